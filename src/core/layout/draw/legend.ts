import type { Box, Point } from '../../page/geometry'
import type { Item } from '../../page/item'
import { LEFT } from '../measure/tableStyle'
import { advanceOf, setText, type TextStyle } from '../measure/textBlock'
import { type Sheet, writeText } from '../pages/sheet'
import type { NodeType } from '../route/routing'
import { procedureSource } from '../sources'
import { legendWords } from '../structure/printedWords'
import { arrowItems } from './arrows'
import { symbolOutline } from './symbols'

/** Height of the legend's line in mm. */
export const LEGEND_HEIGHT = 6

/** Distance between a symbol and its word, and between entries, in mm. */
const gaps = { word: 1.2, entry: 6, least: 2 } as const

/** The legend's words are set between these sizes, in points. */
const largestSizePt = 9
const smallestSizePt = 4

const symbolSize = { w: 8, h: 3.8 } as const

/** Draws one line that says what the five symbols mean, from `at` to the right. */
export function drawLegend(sheet: Sheet, at: Point, width: number, procedureId: string, style: TextStyle): void {
  const entries: readonly { readonly shape: NodeType | 'arrow'; readonly word: string }[] = [
    { shape: 'start', word: legendWords.terminator },
    { shape: 'process', word: legendWords.process },
    { shape: 'decision', word: legendWords.decision },
    { shape: 'arrow', word: legendWords.arrow },
    { shape: 'connector', word: legendWords.connector },
  ]
  const needed = (sizePt: number) =>
    entries.reduce(
      (sum, { word }) => sum + symbolSize.w + gaps.word + advanceOf(word, { ...style, sizePt }),
      (entries.length - 1) * gaps.least,
    )
  let sizePt = Math.min(style.sizePt, largestSizePt)
  while (sizePt > smallestSizePt && needed(sizePt) > width) sizePt -= 0.5
  const sized = { ...style, sizePt }
  const words = entries.map(({ word }) => advanceOf(word, sized))
  const gap = Math.min(gaps.entry, gaps.least + Math.max(0, width - needed(sizePt)) / (entries.length - 1))
  let x = at.x
  entries.forEach(({ shape, word }, index) => {
    const box = { x, y: at.y + (LEGEND_HEIGHT - symbolSize.h) / 2, ...symbolSize }
    sheet.symbols.push(...legendSymbol(box, shape))
    x += symbolSize.w + gaps.word
    const wordWidth = words[index] ?? 0
    writeText(sheet, {
      box: { x, y: at.y, w: wordWidth, h: LEGEND_HEIGHT },
      block: setText(word, sized, wordWidth + 1),
      placement: { ...LEFT, paddingX: 0 },
      source: procedureSource(procedureId, 'legend'),
      role: 'legend',
    })
    x += wordWidth + gap
  })
}

function legendSymbol(box: Box, shape: NodeType | 'arrow'): Item[] {
  if (shape !== 'arrow') return [symbolOutline(box, shape)]
  const y = box.y + box.h / 2
  return arrowItems(
    [
      { x: box.x, y },
      { x: box.x + box.w, y },
    ],
    { heads: 'end', dashed: false },
  )
}
