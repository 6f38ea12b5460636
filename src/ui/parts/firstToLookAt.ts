import type { Severity } from '../../core/check/finding'

/** The severities to count where room is short: errors and warnings; hints, of which there are many, only where there is neither. */
export const firstToLookAt = (counts: Readonly<Record<Severity, number>>): readonly Severity[] => {
  const faults = (['error', 'warning'] as const).filter((severity) => counts[severity] > 0)
  return faults.length === 0 && counts.hint > 0 ? ['hint'] : faults
}
