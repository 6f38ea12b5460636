import type { StepText } from '../../draft/draft'
import { roundMm } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import type { ColumnPlace } from '../columns/tableColumns'
import { widthLeftOfLanes } from '../measure/measureRows'
import type { MeasuredTable } from '../measure/measureTable'
import { CENTRED, LEFT } from '../measure/tableStyle'
import { setText } from '../measure/textBlock'
import { addRegion, type Sheet, writeCell } from '../pages/sheet'
import type { PlacedRow, Span } from '../place/placeTable'
import { cellSource, procedureSource, rowSource } from '../sources'

/** Draws one row; gives the boxes of its cells, for the ruling. `drawLanes` draws what stands in the lanes, in reading order. */
export function drawRow(sheet: Sheet, table: MeasuredTable, placed: PlacedRow, drawLanes: () => void): Box[] {
  return placed.slice.row.kind === 'section'
    ? drawSection(sheet, table, placed, drawLanes)
    : drawStep(sheet, table, placed, drawLanes)
}

function drawStep(sheet: Sheet, table: MeasuredTable, placed: PlacedRow, drawLanes: () => void): Box[] {
  const { slice } = placed
  const { columns, style } = table
  const rowId = slice.row.id
  const boxes: Box[] = []
  const write = (column: ColumnPlace, key: StepText | 'number') => {
    const box = boxOf(column, placed)
    const centred = key === 'number' || key === 'duration'
    const placement = centred ? CENTRED : LEFT
    const block = slice.texts.get(key) ?? setText('', style.body, 1)
    writeCell(sheet, { box, block, placement, source: rowSource(rowId, key), role: key, rowId })
    boxes.push(box)
  }
  write(columns.number, 'number')
  write(columns.activity, 'activity')
  for (const lane of columns.lanes) {
    const box = boxOf(lane, placed)
    addRegion(sheet, box, cellSource(rowId, lane.id))
    boxes.push(box)
  }
  if (columns.lanes.length === 0) boxes.push(boxOf(columns.laneArea, placed))
  drawLanes()
  for (const column of columns.standard) write(column, column.key)
  return boxes
}

/** A section's heading spans the table; its words keep clear of the lanes where arrows pass. */
function drawSection(sheet: Sheet, table: MeasuredTable, placed: PlacedRow, drawLanes: () => void): Box[] {
  const { columns, style } = table
  const { row, texts } = placed.slice
  const block = texts.get('section') ?? setText('', style.head, 1)
  const left = widthLeftOfLanes(columns)
  const isNarrow = block.width + 2 * LEFT.paddingX <= left
  const box = { x: columns.x, y: placed.y, w: isNarrow ? left : columns.w, h: placed.h }
  writeCell(sheet, {
    box,
    block,
    placement: LEFT,
    source: rowSource(row.id, 'section'),
    role: 'section',
    rowId: row.id,
  })
  drawLanes()
  return [{ ...box, w: columns.w }]
}

/** Draws the row with the sum of the durations; gives the boxes of its cells. */
export function drawTotal(sheet: Sheet, table: MeasuredTable, at: Span): Box[] {
  const { columns, total, procedure } = table
  if (!total) return []
  const source = procedureSource(procedure.id, 'total')
  const duration = columns.standard.findIndex(({ key }) => key === 'duration')
  const column = columns.standard[duration]
  if (!column) return []
  const before = { x: columns.x, y: at.y, w: roundMm(column.x - columns.x), h: at.h }
  const noteHeight = total.uncounted?.height ?? 0
  const above = (at.h - total.label.height - noteHeight) / 2
  const label = { ...before, w: widthLeftOfLanes(columns), h: roundMm(at.h - noteHeight) }
  writeCell(sheet, { box: label, block: total.label, placement: LEFT, source, role: 'totalLabel' })
  if (total.uncounted) {
    const box = { ...before, y: roundMm(at.y + above + total.label.height), h: noteHeight }
    const placement = { ...LEFT, paddingY: 0 }
    writeCell(sheet, { box, block: total.uncounted, placement, source, role: 'uncounted' })
  }
  writeCell(sheet, { box: boxOf(column, at), block: total.value, placement: CENTRED, source, role: 'total' })
  return [before, ...columns.standard.slice(duration).map((each) => boxOf(each, at))]
}

const boxOf = ({ x, w }: ColumnPlace, { y, h }: Span): Box => ({ x, y, w, h })
