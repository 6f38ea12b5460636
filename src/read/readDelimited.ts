import Papa from 'papaparse'
import { SOURCE_LIMITS, type SourceDocument } from '../core/exchange/sourceTable'
import { placeCells, toTable } from './grid'
import { createLosses } from './losses'
import { plainLines } from './plainLines'

/** Reads a table whose cells are parted by commas, semicolons, tabs or bars; which of them is guessed. */
export function readDelimited(text: string): SourceDocument {
  const { data } = Papa.parse<string[]>(withoutSeparatorLine(text), {
    delimitersToGuess: [';', ',', '\t', '|'],
    preview: SOURCE_LIMITS.rows + 1,
  })
  const losses = createLosses()
  const rows = data.map((cells) => cells.map((cell) => ({ text: plainLines(cell), rowSpan: 1, columnSpan: 1 })))
  const table = toTable(null, placeCells(rows), { shapes: [], connectors: [] }, losses)
  return { blocks: table.rows.length > 0 ? [table] : [], losses: losses.list() }
}

/** Without the line `sep=;` by which Excel names the separator to itself. */
const withoutSeparatorLine = (text: string): string => text.replace(/^\ufeff?sep=.\r?\n/i, '')
