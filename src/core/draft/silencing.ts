import type { Procedure, Silencing } from './draft'

/** The silenced rules without those of rows that no procedure holds; the very same list when all rows are there. */
export const withoutLostRows = (
  silenced: readonly Silencing[],
  procedures: readonly Pick<Procedure, 'rows'>[],
): readonly Silencing[] => {
  if (silenced.every(({ rowId }) => rowId === undefined)) return silenced
  const rowIds = new Set(procedures.flatMap(({ rows }) => rows.map(({ id }) => id)))
  const kept = silenced.filter(({ rowId }) => rowId === undefined || rowIds.has(rowId))
  return kept.length === silenced.length ? silenced : kept
}
