import type { SopDraft } from '../../../core/draft/draft'
import type { Selection } from '../../../core/edit/selection'
import type { Layout, TablePart } from '../../../core/layout/result'
import { type DropPoint, type DropTarget, findDropTarget } from '../../../editor/drop/dropTarget'
import { canvasText, payloadName, targetName } from '../../text/canvas'
import type { CanvasHost } from '../CanvasHost'
import { NO_GESTURE } from '../canvasStore'
import { stackSheets, toCanvasBox } from '../sheets'
import type { PalettePayload } from './dragController'
import { drop, targetAt } from './dropGesture'

/** Placing something new without dragging: arrow keys or the pointer choose the place, Enter or a press drops, Escape cancels. */

/** The places that the arrow keys visit: rows of points, each row from left to right. */
export type PlacingGrid = readonly (readonly DropPoint[])[]

/** For a lane, the lanes' borders; for a symbol, every row border and row in every lane, over all tables from top to bottom. Pure. */
export const placingGrid = (layout: Layout, payload: PalettePayload): PlacingGrid =>
  layout.tables
    .filter((table) => table.kind === 'flow')
    .flatMap((table) => (payload.kind === 'newActor' ? [laneBorders(table)] : rowPlaces(table)))

const laneBorders = ({ page, block, lanes }: TablePart): readonly DropPoint[] => {
  const last = lanes.at(-1)
  const xs = [...lanes.map(({ x }) => x), last === undefined ? block.x : last.x + last.w]
  return xs.map((x) => ({ page, x, y: block.y }))
}

const rowPlaces = ({ page, block, lanes, rows }: TablePart): PlacingGrid => {
  const last = rows.at(-1)
  const ys = [...rows.flatMap(({ y, h }) => [y, y + h / 2]), last === undefined ? block.y : last.y + last.h]
  const xs = lanes.length === 0 ? [block.x + block.w / 2] : lanes.map(({ x, w }) => x + w / 2)
  return ys.map((y) => xs.map((x) => ({ page, x, y })))
}

/** Where placing begins: right below the selected symbol's row, in its lane, else at the end of the last table. Pure. */
export const firstPlace = (
  layout: Layout,
  grid: PlacingGrid,
  selection: Selection,
): { readonly row: number; readonly column: number } => {
  const [symbolId] = selection.kind === 'symbols' ? selection.ids : []
  const symbol = layout.regions.find(({ source }) => source.kind === 'symbol' && source.id === symbolId)
  const lastRow = Math.max(grid.length - 1, 0)
  if (symbol === undefined) return { row: lastRow, column: 0 }
  const middle = { x: symbol.x + symbol.w / 2, y: symbol.y + symbol.h / 2 }
  const below = grid.findIndex((row) => row[0]?.page === symbol.page && (row[0]?.y ?? 0) > symbol.y + symbol.h)
  const row = below < 0 ? lastRow : below
  const distances = (grid[row] ?? []).map(({ x }) => Math.abs(x - middle.x))
  return { row, column: Math.max(distances.indexOf(Math.min(...distances)), 0) }
}

const MOVES: Readonly<Record<string, { readonly row: number; readonly column: number }>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** Begins placing; the result ends it without a trace. */
export const beginPlacing = (host: CanvasHost, payload: PalettePayload): (() => void) => {
  const { session, store } = host
  const { layout } = session.getState()
  if (layout === null) return () => {}
  const grid = placingGrid(layout, payload)
  let place = firstPlace(layout, grid, session.getState().selection)

  const show = (target: DropTarget | null, pointer: { x: number; y: number } | null) =>
    store.set({ gesture: { kind: 'drop', payload, target, pointer } })
  const targetOfPlace = (draft: SopDraft): DropTarget | null => {
    const point = grid[place.row]?.[place.column]
    return point === undefined ? null : findDropTarget(draft, layout, payload, point)
  }
  const showPlace = () => {
    const { draft } = session.getState()
    const target = targetOfPlace(draft)
    show(target, null)
    revealPlace(host, layout, grid[place.row]?.[place.column])
    host.announce(target === null ? '' : targetName(draft, target))
  }
  const end = () => {
    for (const [type, listener] of listeners) window.removeEventListener(type, listener as EventListener, true)
    store.set(NO_GESTURE)
  }
  const take = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  const onKey = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (move !== undefined) {
      take(event)
      const row = clamp(place.row + move.row, grid.length)
      place = { row, column: clamp(place.column + move.column, grid[row]?.length ?? 0) }
      showPlace()
    } else if (event.key === 'Enter' || event.key === ' ') {
      take(event)
      if (event.repeat) return
      const { gesture } = store.get()
      end()
      if (gesture?.kind === 'drop') drop(host, payload, gesture.target)
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      take(event)
      end()
      host.announce(canvasText.cancelled)
    }
  }
  const onMove = (event: PointerEvent) => {
    const client = { x: event.clientX, y: event.clientY }
    if (host.isOverCanvas(client)) show(targetAt(host, payload, client), client)
  }
  const onDown = (event: PointerEvent) => {
    const client = { x: event.clientX, y: event.clientY }
    end()
    if (!host.isOverCanvas(client)) return
    take(event)
    drop(host, payload, targetAt(host, payload, client))
  }
  const listeners: readonly (readonly [string, (event: never) => void])[] = [
    ['keydown', onKey],
    ['pointermove', onMove],
    ['pointerdown', onDown],
  ]
  for (const [type, listener] of listeners) window.addEventListener(type, listener as EventListener, true)
  host.announce(`${payloadName(session.getState().draft, payload)}. ${canvasText.placing}`)
  show(targetOfPlace(session.getState().draft), null)
  revealPlace(host, layout, grid[place.row]?.[place.column])
  return end
}

const clamp = (value: number, length: number): number => Math.min(Math.max(value, 0), Math.max(length - 1, 0))

const PLACE_ROOM = 10

const revealPlace = (host: CanvasHost, layout: Layout, point: DropPoint | undefined): void => {
  const sheet = point && stackSheets(layout.pages)[point.page]
  if (point === undefined || sheet === undefined) return
  const box = { x: point.x - PLACE_ROOM, y: point.y - PLACE_ROOM, w: 2 * PLACE_ROOM, h: 2 * PLACE_ROOM }
  host.reveal(toCanvasBox(sheet, box))
}
