import type { FlowSymbol, Shape } from '../draft/draft'
import { widestWord } from '../text/wrap'
import { fitText, setText, type TextBlock, type TextStyle } from './textBlock'

/** A symbol's size in mm, with the text inside it. */
export interface SymbolSize {
  readonly w: number
  readonly h: number
  readonly text: TextBlock
}

/** Usual sizes in mm: medians of real signed documents. */
const usualSize: Readonly<Record<Shape, { readonly w: number; readonly h: number }>> = {
  process: { w: 14.8, h: 7 },
  terminator: { w: 13, h: 6.3 },
  decision: { w: 15.2, h: 8.7 },
}

/** Room that the arrows' tracks need on either side of a symbol in its lane, in mm. */
const sideGutter = 2.5

/** A symbol is at least this wide, where its lane can hold it. */
const smallestWidth = 7

/** Distance between a symbol's text and its outline, in mm. */
const textGap = 0.8

/** Text in a symbol is at most this high, in mm. */
const tallestText = 40

/** Sizes a symbol by its lane; one with text grows in width up to the lane's gutters, then in height. */
export function sizeSymbol({ shape, text }: FlowSymbol, laneWidth: number, style: TextStyle): SymbolSize {
  const widest = Math.max(laneWidth - 2 * sideGutter, Math.min(smallestWidth, laneWidth * 0.72))
  const w = Math.min(usualSize[shape].w, widest)
  const h = Math.min(usualSize[shape].h, w * (shape === 'decision' ? 0.8 : 0.7))
  if (text === '') return { w: even(w), h: even(h), text: setText('', style, 1) }
  return shape === 'decision'
    ? sizeDecision(text, { w, h }, widest, style)
    : sizeBox(text, shape, { w, h }, widest, style)
}

function sizeBox(
  text: string,
  shape: Shape,
  plain: { w: number; h: number },
  widest: number,
  style: TextStyle,
): SymbolSize {
  const gap = shape === 'terminator' ? 2 * textGap : textGap
  const w = Math.min(Math.max(plain.w, widestWord(text, style) + 2 * gap), widest)
  const block = fitText(text, style, { w: Math.max(1, w - 2 * gap), h: tallestText })
  return { w: even(w), h: even(Math.max(plain.h, block.height + 2 * textGap)), text: block }
}

/** A text of t by u fits a diamond of w by h when t/w + u/h <= 1; the lowest such diamond is sought. */
function sizeDecision(text: string, plain: { w: number; h: number }, widest: number, style: TextStyle): SymbolSize {
  const candidates = [0.4, 0.5, 0.6, 0.7, 0.8].map((share) => {
    const block = fitText(text, style, { w: widest * share, h: tallestText / 2 })
    const free = 1 - Math.min(0.85, (block.width + textGap) / widest)
    return { w: even(widest), h: even(Math.max(plain.h, block.height / free)), text: block }
  })
  const snug = setText(text, style, plain.w)
  if (snug.lines.length === 1 && snug.width / plain.w + snug.height / plain.h <= 1) {
    return { w: even(plain.w), h: even(plain.h), text: snug }
  }
  return candidates.reduce((lowest, candidate) => (candidate.h < lowest.h ? candidate : lowest))
}

/** Rounded so that half of it is a whole number of 0.01 mm: centres then stay on one line. */
const even = (value: number) => Math.round(value * 50) / 50
