import type { Procedure, Shape, SopDraft } from '../../core/draft/draft'
import { LIMITS } from '../../core/draft/limits'
import { procedureOf, symbolPlaces, symbolsInCell } from '../../core/draft/query'
import type { Layout, TablePart } from '../../core/layout/result'
import type { Box } from '../../core/page/geometry'
import { isBareRow } from './bareRow'
import { type SymbolShift, shiftedPlaces } from './moveSymbols'

/**
 * What a drop on the continuous layout would do, told before it happens. Pure: the canvas asks on every move of the pointer and
 * draws the answer; `dropCommand` turns the same answer into the edit.
 */

/** What is being dragged: something new from the palette, or something that stands on the table. */
export type DropPayload =
  | { readonly kind: 'newActor' }
  | { readonly kind: 'newSymbol'; readonly shape: Shape }
  | { readonly kind: 'symbol'; readonly symbolId: string }
  /** Several symbols, held by one of them: all move as far as that one does. */
  | { readonly kind: 'symbols'; readonly symbolIds: readonly string[]; readonly heldId: string }
  | { readonly kind: 'actors'; readonly actorIds: readonly string[] }
  | { readonly kind: 'rows'; readonly rowIds: readonly string[] }

/** Where the pointer is: an index into `Layout.pages` and mm on that page. */
export interface DropPoint {
  readonly page: number
  readonly x: number
  readonly y: number
}

/** What would happen on a drop. All mm are those of `page`. */
export type DropTarget = CellTarget | RowGapTarget | LaneGapTarget | ShiftTarget | RefusedTarget

/** The symbol joins this row, in this lane. */
export interface CellTarget {
  readonly kind: 'cell'
  readonly page: number
  readonly procedureId: string
  readonly rowId: string
  /** Null: the table has no lane yet, one is made. */
  readonly actorId: string | null
  /** Place among all symbols of the row, the dragged one taken out: as in the commands. */
  readonly index: number
  readonly box: Box
}

/** Several symbols move together, each into another cell. */
export interface ShiftTarget {
  readonly kind: 'shift'
  readonly page: number
  readonly procedureId: string
  readonly shift: SymbolShift
  /** The cells that take them. */
  readonly boxes: readonly Box[]
}

/** Rows are put between two rows: a new step for a symbol (in the lane `actorId`), or the dragged rows. */
export interface RowGapTarget {
  readonly kind: 'rowGap'
  readonly page: number
  readonly procedureId: string
  /** Number of the border in the table as it stands: 0 above the first row. */
  readonly index: number
  /** Null: rows are dragged, or the table has no lane yet and one is made. */
  readonly actorId: string | null
  readonly line: { readonly x: number; readonly y: number; readonly w: number }
}

/** Lanes are put between two lanes. */
export interface LaneGapTarget {
  readonly kind: 'laneGap'
  readonly page: number
  readonly procedureId: string
  /** Number of the border in the table as it stands: 0 left of the first lane. */
  readonly index: number
  readonly line: { readonly x: number; readonly y: number; readonly h: number }
}

/** The drop would do nothing. */
export interface RefusedTarget {
  readonly kind: 'refused'
  readonly reason: DropRefusal
}

/** Why a drop would do nothing; `unchanged` means that it would leave all as it is, and needs no message. */
export type DropRefusal =
  | 'outside'
  | 'outside-lanes'
  | 'section-row'
  | 'other-procedure'
  | 'unchanged'
  | 'leaves-table'
  | 'too-many-actors'
  | 'too-many-rows'

/** The pointer is at a row border when it is this near, in mm … */
const GAP_REACH = 3
/** … but never further in than this share of the row's height, so that every row keeps a middle to drop into. */
const GAP_REACH_SHARE = 0.3

/** Tells what a drop of `payload` at `point` would do. `layout` is continuous and may be slightly older than `draft`. */
export const findDropTarget = (draft: SopDraft, layout: Layout, payload: DropPayload, point: DropPoint): DropTarget => {
  const table = tableAt(draft, layout, point)
  if (table === null) return refused('outside')
  switch (payload.kind) {
    case 'newActor':
      if (table.procedure.actors.length >= LIMITS.actors) return refused('too-many-actors')
      return laneGap(table, point)
    case 'actors':
      return actorTarget(table, payload.actorIds, point)
    case 'rows':
      return rowTarget(table, payload.rowIds, point)
    case 'symbols':
      return shiftTarget(table, payload.symbolIds, payload.heldId, point)
    case 'newSymbol':
      return symbolTarget(table, null, point)
    case 'symbol':
      return draggedSymbolTarget(table, payload.symbolId, point)
  }
}

/** A procedure's table as drawn, without the rows and lanes that the draft no longer holds. */
interface Table {
  readonly page: number
  readonly procedure: Procedure
  readonly part: TablePart
  readonly rows: readonly {
    readonly id: string
    readonly index: number
    readonly top: number
    readonly bottom: number
  }[]
  readonly lanes: readonly { readonly id: string; readonly index: number; readonly x: number; readonly w: number }[]
}

const refused = (reason: DropRefusal): RefusedTarget => ({ kind: 'refused', reason })

const tableAt = (draft: SopDraft, layout: Layout, point: DropPoint): Table | null => {
  const parts = layout.tables.filter((part) => part.kind === 'flow' && part.page === point.page)
  const part = nearest(parts, ({ block }) => distanceToSpan(point.y, block.y, block.y + block.h))
  const procedure = part && procedureOf(draft, part.procedureId)
  if (part === undefined || procedure === undefined) return null
  const rowIndexes = new Map(procedure.rows.map(({ id }, index) => [id, index]))
  const laneIndexes = new Map(procedure.actors.map(({ id }, index) => [id, index]))
  return {
    page: point.page,
    procedure,
    part,
    rows: part.rows.flatMap(({ id, y, h }) => {
      const index = rowIndexes.get(id)
      return index === undefined ? [] : [{ id, index, top: y, bottom: y + h }]
    }),
    lanes: part.lanes.flatMap(({ id, x, w }) => {
      const index = laneIndexes.get(id)
      return index === undefined ? [] : [{ id, index, x, w }]
    }),
  }
}

const nearest = <Entry>(entries: readonly Entry[], distance: (entry: Entry) => number): Entry | undefined => {
  let best: Entry | undefined
  for (const entry of entries) if (best === undefined || distance(entry) < distance(best)) best = entry
  return best
}

const distanceToSpan = (value: number, from: number, to: number): number => Math.max(from - value, 0, value - to)

const actorTarget = (table: Table, actorIds: readonly string[], point: DropPoint): DropTarget => {
  const places = placesOf(table.procedure.actors, actorIds)
  if (places === null) return refused('other-procedure')
  const target = laneGap(table, point)
  return staysAt(places, target.index) ? refused('unchanged') : target
}

/** The places of entities in a list, in the list's order; null when one is not in it, or none is named. */
const placesOf = (list: readonly { readonly id: string }[], ids: readonly string[]): readonly number[] | null => {
  const places = list.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []))
  return places.length === ids.length && places.length > 0 ? places : null
}

/** Whether entities that are put in at a border stay where they are. */
const staysAt = (places: readonly number[], border: number): boolean => {
  const first = places[0] ?? 0
  const isRun = places.every((place, index) => place === first + index)
  return isRun && border >= first && border <= first + places.length
}

/** Every symbol moves as far as the one that is held: as many lanes, as many steps. */
const shiftTarget = (table: Table, symbolIds: readonly string[], heldId: string, point: DropPoint): DropTarget => {
  const { procedure } = table
  const held = symbolPlaces(procedure).get(heldId)
  if (held === undefined) return refused('other-procedure')
  const lane = table.lanes.find(({ x, w }) => point.x >= x && point.x < x + w)
  if (lane === undefined) return refused('outside-lanes')
  const row = nearest(table.rows, ({ top, bottom }) => distanceToSpan(point.y, top, bottom))
  const steps = procedure.rows.filter(({ kind }) => kind === 'step').map(({ id }) => id)
  const to = row === undefined ? -1 : steps.indexOf(row.id)
  if (to < 0) return refused('section-row')
  const shift = { lanes: lane.index - held.actorIndex, steps: to - steps.indexOf(held.row.id) }
  if (shift.lanes === 0 && shift.steps === 0) return refused('unchanged')
  const places = shiftedPlaces(procedure, symbolIds, shift)
  if (places === null) return refused('leaves-table')
  const boxes = places.flatMap(({ rowId, actorId }): readonly Box[] => {
    const at = table.rows.find(({ id }) => id === rowId)
    const own = table.lanes.find(({ id }) => id === actorId)
    return at && own ? [{ x: own.x, y: at.top, w: own.w, h: at.bottom - at.top }] : []
  })
  return { kind: 'shift', page: table.page, procedureId: procedure.id, shift, boxes }
}

const laneGap = (table: Table, point: DropPoint): LaneGapTarget => {
  const { block } = table.part
  const borders = table.lanes.flatMap(({ index, x, w }) => [
    { index, x },
    { index: index + 1, x: x + w },
  ])
  const border = nearest(borders, ({ x }) => Math.abs(x - point.x)) ?? { index: 0, x: block.x }
  return {
    kind: 'laneGap',
    page: table.page,
    procedureId: table.procedure.id,
    index: border.index,
    line: { x: border.x, y: block.y, h: block.h },
  }
}

const rowTarget = (table: Table, rowIds: readonly string[], point: DropPoint): DropTarget => {
  const places = placesOf(table.procedure.rows, rowIds)
  if (places === null) return refused('other-procedure')
  const border = nearestRowBorder(table, point.y)
  return staysAt(places, border.index) ? refused('unchanged') : rowGap(table, border, null)
}

interface RowBorder {
  readonly index: number
  readonly y: number
}

const nearestRowBorder = (table: Table, y: number): RowBorder => {
  const borders = table.rows.flatMap(({ index, top, bottom }) => [
    { index, y: top },
    { index: index + 1, y: bottom },
  ])
  return nearest(borders, (border) => Math.abs(border.y - y)) ?? { index: 0, y: table.part.block.y }
}

const rowGap = (table: Table, { index, y }: RowBorder, actorId: string | null): RowGapTarget => {
  const { block } = table.part
  return {
    kind: 'rowGap',
    page: table.page,
    procedureId: table.procedure.id,
    index,
    actorId,
    line: { x: block.x, y, w: block.w },
  }
}

const draggedSymbolTarget = (table: Table, symbolId: string, point: DropPoint): DropTarget => {
  const place = symbolPlaces(table.procedure).get(symbolId)
  if (place === undefined) return refused('other-procedure')
  const target = symbolTarget(table, symbolId, point)
  if (target.kind === 'cell') {
    const stays = target.rowId === place.row.id && target.actorId === place.symbol.actorId
    return stays && target.index === place.symbolIndex ? refused('unchanged') : target
  }
  if (target.kind === 'rowGap' && target.actorId === place.symbol.actorId && isBareRow(place.row, symbolId)) {
    const stays = target.index === place.rowIndex || target.index === place.rowIndex + 1
    return stays ? refused('unchanged') : target
  }
  return target
}

/** The place for a symbol under the pointer; `draggedId` is null for a new one. */
const symbolTarget = (table: Table, draggedId: string | null, point: DropPoint): DropTarget => {
  // The first step may be dropped anywhere: a table without rows is too low to aim at.
  const lane =
    table.rows.length === 0
      ? nearest(table.lanes, ({ x, w }) => distanceToSpan(point.x, x, x + w))
      : table.lanes.find(({ x, w }) => point.x >= x && point.x < x + w)
  if (lane === undefined && table.lanes.length > 0) return refused('outside-lanes')
  const actorId = lane?.id ?? null
  const row = table.rows.find(({ top, bottom }) => point.y >= top && point.y < bottom)
  const border = nearestRowBorder(table, point.y)
  if (row === undefined || Math.abs(border.y - point.y) <= reach(row)) {
    const isFull = table.procedure.rows.length >= LIMITS.rows
    return isFull ? refused('too-many-rows') : rowGap(table, border, actorId)
  }
  if (table.procedure.rows[row.index]?.kind === 'section') return refused('section-row')
  return {
    kind: 'cell',
    page: table.page,
    procedureId: table.procedure.id,
    rowId: row.id,
    actorId,
    index: indexInRow(table, row.index, actorId, draggedId, point.y),
    box: {
      x: lane?.x ?? table.part.block.x,
      y: row.top,
      w: lane?.w ?? table.part.block.w,
      h: row.bottom - row.top,
    },
  }
}

const reach = ({ top, bottom }: { readonly top: number; readonly bottom: number }): number =>
  Math.min(GAP_REACH, GAP_REACH_SHARE * (bottom - top))

/** Between the cell's symbols by height; a dragged symbol that would stay between the same two keeps its place. */
const indexInRow = (
  table: Table,
  rowIndex: number,
  actorId: string | null,
  draggedId: string | null,
  y: number,
): number => {
  const row = table.procedure.rows[rowIndex]
  if (row?.kind !== 'step' || actorId === null) return 0
  const isOther = ({ id }: { readonly id: string }): boolean => id !== draggedId
  const inCell = symbolsInCell(row, actorId)
  const higher = new Set(table.part.nodes.filter((node) => node.y + node.h / 2 <= y).map(({ id }) => id))
  const place = inCell.filter((symbol) => isOther(symbol) && higher.has(symbol.id)).length
  if (inCell[place]?.id === draggedId) return row.symbols.findIndex(({ id }) => id === draggedId)
  const others = row.symbols.filter(isOther)
  const next = inCell.filter(isOther)[place]
  return next === undefined ? others.length : others.findIndex(({ id }) => id === next.id)
}
