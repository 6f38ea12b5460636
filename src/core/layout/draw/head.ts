import { roundBox, roundMm } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import { HEAD_GREY } from '../../page/style'
import type { ColumnPlace } from '../columns/tableColumns'
import type { MeasuredTable } from '../measure/measureTable'
import { CENTRED } from '../measure/tableStyle'
import { fitText } from '../measure/textBlock'
import { type Sheet, writeCell, writeText } from '../pages/sheet'
import type { Span } from '../place/placeTable'
import { procedureSource } from '../sources'

/** Draws a table's head, column numbers included; gives the boxes of its cells, for the ruling. */
export function drawHead(sheet: Sheet, table: MeasuredTable, at: Span, shaded: boolean): Box[] {
  const { cells, rowHeights } = table.head
  const tops = [at.y]
  for (const height of rowHeights) tops.push(roundMm((tops.at(-1) ?? 0) + height))
  if (shaded) sheet.fills.push({ kind: 'rect', ...roundBox(boxOf(table.columns, at)), fill: HEAD_GREY })
  const inReadingOrder = cells.toSorted((a, b) => a.x - b.x || a.row - b.row)
  const boxes = inReadingOrder.map((cell) => {
    const y = tops[cell.row] ?? at.y
    const box = { x: cell.x, y, w: cell.w, h: roundMm((tops[cell.row + cell.rowSpan] ?? y) - y) }
    if (cell.source) {
      writeCell(sheet, { ...cell, box, placement: CENTRED, source: cell.source })
    }
    return box
  })
  return [...boxes, ...drawNumbers(sheet, table, { y: tops.at(-1) ?? at.y, h: table.head.numbersHeight })]
}

/** The row of column numbers: every column counts, every lane too. */
function drawNumbers(sheet: Sheet, table: MeasuredTable, at: Span): Box[] {
  if (at.h === 0) return []
  const { number, activity, lanes, laneArea, standard } = table.columns
  const columns = [number, activity, ...(lanes.length > 0 ? lanes : [laneArea]), ...standard]
  return columns.map((column, index) => {
    const box = boxOf(column, at)
    const block = fitText(`(${index + 1})`, table.style.body, { w: column.w, h: at.h })
    writeText(sheet, {
      box,
      block,
      placement: CENTRED,
      source: procedureSource(table.procedure.id),
      role: 'columnNumber',
    })
    return box
  })
}

const boxOf = ({ x, w }: ColumnPlace, { y, h }: Span): Box => ({ x, y, w, h })
