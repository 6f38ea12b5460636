import type { Procedure } from '../draft/draft'
import { rowOf, symbolPlaces } from '../draft/query'
import { plainText } from '../text/inlineMarkup'

/** What a step begins with, and the step that brings it about. */
export interface ProposedRequirements {
  readonly text: string
  readonly fromRowId: string
}

/**
 * The output of the step before as the kelengkapan of this one, while this one's is empty: that of the nearest step above whose arrow
 * leads here, else of the row above. Null where there is none.
 */
export const proposeRequirements = (procedure: Procedure, rowId: string): ProposedRequirements | null => {
  const row = rowOf(procedure, rowId)
  if (row?.kind !== 'step' || row.requirements.trim() !== '') return null
  const index = procedure.rows.indexOf(row)
  const places = symbolPlaces(procedure)
  const symbolIds = new Set(row.symbols.map(({ id }) => id))
  const leading = procedure.flows
    .filter(({ to }) => symbolIds.has(to))
    .flatMap(({ from }) => places.get(from) ?? [])
    .filter(({ rowIndex }) => rowIndex < index)
    .sort((one, other) => other.rowIndex - one.rowIndex)
    .map((place) => place.row)
  const above = procedure.rows.slice(0, index).findLast((other) => other.kind === 'step')
  const source = [...leading, ...(above?.kind === 'step' ? [above] : [])].find(({ output }) => says(output))
  return source === undefined ? null : { text: source.output.trim(), fromRowId: source.id }
}

/** Dashes and dots stand for nothing. */
const says = (output: string): boolean => /[\p{L}\d]/u.test(plainText(output))
