import type { Stroke } from './item'

/**
 * The pens and colours of the printed page. Widths are those of real documents (grid 0.5 pt, frame 1 pt, arrows 0.7 pt); all is
 * black and white, so that it survives a photocopy.
 */

/** Ink. */
export const BLACK = '#000000'

/** Paper; behind a label it hides the ruling line that the label stands on. */
export const WHITE = '#ffffff'

/** Fill of a shaded table head. */
export const HEAD_GREY = '#d9d9d9'

/** The outer border of a table. */
export const FRAME_STROKE: Stroke = { width: 0.35, color: BLACK }

/** The lines inside a table. */
export const GRID_STROKE: Stroke = { width: 0.18, color: BLACK }

/** The outline of a symbol. */
export const SYMBOL_STROKE: Stroke = { width: 0.3, color: BLACK }

/** The line of an arrow. */
export const ARROW_STROKE: Stroke = { width: 0.25, color: BLACK }

/** The line of a dashed arrow. */
export const DASHED_ARROW_STROKE: Stroke = { width: 0.25, color: BLACK, dash: [1.4, 0.9] }

/** The filled triangle at an arrow's end. */
export const ARROWHEAD = { length: 1.4, width: 1.4 } as const
