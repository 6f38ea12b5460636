import type { Layout } from '../../../core/layout/result'
import type { Box, Point } from '../../../core/page/geometry'
import type { Region } from '../../../core/page/region'
import { type Sheet, toCanvasBox } from '../sheets'

/** Which part of a table's heads must be shown once more because it has left the view. Pure. */

/** A table's head and left columns, in mm of its page. */
export interface HeadArea {
  readonly page: number
  readonly procedureId: string
  /** The rows of heads, as wide as the table. */
  readonly head: Box
  /** The number and activity columns beside the rows. */
  readonly left: Box
}

const known = new WeakMap<Layout['regions'], readonly HeadArea[]>()

/** Finds the heads of each table with rows; sought once for layouts with the same regions. */
export const headAreas = (layout: Layout): readonly HeadArea[] => {
  const areas = known.get(layout.regions) ?? findHeads(layout)
  known.set(layout.regions, areas)
  return areas
}

const findHeads = (layout: Layout): readonly HeadArea[] =>
  layout.tables.flatMap((table) => {
    const [firstRow] = table.rows
    if (table.kind !== 'flow' || firstRow === undefined) return []
    const onPage = layout.regions.filter((region) => region.page === table.page)
    const heads = onPage.filter((region) => isHead(region) && region.y + region.h <= firstRow.y + 1)
    const rowIds = new Set(table.rows.map((row) => row.id))
    const cells = onPage.filter((region) => region.source.kind === 'row' && rowIds.has(region.source.id))
    const columns = cells.filter(({ source }) => source.part === 'number' || source.part === 'activity')
    if (heads.length === 0 || columns.length === 0) return []
    const top = Math.min(...heads.map((region) => region.y))
    const x = Math.min(...columns.map((region) => region.x))
    const right = Math.max(...cells.map((region) => region.x + region.w))
    const columnsRight = Math.max(...columns.map((region) => region.x + region.w))
    const bottom = Math.max(...table.rows.map((row) => row.y + row.h))
    return [
      {
        page: table.page,
        procedureId: table.procedureId,
        head: { x, y: top, w: right - x, h: firstRow.y - top },
        left: { x, y: firstRow.y, w: columnsRight - x, h: bottom - firstRow.y },
      },
    ]
  })

const isHead = ({ source }: Region): boolean =>
  source.kind === 'label' || source.kind === 'actor' || source.kind === 'actorGroup'

/** A table's heads as boxes on the canvas, in px. */
export interface HeadBoxes {
  readonly head: Box
  readonly left: Box
}

/** Lays a table's heads on the canvas. */
export const boxesOnCanvas = (area: HeadArea, sheets: readonly Sheet[]): HeadBoxes => {
  const sheet = sheets[area.page]
  if (sheet === undefined) return { head: area.head, left: area.left }
  return { head: toCanvasBox(sheet, area.head), left: toCanvasBox(sheet, area.left) }
}

/** The part of the canvas on screen: its offset in px, its zoom, and its size in px of the screen. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
}

/** Which heads are shown once more: the table (an index), and whether at the top, at the left or both. */
export interface Stuck {
  readonly index: number
  readonly top: boolean
  readonly left: boolean
}

/**
 * The heads to show once more: of the table whose rows lie at the view's top (or left) edge while its own heads have left it.
 * `areas` are boxes on the canvas, px at zoom 1. Heads that would take more than half of the view are left where they are.
 */
export const stuckHeads = (areas: readonly { readonly head: Box; readonly left: Box }[], view: View): Stuck | null => {
  for (const [index, { head, left }] of areas.entries()) {
    const headTop = head.y * view.zoom + view.y
    const rowsBottom = (left.y + left.h) * view.zoom + view.y
    const headHeight = head.h * view.zoom
    const isInView = headTop < view.height && rowsBottom > 0
    if (!isInView) continue
    const top = headTop < 0 && rowsBottom > headHeight && headHeight < view.height / 2
    const columnsLeft = left.x * view.zoom + view.x
    const columnsWidth = left.w * view.zoom
    const tableRight = (head.x + head.w) * view.zoom + view.x
    const isLeft = columnsLeft < 0 && tableRight > columnsWidth && columnsWidth < view.width / 2
    if (top || isLeft) return { index, top, left: isLeft }
  }
  return null
}

/** Whether heads that are shown once more cover a place of the view (px of the screen from its corner). Pure. */
export const isOnStuck = (areas: readonly HeadBoxes[], view: View, at: Point): boolean => {
  const shown = stuckAt(areas, view, at)
  return shown.onTop || shown.onLeft
}

const stuckAt = (areas: readonly HeadBoxes[], view: View, at: Point) => {
  const stuck = stuckHeads(areas, view)
  const area = stuck === null ? undefined : areas[stuck.index]
  if (stuck === null || area === undefined) return { area: null, onTop: false, onLeft: false }
  const { head, left } = area
  const right = (head.x + head.w) * view.zoom + view.x
  const bottom = (left.y + left.h) * view.zoom + view.y
  return {
    area,
    onTop: stuck.top && at.y < head.h * view.zoom && at.x >= Math.max(head.x * view.zoom + view.x, 0) && at.x < right,
    onLeft: stuck.left && at.x < left.w * view.zoom && at.y < bottom,
  }
}

/** The place on the canvas that is seen at a place of the view (px of the screen from its corner), stuck heads counted. */
export const seenPoint = (areas: readonly HeadBoxes[], view: View, at: Point): Point => {
  const { area, onTop, onLeft } = stuckAt(areas, view, at)
  return {
    x: onLeft && area !== null ? area.left.x + at.x / view.zoom : (at.x - view.x) / view.zoom,
    y: onTop && area !== null ? area.head.y + at.y / view.zoom : (at.y - view.y) / view.zoom,
  }
}
