import type { Procedure, SopDraft, StandardColumn, StepText } from '../draft/draft'
import { widestWord } from '../text/wrap'
import { measureHead } from './measureHead'
import { flowsInsideRows, heightOfStack } from './measureRows'
import { stackSymbols } from './stackSymbols'
import { type ColumnWidths, placeColumns, printedColumns, type TableColumns } from './tableColumns'
import { CELL_PADDING, type TableStyle } from './tableStyle'
import { advanceOf } from './textBlock'
import { type TextNeeds, textNeedsOf } from './textNeeds'

/** The chosen columns, and whether the paper was too narrow for readable ones. */
export interface SizedColumns {
  readonly columns: TableColumns
  readonly isTooWide: boolean
}

/** Lanes are between these widths, in mm: below 12 no arrow finds its way past a symbol. */
const laneLimits = { narrowest: 12, widest: 30 } as const

/** Lane widths of real documents in mm by number of actors, from one actor on; more actors have the last. */
const usualLaneWidths = [30, 30, 27, 25, 22, 20, 18, 16, 15, 14] as const

/** Least widths in mm for readable text. */
const leastTextWidth: Readonly<Record<StepText, number>> = {
  activity: 35,
  requirements: 18,
  duration: 13,
  output: 18,
  note: 13,
}

/** No column is widened for a single long word beyond this, in mm. */
const widestForOneWord = 32

/** What it costs, as a share of the table's height, to make lanes a mm narrower or wider than usual. */
const laneDeviationCost = { narrower: 0.025, wider: 0.006 } as const

/** What it costs, as a share of the table's height, to turn lane names so that they read upward. */
const upwardCost = 0.1

/** What it costs, in mm of height, to give a column a mm more or less than its share of the text. */
const shareDeviationCost = 0.15

/** Height in mm of an ordinary row with a symbol: texts lower than that cost nothing. */
const ordinaryRowHeight = 10.9

/** Longer tables are sized by a sample of this many rows. */
const mostRowsLookedAt = 120

/** Chooses the widths that make the table low, within readable limits and near to what real documents have. */
export function sizeColumns(
  draft: SopDraft,
  procedure: Procedure,
  area: { readonly x: number; readonly w: number },
  style: TableStyle,
): SizedColumns {
  const keys = printedColumns(draft)
  const needs = lookAtTable(draft, procedure, keys, style)
  const laneCount = Math.max(1, procedure.actors.length)
  const candidates = laneWidths()
    .map((lane) => ({ lane, textWidth: area.w - needs.numberWidth - laneCount * lane }))
    .filter(({ textWidth }) => textWidth >= sum(needs.leastWidths))
    .map(({ lane, textWidth }) => {
      const texts = shareOut(textWidth, needs)
      const widths = { number: needs.numberWidth, lane, activity: texts[0] ?? 0, standard: texts.slice(1) }
      return { widths, cost: costOf(draft, procedure, area, widths, needs, style) }
    })
  const [first, ...others] = candidates
  if (!first) {
    const widths = squeeze(area.w, laneCount, needs)
    return { columns: placeColumns(area.x, widths, procedure, keys), isTooWide: true }
  }
  const best = others.reduce((cheapest, candidate) => (candidate.cost < cheapest.cost ? candidate : cheapest), first)
  return { columns: placeColumns(area.x, fillUp(best.widths, area.w, laneCount), procedure, keys), isTooWide: false }
}

/** What the choice of widths looks at, gathered once. */
interface TableNeeds {
  readonly numberWidth: number
  /** The activity column and then the standard columns. */
  readonly texts: readonly TextNeeds[]
  /** Least widths of these columns. */
  readonly leastWidths: readonly number[]
  readonly procedure: Procedure
  /** Height that the symbols of each row need, by lane width. */
  symbolHeightsAt(laneWidth: number): readonly number[]
}

function lookAtTable(
  { labels }: SopDraft,
  procedure: Procedure,
  keys: readonly StandardColumn[],
  style: TableStyle,
): TableNeeds {
  const stride = Math.ceil(procedure.rows.length / mostRowsLookedAt)
  const rows = procedure.rows.filter((_, index) => index % Math.max(1, stride) === 0)
  const textKeys: readonly StepText[] = ['activity', ...keys]
  const texts = textKeys.map((key) => textNeedsOf(rows, key, style.body))
  const padding = 2 * CELL_PADDING.x
  const leastWidths = textKeys.map((key, index) => {
    const headWord = widestWord(labels[key], style.head) + padding
    const ownWord = Math.min((texts[index]?.widestWord ?? 0) + padding, widestForOneWord)
    return Math.ceil(Math.max(leastTextWidth[key], headWord, ownWord))
  })
  const digits = advanceOf(`${procedure.rows.length}`, style.body) + padding
  const numberWidth = Math.ceil(Math.max(8, widestWord(labels.number, style.head) + padding, digits))
  const flowsByRow = flowsInsideRows(procedure)
  const symbolHeightsAt = (laneWidth: number) =>
    rows.map((row) =>
      row.kind === 'section'
        ? 0
        : heightOfStack(stackSymbols(row.symbols, flowsByRow.get(row.id) ?? [], laneWidth, style.symbol)),
    )
  return { numberWidth, texts, leastWidths, procedure, symbolHeightsAt }
}

/** Gives every text column its least width and a share of the rest, then moves mm by mm what makes the table lower. */
function shareOut(textWidth: number, needs: TableNeeds): number[] {
  const weights = needs.texts.map((text, index) => Math.sqrt(text.total) * (index === 0 ? 1.25 : 1) + 0.01)
  const spare = textWidth - sum(needs.leastWidths)
  const wish = needs.leastWidths.map((least, index) => least + (spare * (weights[index] ?? 0)) / sum(weights))
  const widths = wish.map((width, index) => Math.max(needs.leastWidths[index] ?? 0, Math.floor(width)))
  widths[0] = Math.floor(textWidth - sum(widths.slice(1)))
  const cost = (tried: readonly number[]) =>
    sum(rowHeights(needs, tried)) +
    shareDeviationCost * sum(tried.map((width, index) => Math.abs(width - (wish[index] ?? 0))))
  for (const step of [4, 2, 1]) moveWhileCheaper(widths, needs.leastWidths, step, cost)
  return widths
}

function moveWhileCheaper(
  widths: number[],
  leastWidths: readonly number[],
  step: number,
  cost: (widths: readonly number[]) => number,
): void {
  let current = cost(widths)
  for (let round = 0; round < 40; round++) {
    let best: { cost: number; from: number; to: number } | undefined
    for (let from = 0; from < widths.length; from++) {
      if ((widths[from] ?? 0) - step < (leastWidths[from] ?? 0)) continue
      for (let to = 0; to < widths.length; to++) {
        if (to === from) continue
        const tried = widths.with(from, (widths[from] ?? 0) - step).with(to, (widths[to] ?? 0) + step)
        const triedCost = cost(tried)
        if (triedCost < (best?.cost ?? current - 1e-6)) best = { cost: triedCost, from, to }
      }
    }
    if (!best) return
    widths[best.from] = (widths[best.from] ?? 0) - step
    widths[best.to] = (widths[best.to] ?? 0) + step
    current = best.cost
  }
}

function rowHeights(needs: TableNeeds, widths: readonly number[], symbolHeights: readonly number[] = []): number[] {
  const columns = needs.texts.map((text, index) => text.heightsAt((widths[index] ?? 0) - 2 * CELL_PADDING.x))
  const rowCount = columns[0]?.length ?? 0
  return Array.from({ length: rowCount }, (_, row) => {
    let height = Math.max(ordinaryRowHeight, symbolHeights[row] ?? 0)
    for (const column of columns) height = Math.max(height, (column[row] ?? 0) + 2 * CELL_PADDING.y)
    return height
  })
}

/** Height of the table with its heads, made dearer by lanes far from the usual width. */
function costOf(
  draft: SopDraft,
  procedure: Procedure,
  area: { readonly x: number; readonly w: number },
  widths: ColumnWidths,
  needs: TableNeeds,
  style: TableStyle,
): number {
  const columns = placeColumns(area.x, widths, procedure, printedColumns(draft))
  const head = measureHead(draft, procedure, columns, style)
  const rows = sum(rowHeights(needs, [widths.activity, ...widths.standard], needs.symbolHeightsAt(widths.lane)))
  const pages = 1 + Math.floor(rows / 140)
  const usual = usualLaneWidths[Math.max(0, procedure.actors.length - 1)] ?? usualLaneWidths.at(-1) ?? 0
  const { narrower, wider } = laneDeviationCost
  const deviation = widths.lane < usual ? (usual - widths.lane) * narrower : (widths.lane - usual) * wider
  const turned = head.cells.some((cell) => cell.upward) ? upwardCost : 0
  return (rows + head.height * pages) * (1 + deviation + turned)
}

/** Rounding leaves a rest of the paper's width: the activity column takes it. */
function fillUp(widths: ColumnWidths, width: number, laneCount: number): ColumnWidths {
  const used = widths.number + laneCount * widths.lane + sum(widths.standard)
  return { ...widths, activity: Math.max(widths.activity, width - used) }
}

/** Past what the paper holds: lanes below their limit, and text columns as narrow as the rest of the paper. */
function squeeze(width: number, laneCount: number, needs: TableNeeds): ColumnWidths {
  const texts = sum(needs.leastWidths)
  const free = width - needs.numberWidth
  const lanes = Math.min(laneLimits.narrowest * laneCount, Math.max(free - texts, free * 0.5))
  const lane = Math.floor((lanes / laneCount) * 10) / 10
  const scale = Math.min(1, (free - lane * laneCount) / texts)
  const [activity = 0, ...standard] = needs.leastWidths.map((least) => Math.floor(least * scale * 10) / 10)
  return fillUp({ number: needs.numberWidth, lane, activity, standard }, width, laneCount)
}

const laneWidths = (): number[] => {
  const widths: number[] = []
  for (let width: number = laneLimits.narrowest; width <= laneLimits.widest; width++) widths.push(width)
  return widths
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
