import type { Labels, PrintSettings, StandardColumn } from '../draft/draft'
import type { Leaf } from './tables/head'
import type { ReadPart } from './tables/readTables'

const LABEL_OF_LEAF = {
  number: 'number',
  activity: 'activity',
  requirements: 'requirements',
  duration: 'duration',
  output: 'output',
  note: 'note',
} as const

/** The wording of a draft's first head. */
export const wordingOf = (parts: readonly ReadPart[]): Partial<Labels> => {
  const head = parts.find(({ part }) => part.head !== null)?.part.head
  if (head == null) return {}
  const labels: Partial<Record<keyof Labels, string>> = { actors: head.actorsLabel ?? '' }
  if (head.standardLabel !== null) labels.standard = head.standardLabel
  for (const { kind, text } of head.leaves) {
    if (isLabelled(kind) && text !== '') labels[LABEL_OF_LEAF[kind]] = text
  }
  return labels
}

const isLabelled = (kind: Leaf['kind']): kind is keyof typeof LABEL_OF_LEAF => Object.hasOwn(LABEL_OF_LEAF, kind)

const isStandardColumn = (kind: Leaf['kind']): kind is StandardColumn =>
  kind === 'requirements' || kind === 'duration' || kind === 'output' || kind === 'note'

/** What stands round the tables of a draft. */
export interface Surroundings {
  readonly hasTotal: boolean
  readonly hasLegend: boolean
  readonly hasEndSignature: boolean
}

/** How the source prints its tables, as far as that can be told; what is not told is left to the defaults. */
export const printOf = (parts: readonly ReadPart[], around: Surroundings): Partial<PrintSettings> => {
  const headed = parts.find(({ part }) => part.head !== null)
  const columns = (headed?.leaves ?? []).flatMap(({ kind }): readonly StandardColumn[] =>
    isStandardColumn(kind) ? [kind] : [],
  )
  const hasNumbers = parts.some(({ rows }) => rows.some(({ role }) => role === 'columnNumbers'))
  return {
    ...(columns.length > 0 && { columns }),
    ...(headed?.part.head?.isNoteInStandard === true && { noteInStandard: true }),
    ...(hasNumbers && { columnNumbers: true }),
    ...(around.hasTotal && { totalRow: true }),
    ...(around.hasLegend && { legend: true }),
    ...(around.hasEndSignature && { endSignature: true }),
  }
}
