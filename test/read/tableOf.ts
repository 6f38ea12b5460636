import type { ReadFault } from '../../src/core/exchange/readFault'
import type { SourceDocument, SourceTable } from '../../src/core/exchange/sourceTable'
import type { Result } from '../../src/core/result'

/** The document of a reading that must succeed. */
export function documentOf(read: Result<SourceDocument, ReadFault>): SourceDocument {
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.failure)}`)
  return read.value
}

/** The first table of a document. */
export function tableOf(document: SourceDocument): SourceTable {
  const table = document.blocks.find((block) => block.kind === 'table')
  if (!table) throw new Error('no table')
  return table
}

/** A table's texts; a place that a merged cell covers is null. */
export const textsOf = (table: SourceTable): readonly (readonly (string | null)[])[] =>
  table.rows.map((row) => row.map((cell) => (cell === null ? null : cell.text)))
