import type { SourceCell, SourceTable } from './sourceTable'

/** A table's grid with its merged cells resolved. */
export interface Grid {
  readonly rowCount: number
  readonly columnCount: number
  /** The text of the cell that begins at a place; empty where none begins. */
  textAt(row: number, column: number): string
  /** The text of the cell that covers a place, wherever it begins. */
  coveringText(row: number, column: number): string
  /** How many columns the cell takes that begins at a place; 1 where none begins. */
  columnSpan(row: number, column: number): number
  /** How many rows the cell takes that begins at a place; 1 where none begins. */
  rowSpan(row: number, column: number): number
  /** Whether the place is covered by a cell that begins in a row above. */
  isCoveredFromAbove(row: number, column: number): boolean
  /** The places of a row at which a cell with text begins, left to right. */
  filled(row: number): readonly Filled[]
}

/** A cell with text. */
export interface Filled {
  readonly column: number
  readonly text: string
}

/** Makes a table's grid. */
export const gridOf = (table: SourceTable): Grid => {
  const { rows } = table
  const columnCount = rows[0]?.length ?? 0
  const owners = ownersOf(rows, columnCount)
  const textAt = (row: number, column: number): string => rows[row]?.[column]?.text.trim() ?? ''
  const ownerOf = (row: number, column: number): readonly [number, number] => {
    const owner = owners.get(row * columnCount + column)
    return owner === undefined ? [row, column] : [Math.floor(owner / columnCount), owner % columnCount]
  }
  const known = new Map<number, readonly Filled[]>()
  return {
    rowCount: rows.length,
    columnCount,
    textAt,
    coveringText: (row, column) => textAt(...ownerOf(row, column)),
    columnSpan: (row, column) => rows[row]?.[column]?.columnSpan ?? 1,
    rowSpan: (row, column) => rows[row]?.[column]?.rowSpan ?? 1,
    isCoveredFromAbove: (row, column) => ownerOf(row, column)[0] < row,
    filled: (row) => {
      const before = known.get(row)
      if (before !== undefined) return before
      const found = (rows[row] ?? []).flatMap((cell, column) => {
        const text = cell?.text.trim() ?? ''
        return text === '' ? [] : [{ column, text }]
      })
      known.set(row, found)
      return found
    },
  }
}

/** The place of the covering cell, by covered place; both as row times columns plus column. */
const ownersOf = (
  rows: readonly (readonly (SourceCell | null)[])[],
  columnCount: number,
): ReadonlyMap<number, number> => {
  const owners = new Map<number, number>()
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || (cell.rowSpan <= 1 && cell.columnSpan <= 1)) return
      const endRow = Math.min(row + cell.rowSpan, rows.length)
      const endColumn = Math.min(column + cell.columnSpan, columnCount)
      for (let covered = row; covered < endRow; covered++) {
        for (let at = column; at < endColumn; at++) {
          if (rows[covered]?.[at] === null) owners.set(covered * columnCount + at, row * columnCount + column)
        }
      }
    })
  })
  return owners
}
