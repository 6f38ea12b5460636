/** The upper part of the identity page: emblem and institution on the left, the fields of the document on the right. */
import type { Identity, IdentityText, Labels, SopDraft } from '../../draft/draft'
import { roundMm } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import { GRID_STROKE } from '../../page/style'
import { advanceOf, fitText, hasCutWord, lineHeightOf, setText, type TextBlock } from '../measure/textBlock'
import { addRegion, type Sheet, writeCell, writeText } from '../pages/sheet'
import { imageSizeOf } from '../place/imageSize'
import { identitySource, labelSource } from '../sources'
import { nipPrefix } from '../structure/printedWords'
import { IDENTITY_PADDING, type IdentityStyle, MIDDLE, MIDDLE_LEFT, TOP_LEFT } from './identityStyle'

/** The measured upper part. Lengths in mm. */
export interface IdentityHead {
  readonly height: number
  /** Draws it with its upper left corner at (x, y); gives the boxes of its cells, for the ruling. */
  draw(sheet: Sheet, x: number, y: number): Box[]
}

/** Free height and width between position and name: room for signature, stamp, or the e-signature's QR code, in mm. */
const signatureRoom = { w: 35, h: 25 } as const

/** Heights that texts take at most, in mm: beyond what any document has, all of them together still fit a sheet. */
export const tallest = { field: 13, title: 40, institution: 100, signatory: 9 } as const

/** The colon's column in mm. */
const colonWidth = 3

type Field = { readonly label: keyof Labels; readonly field: IdentityText }

const fieldsAboveApproval: readonly Field[] = [
  { label: 'documentNumber', field: 'number' },
  { label: 'createdDate', field: 'createdDate' },
  { label: 'revisedDate', field: 'revisedDate' },
  { label: 'effectiveDate', field: 'effectiveDate' },
]

/** Measures the upper part; `split` is the width of its left cell, `width` that of both. */
export function measureIdentityHead(
  { identity, labels }: SopDraft,
  style: IdentityStyle,
  split: number,
  width: number,
): IdentityHead {
  const labelWidth = labelColumnWidth(labels, style, width - split)
  const valueWidth = roundMm(width - split - labelWidth - colonWidth)
  const inner = valueWidth - IDENTITY_PADDING.x * 2
  const labelBox = { w: labelWidth - IDENTITY_PADDING.x * 2, h: tallest.field }
  const label = (key: keyof Labels) => fitText(labels[key], style.body, labelBox)
  const rowHeight = (...blocks: readonly TextBlock[]) =>
    roundMm(Math.max(lineHeightOf(style.body.sizePt), ...blocks.map((block) => block.height)) + 2 * IDENTITY_PADDING.y)

  const upper = fieldsAboveApproval.map(({ label: key, field }) => {
    const blocks = { label: label(key), value: fitText(identity[field], style.body, { w: inner, h: tallest.field }) }
    return { key, field, ...blocks, height: rowHeight(blocks.label, blocks.value) }
  })
  const approval = measureApproval(identity, style, inner)
  const title = { label: label('title'), value: fitText(identity.title, style.strong, { w: inner, h: tallest.title }) }
  const unit = fitText(identity.unit, style.strong, { w: split - 2 * IDENTITY_PADDING.x, h: tallest.title })
  const titleHeight = roundMm(rowHeight(title.label, title.value, unit) + 1)
  const upperHeight = upper.reduce((sum, { height }) => sum + height, 0)
  const letterhead = measureLetterhead(identity, style, split)
  const leftHeight = letterhead.height - (identity.unit === '' ? titleHeight : 0)
  const approvalHeight = roundMm(Math.max(approval.height, leftHeight - upperHeight))
  const height = roundMm(upperHeight + approvalHeight + titleHeight)

  return {
    height,
    draw(sheet, x, y) {
      const left = { x, y, w: split, h: identity.unit === '' ? height : roundMm(height - titleHeight) }
      letterhead.draw(sheet, left)
      const cells: Box[] = [left]
      const fieldX = roundMm(x + split)
      const valueX = roundMm(fieldX + labelWidth + colonWidth)
      let rowY = y
      const drawRow = (key: keyof Labels, block: TextBlock, rowHeight: number, middle: boolean): Box => {
        const box = { x: fieldX, y: rowY, w: labelWidth, h: rowHeight }
        const placement = middle ? MIDDLE_LEFT : TOP_LEFT
        writeCell(sheet, { box, block, placement, source: labelSource(key), role: 'fieldLabel' })
        const colon = { ...box, x: roundMm(fieldX + labelWidth), w: colonWidth }
        const colonPlacement = { ...placement, align: 'center', paddingX: 0 } as const
        const colonBlock = setText(':', style.body, colonWidth)
        writeText(sheet, {
          box: colon,
          block: colonBlock,
          placement: colonPlacement,
          source: { ...labelSource(key), part: 'colon' },
          role: 'colon',
        })
        cells.push({ x: fieldX, y: rowY, w: roundMm(width - split), h: rowHeight })
        const value = { x: valueX, y: rowY, w: valueWidth, h: rowHeight }
        rowY = roundMm(rowY + rowHeight)
        return value
      }
      for (const row of upper) {
        const box = drawRow(row.key, row.label, row.height, true)
        const source = identitySource(row.field)
        writeCell(sheet, { box, block: row.value, placement: MIDDLE_LEFT, source, role: row.field })
      }
      approval.draw(sheet, drawRow('approval', label('approval'), approvalHeight, false))
      if (identity.unit !== '') {
        const box = { x, y: rowY, w: split, h: titleHeight }
        writeCell(sheet, { box, block: unit, placement: MIDDLE, source: identitySource('unit'), role: 'unit' })
        cells.push(box)
      }
      const box = drawRow('title', title.label, titleHeight, true)
      const source = identitySource('title')
      writeCell(sheet, { box, block: title.value, placement: MIDDLE_LEFT, source, role: 'title' })
      return cells
    },
  }
}

function labelColumnWidth(labels: Labels, style: IdentityStyle, available: number): number {
  const keys: readonly (keyof Labels)[] = [...fieldsAboveApproval.map(({ label }) => label), 'approval', 'title']
  const widest = Math.max(...keys.map((key) => advanceOf(labels[key], style.body)))
  return roundMm(Math.min(Math.ceil(widest + 2 * IDENTITY_PADDING.x), available - colonWidth - signatureRoom.w))
}

/** Emblem over the institution's lines, in the middle of the left cell. */
function measureLetterhead({ institution, logo }: Identity, style: IdentityStyle, width: number) {
  const inner = { w: width - 2 * IDENTITY_PADDING.x, h: tallest.institution }
  const name = institution.join('\n')
  const block = inEvenLines(name, fitText(name, style.institution, inner), inner.w)
  const gap = logo ? 2 : 0
  const picture = logo ? fitPicture(imageSizeOf(logo), width * 0.6, style.logoHeight) : { w: 0, h: 0 }
  const content = picture.h + gap + Math.max(block.height, block.lineHeight)
  const draw = (sheet: Sheet, cell: Box) => {
    const top = roundMm(cell.y + (cell.h - content) / 2)
    if (logo) {
      const source = identitySource('logo')
      const box = { x: roundMm(cell.x + (cell.w - picture.w) / 2), y: top, ...picture }
      const { mediaType, base64 } = logo
      sheet.symbols.push({ kind: 'image', ...box, mediaType, base64, description: institution.join(' '), source })
      addRegion(sheet, box, source)
    }
    const textTop = roundMm(top + picture.h + gap)
    const box = { x: cell.x, y: textTop, w: cell.w, h: roundMm(content - picture.h - gap) }
    writeCell(sheet, { box, block, placement: MIDDLE, source: identitySource('institution'), role: 'institution' })
  }
  return { height: roundMm(content + 4), draw }
}

/** A broken text in lines as even as its number of lines allows, so that no single word is left for the last one. */
function inEvenLines(text: string, block: TextBlock, width: number): TextBlock {
  if (block.lines.length === text.split('\n').length) return block
  let [even, low, high] = [block, 0, width]
  while (high - low > 1) {
    const tried = setText(text, block.style, (low + high) / 2)
    if (tried.lines.length > block.lines.length || hasCutWord(tried)) low = (low + high) / 2
    else {
      high = (low + high) / 2
      even = tried
    }
  }
  return even
}

function fitPicture(size: { w: number; h: number }, mostWidth: number, mostHeight: number) {
  const scale = Math.min(mostWidth / size.w, mostHeight / size.h)
  return { w: roundMm(size.w * scale), h: roundMm(size.h * scale) }
}

/** Position, room for the signature, underlined name, rank and NIP, centred under each other. */
function measureApproval({ approval }: Identity, style: IdentityStyle, inner: number) {
  const position = fitText(approval.position, style.body, { w: inner, h: tallest.field })
  const lower = signatoryLines(approval, style, inner)
  const positionHeight = Math.max(position.height, position.lineHeight)
  const lowerHeight = lower.reduce((sum, { height }) => sum + height, 0)
  const height = roundMm(positionHeight + signatureRoom.h + lowerHeight + 2 * IDENTITY_PADDING.y)
  const draw = (sheet: Sheet, cell: Box) => {
    const top = roundMm(cell.y + IDENTITY_PADDING.y)
    const box = { x: cell.x, y: top, w: cell.w, h: positionHeight }
    const source = identitySource('position')
    writeCell(sheet, { box, block: position, placement: flush, source, role: 'position' })
    drawSignatory(sheet, lower, { ...cell, y: roundMm(cell.y + cell.h - IDENTITY_PADDING.y - lowerHeight) })
  }
  return { height, draw }
}

/** Text that fills the height of its box. */
const flush = { ...MIDDLE, paddingY: 0 } as const

/** One line, or broken line, of the signatory's block. */
export interface SignatoryLine {
  readonly key: 'name' | 'rank' | 'nip'
  readonly block: TextBlock
  readonly height: number
}

/**
 * Name, rank and NIP of who signs. Lines that are not filled in keep their room, for a pen and for a click, but an empty rank
 * stands under the NIP: between the name and a NIP it would look like a line forgotten.
 */
export function signatoryLines(
  { name, rank, nip }: Identity['approval'],
  style: Pick<IdentityStyle, 'body' | 'strong'>,
  width: number,
): SignatoryLine[] {
  const printedNip = nip === '' || /^\s*nip/i.test(nip) ? nip : nipPrefix + nip
  const line = { w: width, h: tallest.signatory }
  const lines = [
    { key: 'name', block: fitText(name, style.strong, line) },
    { key: 'rank', block: fitText(rank, style.body, line) },
    { key: 'nip', block: fitText(printedNip, style.body, line) },
  ] as const
  const [first, second, third] = lines
  return [first, ...(rank === '' ? [third, second] : [second, third])].map(({ key, block }) => ({
    key,
    block,
    height: Math.max(block.height, block.lineHeight),
  }))
}

/** Draws the signatory's block from the top of `box` down; the name underlined. */
export function drawSignatory(sheet: Sheet, lines: readonly SignatoryLine[], box: Box): void {
  let y = box.y
  for (const { key, block, height } of lines) {
    const cell = { x: box.x, y, w: box.w, h: height }
    const source = identitySource(key)
    writeCell(sheet, { box: cell, block, placement: flush, source, role: key })
    const last = sheet.texts.at(-1)
    if (key === 'name' && block.lines.length > 0 && last?.kind === 'text') {
      const under = roundMm(last.y + 0.6)
      const from = { x: last.x, y: under }
      const to = { x: roundMm(last.x + (block.lines.at(-1)?.width ?? 0)), y: under }
      sheet.lines.push({ kind: 'line', from, to, stroke: GRID_STROKE, source })
    }
    y = roundMm(y + height)
  }
}
