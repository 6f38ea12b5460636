/** The six boxes of the identity page, in pairs, and the extra box for purpose; long lists flow on to the next page. */
import type { Identity, IdentityBox, Labels, SopDraft } from '../../draft/draft'
import { roundMm } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import type { Source } from '../../page/item'
import type { WrappedLine } from '../../text/wrap'
import { advanceOf, blockOf, lineHeightOf, linesOf, placeText, setText, type TextBlock } from '../measure/textBlock'
import { addRegion, type Sheet, writeCell } from '../pages/sheet'
import { identitySource, labelSource } from '../sources'
import { purposeLabel } from '../structure/printedWords'
import { IDENTITY_PADDING, type IdentityStyle, MIDDLE_LEFT, TOP_LEFT } from './identityStyle'

/** One box: its heading and its list, broken into lines. */
export interface MeasuredBox {
  readonly key: IdentityBox
  readonly heading: TextBlock
  readonly headingSource: Source
  readonly items: readonly ListLine[]
  /** Width of the numbers before the items; 0 for a single item. */
  readonly indent: number
  readonly w: number
}

/** One line of a list; the first of each item carries its number. */
interface ListLine {
  readonly number: string
  readonly line: WrappedLine
}

/** Boxes that stand side by side. */
export interface BoxBand {
  readonly boxes: readonly MeasuredBox[]
  readonly headingHeight: number
  /** Height of the contents if they are not broken. */
  readonly contentHeight: number
}

const pairs: readonly (readonly [IdentityBox & keyof Labels, IdentityBox & keyof Labels])[] = [
  ['legalBasis', 'qualifications'],
  ['relatedSops', 'equipment'],
  ['warnings', 'records'],
]

/** Measures the boxes; the left ones are `split` mm wide, both together `width`. */
export function measureBoxes(draft: SopDraft, style: IdentityStyle, split: number, width: number): BoxBand[] {
  const { identity, labels } = draft
  const bands = pairs.map(([left, right]) =>
    bandOf(
      [
        measureBox(identity, left, labels[left], labelSource(left), style, split),
        measureBox(identity, right, labels[right], labelSource(right), style, roundMm(width - split)),
      ],
      style,
    ),
  )
  if (identity.purpose.length === 0) return bands
  const source = identitySource('purpose')
  return [...bands, bandOf([measureBox(identity, 'purpose', purposeLabel, source, style, width)], style)]
}

function measureBox(
  identity: Identity,
  key: IdentityBox,
  heading: string,
  headingSource: Source,
  style: IdentityStyle,
  w: number,
): MeasuredBox {
  const texts = identity[key]
  const inner = w - 2 * IDENTITY_PADDING.x
  const indent = texts.length > 1 ? roundMm(advanceOf(`${texts.length}.`, style.body) + 1.4) : 0
  const items = texts.flatMap((text, item) =>
    setText(text, style.body, inner - indent).lines.map((line, index) => ({
      number: index === 0 && texts.length > 1 ? `${item + 1}.` : '',
      line,
    })),
  )
  return { key, heading: setText(heading, style.strong, inner), headingSource, items, indent, w }
}

function bandOf(boxes: readonly MeasuredBox[], style: IdentityStyle): BoxBand {
  const headingHeight = roundMm(Math.max(...boxes.map(({ heading }) => heading.height)) + 2 * IDENTITY_PADDING.y)
  const lineHeight = lineHeightOf(style.body.sizePt)
  const lines = Math.max(...boxes.map(({ items }) => items.length))
  const contentHeight = roundMm(Math.max(style.boxHeight, lines * lineHeight + 2 * IDENTITY_PADDING.y))
  return { boxes, headingHeight, contentHeight }
}

/** How many lines of list fit a height. */
export const linesThatFit = (height: number, style: IdentityStyle): number =>
  Math.floor((height - 2 * IDENTITY_PADDING.y) / lineHeightOf(style.body.sizePt) + 1e-6)

/** Draws lines `from` up to `to` of a band, under its headings; gives the boxes of its cells, for the ruling. */
export function drawBand(
  sheet: Sheet,
  band: BoxBand,
  style: IdentityStyle,
  at: { readonly x: number; readonly y: number; readonly contentHeight: number },
  lines: { readonly from: number; readonly to: number },
): Box[] {
  const cells: Box[] = []
  let x = at.x
  for (const box of band.boxes) {
    const heading = { x, y: at.y, w: box.w, h: band.headingHeight }
    const content = { x, y: roundMm(at.y + band.headingHeight), w: box.w, h: at.contentHeight }
    writeCell(sheet, {
      box: heading,
      block: box.heading,
      placement: MIDDLE_LEFT,
      source: box.headingSource,
      role: 'boxHeading',
    })
    drawList(sheet, box, style, content, box.items.slice(lines.from, lines.to))
    cells.push(heading, content)
    x = roundMm(x + box.w)
  }
  return cells
}

function drawList(
  sheet: Sheet,
  box: MeasuredBox,
  style: IdentityStyle,
  content: Box,
  items: readonly ListLine[],
): void {
  const source = identitySource(box.key)
  const placement = { ...TOP_LEFT, paddingX: IDENTITY_PADDING.x + box.indent }
  const block = blockOf(
    items.map(({ line }) => line),
    style.body,
  )
  const printed = placeText(block, content, placement, source)
  items.forEach(({ number }, index) => {
    const place = { ...content, y: content.y + index * block.lineHeight }
    sheet.texts.push(...placeText(setText(number, style.body, box.indent + 1), place, TOP_LEFT, source))
    sheet.texts.push(...printed.slice(index, index + 1))
  })
  if (items.length > 0) sheet.placedTexts.push({ role: box.key, ...content, lines: linesOf(block) })
  addRegion(sheet, content, source, { block, placement })
}
