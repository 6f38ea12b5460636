import { roundMm } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import type { MeasuredTable } from '../measure/measureTable'
import type { RowSlice } from '../pages/sliceRows'

/** A height range on a page, in mm. */
export interface Span {
  readonly y: number
  readonly h: number
}

/** A row, or slice of one, with its place on the page. */
export interface PlacedRow extends Span {
  readonly slice: RowSlice
}

/** What of a table stands on a page, before it is placed. Heights in mm. */
export interface TablePage {
  readonly slices: readonly RowSlice[]
  /** Height of each slice; at least what it measures. */
  readonly heights: readonly number[]
  readonly hasTitle: boolean
  readonly hasHead: boolean
  readonly hasTotal: boolean
  /** Heights of the levels of the connector strips; empty where no arrow comes or goes. */
  readonly topStrip: readonly number[]
  readonly bottomStrip: readonly number[]
}

/** A table, or a part of it, with the place of all its bands on one page. */
export interface PlacedTable {
  readonly table: MeasuredTable
  readonly title: Span | null
  readonly head: Span | null
  readonly rows: readonly PlacedRow[]
  readonly topStrip: readonly Span[]
  readonly bottomStrip: readonly Span[]
  readonly total: Span | null
  /** What the heavy border runs round. */
  readonly frame: Box
  /** Where arrows may run: the lanes' rows and the connector strips. */
  readonly block: Box
  /** Where the table ends, strips included. */
  readonly bottom: number
}

/**
 * Stacks the bands of a table from `top` down: title, head, connectors that come in, rows, total, connectors that go out. Under
 * a head the upper strip lies inside the frame, so that no arrow has to pass the head; without one it lies above the frame.
 */
export function placeTable(table: MeasuredTable, page: TablePage, top: number): PlacedTable {
  let bottom = roundMm(top)
  const next = (height: number): Span => {
    const span = { y: bottom, h: roundMm(height) }
    bottom = roundMm(span.y + span.h)
    return span
  }
  const title = page.hasTitle && table.title ? next(table.title.height) : null
  let frameTop = bottom
  const head = page.hasHead ? next(table.head.height) : null
  const blockTop = bottom
  const topStrip = page.topStrip.map(next)
  if (!head) frameTop = bottom
  const rows = page.slices.map((slice, index) => ({ slice, ...next(page.heights[index] ?? slice.height) }))
  const rowsBottom = bottom
  const total = page.hasTotal && table.total ? next(table.total.height) : null
  const frameBottom = bottom
  const bottomStrip = page.bottomStrip.map(next)
  const blockBottom = bottomStrip.length > 0 ? bottom : rowsBottom
  const { x, w, laneArea } = table.columns
  return {
    table,
    title,
    head,
    rows,
    topStrip,
    bottomStrip,
    total,
    frame: { x, y: frameTop, w, h: roundMm(frameBottom - frameTop) },
    block: { x: laneArea.x, y: blockTop, w: laneArea.w, h: roundMm(blockBottom - blockTop) },
    bottom,
  }
}
