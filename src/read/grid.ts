import {
  SOURCE_LIMITS,
  type SourceCell,
  type SourceConnector,
  type SourceShape,
  type SourceTable,
} from '../core/exchange/sourceTable'
import type { Losses } from './losses'

/** Makes full grids of cells out of what sources say of merged ones. */

/** A cell where it stands, before the grid is filled up. */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
}

/** What is drawn over a table, with rows and columns as the placed cells count them. */
export interface DrawnOver {
  readonly shapes: readonly SourceShape[]
  readonly connectors: readonly SourceConnector[]
}

/** Puts rows of cells side by side, each cell after those that reach down from above, as HTML does. */
export function placeCells(rows: readonly (readonly Omit<PlacedCell, 'row' | 'column'>[])[]): readonly PlacedCell[] {
  const placed: PlacedCell[] = []
  /** By column, the first row that is free again. */
  const freeFrom: number[] = []
  for (const [row, cells] of rows.slice(0, SOURCE_LIMITS.rows + 1).entries()) {
    let column = 0
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) column++
      if (column > SOURCE_LIMITS.columns) break
      const columnSpan = Math.min(cell.columnSpan, SOURCE_LIMITS.columns + 1 - column)
      const rowSpan = Math.min(cell.rowSpan, rows.length - row)
      placed.push({ ...cell, row, column, rowSpan, columnSpan })
      for (let k = 0; k < columnSpan; k++) freeFrom[column + k] = row + rowSpan
      column += columnSpan
    }
  }
  return placed
}

/**
 * Takes out columns in which no cell begins: Word keeps one for every edge that a row has ever had, and sheets have narrow ones
 * for looks. Shapes drawn there belong to the column before.
 */
function foldColumns(
  cells: readonly PlacedCell[],
  drawn: DrawnOver,
): { cells: readonly PlacedCell[]; drawn: DrawnOver } {
  const begun = [...new Set(cells.map((cell) => cell.column))].toSorted((a, b) => a - b)
  const placeOf = new Map(begun.map((column, index) => [column, index]))
  /** How many columns begin before this one. */
  const countBefore = (column: number): number => {
    const index = begun.findIndex((other) => other >= column)
    return index < 0 ? begun.length : index
  }
  return {
    cells: cells.map((cell) => {
      const column = placeOf.get(cell.column) as number
      return { ...cell, column, columnSpan: Math.max(1, countBefore(cell.column + cell.columnSpan) - column) }
    }),
    drawn: {
      ...drawn,
      shapes: drawn.shapes.map((shape) => ({ ...shape, column: Math.max(0, countBefore(shape.column + 1) - 1) })),
    },
  }
}

/**
 * The full grid of placed cells: rows and columns at the end in which nothing stands are left away, rows and columns past the
 * limits are counted as lost, and where cells overlap the first one stays.
 */
export function toTable(
  name: string | null,
  placed: readonly PlacedCell[],
  over: DrawnOver,
  losses: Losses,
): SourceTable {
  const { cells, drawn } = foldColumns(placed, over)
  const filled = cells.filter((cell) => cell.text !== '')
  const marks = [...filled.map((cell) => ({ row: cell.row, column: cell.column })), ...drawn.shapes]
  const height = Math.min(SOURCE_LIMITS.rows, 1 + Math.max(-1, ...marks.map(({ row }) => row)))
  const width = Math.min(SOURCE_LIMITS.columns, 1 + Math.max(-1, ...marks.map(({ column }) => column)))
  losses.add('beyond-limit', filled.filter((cell) => cell.row >= height || cell.column >= width).length)

  const grid: (SourceCell | null | undefined)[][] = Array.from({ length: height }, () => new Array(width))
  for (const cell of cells) {
    if (cell.row >= height || cell.column >= width || grid[cell.row]?.[cell.column] !== undefined) continue
    const rowSpan = Math.min(cell.rowSpan, height - cell.row)
    const columnSpan = Math.min(cell.columnSpan, width - cell.column)
    for (let row = cell.row; row < cell.row + rowSpan; row++) {
      for (let column = cell.column; column < cell.column + columnSpan; column++) {
        const line = grid[row] as (SourceCell | null | undefined)[]
        line[column] ??= null
      }
    }
    ;(grid[cell.row] as (SourceCell | null)[])[cell.column] = { text: cell.text, rowSpan, columnSpan }
  }
  const empty: SourceCell = { text: '', rowSpan: 1, columnSpan: 1 }
  const rows = grid.map((line) => Array.from(line, (cell) => (cell === undefined ? empty : cell)))
  return {
    kind: 'table',
    name,
    rows,
    shapes: drawn.shapes.filter((shape) => shape.row < height && shape.column < width),
    connectors: drawn.connectors,
  }
}
