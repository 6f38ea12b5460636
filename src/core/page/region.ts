import type { Box, Point } from './geometry'
import type { Source } from './item'

/**
 * A place on a page that the editor can hit, edit or drop on. Regions come from the same pass as the items, so a click and a
 * drop always agree with what is drawn.
 */
export interface Region extends Box {
  /** Index into `Layout.pages`. */
  readonly page: number
  readonly source: Source
  /** How text inside is set, where the region holds text that can be edited in place. */
  readonly text?: RegionText
  /** The way of an arrow, where the region is an arrow. */
  readonly points?: readonly Point[]
}

/** How the text of a region is set, so that an editing field can cover it exactly. */
export interface RegionText {
  readonly font: string
  readonly sizePt: number
  /** Distance between baselines in mm. */
  readonly lineHeight: number
  /** Inner distance from the region's edge to the text, in mm. */
  readonly paddingX: number
  readonly paddingY: number
  readonly align: 'left' | 'center' | 'right'
  readonly verticalAlign: 'top' | 'middle'
  readonly bold: boolean
}
