import { roundMm } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import type { FontFace, Source, TextItem } from '../../page/item'
import type { RegionText } from '../../page/region'
import { BLACK } from '../../page/style'
import { resolveFont, verticalMetrics } from '../../text/metrics'
import { type WrappedLine, widestWord, wrapText } from '../../text/wrap'

/** How a text looks. */
export interface TextStyle {
  readonly font: string
  readonly sizePt: number
  readonly face: FontFace
}

/** A text that is broken into lines but not yet placed. Lengths in mm. */
export interface TextBlock {
  readonly lines: readonly WrappedLine[]
  readonly style: TextStyle
  /** Distance between baselines. */
  readonly lineHeight: number
  /** Width of the longest line. */
  readonly width: number
  readonly height: number
}

/** Where a text stands in its box. */
export interface TextPlacement {
  readonly align: 'left' | 'center' | 'right'
  readonly verticalAlign: 'top' | 'middle'
  readonly paddingX: number
  readonly paddingY: number
}

/** Line height over font size. */
const leading = 1.2

const mmPerPoint = 25.4 / 72

/** Distance between baselines in mm at a size in points. */
export const lineHeightOf = (sizePt: number): number => roundMm(sizePt * mmPerPoint * leading)

/** Breaks a text at `width` mm. Empty text gives a block without lines and without height. */
export function setText(text: string, style: TextStyle, width: number): TextBlock {
  return blockOf(text === '' ? [] : wrapText(text, { ...style, width }), style)
}

/** Measures texts and remembers what it has measured, for choices that set the same few texts again and again. */
export interface TextMeter {
  set(text: string, style: TextStyle, width: number): TextBlock
  widestWord(text: string, style: TextStyle): number
}

/** Text is not shrunk below this size to fit, in points. */
const smallestSizePt = 4

/**
 * Breaks a text so that it fits a box without cutting a word, smaller where it must be. What does not fit even at the smallest
 * size is left out at the end: only texts of a length that no document has come to that.
 */
export function fitText(
  text: string,
  style: TextStyle,
  box: { readonly w: number; readonly h: number },
  meter: Pick<TextMeter, 'set'> = { set: setText },
): TextBlock {
  for (let sizePt = style.sizePt; sizePt > smallestSizePt; sizePt -= 0.5) {
    const block = meter.set(text, { ...style, sizePt }, box.w)
    if (block.height <= box.h && block.width <= box.w + 1e-6 && !hasCutWord(block)) return block
  }
  const smallest = meter.set(text, { ...style, sizePt: Math.min(style.sizePt, smallestSizePt) }, box.w)
  return sliceBlock(smallest, 0, Math.max(1, Math.floor(box.h / smallest.lineHeight)))
}

/** Whether the end of the text is left out. */
export const isShortened = (block: TextBlock): boolean => (block.lines.at(-1)?.endsWith ?? 'end') !== 'end'

/** Whether a line ends inside a word. */
export const hasCutWord = (block: TextBlock): boolean => block.lines.some(({ endsWith }) => endsWith === 'middle')

/** A meter that has measured nothing yet. */
export function createTextMeter(): TextMeter {
  const blocks = new Map<string, TextBlock>()
  const words = new Map<string, number>()
  const keyOf = (text: string, { font, sizePt, face }: TextStyle) => `${font}|${sizePt}|${face}|${text}`
  return {
    set(text, style, width) {
      const key = `${width}|${keyOf(text, style)}`
      const block = blocks.get(key) ?? setText(text, style, width)
      blocks.set(key, block)
      return block
    },
    widestWord(text, style) {
      const key = keyOf(text, style)
      const widest = words.get(key) ?? widestWord(text, style)
      words.set(key, widest)
      return widest
    },
  }
}

/** Width in mm of a text on one line; of its longest line where it has line breaks. */
export const advanceOf = (text: string, style: TextStyle): number => setText(text, style, Number.MAX_SAFE_INTEGER).width

/** Some lines of a block as a block of their own. */
export const sliceBlock = (block: TextBlock, from: number, to: number): TextBlock =>
  blockOf(block.lines.slice(from, to), block.style)

/** Joins broken lines that share a style into one block. */
export function blockOf(lines: readonly WrappedLine[], style: TextStyle): TextBlock {
  const lineHeight = lineHeightOf(style.sizePt)
  return {
    lines,
    style,
    lineHeight,
    width: lines.reduce((widest, line) => Math.max(widest, line.width), 0),
    height: roundMm(lines.length * lineHeight),
  }
}

/** The printed lines of a block in a box, upright. */
export function placeText(block: TextBlock, box: Box, placement: TextPlacement, source: Source): TextItem[] {
  const top = topOf(block, box, placement)
  return block.lines.map((line, index) => ({
    ...textLine(line, block.style, source),
    x: roundMm(leftOf(line.width, box, placement)),
    y: roundMm(top + index * block.lineHeight + baselineOffset(block.style)),
    rotation: 0,
  }))
}

/** The printed lines of a block in a box, reading upward, centred both ways. */
export function placeTextUpward(block: TextBlock, box: Box, source: Source): TextItem[] {
  const left = box.x + (box.w - block.height) / 2
  return block.lines.map((line, index) => ({
    ...textLine(line, block.style, source),
    x: roundMm(left + index * block.lineHeight + baselineOffset(block.style)),
    y: roundMm(box.y + (box.h + line.width) / 2),
    rotation: 90,
  }))
}

/** The lines as they read, for geometry output. */
export const linesOf = (block: TextBlock): string[] =>
  block.lines.map((line) => line.runs.map((run) => run.text).join(''))

/** How the text of a region is set, for an editing field that covers it. */
export const regionTextOf = (style: TextStyle, placement: TextPlacement): RegionText => ({
  font: resolveFont(style.font),
  sizePt: style.sizePt,
  lineHeight: lineHeightOf(style.sizePt),
  ...placement,
  bold: style.face === 'bold' || style.face === 'boldItalic',
})

/** From the top of a line's box to its baseline: the glyphs' own height stands in the middle of the line, as in CSS. */
export function baselineOffset(style: TextStyle): number {
  const { ascent, descent } = verticalMetrics(style.font, style.face, style.sizePt)
  return (lineHeightOf(style.sizePt) - ascent - descent) / 2 + ascent
}

function textLine(line: WrappedLine, style: TextStyle, source: Source) {
  return {
    kind: 'text' as const,
    source,
    runs: line.runs,
    font: resolveFont(style.font),
    sizePt: style.sizePt,
    color: BLACK,
    ...(line.endsWith === 'end' ? {} : { endsWith: line.endsWith }),
  }
}

function topOf(block: TextBlock, box: Box, { verticalAlign, paddingY }: TextPlacement): number {
  return verticalAlign === 'top' ? box.y + paddingY : box.y + (box.h - block.height) / 2
}

function leftOf(width: number, box: Box, { align, paddingX }: TextPlacement): number {
  if (align === 'left') return box.x + paddingX
  return align === 'right' ? box.x + box.w - paddingX - width : box.x + (box.w - width) / 2
}
