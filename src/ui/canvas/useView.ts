import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { Box } from '../../core/page/geometry'

/** Px left free round the sheets when they are fitted to the canvas's width. */
const ROOM = 24

/** How the sheets are fitted to a canvas of some width: the zoom and the offset. Pure. */
export const fitToWidth = (bounds: Box, width: number): { readonly x: number; readonly zoom: number } => {
  const zoom = Math.max((width - 2 * ROOM) / Math.max(bounds.w, 1), 0.1)
  return { x: (width - bounds.w * zoom) / 2 - bounds.x * zoom, zoom }
}

/**
 * Opens the canvas with the sheets as wide as it, and keeps them so while the canvas changes its width, until the user zooms. The
 * result fits them again.
 */
export const useView = (root: RefObject<HTMLElement | null>, bounds: Box): (() => void) => {
  const { setViewport } = useReactFlow()
  const store = useStoreApi()
  const fitted = useRef<number | null>(null)
  const latest = useRef(bounds)
  latest.current = bounds

  const fitSheets = useCallback(
    (keepsPlace: boolean) => {
      const width = root.current?.clientWidth ?? 0
      if (width === 0) return
      const [, oldY, oldZoom] = store.getState().transform
      const { x, zoom } = fitToWidth(latest.current, width)
      fitted.current = zoom
      void setViewport({ x, y: keepsPlace ? (oldY * zoom) / oldZoom : ROOM, zoom })
    },
    [root, setViewport, store],
  )

  useLayoutEffect(() => fitSheets(false), [fitSheets])

  useEffect(() => {
    const element = root.current
    if (element === null) return
    const observer = new ResizeObserver(() => {
      const zoom = store.getState().transform[2]
      if (fitted.current === null || Math.abs(zoom - fitted.current) < 0.001) fitSheets(fitted.current !== null)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [root, store, fitSheets])

  return useCallback(() => fitSheets(true), [fitSheets])
}
