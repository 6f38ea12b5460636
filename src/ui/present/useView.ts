import { useMemo, useState } from 'react'
import type { Point } from '../../core/page/geometry'
import { limitZoom } from '../../editor/present/camera'

/** How the page is looked at. */
export interface View {
  /** Against lanes that fill the width. */
  readonly zoom: number
  /** What the user has put in the middle, in mm on the page; null while the camera follows the step. */
  readonly centre: Point | null
  setZoom(zoom: number): void
  setCentre(centre: Point): void
  /** The camera follows again. */
  refocus(): void
}

/** The enlargement stays from step to step; the place follows the step again with the next one. */
export const useView = (): View => {
  const [zoom, setZoom] = useState(1)
  const [centre, setCentre] = useState<Point | null>(null)
  return useMemo(
    () => ({
      zoom,
      centre,
      setZoom: (wished: number) => setZoom(limitZoom(wished)),
      setCentre,
      refocus: () => setCentre(null),
    }),
    [zoom, centre],
  )
}
