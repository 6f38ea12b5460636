import type { Point } from '../../../core/page/geometry'
import type { PointerStart } from './dragController'

/** Follows one pointer from its press to its release, the same way for mouse, touch and pen. */

/** Px that the pointer must move before a press becomes a drag. */
const THRESHOLD = { mouse: 4, pen: 6, touch: 10 } as const

/** What happens along the way; places are client px. */
export interface PointerSteps {
  /** The press has become a drag. */
  onStart?(at: Point): void
  /** The pointer moved, or the canvas scrolled under it. At most once a frame. */
  onMove?(at: Point): void
  /** Released after a drag. */
  onDrop?(at: Point): void
  /** The drag ended without a drop: Escape, a second finger, or the pointer was lost. */
  onCancel?(): void
  /** Released without having moved. */
  onTap?(at: Point): void
  /** Called every frame of a drag, to scroll near the edges; true when it scrolled. */
  scroll?(at: Point): boolean
}

/** Follows the pointer that was just pressed; the result calls the drag off. */
export const trackPointer = (
  start: PointerStart & { readonly pointerType?: string },
  captureBy: Element,
  steps: PointerSteps,
): (() => void) => {
  const threshold = THRESHOLD[start.pointerType === 'touch' ? 'touch' : start.pointerType === 'pen' ? 'pen' : 'mouse']
  let at: Point = { x: start.clientX, y: start.clientY }
  let isDragging = false
  let hasMoved = false
  let frame = 0

  const onFrame = () => {
    frame = requestAnimationFrame(onFrame)
    const hasScrolled = steps.scroll?.(at) ?? false
    if (hasMoved || hasScrolled) steps.onMove?.(at)
    hasMoved = false
  }
  const begin = () => {
    isDragging = true
    capture(captureBy, start.pointerId)
    steps.onStart?.(at)
    frame = requestAnimationFrame(onFrame)
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    for (const [type, listener] of listeners) window.removeEventListener(type, listener as EventListener, true)
    if (isDragging) swallowClick()
  }
  const cancel = () => {
    stop()
    if (isDragging) steps.onCancel?.()
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return
    at = { x: event.clientX, y: event.clientY }
    if (isDragging) {
      hasMoved = true
      if (event.buttons === 0) cancel()
    } else if (Math.hypot(at.x - start.clientX, at.y - start.clientY) >= threshold) begin()
  }
  const onWheel = () => {
    hasMoved = true
  }
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return
    at = { x: event.clientX, y: event.clientY }
    stop()
    if (isDragging) {
      steps.onMove?.(at)
      steps.onDrop?.(at)
    } else steps.onTap?.(at)
  }
  const onDown = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) cancel()
  }
  /** Another window has come to the front: where the pointer is let go is not known any more. */
  const onBlur = (event: Event) => {
    if (event.target === window) cancel()
  }
  const onMenu = (event: Event) => {
    if (!isDragging) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onLost = (event: PointerEvent) => {
    if (event.pointerId === start.pointerId) cancel()
  }
  /** While something is held, keys do nothing to the draft under it: Escape and undo put it back, others wait for the drop. */
  const onKey = (event: KeyboardEvent) => {
    if (!isDragging || isBrowserKey(event)) return
    event.preventDefault()
    event.stopPropagation()
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
    if (event.key === 'Escape' || isUndo) cancel()
  }
  const listeners: readonly (readonly [string, (event: never) => void])[] = [
    ['pointermove', onMove],
    ['wheel', onWheel],
    ['pointerup', onUp],
    ['pointercancel', onLost],
    ['blur', onBlur],
    ['contextmenu', onMenu],
    ['pointerdown', onDown],
    ['keydown', onKey],
  ]
  for (const [type, listener] of listeners) window.addEventListener(type, listener as EventListener, true)
  return cancel
}

/** Keys by which the browser reloads, opens its tools or other tabs stay the browser's. */
const isBrowserKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  /^F\d+$/.test(key) || ((ctrlKey || metaKey) && /^[rtwnl]$/i.test(key))

/** Keeps the pointer's events coming when it leaves the window; a pointer that is gone by now needs no capture. */
const capture = (element: Element, pointerId: number): void => {
  try {
    element.setPointerCapture(pointerId)
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault
  }
}

/** Eats the click that the browser sends after a drag. */
const swallowClick = (): void => {
  const eat = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('click', eat, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', eat, true), 0)
}
