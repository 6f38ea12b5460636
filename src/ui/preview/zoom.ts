/** The size of a mm on screen at 100 %, as on the canvas. */
export const FULL_SIZE_PX_PER_MM = 4

const SCALES: readonly number[] = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3, 4]

/** Room left and right of a page that fits the width. */
const GUTTER_PX = 24

/** The next larger or smaller of the usual scales; at the end of the list it stays. */
export const nextScale = (scale: number, by: -1 | 1): number => {
  const found = by === 1 ? SCALES.find((step) => step > scale + 0.005) : SCALES.findLast((step) => step < scale - 0.005)
  return found ?? scale
}

/** The scale at which a page fills the width of an area, between a quarter and one and a half. */
export const fittingScale = (areaPx: number, pageMm: number): number => {
  const scale = (areaPx - 2 * GUTTER_PX) / (pageMm * FULL_SIZE_PX_PER_MM)
  return Math.min(1.5, Math.max(0.25, scale))
}
