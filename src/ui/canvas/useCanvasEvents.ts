import { useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { afterFirstSheet } from '../firstSheet'
import type { CanvasHost } from './CanvasHost'
import { sourceOfElement } from './elements/SourceButton'
import { borderAt } from './gestures/borders'
import { listenToPalette } from './gestures/dragController'
import { beginDrop } from './gestures/dropGesture'
import { hitAt, isTakenUp, symbolUnder } from './gestures/hit'
import { beginPlacing } from './gestures/placing'
import { selectionOf, sourceKey, sourcesOf } from './regions'

/** What the canvas listens to besides presses and keys. */

/** Takes what the palette hands over while the canvas is on screen. */
export const usePalette = (host: CanvasHost): void => {
  useEffect(() => {
    let callOff = () => {}
    const stop = listenToPalette({
      drag: (payload, start) => {
        callOff()
        callOff = beginDrop(host, payload, start, host.root())
      },
      place: (payload) => {
        callOff()
        callOff = beginPlacing(host, payload)
      },
    })
    return () => {
      callOff()
      stop()
    }
  }, [host])
}

/** Lets keys that come too early wait for what they are meant for. */
export const useTypeAhead = (host: CanvasHost): void => {
  useEffect(
    () =>
      afterFirstSheet(() => {
        let stop = () => {}
        let isOver = false
        void import('./keyboard/typeAhead').then(({ listenAhead }) => {
          if (!isOver) stop = listenAhead(host)
        })
        return () => {
          isOver = true
          stop()
        }
      }),
    [host],
  )
}

/** Follows the resting pointer: which symbol or border it is on. */
export const useHover = (host: CanvasHost, root: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = root.current
    if (element === null) return
    const set = (hoveredSymbolId: string | null, hoveredBorder: ReturnType<typeof borderAt>) => {
      const { hoveredSymbolId: oldId, hoveredBorder: old } = host.store.get()
      const isSame =
        old?.kind === hoveredBorder?.kind && old?.index === hoveredBorder?.index && old?.page === hoveredBorder?.page
      if (hoveredSymbolId === oldId && isSame) return
      host.store.set({ hoveredSymbolId, hoveredBorder })
    }
    const onMove = (event: PointerEvent) => {
      if (event.buttons !== 0 || event.pointerType === 'touch' || !(event.target instanceof Element)) return
      if (event.target.closest('[data-canvas-control]') !== null) return
      const { draft, layout } = host.session.getState()
      const client = { x: event.clientX, y: event.clientY }
      const point = host.pagePointAt(client)
      set(
        symbolUnder(host, event.target, client),
        layout === null || point === null ? null : borderAt(draft, layout, point),
      )
    }
    const onLeave = () => set(null, null)
    element.addEventListener('pointermove', onMove)
    for (const type of ['pointerleave', 'keydown', 'wheel']) element.addEventListener(type, onLeave, { passive: true })
    return () => {
      element.removeEventListener('pointermove', onMove)
      for (const type of ['pointerleave', 'keydown', 'wheel']) element.removeEventListener(type, onLeave)
    }
  }, [host, root])
}

/** Keeps a finger that takes up a symbol or a head from scrolling the canvas. */
export const useTouchGuard = (host: CanvasHost, root: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = root.current
    if (element === null) return
    const onTouch = (event: TouchEvent) => {
      const [touch] = event.touches
      if (event.touches.length !== 1 || touch === undefined || !(event.target instanceof Element)) return
      if (isTakenUp(hitAt(host, event.target, { x: touch.clientX, y: touch.clientY }))) event.stopPropagation()
    }
    element.addEventListener('touchstart', onTouch, { capture: true, passive: true })
    return () => element.removeEventListener('touchstart', onTouch, true)
  }, [host, root])
}

/**
 * Turns the browser's own scrolling (to what is found, or focused by other programs) into a move of the canvas, so that places on
 * screen and on the canvas stay in step.
 */
export const useScrollGuard = (root: RefObject<HTMLElement | null>): void => {
  const store = useStoreApi()
  useEffect(() => {
    const element = root.current
    if (element === null) return
    const onScroll = (event: Event) => {
      const scrolled = event.target
      if (!(scrolled instanceof HTMLElement) || scrolled instanceof HTMLTextAreaElement) return
      const { scrollLeft, scrollTop } = scrolled
      if (scrollLeft === 0 && scrollTop === 0) return
      scrolled.scrollTo({ left: 0, top: 0, behavior: 'instant' })
      void store.getState().panBy({ x: -scrollLeft, y: -scrollTop })
    }
    element.addEventListener('scroll', onScroll, true)
    return () => element.removeEventListener('scroll', onScroll, true)
  }, [root, store])
}

/** Remembers where the keyboard is, and selects what it comes to. */
export const followFocus = (host: CanvasHost, element: Element): void => {
  const source = sourceOfElement(element)
  if (source === null) return
  const { entry } = host.store.get()
  if (entry === null || sourceKey(entry) !== sourceKey(source)) host.store.set({ entry: source })
  if (!element.matches(':focus-visible')) return
  const { draft, selection } = host.session.getState()
  const isSelected = sourcesOf(selection).some((selected) => sourceKey(selected) === sourceKey(source))
  if (!isSelected) host.session.select(selectionOf(draft, source))
}
