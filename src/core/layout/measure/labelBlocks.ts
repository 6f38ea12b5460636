import { roundMm } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import { widestWord } from '../../text/wrap'
import type { LabelSize } from '../route/routing'
import { fitText, hasCutWord, setText, type TextBlock, type TextStyle } from './textBlock'

/** Labels smaller than this are hard to read, in points. */
const readablePt = 6

/** Labels are set no smaller than this, in points. */
const smallestPt = 4

/** A label has so many lines at most, as long as no word is cut for it. */
const mostLines = 4

/** Distance between a label's text and the edge of its box, in mm. */
const labelGap = 0.3

/** Height that the label takes at most where it fits in no other way, in mm. */
const tallest = 24

/** The longest label's share of the lanes' width. */
const widestShare = 0.9

/**
 * The label of an arrow in every way that it can be set in lanes of `width` mm together, best first: on one line, broken into
 * lines, smaller. The first is the one that it should have. Words are cut, and
 * its end left out, only where even the smallest letters are too large.
 */
export function labelBlocks(text: string, style: TextStyle, width: number): readonly TextBlock[] {
  const line = text.replaceAll('\n', ' ')
  const most = width * widestShare
  const blocks = sizesFrom(style.sizePt).flatMap((sizePt) => waysToBreak(line, { ...style, sizePt }, most))
  return blocks.length > 0 ? blocks : [fitText(line, { ...style, sizePt: smallestPt }, { w: most, h: tallest })]
}

/** The room that a set label takes. */
export const labelSizeOf = (block: TextBlock): LabelSize => ({
  w: roundMm(block.width + 2 * labelGap),
  h: roundMm(block.height - 0.4),
  ...(block.style.sizePt < readablePt ? { tiny: true } : {}),
})

/** The block that a label's box was made for. */
export const blockInBox = (blocks: readonly TextBlock[], box: Box | undefined): TextBlock | null =>
  blocks.find((block) => {
    const { w, h } = labelSizeOf(block)
    return w === box?.w && h === box.h
  }) ?? null

/** The preferred size, the smallest readable one, and two that are hard to read. */
function sizesFrom(sizePt: number): number[] {
  return [sizePt, readablePt, 5, smallestPt].filter((size, index) => index === 0 || size < sizePt)
}

/** On one line, then broken into more and more lines without cutting a word; only ways that fit the width. */
function waysToBreak(text: string, style: TextStyle, most: number): TextBlock[] {
  const blocks: TextBlock[] = []
  const whole = setText(text, style, Number.MAX_SAFE_INTEGER)
  const narrowest = widestWord(text, style)
  for (let lines = 1; lines <= mostLines; lines++) {
    const width = Math.max(narrowest, whole.width / lines)
    if (width > most) continue
    const block = evenly(text, style, width, lines)
    const before = blocks.at(-1)
    if (block.width > most || hasCutWord(block)) continue
    if (before && block.lines.length <= before.lines.length) break
    blocks.push(block)
  }
  return blocks
}

/** The text broken at the least width, from `width` on, at which it has no more lines than that. */
function evenly(text: string, style: TextStyle, width: number, lines: number): TextBlock {
  let block = setText(text, style, width)
  for (let more = width; block.lines.length > lines; ) {
    more += 0.5
    block = setText(text, style, more)
  }
  return block
}
