import type { Point } from '../../core/page/geometry'
import { dropCommand } from '../../editor/dropCommand'
import { type DropPayload, type DropTarget, findDropTarget } from '../../editor/dropTarget'
import { canvasText, refusalReason } from '../text/canvas'
import type { CanvasHost } from './CanvasHost'
import type { PointerStart } from './dragController'
import { sourcesOf } from './regions'
import { trackPointer } from './trackPointer'

/** Dragging something to a place in the table: what would happen is shown all the way, the drop is one edit. */

/** What a drop would do at a place on screen; null outside of the canvas. */
export const targetAt = (host: CanvasHost, payload: DropPayload, client: Point): DropTarget | null => {
  const { draft, layout } = host.session.getState()
  const point = host.isOverCanvas(client) ? host.pagePointAt(client) : null
  return layout === null || point === null ? null : findDropTarget(draft, layout, payload, point)
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
  const [source] = sourcesOf(made.selection)
  if (source === undefined) return
  if (payload.kind === 'newActor') {
    session.edit({ procedureId: made.selection.procedureId, kind: source.kind, id: source.id })
  } else host.focusSoon(source)
}

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
  const hide = () => host.store.set({ gesture: null })
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
