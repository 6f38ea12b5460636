import type { Grid } from '../grid'
import type { PartUse } from '../mapping'
import { identityLabelOf, isDocumentHeading, labelledText } from '../words/identityWords'
import { stepNumberOf } from './cellKinds'
import { areAlike, type Head, headAt } from './head'

/** A run of rows of one table with one meaning, before anybody has said otherwise. */
export interface TablePart {
  readonly id: string
  readonly block: number
  readonly grid: Grid
  readonly firstRow: number
  readonly endRow: number
  readonly use: PartUse
  /** The first head of a procedure; null for other parts and for tables without one. */
  readonly head: Head | null
  /** All heads in the part, its first one included. */
  readonly heads: readonly Head[]
}

/** So many labels of the identity page within so many rows begin an identity page below a table. */
const LABELS_OF_A_PAGE = 3
const ROWS_OF_A_PAGE = 10

/** Cuts a table where its meaning changes: identity pages, and a new table for each procedure. */
export const cutTable = (block: number, grid: Grid): readonly TablePart[] => {
  const heads = headsOf(grid)
  const cuts = cutsOf(grid, heads)
  const parts = cuts.map(({ row, use, head }, index): TablePart => {
    const endRow = cuts[index + 1]?.row ?? grid.rowCount
    const own = heads.filter(({ firstRow }) => firstRow >= row && firstRow < endRow)
    return { id: `${block}.${row}`, block, grid, firstRow: row, endRow, use, head, heads: own }
  })
  return parts.filter(({ firstRow, endRow }) => endRow > firstRow)
}

const headsOf = (grid: Grid): readonly Head[] => {
  const heads: Head[] = []
  for (let row = 0; row < grid.rowCount; row++) {
    const head = headAt(grid, row)
    if (head === null) continue
    heads.push(head)
    row = head.endRow - 1
  }
  return heads
}

interface Cut {
  readonly row: number
  readonly use: PartUse
  readonly head: Head | null
}

const cutsOf = (grid: Grid, heads: readonly Head[]): readonly Cut[] => {
  const headAtRow = new Map(heads.map((head) => [head.firstRow, head]))
  const cuts: Cut[] = []
  let last: Head | null = null
  for (let row = 0; row < grid.rowCount; row++) {
    const head = headAtRow.get(row)
    if (head !== undefined) {
      const isRepeated = last !== null && cuts.at(-1)?.use === 'procedure' && isRepeat(grid, last, head)
      if (!isRepeated) {
        cuts.push({ row: titleRow(grid, head, cuts.at(-1)?.row ?? -1), use: 'procedure', head })
        last = head
      }
      row = head.endRow - 1
      continue
    }
    const current = cuts.at(-1)
    if (current === undefined) {
      cuts.push({ row, use: firstUse(grid, heads[0]?.firstRow ?? grid.rowCount), head: null })
    } else if (current.use === 'procedure' && beginsIdentityPage(grid, row)) {
      cuts.push({ row, use: 'identity', head: null })
    }
  }
  const [first, second] = cuts
  // What stands over a table is its title where it is not the identity page.
  if (first?.use === 'ignored' && second?.use === 'procedure') return [{ ...second, row: first.row }, ...cuts.slice(2)]
  return cuts
}

/** What the rows above the first head are, or the whole table where it has no head. */
const firstUse = (grid: Grid, endRow: number): PartUse => {
  for (let row = 0; row < endRow; row++) if (labelsOf(grid, row).length > 0) return 'identity'
  return 'ignored'
}

/** A single cell right above a head is the table's title, where it says so or nothing else stands above. */
const titleRow = (grid: Grid, head: Head, floor: number): number => {
  let row = head.firstRow - 1
  while (row > floor && grid.filled(row).length === 0) row--
  const [only, second] = grid.filled(row)
  const isTitle = row > floor && only !== undefined && second === undefined && isTableTitle(only.text)
  return isTitle ? row : head.firstRow
}

/** Whether a text over a table is its title. */
export const isTableTitle = (text: string): boolean =>
  isDocumentHeading(text) || /^(?:prosedur|flow ?chart|bagan alir|diagram alir|alur)\b/i.test(text)

/** Whether a head only repeats the one above, as on a new page: the same columns, and the numbers go on. */
const isRepeat = (grid: Grid, last: Head, head: Head): boolean => {
  if (!areAlike(last, head)) return false
  return firstNumber(grid, head.endRow, grid.rowCount) !== 1 || lastNumber(grid, last.endRow, head.firstRow) === null
}

/** The number of a row's step; null where it has none. */
export const numberInRow = (grid: Grid, row: number): number | null => {
  const [first] = grid.filled(row)
  return first === undefined || first.column > 2 || grid.filled(row).length < 2 ? null : stepNumberOf(first.text)
}

/** The number of the first step between two rows; null where none has one. */
export const firstNumber = (grid: Grid, firstRow: number, endRow: number): number | null => {
  for (let row = firstRow; row < endRow; row++) {
    const number = isNumberRow(grid, row) ? null : numberInRow(grid, row)
    if (number !== null) return number
  }
  return null
}

/** The number of the last step between two rows; null where none has one. */
export const lastNumber = (grid: Grid, firstRow: number, endRow: number): number | null => {
  for (let row = endRow - 1; row >= firstRow; row--) {
    const number = isNumberRow(grid, row) ? null : numberInRow(grid, row)
    if (number !== null) return number
  }
  return null
}

/** Whether a row numbers the columns: 1 2 3 ... or (1) (2) (3) ... */
export const isNumberRow = (grid: Grid, row: number): boolean => {
  const texts = grid.filled(row).map(({ text }) => text)
  return (
    texts.length >= 3 &&
    texts.every((text) => /^\(?\d{1,2}\)?$/.test(text)) &&
    texts.every((text, index) => index === 0 || (stepNumberOf(text) ?? 0) > (stepNumberOf(texts[index - 1] ?? '') ?? 0))
  )
}

const labelsOf = (grid: Grid, row: number) =>
  grid.filled(row).flatMap(({ text }) => {
    const label = identityLabelOf(text) ?? labelledText(text)?.label ?? null
    return label === null ? [] : [label]
  })

const beginsIdentityPage = (grid: Grid, row: number): boolean => {
  if (labelsOf(grid, row).length === 0) return false
  const labels = new Set<string>()
  for (let at = row; at < Math.min(row + ROWS_OF_A_PAGE, grid.rowCount); at++) {
    for (const label of labelsOf(grid, at)) labels.add(label)
  }
  return labels.size >= LABELS_OF_A_PAGE
}
