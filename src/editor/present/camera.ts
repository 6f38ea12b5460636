import type { Box, Point } from '../../core/page/geometry'

/** How much room stands round the lanes when they fill the width, in mm. */
const MARGIN = 6

/** Smallest and largest enlargement, against lanes that fill the width. */
const ZOOM_LIMITS = { least: 0.4, most: 8 } as const

/** The part of a page that is in view, in mm. */
export interface CameraWish {
  /** Size of the window on the page, in any unit; only its shape counts. */
  readonly window: { readonly width: number; readonly height: number }
  readonly page: { readonly width: number; readonly height: number }
  /** Where the arrows run; fills the width at enlargement 1. */
  readonly block: Box
  /** True: at enlargement 1 the whole block is in view, not only its width. */
  readonly fitsWhole: boolean
  readonly zoom: number
  /** What should stand in the middle. */
  readonly centre: Point
}

/** The box in view: as large as the enlargement says, round the wished middle, but not beyond the page where it need not be. */
export const cameraBox = ({ window, page, block, fitsWhole, zoom, centre }: CameraWish): Box => {
  const wide = ((block.h + 2 * MARGIN) * window.width) / Math.max(1, window.height)
  const w = Math.max(block.w + 2 * MARGIN, fitsWhole ? wide : 0) / zoom
  const h = (w * window.height) / Math.max(1, window.width)
  return { x: within(centre.x - w / 2, w, page.width), y: within(centre.y - h / 2, h, page.height), w, h }
}

/** What stands in the middle while the camera follows: the row, and the lanes unless they are wider than the view. */
export const followingCentre = (block: Box, symbol: Box, zoom: number): Point => {
  const half = (block.w + 2 * MARGIN) / zoom / 2
  const middle = block.x + block.w / 2
  const x = symbol.x + symbol.w / 2
  const slack = Math.max(0, block.w / 2 + MARGIN - half)
  return { x: Math.min(middle + slack, Math.max(middle - slack, x)), y: symbol.y + symbol.h / 2 }
}

/** An enlargement inside the limits. */
export const limitZoom = (zoom: number): number => Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least, zoom))

/** The start of a stretch of the given length on a page: centred where the page is shorter. */
const within = (start: number, length: number, page: number): number =>
  length >= page ? (page - length) / 2 : Math.min(page - length, Math.max(0, start))
