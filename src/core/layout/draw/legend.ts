import type { Box, Point } from '../../page/geometry'
import type { Item } from '../../page/item'
import { legendWords } from '../printedWords'
import type { NodeType } from '../route/routing'
import { type Sheet, writeText } from '../sheet'
import { procedureSource } from '../sources'
import { LEFT } from '../tableStyle'
import { advanceOf, setText, type TextStyle } from '../textBlock'
import { arrowItems } from './arrows'
import { symbolOutline } from './symbols'

/** Height of the legend's line in mm. */
export const LEGEND_HEIGHT = 6

/** Distance between a symbol and its word, and between entries, in mm. */
const gaps = { word: 1.2, entry: 6 } as const

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
  const words = entries.map(({ word }) => advanceOf(word, style))
  const natural = words.reduce((sum, word) => sum + symbolSize.w + gaps.word + word, 0)
  const gap = Math.min(gaps.entry, Math.max(1, (width - natural) / (entries.length - 1)))
  let x = at.x
  entries.forEach(({ shape, word }, index) => {
    const box = { x, y: at.y + (LEGEND_HEIGHT - symbolSize.h) / 2, ...symbolSize }
    sheet.symbols.push(...legendSymbol(box, shape))
    x += symbolSize.w + gaps.word
    const wordWidth = words[index] ?? 0
    writeText(sheet, {
      box: { x, y: at.y, w: wordWidth, h: LEGEND_HEIGHT },
      block: setText(word, style, wordWidth + 1),
      placement: { ...LEFT, paddingX: 0 },
      source: procedureSource(procedureId),
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
