import type { PrintSettings } from '../../draft/draft'
import { roundBox, roundMm } from '../../page/bounds'
import type { Box, Point } from '../../page/geometry'
import { PAPER_SIZES } from '../../page/paper'

/** A printed sheet: its size, where content may stand, and where the page number goes. */
export interface SheetArea {
  readonly width: number
  readonly height: number
  readonly content: Box
  /** Right end of the page number's baseline; null when pages carry no number. */
  readonly pageNumber: Point | null
  /** Left end of the baseline that names the draft; null when it is not printed. */
  readonly fingerprint: Point | null
}

/** Height of the line that a page number, or the line that names the draft, needs, in mm. */
const footHeight = 5

/** Room that must be left for content, whatever the margins say, in mm. */
const smallestContent = { w: 60, h: 60 }

/**
 * Works out the sheet from the print settings. Content ends above max(margins.bottom, signingStrip). The page number stands in
 * the top margin where that is high enough, else in the foot between content and signing strip, where the line that names the
 * draft stands too; the foot takes its room from the content if need be.
 */
export function measureSheet(print: PrintSettings): SheetArea {
  const upright = PAPER_SIZES[print.paper]
  const landscape = print.orientation === 'landscape'
  const width = landscape ? upright.h : upright.w
  const height = landscape ? upright.w : upright.h
  const margins = boundedMargins(print, width, height)
  const right = width - margins.right
  const numberInTop = margins.top >= footHeight + 3
  const hasFoot = print.fingerprint || (print.pageNumbers && !numberInTop)
  const foot = hasFoot ? Math.max(margins.bottom, margins.strip + footHeight) : 0
  const bottom = height - Math.max(margins.bottom, margins.strip, foot)
  return {
    width,
    height,
    content: roundBox({ x: margins.left, y: margins.top, w: right - margins.left, h: bottom - margins.top }),
    pageNumber: print.pageNumbers
      ? { x: roundMm(right), y: roundMm(numberInTop ? margins.top - 3 : bottom + 4) }
      : null,
    fingerprint: print.fingerprint ? { x: roundMm(margins.left), y: roundMm(bottom + 4) } : null,
  }
}

/** The margins, shrunk in proportion where they would leave no room on the paper. */
function boundedMargins({ margins, signingStrip }: PrintSettings, width: number, height: number) {
  const foot = Math.max(margins.bottom, signingStrip)
  const horizontal = Math.min(1, (width - smallestContent.w) / Math.max(1, margins.left + margins.right))
  const vertical = Math.min(1, (height - smallestContent.h) / Math.max(1, margins.top + foot))
  return {
    left: margins.left * horizontal,
    right: margins.right * horizontal,
    top: margins.top * vertical,
    bottom: margins.bottom * vertical,
    strip: signingStrip * vertical,
  }
}
