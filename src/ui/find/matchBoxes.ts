import { type FindQuery, matcherOf } from '../../core/find/matcher'
import type { Layout } from '../../core/layout/result'
import type { Box } from '../../core/page/geometry'
import type { TextItem } from '../../core/page/item'
import { advanceWidth, verticalMetrics } from '../../core/text/metrics'
import { sourceKey } from '../canvas/regions'

/** A stretch of one printed line that says what was looked for; a match over two lines has two. */
export interface MatchBox {
  /** Index into the layout's pages. */
  readonly page: number
  /** In mm on the page. */
  readonly box: Box
  /** The text's source as a key, and which match of that text it is, from 0. */
  readonly key: string
  readonly nth: number
}

/** Where the words that a query means stand on the pages of a layout. */
export const matchBoxes = (layout: Layout, query: FindQuery): readonly MatchBox[] => {
  const find = matcherOf(query)
  if (find === null) return []
  return layout.pages.flatMap(({ items }, page) => {
    const texts = new Map<string, TextItem[]>()
    for (const item of items) {
      if (item.kind !== 'text' || item.source === undefined) continue
      const key = sourceKey(item.source)
      const lines = texts.get(key)
      if (lines === undefined) texts.set(key, [item])
      else lines.push(item)
    }
    return [...texts].flatMap(([key, lines]) => {
      const { text, starts } = joined(lines)
      return find(text).flatMap(({ start, end }, nth) =>
        lines.flatMap((line, index) => {
          const from = starts[index] ?? 0
          const length = lengthOf(line)
          const [first, last] = [Math.max(start - from, 0), Math.min(end - from, length)]
          return first < last ? [{ page, key, nth, box: boxOf(line, first, last) }] : []
        }),
      )
    })
  })
}

const lengthOf = ({ runs }: TextItem): number => runs.reduce((sum, { text }) => sum + text.length, 0)

/** Lines as one text, and where each begins in it. */
const joined = (lines: readonly TextItem[]): { readonly text: string; readonly starts: readonly number[] } => {
  let text = ''
  const starts = lines.map((line) => {
    const start = text.length
    text += line.runs.map((run) => run.text).join('')
    if (line.endsWith === 'space') text += ' '
    else if (line.endsWith !== 'hyphen' && line.endsWith !== 'middle') text += '\n'
    return start
  })
  return { text, starts }
}

const boxOf = (line: TextItem, first: number, last: number): Box => {
  const { ascent, descent } = verticalMetrics(line.font, 'regular', line.sizePt)
  const [from, to] = [advanceTo(line, first), advanceTo(line, last)]
  return line.rotation === 0
    ? { x: line.x + from, y: line.y - ascent, w: to - from, h: ascent + descent }
    : { x: line.x - ascent, y: line.y - to, w: ascent + descent, h: to - from }
}

/** Mm from a line's beginning to one of its characters. */
const advanceTo = ({ runs, font, sizePt }: TextItem, index: number): number => {
  let left = index
  let advance = 0
  for (const { text, face, width } of runs) {
    if (left >= text.length) advance += width
    else return advance + advanceWidth(text.slice(0, left), font, face, sizePt)
    left -= text.length
  }
  return advance
}
