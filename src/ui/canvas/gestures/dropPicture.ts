import type { Procedure, Shape, SopDraft } from '../../../core/draft/draft'
import { flowsAt, procedureOf, symbolPlaces, symbolsInCell } from '../../../core/draft/query'
import type { Layout, TablePart } from '../../../core/layout/result'
import type { Box, Point } from '../../../core/page/geometry'
import type { CellTarget, DropPayload, DropTarget, RowGapTarget } from '../../../editor/drop/dropTarget'
import { type Sheet, toCanvasBox, toCanvasPoint } from '../sheets'

/** What is shown of a drop before it happens, in px on the canvas. */
export interface DropPicture {
  /** The row and the lane that light up. */
  readonly bands: readonly Box[]
  /** The cell that takes the symbol. */
  readonly cell: Box | null
  /** Where a row or lane would be put in. */
  readonly line: { readonly from: Point; readonly to: Point } | null
  /** The symbol where it would stand. */
  readonly ghost: { readonly box: Box; readonly shape: Shape } | null
  /** From the ghost to the symbols that its arrows lead to. */
  readonly links: readonly (readonly [Point, Point])[]
}

const NOTHING: DropPicture = { bands: [], cell: null, line: null, ghost: null, links: [] }

/** Usual size of a new symbol, in mm, and the room that its lane keeps free round it. */
const NEW_SYMBOL = { w: 14.8, h: 7 }
const LANE_ROOM = 5

/** Draws what a drop of `payload` on `target` would do. Pure. */
export const dropPicture = (
  draft: SopDraft,
  layout: Layout,
  sheets: readonly Sheet[],
  payload: DropPayload,
  target: DropTarget | null,
): DropPicture => {
  if (target === null || target.kind === 'refused') return NOTHING
  const table = layout.tables.find((part) => part.page === target.page && part.procedureId === target.procedureId)
  const procedure = procedureOf(draft, target.procedureId)
  const sheet = sheets[target.page]
  if (table === undefined || sheet === undefined || procedure === undefined) return NOTHING
  if (target.kind === 'laneGap') {
    const { x, y, h } = target.line
    const top = headTop(layout, table)
    return {
      ...NOTHING,
      line: { from: toCanvasPoint(sheet, { x, y: top }), to: toCanvasPoint(sheet, { x, y: y + h }) },
    }
  }
  if (target.kind === 'shift') {
    return { ...NOTHING, bands: target.boxes.map((box) => toCanvasBox(sheet, box)) }
  }
  const shape = shapeOf(procedure, payload)
  const ghost = shape === null ? null : { shape, box: ghostBox(table, procedure, payload, target) }
  const shown = ghost && { shape: ghost.shape, box: toCanvasBox(sheet, ghost.box) }
  const links = shown === null ? [] : linksOf(layout, sheets, procedure, payload, shown.box)
  if (target.kind === 'rowGap') {
    const { x, y, w } = rowLine(layout, table, target)
    return {
      bands: ghost === null ? [] : laneBands(sheet, table, target),
      cell: null,
      line: { from: toCanvasPoint(sheet, { x, y }), to: toCanvasPoint(sheet, { x: x + w, y }) },
      ghost: shown,
      links,
    }
  }
  return {
    bands: [
      ...laneBands(sheet, table, target),
      toCanvasBox(sheet, { x: table.block.x, y: target.box.y, w: table.block.w, h: target.box.h }),
    ],
    cell: toCanvasBox(sheet, target.box),
    line: null,
    ghost: shown,
    links,
  }
}

const shapeOf = (procedure: Procedure, payload: DropPayload): Shape | null => {
  if (payload.kind === 'newSymbol') return payload.shape
  if (payload.kind !== 'symbol') return null
  return symbolPlaces(procedure).get(payload.symbolId)?.symbol.shape ?? null
}

const laneBands = (sheet: Sheet, table: TablePart, target: CellTarget | RowGapTarget): readonly Box[] => {
  const lane = table.lanes.find(({ id }) => id === target.actorId)
  if (lane === undefined) return []
  const { y, h } = table.block
  return [toCanvasBox(sheet, { x: lane.x, y, w: lane.w, h })]
}

/** The row's own line is drawn over the whole table, numbers and texts included. */
const rowLine = (layout: Layout, table: TablePart, target: RowGapTarget): { x: number; y: number; w: number } => {
  const ids = new Set(table.rows.map((row) => row.id))
  const cells = layout.regions.filter(
    ({ page, source }) => page === table.page && source.kind === 'row' && ids.has(source.id),
  )
  const left = Math.min(target.line.x, ...cells.map(({ x }) => x))
  const right = Math.max(target.line.x + target.line.w, ...cells.map(({ x, w }) => x + w))
  return { x: left, y: target.line.y, w: right - left }
}

const headTop = (layout: Layout, table: TablePart): number =>
  Math.min(
    table.block.y,
    ...layout.regions.filter(({ page, source }) => page === table.page && source.kind === 'actor').map(({ y }) => y),
  )

const ghostBox = (
  table: TablePart,
  procedure: Procedure,
  payload: DropPayload,
  target: CellTarget | RowGapTarget,
): Box => {
  const lane = table.lanes.find(({ id }) => id === target.actorId) ?? table.block
  const dragged = payload.kind === 'symbol' ? table.nodes.find(({ id }) => id === payload.symbolId) : undefined
  const w = dragged?.w ?? Math.min(NEW_SYMBOL.w, Math.max(lane.w - LANE_ROOM, LANE_ROOM))
  const h = dragged?.h ?? Math.min(NEW_SYMBOL.h, 0.7 * w)
  const middle = target.kind === 'rowGap' ? target.line.y : heightInCell(procedure, payload, target)
  return { x: lane.x + (lane.w - w) / 2, y: middle - h / 2, w, h }
}

/** The height at which the symbol would stand among those that its cell holds already: they share the cell evenly. */
const heightInCell = (procedure: Procedure, payload: DropPayload, target: CellTarget): number => {
  const { box, rowId, actorId, index } = target
  const row = procedure.rows.find(({ id }) => id === rowId)
  if (row?.kind !== 'step' || actorId === null) return box.y + box.h / 2
  const isOther = ({ id }: { readonly id: string }) => payload.kind !== 'symbol' || id !== payload.symbolId
  const others = row.symbols.filter(isOther)
  const inCell = symbolsInCell(row, actorId).filter(isOther)
  const above = inCell.filter((symbol) => others.indexOf(symbol) < index).length
  return box.y + (box.h * (above + 0.5)) / (inCell.length + 1)
}

const linksOf = (
  layout: Layout,
  sheets: readonly Sheet[],
  procedure: Procedure,
  payload: DropPayload,
  ghost: Box,
): readonly (readonly [Point, Point])[] => {
  if (payload.kind !== 'symbol') return []
  const { incoming, outgoing } = flowsAt(procedure, payload.symbolId)
  const others = new Set([...incoming.map(({ from }) => from), ...outgoing.map(({ to }) => to)])
  return [...others].flatMap((id) => {
    const region = layout.regions.find(({ source }) => source.kind === 'symbol' && source.id === id)
    const sheet = region && sheets[region.page]
    if (region === undefined || sheet === undefined) return []
    return [shortestLink(ghost, toCanvasBox(sheet, region))]
  })
}

/** A straight line between the sides of two boxes that face each other. */
const shortestLink = (one: Box, other: Box): readonly [Point, Point] => {
  const from = centreOf(one)
  const to = centreOf(other)
  const isUpright = Math.abs(to.y - from.y) - (one.h + other.h) / 2 > 0
  const toward = isUpright ? Math.sign(to.y - from.y) : Math.sign(to.x - from.x)
  return isUpright
    ? [
        { x: from.x, y: from.y + (toward * one.h) / 2 },
        { x: to.x, y: to.y - (toward * other.h) / 2 },
      ]
    : [
        { x: from.x + (toward * one.w) / 2, y: from.y },
        { x: to.x - (toward * other.w) / 2, y: to.y },
      ]
}

const centreOf = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 })
