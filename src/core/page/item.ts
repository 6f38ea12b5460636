import type { Box, Point } from './geometry'

/**
 * What stands on a page: a small closed set of marks with absolute places in mm. Painters only draw these; they measure,
 * wrap and decide nothing. Adding a kind here must fail to compile in every painter.
 */
export type Item = LineItem | PolylineItem | PathItem | RectItem | TextItem | ImageItem

/** Opaque pointer back to what the item shows, so that a click or a finding finds its entity. */
export interface Source {
  /** What kind of entity: 'symbol', 'flow', 'row', 'actor', 'identity', 'table' … */
  readonly kind: string
  readonly id: string
  /** Which part of the entity, such as a cell's column key or 'label'. */
  readonly part?: string
}

interface ItemBase {
  readonly source?: Source
}

/** How a line or an outline is drawn. */
export interface Stroke {
  /** Line width in mm. */
  readonly width: number
  /** Colour as #rrggbb. */
  readonly color: string
  /** Lengths of dashes and gaps in mm; absent = solid. */
  readonly dash?: readonly number[]
}

/** A straight line. */
export interface LineItem extends ItemBase {
  readonly kind: 'line'
  readonly from: Point
  readonly to: Point
  readonly stroke: Stroke
}

/** An open run of straight segments, mitred. */
export interface PolylineItem extends ItemBase {
  readonly kind: 'polyline'
  readonly points: readonly Point[]
  readonly stroke: Stroke
}

/** One step of a path's outline. */
export type PathSegment =
  | { readonly kind: 'move'; readonly to: Point }
  | { readonly kind: 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly control1: Point; readonly control2: Point; readonly to: Point }
  | { readonly kind: 'close' }

/** A free outline, filled, stroked or both. */
export interface PathItem extends ItemBase {
  readonly kind: 'path'
  readonly segments: readonly PathSegment[]
  readonly stroke?: Stroke
  /** Fill colour as #rrggbb. */
  readonly fill?: string
}

/** An upright rectangle, filled, stroked or both. */
export interface RectItem extends ItemBase, Box {
  readonly kind: 'rect'
  readonly stroke?: Stroke
  readonly fill?: string
}

/** The four faces of a font family. */
export type FontFace = 'regular' | 'bold' | 'italic' | 'boldItalic'

/** A run of characters in one face; its advance width is already known. */
export interface TextRun {
  readonly text: string
  readonly face: FontFace
  /** Sum of the advances in mm, kerning off. */
  readonly width: number
}

/** One printed line of text, already broken and placed. Text that belongs together shares its `source`. */
export interface TextItem extends ItemBase {
  readonly kind: 'text'
  /** Left end of the baseline, before rotation. */
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly runs: readonly TextRun[]
  readonly font: string
  readonly sizePt: number
  readonly color: string
  /** Degrees counter-clockwise round (x, y): 0, or 90 for text that reads upward. */
  readonly rotation: 0 | 90
  /** What the line was broken at: text extraction joins lines of one paragraph by it. */
  readonly endsWith?: 'space' | 'hyphen' | 'newline' | 'middle'
}

/** A picture. */
export interface ImageItem extends ItemBase, Box {
  readonly kind: 'image'
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml'
  readonly base64: string
  readonly description: string
}
