import type { Page } from '../../core/page/page'

/** Widest and highest picture in px that every browser's canvas can hold. */
const LONGEST_SIDE = 16_000
/** Largest area in px; above it, browsers silently give an empty canvas or run out of memory. */
const LARGEST_AREA = 100_000_000

/** How large a picture of a page becomes. */
export interface PictureSize {
  readonly widthPx: number
  readonly heightPx: number
  /** Dots an inch; less than was asked for where the picture would be too large. */
  readonly dotsPerInch: number
}

/** The size of a page's picture at so many dots an inch, or at as many as fit. */
export const pictureSize = ({ width, height }: Pick<Page, 'width' | 'height'>, dotsPerInch: number): PictureSize => {
  const wished = dotsPerInch / 25.4
  const scale = Math.min(
    wished,
    LONGEST_SIDE / width,
    LONGEST_SIDE / height,
    Math.sqrt(LARGEST_AREA / (width * height)),
  )
  return {
    widthPx: Math.max(1, Math.floor(width * scale)),
    heightPx: Math.max(1, Math.floor(height * scale)),
    dotsPerInch: Math.round(scale * 25.4),
  }
}
