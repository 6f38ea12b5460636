import type { SopDraft } from '../../../core/draft/draft'
import type { Layout } from '../../../core/layout/result'
import type { Point } from '../../../core/page/geometry'
import type { Source } from '../../../core/page/item'
import { dropCommand } from '../../../editor/drop/dropCommand'
import { type DropPayload, type DropPoint, type DropTarget, findDropTarget } from '../../../editor/drop/dropTarget'
import { canvasText, refusalReason } from '../../text/canvas'
import type { CanvasHost } from '../CanvasHost'
import { NO_GESTURE } from '../canvasStore'
import { sourcesOf } from '../regions'
import type { PointerStart } from './dragController'
import { trackPointer } from './trackPointer'

/** Dragging something to a place in the table: what would happen is shown all the way, the drop is one edit. */

/** Whether a symbol is among what is dragged. */
export const isDraggedSymbol = (payload: DropPayload, symbolId: string): boolean =>
  payload.kind === 'symbol'
    ? payload.symbolId === symbolId
    : payload.kind === 'symbols' && payload.symbolIds.includes(symbolId)

/** What a drop would do at a place on screen; null outside of the canvas. */
export const targetAt = (host: CanvasHost, payload: DropPayload, client: Point): DropTarget | null => {
  const { draft, layout } = host.session.getState()
  const point = host.isOverCanvas(client) ? host.pagePointAt(client) : null
  if (layout === null || point === null) return null
  const target = findDropTarget(draft, layout, payload, point)
  const onlyTable = target.kind === 'refused' && target.reason === 'outside' ? emptyTable(draft, layout) : null
  return onlyTable === null ? target : findDropTarget(draft, layout, payload, { ...onlyTable, x: point.x })
}

/** The place below the draft's only table while that has no rows: there is nowhere else that a drop could mean. */
const emptyTable = (draft: SopDraft, layout: Layout): DropPoint | null => {
  const [procedure, ...others] = draft.procedures
  const table = layout.tables.find((part) => part.kind === 'flow')
  if (procedure === undefined || others.length > 0 || procedure.rows.length > 0 || table === undefined) return null
  return { page: table.page, x: table.block.x, y: table.block.y + table.block.h }
}

/** Drops a payload; a refused drop changes nothing and says why. */
export const drop = (host: CanvasHost, payload: DropPayload, target: DropTarget | null): void => {
  if (target === null) return
  if (target.kind === 'refused') {
    if (target.reason !== 'unchanged') host.announce(refusalReason(target.reason))
    return
  }
  const { session } = host
  const made = dropCommand(session.getState().draft, payload, target, host.source)
  if (made === null || session.dispatch(made.command, { selection: made.selection }) !== null) return
  host.announce(canvasText.placed)
  const source = payload.kind === 'symbols' ? symbolSource(payload.heldId) : sourcesOf(made.selection)[0]
  if (source === undefined) return
  if (payload.kind === 'newActor') {
    session.edit({ procedureId: made.selection.procedureId, kind: source.kind, id: source.id })
  } else host.focusSoon(source)
}

const symbolSource = (id: string): Source => ({ kind: 'symbol', id })

/** Begins to drag a payload by the pointer that was just pressed; a press that does not move is a tap. */
export const beginDrop = (
  host: CanvasHost,
  payload: DropPayload,
  start: PointerStart,
  captureBy: Element,
  onTap?: () => void,
): (() => void) => {
  const show = (client: Point) =>
    host.store.set({
      gesture: {
        kind: 'drop',
        payload,
        target: targetAt(host, payload, client),
        pointer: client,
      },
    })
  const hide = () => host.store.set(NO_GESTURE)
  return trackPointer(start, captureBy, {
    onStart: show,
    onMove: show,
    onDrop: (client) => {
      hide()
      drop(host, payload, targetAt(host, payload, client))
    },
    onCancel: () => {
      hide()
      host.announce(canvasText.cancelled)
    },
    onTap,
    scroll: host.scrollNear,
  })
}
