import type { Box } from '../../core/page/geometry'
import type { Page } from '../../core/page/page'

/** Height of the part that is shown, by its width. */
const SHAPE = 9 / 16

/** Of the margins so much is cut off, in mm, since a small picture has no room for them. */
const CUT = 8

/** The part of a page that stands for the whole draft in a list. */
export const topOfPage = ({ width }: Page): Box => {
  const shown = width - 2 * CUT
  return { x: CUT, y: CUT, w: shown, h: shown * SHAPE }
}
