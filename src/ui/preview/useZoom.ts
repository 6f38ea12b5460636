import { type RefObject, useLayoutEffect, useState } from 'react'
import { FULL_SIZE_PX_PER_MM, fittingScale, nextScale } from './zoom'

/** How large the pages are shown, and the ways to change it. */
export interface Zoom {
  readonly pxPerMm: number
  readonly percent: number
  /** False until the room for the pages is known. */
  readonly isMeasured: boolean
  zoomIn(): void
  zoomOut(): void
  /** As wide as the window allows, also when the window changes. */
  fit(): void
}

/** The size of pages in a scrolling area; they fit its width until the user zooms. */
export const useZoom = (area: RefObject<HTMLElement | null>, widestPageMm: number): Zoom => {
  const [widthPx, setWidthPx] = useState(0)
  const [chosen, setChosen] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = area.current
    if (element === null) return
    const measure = (): void => setWidthPx(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [area])
  const scale = chosen ?? fittingScale(widthPx, widestPageMm)
  return {
    pxPerMm: scale * FULL_SIZE_PX_PER_MM,
    percent: Math.round(scale * 100),
    isMeasured: widthPx > 0,
    zoomIn: () => setChosen(nextScale(scale, 1)),
    zoomOut: () => setChosen(nextScale(scale, -1)),
    fit: () => setChosen(null),
  }
}
