import type { TextPlacement, TextStyle } from '../measure/textBlock'

/** How the identity page is set. Lengths in mm. */
export interface IdentityStyle {
  readonly body: TextStyle
  readonly strong: TextStyle
  /** The institution's lines. */
  readonly institution: TextStyle
  readonly logoHeight: number
  /** Least height of a box's content. */
  readonly boxHeight: number
}

/** Inner distance from a cell's edge to its text, in mm. */
export const IDENTITY_PADDING = { x: 1.6, y: 0.9 } as const

/** Text at the top left of its cell. */
export const TOP_LEFT: TextPlacement = {
  align: 'left',
  verticalAlign: 'top',
  paddingX: IDENTITY_PADDING.x,
  paddingY: IDENTITY_PADDING.y,
}

/** Text in the middle of its cell. */
export const MIDDLE: TextPlacement = { ...TOP_LEFT, align: 'center', verticalAlign: 'middle' }

/** Text at the left of its cell, half way down. */
export const MIDDLE_LEFT: TextPlacement = { ...TOP_LEFT, verticalAlign: 'middle' }

/** Style at a text size; roomy on a page of its own, tight above a table or where the page is full. */
export const identityStyleOf = (font: string, sizePt: number, isRoomy: boolean): IdentityStyle => ({
  body: { font, sizePt, face: 'regular' },
  strong: { font, sizePt, face: 'bold' },
  institution: { font, sizePt: sizePt + 2, face: 'bold' },
  logoHeight: isRoomy ? 25 : 18,
  boxHeight: isRoomy ? 16 : 6,
})
