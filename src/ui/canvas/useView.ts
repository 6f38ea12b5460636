import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Box } from '../../core/page/geometry'

/** Px left free round the sheets when they are fitted to the canvas's width. */
const ROOM = 24

/** Zooms that differ by less are one. */
const SAME_ZOOM = 0.001

/** How the sheets are fitted to a canvas of some width: the zoom and the offset. Pure. */
export const fitToWidth = (bounds: Box, width: number): { readonly x: number; readonly zoom: number } => {
  const zoom = Math.max((width - 2 * ROOM) / Math.max(bounds.w, 1), 0.1)
  return { x: (width - bounds.w * zoom) / 2 - bounds.x * zoom, zoom }
}

/** Px of the sheet above that stay in sight when the canvas opens, so that it is seen to be there. */
const PEEK = 40

/**
 * The view with which the canvas opens: as wide as the canvas, at the sheet whose top is at `top` px: the first table, since the
 * lanes are what drafters come for. The sheet above it peeks in. Pure.
 */
export const openingView = (bounds: Box, width: number, top: number): Viewport => {
  const { x, zoom } = fitToWidth(bounds, width)
  return { x, zoom, y: top === 0 ? ROOM : ROOM + PEEK - top * zoom }
}

/**
 * Keeps the sheets as wide as the canvas while that changes its width or they theirs, until the user zooms. The result fits them
 * again.
 */
export const useView = (root: RefObject<HTMLElement | null>, bounds: Box, firstZoom: number): (() => void) => {
  const { setViewport } = useReactFlow()
  const store = useStoreApi()
  const fittedZoom = useRef(firstZoom)

  const fitSheets = useCallback(() => {
    const width = root.current?.clientWidth ?? 0
    if (width === 0) return
    const [, oldY, oldZoom] = store.getState().transform
    const { x, zoom } = fitToWidth(bounds, width)
    fittedZoom.current = zoom
    void setViewport({ x, y: (oldY * zoom) / oldZoom, zoom })
  }, [root, bounds, setViewport, store])

  useEffect(() => {
    const element = root.current
    if (element === null) return
    const observer = new ResizeObserver(() => {
      const zoom = store.getState().transform[2]
      if (Math.abs(zoom - fittedZoom.current) < SAME_ZOOM) fitSheets()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [root, store, fitSheets])

  return fitSheets
}
