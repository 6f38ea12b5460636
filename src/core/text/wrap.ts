/**
 * Breaks text into lines of a given width. Lines are broken here and nowhere else: no painter wraps, so canvas, preview and
 * PDF cannot disagree.
 */
import type { FontFace, TextRun } from '../page/item'
import { parseInlineMarkup } from './inlineMarkup'
import { advanceWidth, drawableText } from './metrics'

/** How a text is set. */
export interface TextSetting {
  readonly font: string
  readonly sizePt: number
  /** The face of unmarked text; marked words keep their emphasis on top of it. 'regular' when absent. */
  readonly face?: FontFace
}

/** One line of a broken text. */
export interface WrappedLine {
  readonly runs: readonly TextRun[]
  /** Sum of the runs' widths in mm, without the space that the line was broken at. */
  readonly width: number
  /** What the line was broken at; 'middle' is inside a word too long for a line, 'end' closes the text. */
  readonly endsWith: 'space' | 'hyphen' | 'newline' | 'middle' | 'end'
}

/**
 * Breaks a marked-up text into lines at most `width` mm wide: at spaces, after a hyphen, dash or slash between letters, and,
 * where a single word is wider than the line, inside it (after its punctuation if there is any). Blank lines are kept; spaces
 * at a break are dropped. Only a single character wider than `width` can stick out. Empty text gives no lines.
 */
export function wrapText(text: string, setting: TextSetting & { readonly width: number }): WrappedLine[] {
  const paragraphs = splitParagraphs(toGlyphs(text, setting))
  if (paragraphs.length === 1 && paragraphs[0]?.length === 0) return []
  return paragraphs.flatMap((glyphs, index) =>
    breakParagraph(glyphs, setting.width).map(({ from, to, endsWith }, lineIndex, lines) => {
      const isLastLine = lineIndex === lines.length - 1
      const isLastParagraph = index === paragraphs.length - 1
      return buildLine(glyphs.slice(from, to), isLastLine ? (isLastParagraph ? 'end' : 'newline') : endsWith)
    }),
  )
}

/**
 * Width in mm of the widest piece of `text` that `wrapText` would not break gladly: its longest word, or part of a word
 * between hyphens. A column at least this wide never cuts a word in the middle.
 */
export function widestWord(text: string, setting: TextSetting): number {
  let widest = 0
  let current = 0
  const glyphs = toGlyphs(text, setting)
  glyphs.forEach((glyph, index) => {
    current = glyph.text === ' ' || glyph.text === '\n' ? 0 : current + glyph.width
    widest = Math.max(widest, current)
    if (breaksAfter(glyphs, index)) current = 0
  })
  return widest
}

/** One drawn character. */
interface Glyph {
  readonly text: string
  readonly face: FontFace
  readonly width: number
}

/** One line of a paragraph: glyphs from `from` up to, not including, `to`. */
interface LineRange {
  readonly from: number
  readonly to: number
  readonly endsWith: 'space' | 'hyphen' | 'middle'
}

/** Where a line may end, and where the next one would begin. */
interface BreakPoint {
  readonly to: number
  readonly next: number
  readonly endsWith: 'space' | 'hyphen' | 'middle'
}

/** Sums of advances differ in the last binary digits by the order of adding; a line exactly as wide as its cell must fit. */
const tolerance = 1e-6

function toGlyphs(text: string, { font, sizePt, face: baseFace = 'regular' }: TextSetting): Glyph[] {
  const widths = new Map<string, number>()
  return parseInlineMarkup(text).flatMap((span) => {
    const face = combineFaces(baseFace, span.face)
    return Array.from(drawableText(span.text, font), (character) => {
      const key = `${face} ${character}`
      const width = widths.get(key) ?? advanceWidth(character, font, face, sizePt)
      widths.set(key, width)
      return { text: character, face, width }
    })
  })
}

function combineFaces(base: FontFace, added: FontFace): FontFace {
  const bold = isBold(base) || isBold(added)
  const italic = isItalic(base) || isItalic(added)
  if (bold && italic) return 'boldItalic'
  if (bold) return 'bold'
  return italic ? 'italic' : 'regular'
}

const isBold = (face: FontFace) => face === 'bold' || face === 'boldItalic'
const isItalic = (face: FontFace) => face === 'italic' || face === 'boldItalic'

function splitParagraphs(glyphs: readonly Glyph[]): Glyph[][] {
  const paragraphs: Glyph[][] = []
  let from = 0
  glyphs.forEach((glyph, index) => {
    if (glyph.text !== '\n') return
    paragraphs.push(glyphs.slice(from, index))
    from = index + 1
  })
  paragraphs.push(glyphs.slice(from))
  return paragraphs
}

function breakParagraph(glyphs: readonly Glyph[], width: number): LineRange[] {
  const lines: LineRange[] = []
  let from = 0
  let lineWidth = 0
  let good: BreakPoint | undefined
  let emergency: BreakPoint | undefined

  const endLine = (at: BreakPoint, current: number) => {
    lines.push({ from, to: at.to, endsWith: at.endsWith })
    from = at.next
    lineWidth = sumWidths(glyphs, from, current)
    good = undefined
    emergency = undefined
  }

  glyphs.forEach((glyph, index) => {
    if (glyph.text === ' ') {
      if (index > from && glyphs[index - 1]?.text !== ' ') good = { to: index, next: index + 1, endsWith: 'space' }
      else if (good?.endsWith === 'space' && good.next === index) good = { ...good, next: index + 1 }
      lineWidth += glyph.width
      return
    }
    while (lineWidth + glyph.width > width + tolerance && index > from) {
      endLine(good ?? emergency ?? { to: index, next: index, endsWith: 'middle' }, index)
    }
    lineWidth += glyph.width
    if (breaksAfter(glyphs, index)) good = { to: index + 1, next: index + 1, endsWith: 'hyphen' }
    else if (/[/\-–—_.,;:?&=@)]/.test(glyph.text)) emergency = { to: index + 1, next: index + 1, endsWith: 'middle' }
  })

  let to = glyphs.length
  while (to > from && glyphs[to - 1]?.text === ' ') to--
  lines.push({ from, to, endsWith: 'space' })
  return lines
}

function breaksAfter(glyphs: readonly Glyph[], index: number): boolean {
  if (!/[-‐–—/]/.test(glyphs[index]?.text ?? '')) return false
  return isLetter(glyphs[index - 1]) && isLetter(glyphs[index + 1])
}

function isLetter(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && /\p{L}/u.test(glyph.text)
}

function sumWidths(glyphs: readonly Glyph[], from: number, to: number): number {
  let sum = 0
  for (let index = from; index < to; index++) sum += glyphs[index]?.width ?? 0
  return sum
}

function buildLine(glyphs: readonly Glyph[], endsWith: WrappedLine['endsWith']): WrappedLine {
  const runs: TextRun[] = []
  for (const { text, face, width } of glyphs) {
    const last = runs.at(-1)
    if (last?.face === face) runs[runs.length - 1] = { text: last.text + text, face, width: last.width + width }
    else runs.push({ text, face, width })
  }
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0), endsWith }
}
