import type { FlowSymbol, Shape } from '../../draft/draft'
import { widestWord } from '../../text/wrap'
import { fitText, hasCutWord, setText, type TextBlock, type TextStyle } from './textBlock'

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
const sideGutter = 3

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

function sizeBox(text: string, shape: Shape, plain: Extent, widest: number, style: TextStyle): SymbolSize {
  const gap = shape === 'terminator' ? 2 * textGap : textGap
  const w = Math.min(Math.max(plain.w, widestWord(text, style) + 2 * gap), widest)
  const block = fitText(text, style, { w: Math.max(1, w - 2 * gap), h: tallestText })
  return { w: even(w), h: even(Math.max(plain.h, block.height + 2 * textGap)), text: block }
}

/**
 * A text of t by u fits a diamond of w by h when t/w + u/h <= 1. Of all diamonds that hold the text without cutting a word the
 * one is taken that grows least over the plain one; height counts more than width, for it makes the row taller.
 */
function sizeDecision(text: string, plain: Extent, widest: number, style: TextStyle): SymbolSize {
  const widths: number[] = []
  for (let w = plain.w; w <= Math.max(plain.w, widest) + 1e-6; w += 1) widths.push(w)
  let best: { readonly size: SymbolSize; readonly growth: number } | undefined
  for (const w of widths) {
    for (const share of [0.35, 0.45, 0.55, 0.65, 0.75, 0.85]) {
      const block = setText(text, style, w * share)
      const free = 1 - (block.width + textGap) / w
      if (hasCutWord(block) || free < leastFreeShare) continue
      const h = Math.max(plain.h, block.height / free)
      const growth = h - plain.h + (w - plain.w) * 0.3
      if (h <= tallestText && growth < (best?.growth ?? Number.POSITIVE_INFINITY)) {
        best = { size: { w: even(w), h: even(h), text: block }, growth }
      }
    }
  }
  return best?.size ?? squeezeIntoDecision(text, plain, widest, style)
}

/** A text too long for any diamond of its size is set smaller, in the widest diamond that the lane holds. */
function squeezeIntoDecision(text: string, plain: Extent, widest: number, style: TextStyle): SymbolSize {
  const w = Math.max(plain.w, widest)
  const block = fitText(text, style, { w: w * 0.6, h: tallestText * 0.4 })
  return { w: even(w), h: even(Math.max(plain.h, block.height / 0.4)), text: block }
}

interface Extent {
  readonly w: number
  readonly h: number
}

/** The share of a diamond's height that its text may take is at least this. */
const leastFreeShare = 0.1

/** Rounded so that half of it is a whole number of 0.01 mm: centres then stay on one line. */
const even = (value: number) => Math.round(value * 50) / 50
