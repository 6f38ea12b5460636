import type { Procedure, SopDraft, StandardColumn, StepText } from '../../draft/draft'
import { measureHead, type TableHead } from '../measure/measureHead'
import { heightOfStack } from '../measure/measureRows'
import { leastStackHeight } from '../measure/stackSymbols'
import { CELL_PADDING, type TableStyle } from '../measure/tableStyle'
import { advanceOf, type TextMeter } from '../measure/textBlock'
import { textNeedsOf } from '../measure/textNeeds'
import { heightOfRows, shareWidth, type TextColumns } from './shareWidth'
import { type ColumnWidths, placeColumns, printedColumns, type TableColumns } from './tableColumns'

/** The chosen columns, and whether the paper was too narrow for readable ones. */
export interface SizedColumns {
  readonly columns: TableColumns
  readonly isTooWide: boolean
}

/** Lanes are between these widths, in mm: below 12 no arrow finds its way past a symbol, below 15 its label hardly a place. */
const laneLimits = { narrowest: 12, comfortable: 15, widest: 30 } as const

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

/** Widths in mm to which text columns shrink where lanes need the paper. */
const tightTextWidth: Readonly<Record<StepText, number>> = {
  activity: 28,
  requirements: 12,
  duration: 10,
  output: 12,
  note: 8,
}

/** No column is widened for a single long word beyond this, in mm. */
const widestForOneWord = 32

/** A duration up to this width, in mm, stands on one line: a number and its unit. */
const widestAmount = 17

/** What it costs, as a share of the table's height, to make lanes a mm narrower or wider than usual. */
const laneDeviationCost = { narrower: 0.035, wider: 0.006, cramped: 0.05 } as const

/** What it costs, as a share of the table's height, to turn lane names so that they read upward. */
const upwardCost = 0.25

/** What it costs, as a share of the table's height, to set lane names a point smaller. */
const smallerNamesCost = 0.06

/** Rows that a page holds between its heads, in mm: how often a tall head counts. */
const rowsOnPage = 140

/** Longer tables are sized by a sample of this many rows. */
const mostRowsLookedAt = 120

/** Chooses the widths that make the table low, within readable limits and near to what real documents have. */
export function sizeColumns(
  draft: SopDraft,
  procedure: Procedure,
  area: { readonly x: number; readonly w: number },
  style: TableStyle,
  meter: TextMeter,
): SizedColumns {
  const keys = printedColumns(draft)
  const laneCount = Math.max(1, procedure.actors.length)
  const numberWidth = widthOfNumbers(draft, procedure, style, meter)
  const table = lookAtTable(draft, procedure, keys, style, meter)
  const place = (widths: ColumnWidths) => placeColumns(area.x, widths, procedure, keys)
  for (const { leastWidths, isReadable } of table.limits) {
    const texts = { needs: table.needs, leastWidths }
    const tryLane = (lane: number): Candidate | undefined => {
      const textWidth = area.w - numberWidth - laneCount * lane
      if (textWidth < sum(leastWidths)) return undefined
      const [activity = 0, ...standard] = shareWidth(textWidth, texts)
      const widths = { number: numberWidth, lane, activity, standard }
      const head = measureHead(draft, procedure, place(widths), style, meter)
      const rows = heightOfRows(texts, [activity, ...standard], table.symbolHeightsAt(lane))
      const pages = Math.max(1, rows / rowsOnPage)
      const share = 1 + deviationCost(lane, laneCount) + costOfLaneNames(head, style)
      return { widths, cost: (rows + head.height * pages) * share }
    }
    const best = cheapestLane(tryLane)
    if (best) return { columns: place(fillUp(best.widths, area.w, laneCount)), isTooWide: !isReadable }
  }
  const texts = { needs: table.needs, leastWidths: table.limits.at(-1)?.leastWidths ?? [] }
  const letter = Math.ceil((advanceOf('W', style.body) + 2 * CELL_PADDING.x) * 10) / 10
  return { columns: place(squeeze(area.w, numberWidth, laneCount, texts, letter)), isTooWide: true }
}

/** Lane names are best set across and as large as the other heads. */
function costOfLaneNames(head: TableHead, style: TableStyle): number {
  const names = head.cells.filter(({ role }) => role === 'actor')
  if (names.some(({ upward }) => upward)) return upwardCost
  return Math.max(0, ...names.map(({ block }) => style.head.sizePt - block.style.sizePt)) * smallerNamesCost
}

interface Candidate {
  readonly widths: ColumnWidths
  readonly cost: number
}

/** Tries every third lane width, and then those beside the best. */
function cheapestLane(tryLane: (lane: number) => Candidate | undefined): Candidate | undefined {
  const coarse: number[] = []
  for (let lane: number = laneLimits.narrowest; lane <= laneLimits.widest; lane += 3) coarse.push(lane)
  const first = cheapestOf(coarse.map(tryLane))
  if (!first) return undefined
  const { lane } = first.widths
  const near = [lane - 2, lane - 1, lane + 1, lane + 2].filter(
    (width) => width >= laneLimits.narrowest && width <= laneLimits.widest,
  )
  return cheapestOf([first, ...near.map(tryLane)])
}

function cheapestOf(candidates: readonly (Candidate | undefined)[]): Candidate | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates) if (candidate && (!best || candidate.cost < best.cost)) best = candidate
  return best
}

function deviationCost(lane: number, laneCount: number): number {
  const usual = usualLaneWidths[laneCount - 1] ?? usualLaneWidths.at(-1) ?? 0
  const cramped = Math.max(0, laneLimits.comfortable - lane) * laneDeviationCost.cramped
  return (
    cramped + (lane < usual ? (usual - lane) * laneDeviationCost.narrower : (lane - usual) * laneDeviationCost.wider)
  )
}

/** What the choice of widths looks at, gathered once. */
interface TableNeeds {
  readonly needs: TextColumns['needs']
  /**
   * Least widths of the text columns: first comfortable ones, then tight ones, then with durations of two lines, all with whole
   * words; at last without.
   */
  readonly limits: readonly { readonly leastWidths: readonly number[]; readonly isReadable: boolean }[]
  /** Height that the symbols of each row need, by lane width. */
  symbolHeightsAt(laneWidth: number): readonly number[]
}

function lookAtTable(
  { labels }: SopDraft,
  procedure: Procedure,
  keys: readonly StandardColumn[],
  style: TableStyle,
  meter: TextMeter,
): TableNeeds {
  const stride = Math.max(1, Math.ceil(procedure.rows.length / mostRowsLookedAt))
  const rows = procedure.rows.filter((_, index) => index % stride === 0)
  const textKeys: readonly StepText[] = ['activity', ...keys]
  const needs = textKeys.map((key) => textNeedsOf(rows, key, style.body))
  const padding = 2 * CELL_PADDING.x
  const headWords = textKeys.map((key) =>
    Math.min(meter.widestWord(labels[key], style.head) + padding, widestForOneWord),
  )
  const atLeast = (least: Readonly<Record<StepText, number>>) =>
    textKeys.map((key, index) => Math.ceil(Math.max(least[key], headWords[index] ?? 0)))
  const withWholeWords = (widths: readonly number[], withAmounts: boolean) =>
    widths.map((width, index) => {
      const word = Math.min(needs[index]?.widestWord ?? 0, widestForOneWord - padding)
      const isAmount = withAmounts && textKeys[index] === 'duration'
      const amount = isAmount ? (needs[index]?.widestParagraph(widestAmount) ?? 0) : 0
      return Math.ceil(Math.max(width, word + padding, amount + padding))
    })
  const tight = atLeast(tightTextWidth)
  const limits = [
    { leastWidths: withWholeWords(atLeast(leastTextWidth), true), isReadable: true },
    { leastWidths: withWholeWords(tight, true), isReadable: true },
    { leastWidths: withWholeWords(tight, false), isReadable: true },
    { leastWidths: tight, isReadable: false },
  ]
  const symbolHeightsAt = (laneWidth: number) =>
    rows.map((row) =>
      row.kind === 'section' ? 0 : heightOfStack(leastStackHeight(row.symbols, laneWidth, style.symbol)),
    )
  return { needs, limits, symbolHeightsAt }
}

function widthOfNumbers({ labels }: SopDraft, procedure: Procedure, style: TableStyle, meter: TextMeter): number {
  const padding = 2 * CELL_PADDING.x
  const head = Math.min(meter.widestWord(labels.number, style.head) + padding, 20)
  return Math.ceil(Math.max(8, head, advanceOf(`${procedure.rows.length}`, style.body) + padding))
}

/** Rounding leaves a rest of the paper's width: the activity column takes it. */
function fillUp(widths: ColumnWidths, width: number, laneCount: number): ColumnWidths {
  const used = widths.number + laneCount * widths.lane + sum(widths.standard)
  return { ...widths, activity: Math.max(widths.activity, width - used) }
}

/**
 * Past what the paper holds: lanes below their limit, and text columns as narrow as the rest of the paper, but each as wide as a
 * letter where all can be.
 */
function squeeze(
  width: number,
  number: number,
  laneCount: number,
  { leastWidths }: TextColumns,
  letter: number,
): ColumnWidths {
  const free = width - number
  const lanes = Math.min(laneLimits.narrowest * laneCount, Math.max(free - sum(leastWidths), free * 0.5))
  const lane = Math.floor((lanes / laneCount) * 10) / 10
  const rest = free - lane * laneCount
  const least = Math.min(letter, rest / leastWidths.length)
  const wishes = leastWidths.map((wish) => Math.max(0, wish - least))
  const share = Math.min(1, (rest - least * leastWidths.length) / Math.max(1, sum(wishes)))
  const [activity = 0, ...standard] = wishes.map((wish) => Math.floor((least + wish * share) * 10) / 10)
  return fillUp({ number, lane, activity, standard }, width, laneCount)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
