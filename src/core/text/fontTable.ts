import type { FontFace } from '../page/item'

/** What one family can draw, and how wide; made at build time from the shipped TTFs. */
export interface FontTable {
  /** First and last code point of every run of characters that all four faces have. */
  readonly ranges: readonly (readonly [number, number])[]
  readonly faces: Readonly<Record<FontFace, FaceTable>>
}

/** One face of a family; numbers are font units. */
export interface FaceTable {
  readonly vertical: {
    readonly unitsPerEm: number
    readonly ascender: number
    /** Negative: below the baseline. */
    readonly descender: number
    readonly capHeight: number
  }
  /** Name of the TTF in `public/fonts`. */
  readonly file: string
  /** Advance widths in the order of `ranges`. */
  readonly advances: readonly number[]
}
