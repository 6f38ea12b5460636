import { NO_SELECTION } from '../../../core/edit/selection'
import type { Point } from '../../../core/page/geometry'
import type { Source } from '../../../core/page/item'
import type { CanvasHost } from '../CanvasHost'
import { sourceOfElement } from '../elements/SourceButton'
import { hitAt } from '../gestures/hit'
import { selectionOf, sourceKey, sourcesOf } from '../regions'

/** Opening the context menu: by the right button, the Menu key or Shift+F10, and by a long press of a finger. */

/** A finger that rests so long, in ms, asks for the menu. */
const LONG_PRESS_MS = 500

/** Px that a resting finger may tremble. */
const TREMBLE = 8

/** Opens the menu that the browser's own event asks for; a text that is being edited keeps the browser's menu. */
export const onMenuEvent = (host: CanvasHost, event: MouseEvent): void => {
  const { target } = event
  if (!(target instanceof Element) || target.closest('textarea') !== null) return
  event.preventDefault()
  if (isByKey(event)) {
    const { left, bottom } = (target.closest('button, [role="button"]') ?? target).getBoundingClientRect()
    openMenuOn(host, sourceOfElement(target), { x: left, y: bottom })
  } else openMenuAt(host, target, { x: event.clientX, y: event.clientY })
}

/** A menu event of the keyboard comes from no pointer. */
const isByKey = (event: MouseEvent): boolean => ('pointerType' in event ? event.pointerType === '' : event.button === 0)

/** Waits for a long press; the result stops waiting. `onOpen` is told just before the menu opens. */
export const awaitLongPress = (host: CanvasHost, event: PointerEvent, onOpen: () => void): (() => void) => {
  const at = { x: event.clientX, y: event.clientY }
  const stop = () => {
    clearTimeout(timer)
    for (const type of ['pointerup', 'pointercancel', 'pointermove'] as const) {
      window.removeEventListener(type, onPointer, true)
    }
  }
  const onPointer = (moved: PointerEvent) => {
    const isStill = moved.type === 'pointermove' && Math.hypot(moved.clientX - at.x, moved.clientY - at.y) < TREMBLE
    if (!isStill) stop()
  }
  const timer = setTimeout(() => {
    stop()
    onOpen()
    // The browser would take the lifted finger for a click outside of the menu.
    window.addEventListener('touchend', (lifted) => lifted.preventDefault(), {
      capture: true,
      passive: false,
      once: true,
    })
    if (event.target instanceof Element) openMenuAt(host, event.target, at)
  }, LONG_PRESS_MS)
  for (const type of ['pointerup', 'pointercancel', 'pointermove'] as const) {
    window.addEventListener(type, onPointer, true)
  }
  return stop
}

const openMenuAt = (host: CanvasHost, element: Element, at: Point): void => {
  const hit = hitAt(host, element, at)
  const source: Source | null =
    hit.kind === 'source' ? hit.source : hit.kind === 'arrowEnd' ? { kind: 'flow', id: hit.flowId } : null
  openMenuOn(host, source, at)
}

/** What is under the pointer is selected first, unless it is among what is selected. */
const openMenuOn = (host: CanvasHost, source: Source | null, at: Point): void => {
  const { session, store } = host
  const { draft, selection } = session.getState()
  const isAmong = source !== null && sourcesOf(selection).some((one) => sourceKey(one) === sourceKey(source))
  if (source === null) session.select(NO_SELECTION)
  else if (!isAmong) session.select(selectionOf(draft, source))
  if (source !== null) store.set({ entry: source })
  store.set({ menu: { at, source } })
}
