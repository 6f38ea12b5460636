import type { Flow, Procedure, Row, StandardColumn, StepRow, StepText } from '../../draft/draft'
import { stepNumbers, symbolPlaces } from '../../draft/query'
import { roundMm } from '../../page/bounds'
import type { TableColumns } from '../columns/tableColumns'
import { NO_SYMBOLS, type SymbolStack, stackSymbols } from './stackSymbols'
import { CELL_PADDING, type TableStyle } from './tableStyle'
import { lineHeightOf, setText, type TextBlock, type TextStyle } from './textBlock'

/** A row with its texts broken at the columns' widths and its symbols arranged. */
export interface MeasuredRow {
  readonly row: Row
  /** The printed step number; empty for a section. */
  readonly number: string
  /** The texts of a step's printed cells, or the heading of a section under 'section'. */
  readonly texts: ReadonlyMap<CellKey, TextBlock>
  readonly stack: SymbolStack
  /** The least height in mm that texts and symbols need. */
  readonly height: number
}

/** The texts of a row, by what they are. */
export type CellKey = StepText | 'number' | 'section'

/** Room above and below the symbols of a row: two tracks for arrows and an arrowhead, in mm. */
const symbolGutter = 3.2

/** A row without symbols is at least this high, in mm. */
const lowestRow = 7

/** Measures all rows of a procedure. */
export function measureRows(procedure: Procedure, columns: TableColumns, style: TableStyle): MeasuredRow[] {
  const numbers = stepNumbers(procedure)
  const flowsByRow = flowsInsideRows(procedure)
  const laneWidth = columns.lanes[0]?.w ?? 0
  const crossed = rowsUnderArrows(procedure)
  return procedure.rows.map((row, index) => {
    if (row.kind === 'section') return measureSection(row, columns, style, crossed.has(index))
    const number = `${numbers.get(row.id) ?? ''}`
    const texts = measureTexts(row, number, columns, style.body)
    const stack = stackSymbols(row.symbols, flowsByRow.get(row.id) ?? [], laneWidth, style.symbol)
    return { row, number, texts, stack, height: heightOfStep(texts, stack, style.body) }
  })
}

/** The least height of a step with these texts and symbols. */
export function heightOfStep(texts: ReadonlyMap<CellKey, TextBlock>, stack: SymbolStack, style: TextStyle): number {
  const textHeight = Math.max(lineHeightOf(style.sizePt), ...[...texts.values()].map((block) => block.height))
  return roundUp(Math.max(lowestRow, textHeight + 2 * CELL_PADDING.y, heightOfStack(stack.height)))
}

/** Height of a row that holds only a stack of symbols of this height. */
export const heightOfStack = (stackHeight: number): number => (stackHeight > 0 ? stackHeight + 2 * symbolGutter : 0)

/** The flows that begin and end in the same row, by row. */
export function flowsInsideRows(procedure: Procedure): ReadonlyMap<string, readonly Flow[]> {
  const places = symbolPlaces(procedure)
  const byRow = new Map<string, Flow[]>()
  for (const flow of procedure.flows) {
    const row = places.get(flow.from)?.row
    if (!row || row !== places.get(flow.to)?.row) continue
    const flows = byRow.get(row.id)
    if (flows) flows.push(flow)
    else byRow.set(row.id, [flow])
  }
  return byRow
}

/** Indexes of the rows that arrows between rows above and below pass. */
function rowsUnderArrows(procedure: Procedure): ReadonlySet<number> {
  const places = symbolPlaces(procedure)
  const changes = procedure.rows.map(() => 0)
  for (const flow of procedure.flows) {
    const from = places.get(flow.from)?.rowIndex ?? 0
    const to = places.get(flow.to)?.rowIndex ?? 0
    const [upper, lower] = [Math.min(from, to), Math.max(from, to)]
    if (lower - upper < 2) continue
    changes[upper + 1] = (changes[upper + 1] ?? 0) + 1
    changes[lower] = (changes[lower] ?? 0) - 1
  }
  let arrows = 0
  return new Set(
    changes.flatMap((change, index) => {
      arrows += change
      return arrows > 0 ? [index] : []
    }),
  )
}

/** Width of the columns left of the lanes: texts that span columns keep to it where arrows pass the lanes. */
export const widthLeftOfLanes = (columns: TableColumns): number => columns.number.w + columns.activity.w

function measureSection(
  row: Row & { kind: 'section' },
  columns: TableColumns,
  style: TableStyle,
  isCrossed: boolean,
): MeasuredRow {
  const width = isCrossed ? widthLeftOfLanes(columns) : columns.w
  const block = setText(row.text, style.head, width - 2 * CELL_PADDING.x)
  const lines = Math.max(block.height, block.lineHeight)
  return {
    row,
    number: '',
    texts: new Map([['section', block]]),
    stack: NO_SYMBOLS,
    height: roundUp(lines + 2 * CELL_PADDING.y),
  }
}

/** Broken texts by row value: rows are immutable, so an edit of one row leaves the others measured. */
const measuredTexts = new WeakMap<StepRow, Map<string, ReadonlyMap<CellKey, TextBlock>>>()

/** How many measurements of a row are kept, for as many papers and column widths. */
const mostKept = 8

function measureTexts(
  row: StepRow,
  number: string,
  columns: TableColumns,
  style: TextStyle,
): ReadonlyMap<CellKey, TextBlock> {
  const widths = columns.standard.map(({ key, w }) => `${key} ${w}`)
  const memoKey = [style.font, style.sizePt, number, columns.number.w, columns.activity.w, ...widths].join('|')
  const kept = measuredTexts.get(row) ?? new Map<string, ReadonlyMap<CellKey, TextBlock>>()
  const known = kept.get(memoKey)
  if (known) return known
  const inner = (width: number) => Math.max(1, width - 2 * CELL_PADDING.x)
  const texts = new Map<CellKey, TextBlock>([
    ['number', setText(number, style, inner(columns.number.w))],
    ['activity', setText(row.activity, style, inner(columns.activity.w))],
    ...columns.standard.map(({ key, w }): [StandardColumn, TextBlock] => [key, setText(row[key], style, inner(w))]),
  ])
  if (kept.size >= mostKept) kept.clear()
  measuredTexts.set(row, kept.set(memoKey, texts))
  return texts
}

/** Row heights are whole tenths of a mm, so that the middles of rows are whole hundredths. */
const roundUp = (height: number) => roundMm(Math.ceil(height * 10 - 1e-6) / 10)
