import type { FlowSymbol, Procedure } from '../../draft/draft'
import { type CellKey, flowsInsideRows, heightOfStep, type MeasuredRow } from '../measure/measureRows'
import { type SymbolStack, stackSymbols } from '../measure/stackSymbols'
import { CELL_PADDING, type TableStyle } from '../measure/tableStyle'
import { sliceBlock, type TextBlock } from '../measure/textBlock'

/** What of a row stands together on one page: all of it, but for a row that is taller than a page. */
export interface RowSlice extends MeasuredRow {
  /** Index into the procedure's rows. */
  readonly rowIndex: number
  /** False where the row began on an earlier page. */
  readonly isFirst: boolean
}

/** Cuts rows taller than `capacity` mm into slices that fit: their lines of text and their stacked symbols flow on. */
export function sliceRows(
  rows: readonly MeasuredRow[],
  procedure: Procedure,
  laneWidth: number,
  style: TableStyle,
  capacity: number,
): RowSlice[] {
  return rows.flatMap((measured, rowIndex) => {
    if (measured.height <= capacity) return [{ ...measured, rowIndex, isFirst: true }]
    return cutRow(measured, procedure, laneWidth, style, capacity).map((slice, index) => ({
      ...slice,
      rowIndex,
      isFirst: index === 0,
    }))
  })
}

function cutRow(
  measured: MeasuredRow,
  procedure: Procedure,
  laneWidth: number,
  style: TableStyle,
  capacity: number,
): MeasuredRow[] {
  const { row } = measured
  const symbolGroups = row.kind === 'step' ? cutSymbols(row.symbols, measured.stack, capacity) : []
  const rowFlows = flowsInsideRows(procedure).get(row.id) ?? []
  const lineCapacity = capacity - 2 * CELL_PADDING.y
  const slices: MeasuredRow[] = []
  let texts = measured.texts
  while (slices.length === 0 || symbolGroups.length > 0 || hasLines(texts)) {
    const stack = stackSymbols(symbolGroups.shift() ?? [], rowFlows, laneWidth, style.symbol)
    const taken = mapBlocks(texts, (block) => sliceBlock(block, 0, linesThatFit(block, lineCapacity)))
    texts = mapBlocks(texts, (block) => sliceBlock(block, linesThatFit(block, lineCapacity), block.lines.length))
    const height = Math.min(capacity, heightOfStep(taken, stack, style.body))
    slices.push({ row, number: slices.length === 0 ? measured.number : '', texts: taken, stack, height })
  }
  return slices
}

/** Groups of symbols, in order, whose stacks each fit a page. */
function cutSymbols(symbols: readonly FlowSymbol[], stack: SymbolStack, capacity: number): FlowSymbol[][] {
  const tallest = Math.max(1, ...stack.symbols.map(({ h }) => h))
  const perPage = Math.max(1, Math.floor((capacity - 6) / (tallest + 5)))
  const groups: FlowSymbol[][] = []
  const countByActor = new Map<string, number>()
  for (const symbol of symbols) {
    const count = countByActor.get(symbol.actorId) ?? 0
    countByActor.set(symbol.actorId, count + 1)
    const group = Math.floor(count / perPage)
    while (groups.length <= group) groups.push([])
    groups[group]?.push(symbol)
  }
  return groups
}

const linesThatFit = (block: TextBlock, height: number) => Math.max(1, Math.floor(height / block.lineHeight + 1e-6))

const hasLines = (texts: ReadonlyMap<CellKey, TextBlock>) => [...texts.values()].some((block) => block.lines.length > 0)

const mapBlocks = (texts: ReadonlyMap<CellKey, TextBlock>, change: (block: TextBlock) => TextBlock) =>
  new Map([...texts].map(([key, block]) => [key, change(block)]))
