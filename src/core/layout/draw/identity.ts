/** The identity page (bagian identitas): letterhead and fields, then the boxes; what does not fit flows on to the next page. */
import type { Identity, PrintSettings, SopDraft } from '../../draft/draft'
import { roundMm } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import { lineHeightOf } from '../measure/textBlock'
import { createSheet, type Sheet } from '../pages/sheet'
import { frameRect, rulingLines } from '../place/gridLines'
import { type BoxBand, drawBand, linesThatFit, measureBoxes } from './identityBoxes'
import { type IdentityHead, measureIdentityHead } from './identityHead'
import { IDENTITY_PADDING, type IdentityStyle, identityStyleOf } from './identityStyle'

/** The drawn identity page, on one or more sheets, and where the content of the last one ends. */
export interface DrawnIdentity {
  readonly sheets: readonly Sheet[]
  readonly bottom: number
}

/** The left cell's share of the width. */
const leftShare = 0.47

/** Text is set smaller in these steps, in points: down to the legible size before the page is broken, further only when else
 * the upper part alone would not fit a page. */
const sizeStep = 0.5
const legibleSizePt = 7
const smallestSizePt = 4

/** Draws the identity page into the content area of as many sheets as it needs. */
export function drawIdentity(draft: SopDraft, area: Box): DrawnIdentity {
  const split = roundMm(area.w * leftShare)
  const { style, head, bands } = fittedIdentity(draft, area, split)
  const pager = new Pager(area)
  pager.take(head.height, (sheet, y) => head.draw(sheet, area.x, y))
  for (const band of bands) flowBand(pager, band, style, area)
  return pager.finish()
}

/** An identity page set at the size that fits. */
interface FittedIdentity {
  readonly style: IdentityStyle
  readonly head: IdentityHead
  readonly bands: readonly BoxBand[]
}

/** The last fitting by identity value: an edit of a table leaves the identity page as it is. */
const lastFitted = new WeakMap<Identity, { readonly key: string; readonly fitted: FittedIdentity }>()

function fittedIdentity(draft: SopDraft, area: Box, split: number): FittedIdentity {
  const { font, sizePt, identityPage } = draft.print
  const key = JSON.stringify([draft.labels, font, sizePt, identityPage, area.w, area.h])
  const last = lastFitted.get(draft.identity)
  if (last?.key === key) return last.fitted
  const fitted = fitIdentity(draft, area, split)
  lastFitted.set(draft.identity, { key, fitted })
  return fitted
}

/** Takes the roomiest setting that fits; where none does, the table's text size flows on to further pages. */
function fitIdentity(draft: SopDraft, area: Box, split: number): FittedIdentity {
  const { font, sizePt } = draft.print
  const measure = (size: number, isRoomy: boolean): FittedIdentity => {
    const style = identityStyleOf(font, size, isRoomy)
    const head = measureIdentityHead(draft, style, split, area.w)
    const bands = measureBoxes(draft, style, split, area.w)
    return { style, head, bands }
  }
  for (const { size, isRoomy } of settingsToTry(draft.print)) {
    const tried = measure(size, isRoomy)
    if (heightOf(tried.head, tried.bands) <= area.h) return tried
  }
  let flowing = measure(sizePt, false)
  for (let size = sizePt - sizeStep; flowing.head.height > area.h && size >= smallestSizePt; size -= sizeStep) {
    flowing = measure(size, false)
  }
  return flowing
}

/** On a page of its own first a point larger than the table; then as the table; then smaller, as long as it is legible. */
function settingsToTry({ sizePt, identityPage }: PrintSettings): { size: number; isRoomy: boolean }[] {
  const tight: { size: number; isRoomy: boolean }[] = []
  for (let size = sizePt; size >= Math.min(sizePt, legibleSizePt); size -= sizeStep)
    tight.push({ size, isRoomy: false })
  const roomy = [sizePt + 1, sizePt + 0.5, sizePt].map((size) => ({ size, isRoomy: true }))
  return identityPage === 'separate' ? [...roomy, ...tight] : tight
}

const heightOf = (head: IdentityHead, bands: readonly BoxBand[]) =>
  bands.reduce((sum, { headingHeight, contentHeight }) => sum + headingHeight + contentHeight, head.height)

/** Draws a pair of boxes, line by line over as many pages as it needs, its headings repeated on each. */
function flowBand(pager: Pager, band: BoxBand, style: IdentityStyle, area: Box): void {
  const lineCount = Math.max(...band.boxes.map(({ items }) => items.length))
  const height = band.headingHeight + band.contentHeight
  const startHeight = Math.min(height, band.headingHeight + lowestPart(style))
  if (pager.room < startHeight) pager.turn()
  for (let from = 0; ; pager.turn()) {
    const room = pager.room - band.headingHeight
    const fits = Math.max(1, linesThatFit(room, style))
    const to = Math.min(lineCount, from + fits)
    const ownHeight = contentHeightOf(to - from, style)
    const isWhole = from === 0 && to === lineCount
    const contentHeight = isWhole ? Math.max(ownHeight, Math.min(band.contentHeight, room)) : ownHeight
    const lines = { from, to }
    pager.take(band.headingHeight + contentHeight, (sheet, y) =>
      drawBand(sheet, band, style, { x: area.x, y, contentHeight }, lines),
    )
    from = to
    if (from >= lineCount) return
  }
}

const contentHeightOf = (lines: number, style: IdentityStyle) =>
  roundMm(lines * lineHeightOf(style.body.sizePt) + 2 * IDENTITY_PADDING.y)

/** A box is not begun at the foot of a page for fewer than two lines. */
const lowestPart = (style: IdentityStyle) => contentHeightOf(2, style)

/** Fills sheets from top to bottom and rules what stands on each. */
class Pager {
  private readonly area: Box
  private readonly sheets: Sheet[] = []
  private cells: Box[] = []
  private sheet = createSheet()
  private y: number

  constructor(area: Box) {
    this.area = area
    this.y = area.y
  }

  /** Height that is left on the current sheet. */
  get room(): number {
    return this.area.y + this.area.h - this.y
  }

  /** Draws something of a height at the current place. */
  take(height: number, draw: (sheet: Sheet, y: number) => Box[]): void {
    this.cells.push(...draw(this.sheet, this.y))
    this.y = roundMm(this.y + height)
  }

  /** Goes on to the next sheet. */
  turn(): void {
    this.rule()
    this.sheet = createSheet()
    this.y = this.area.y
  }

  finish(): DrawnIdentity {
    const bottom = this.y
    this.rule()
    return { sheets: this.sheets, bottom }
  }

  private rule(): void {
    if (this.cells.length === 0) return
    const { x, y, w } = this.area
    this.sheet.lines.push(...rulingLines(this.cells), frameRect({ x, y, w, h: roundMm(this.y - y) }))
    this.sheets.push(this.sheet)
    this.cells = []
  }
}
