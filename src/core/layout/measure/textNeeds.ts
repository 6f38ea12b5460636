import type { Row, StepText } from '../../draft/draft'
import { widestWord } from '../../text/wrap'
import { lineHeightOf, setText, type TextStyle } from './textBlock'

/** How much room the texts of a column need, without breaking them at a certain width. */
export interface TextNeeds {
  /** Width in mm of the widest word in the column. */
  readonly widestWord: number
  /** Width in mm of the widest paragraph that is at most `limit` mm wide. */
  widestParagraph(limit: number): number
  /** Sum of the widths of all paragraphs, in mm. */
  readonly total: number
  /**
   * Height in mm of each row's text in this column at an inner width in mm: an estimate without steps from line to line, so
   * that a letter more or less hardly moves the columns.
   */
  heightsAt(width: number): readonly number[]
}

/** Lines are not filled to the end: what a broken paragraph needs over its mere length. */
const raggedness = 1.06

/** What the last line of a broken paragraph takes on average, over its filled part, in lines. */
const lastLine = 0.4

/** Looks at the texts of one column in the given rows. */
export function textNeedsOf(rows: readonly Row[], key: StepText, style: TextStyle): TextNeeds {
  const cells = rows.map((row) => cellNeeds(row, key, style))
  const lineHeight = lineHeightOf(style.sizePt)
  const known = new Map<number, readonly number[]>()
  const measure = (width: number) =>
    cells.map(({ paragraphs }) => {
      let lines = 0
      for (const length of paragraphs) lines += length <= width ? 1 : (length * raggedness) / width + lastLine
      return lines * lineHeight
    })
  return {
    widestWord: cells.reduce((widest, cell) => Math.max(widest, cell.widestWord), 0),
    widestParagraph: (limit) =>
      cells.reduce((widest, { paragraphs }) => Math.max(widest, ...paragraphs.filter((length) => length <= limit)), 0),
    total: cells.reduce((sum, { paragraphs }) => sum + paragraphs.reduce((total, length) => total + length, 0), 0),
    heightsAt(width) {
      const heights = known.get(width) ?? measure(width)
      known.set(width, heights)
      return heights
    },
  }
}

interface CellNeeds {
  readonly widestWord: number
  /** Width of each paragraph on one line, in mm. */
  readonly paragraphs: readonly number[]
}

const noNeeds: CellNeeds = { widestWord: 0, paragraphs: [] }

const cellNeedsByRow = new WeakMap<Row, Map<string, CellNeeds>>()

function cellNeeds(row: Row, key: StepText, style: TextStyle): CellNeeds {
  if (row.kind === 'section') return noNeeds
  const memoKey = `${key}|${style.font}|${style.sizePt}`
  const kept = cellNeedsByRow.get(row) ?? new Map<string, CellNeeds>()
  const known = kept.get(memoKey)
  if (known) return known
  const unbroken = setText(row[key], style, Number.MAX_SAFE_INTEGER)
  const needs = { widestWord: widestWord(row[key], style), paragraphs: unbroken.lines.map((line) => line.width) }
  cellNeedsByRow.set(row, kept.set(memoKey, needs))
  return needs
}
