import type { DrawnLine } from '../drawnLines'
import { connect, type FoundShape } from '../exitLabels'
import type { DrawnOver, PlacedCell } from '../grid'
import type { Losses } from '../losses'
import { plainLines } from '../plainLines'
import type { DocumentTable } from './documentTable'
import { type FoundDrawing, readDrawingML } from './drawingML'
import { readVml } from './vml'

/** English Metric Units in a twip. */
const TWIP = 635
/** A line ends at a shape within 4 mm of it. */
const REACH = 4 * 36_000
/** Height of a line and mean width of a letter in tables of 10 points, in twips: for rows whose height the document leaves to Word. */
const LINE_HEIGHT = 250
const LETTER_WIDTH = 100

/**
 * The cells under the drawings of a table. A document says where a drawing lies from its paragraph, and leaves the heights of most
 * rows to Word, so that rows are estimated from their text; a drawing whose place is not said lies in the cell that holds it.
 */
export function drawnOver(table: DocumentTable, pageMargin: number, losses: Losses): DrawnOver {
  const columnStarts = startsOf(table.columnWidths.map((width) => width * TWIP))
  const rowStarts = startsOf(estimateHeights(table).map((height) => height * TWIP))
  const shapes: (FoundShape & { readonly row: number; readonly column: number })[] = []
  const lines: DrawnLine[] = []

  const take = (drawing: FoundDrawing, anchor: { row: number; column: number } | null): void => {
    losses.add('picture', drawing.pictures)
    const baseX = drawing.horizontalFrom === 'page' ? -pageMargin * TWIP : 0
    const cellX = drawing.horizontalFrom === 'cell' && anchor ? (columnStarts[anchor.column] ?? 0) : baseX
    const cellY = anchor ? (rowStarts[anchor.row] ?? 0) : -LINE_HEIGHT * TWIP
    const move = (box: DrawnLine['box']): DrawnLine['box'] => ({ ...box, x: box.x + cellX, y: box.y + cellY })
    for (const shape of drawing.shapes) {
      const box = move(shape.box)
      const isPlaced = columnStarts.length > 1 && drawing.isPlaced
      const column = isPlaced ? indexAt(columnStarts, box.x + box.width / 2) : (anchor?.column ?? 0)
      const row = drawing.isPlaced ? indexAt(rowStarts, box.y + box.height / 2) : (anchor?.row ?? 0)
      shapes.push({ ...shape, text: plainLines(shape.text), row, column, box })
    }
    for (const line of drawing.lines) lines.push({ ...line, box: move(line.box), text: plainLines(line.text) })
  }

  for (const { drawing, row, column } of table.drawings) {
    for (const found of [...readDrawingML(drawing), ...readVml(drawing)]) take(found, { row, column })
  }
  for (const drawing of table.looseDrawings) {
    for (const found of [...readDrawingML(drawing), ...readVml(drawing)]) take(found, null)
  }
  const connected = connect(shapes, lines, REACH)
  return {
    shapes: connected.shapes.map(({ id, kind, text, row, column }) => ({ id, kind, text, row, column })),
    connectors: connected.connectors,
  }
}

/** Heights of rows in twips: what the document asks for, or what the text needs where that is more. */
function estimateHeights({ cells, rowHeights, columnWidths }: DocumentTable): readonly number[] {
  const heights = [...rowHeights]
  for (const cell of cells) {
    if (cell.rowSpan > 1) continue
    const needed = linesNeeded(cell, columnWidths) * LINE_HEIGHT
    heights[cell.row] = Math.max(heights[cell.row] ?? 0, needed)
  }
  return heights
}

function linesNeeded(cell: PlacedCell, columnWidths: readonly number[]): number {
  const widths = columnWidths.slice(cell.column, cell.column + cell.columnSpan)
  const letters = Math.max(4, (widths.reduce((sum, width) => sum + width, 0) - 200) / LETTER_WIDTH)
  return cell.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0)
}

/** Where each track begins, and where the last one ends. */
function startsOf(sizes: readonly number[]): readonly number[] {
  const starts = [0]
  for (const [index, size] of sizes.entries()) starts.push((starts[index] as number) + size)
  return starts
}

const indexAt = (starts: readonly number[], position: number): number =>
  Math.max(
    0,
    Math.min(
      starts.length - 2,
      starts.findLastIndex((start) => start <= position),
    ),
  )
