import { isSymbolText } from '../words/marks'
import { isDuration, stepNumberOf } from './cellKinds'
import type { Leaf } from './head'
import type { TablePart } from './parts'

/**
 * The columns that a table without a head may have, by what stands in it: a number, an activity, lanes that are empty or hold
 * symbols, and the quality standard. Null where its rows do not look like steps.
 */
export const unheadedLeaves = ({ grid, firstRow, endRow }: TablePart): readonly Leaf[] | null => {
  const rows: number[] = []
  for (let row = firstRow; row < endRow; row++) if (grid.filled(row).length >= 2) rows.push(row)
  const numbered = rows.filter((row) => stepNumberOf(grid.textAt(row, 0)) !== null)
  const described = numbered.filter((row) => grid.textAt(row, 1).length >= 12)
  if (grid.columnCount < 3 || numbered.length < 2 || described.length * 10 < rows.length * 7) return null
  if (stepNumberOf(grid.textAt(numbered[0] ?? firstRow, 0)) !== 1) return null
  if (!described.some((row) => grid.filled(row).some(({ text }) => isDuration(text) || isSymbol(text)))) return null
  let lanes = 0
  while (2 + lanes < grid.columnCount && described.every((row) => isSymbol(grid.textAt(row, 2 + lanes)))) lanes++
  const leaf = (kind: Leaf['kind'], column: number): Leaf => ({ kind, text: '', group: '', column })
  const standard = (['requirements', 'duration', 'output', 'note'] as const).map((kind, index) =>
    leaf(kind, 2 + lanes + index),
  )
  return [
    leaf('number', 0),
    leaf('activity', 1),
    ...Array.from({ length: lanes }, (_, index) => leaf('actor', 2 + index)),
    ...standard,
  ]
}

const isSymbol = (text: string): boolean => isSymbolText(text) && !isDuration(text)
