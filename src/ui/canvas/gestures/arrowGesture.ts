import type { Point } from '../../../core/page/geometry'
import { canvasText } from '../../text/canvas'
import type { CanvasHost } from '../CanvasHost'
import { type ArrowAim, NO_GESTURE } from '../canvasStore'
import { type CanvasEdit, connectSymbols, connectToPlace, reattachFlow } from '../fromFlow'
import { sourcesOf } from '../regions'
import { askForActivity } from './addAtBorder'
import type { PointerStart } from './dragController'
import { targetAt } from './dropGesture'
import { trackPointer } from './trackPointer'

/** Drawing an arrow from a symbol, and moving an end of an arrow. */

/** What is drawn: the symbol whose end stays, where the line begins (px on the canvas), and the stored arrow, if there is one. */
export interface ArrowStart {
  readonly fixedId: string
  readonly start: Point
  readonly moved: { readonly flowId: string; readonly end: 'from' | 'to' } | null
}

/** Begins to draw an arrow, or to move an arrow's end, by the pointer that was just pressed; `onTap` if it never moves. */
export const beginArrow = (
  host: CanvasHost,
  { fixedId, start, moved }: ArrowStart,
  pointer: PointerStart,
  captureBy: Element,
  onTap?: () => void,
): (() => void) => {
  const show = (client: Point) =>
    host.store.set({
      gesture: {
        kind: 'arrow',
        fixedId,
        moved,
        start,
        aim: aimAt(host, fixedId, moved !== null, client),
        pointer: host.canvasPointAt(client),
      },
    })
  const hide = () => host.store.set(NO_GESTURE)
  return trackPointer(pointer, captureBy, {
    onTap,
    onStart: show,
    onMove: show,
    onDrop: (client) => {
      hide()
      finishArrow(host, fixedId, moved, aimAt(host, fixedId, moved !== null, client))
    },
    onCancel: () => {
      hide()
      host.announce(canvasText.cancelled)
    },
    scroll: host.scrollNear,
  })
}

const aimAt = (host: CanvasHost, fixedId: string, isMoved: boolean, client: Point): ArrowAim => {
  if (!host.isOverCanvas(client)) return { kind: 'nothing' }
  const symbolId = symbolAt(client)
  if (symbolId !== null) return symbolId === fixedId ? { kind: 'nothing' } : { kind: 'symbol', symbolId }
  if (isMoved) return { kind: 'nothing' }
  const target = targetAt(host, { kind: 'newSymbol', shape: 'process' }, client)
  return target === null || target.kind === 'refused' ? { kind: 'nothing' } : { kind: 'place', target }
}

/** The symbol under a place on screen, whatever overlay lies above it. */
const symbolAt = (client: Point): string | null => {
  for (const element of document.elementsFromPoint(client.x, client.y)) {
    const node = element.closest<HTMLElement>('.react-flow__node')
    if (node?.dataset.id !== undefined) return node.dataset.id
  }
  return null
}

/** Draws the arrow, or moves its end, to where it was let go. */
export const finishArrow = (host: CanvasHost, fixedId: string, moved: ArrowStart['moved'], aim: ArrowAim): void => {
  const { draft } = host.session.getState()
  if (aim.kind === 'nothing') return
  if (aim.kind === 'symbol') {
    const edit =
      moved === null
        ? connectSymbols(draft, fixedId, aim.symbolId, host.source)
        : reattachFlow(draft, moved.flowId, moved.end, aim.symbolId)
    perform(host, edit)
  } else if (aim.target.kind !== 'refused') perform(host, connectToPlace(draft, fixedId, aim.target, host.source))
}

/** Makes an edit of the canvas, then edits the text that it asks for or focuses what it selected. */
export const perform = (host: CanvasHost, edit: CanvasEdit | null): void => {
  const { session } = host
  if (edit === null || session.dispatch(edit.command, { selection: edit.selection }) !== null) return
  const [source] = sourcesOf(edit.selection)
  if (edit.asksFor?.kind === 'row') askForActivity(host, edit.asksFor)
  else if (edit.asksFor !== null) session.edit(edit.asksFor)
  else if (source !== undefined) host.focusSoon(source)
}
