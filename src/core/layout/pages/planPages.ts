import type { PrintSettings } from '../../draft/draft'
import { symbolPlaces } from '../../draft/query'
import { roundMm } from '../../page/bounds'
import type { MeasuredTable } from '../measure/measureTable'
import { connectorsPerLane, STRIP_HEIGHT } from '../place/placeSymbols'
import type { TablePage } from '../place/placeTable'
import { type BreakableRow, breakPages } from './breakPages'
import { type Connector, type JoinedPage, joinPages, type SymbolOnPage, stripLevels } from './joinPages'
import { type RowSlice, sliceRows } from './sliceRows'

/** What one page of a table holds: its bands, and the arrows and connectors on it. */
export interface PlannedPage extends JoinedPage {
  readonly page: TablePage
}

/** Heights in mm that pages offer a table. */
export interface TableRoom {
  /** On its first page, from where the table begins. */
  readonly first: number
  /** On each further page. */
  readonly others: number
  /** What must stand under the table on its last page. */
  readonly under: number
}

/** Additions to the heights of rows that the router asked for, by the row's index, in mm. */
export type Growth = ReadonlyMap<number, number>

/** A head that takes more than this share of a page is not repeated. */
const tallestRepeatedHead = 0.45

/** How often pages are planned anew with more room set aside, where their connectors take more than was foreseen. */
const mostPlans = 6

/** Spreads a table over pages. */
export function planPages(
  table: MeasuredTable,
  print: PrintSettings,
  room: TableRoom,
  growth: Growth,
  lettersUsed: number,
): PlannedPage[] {
  const repeatsHead = print.repeatHeader && table.head.height <= room.others * tallestRepeatedHead
  const frame = { room, repeatsHead, hasLetters: print.connectorLetters, growth, lettersUsed }
  let best = planOnce(table, { ...frame, setAside: 0 })
  let setAside = best.excess
  for (let plan = 1; plan < mostPlans && best.excess > 0; plan++) {
    const next = planOnce(table, { ...frame, setAside })
    setAside += next.excess
    if (next.excess < best.excess) best = next
  }
  return best.pages
}

interface PlanFrame {
  readonly room: TableRoom
  readonly repeatsHead: boolean
  readonly hasLetters: boolean
  readonly growth: Growth
  readonly lettersUsed: number
  /** Height of every page that is left free for connectors beyond those that are foreseen, in mm. */
  readonly setAside: number
}

/** Plans the pages, and says by how much the fullest page that could be shorter is too full, in mm. */
function planOnce(
  table: MeasuredTable,
  { room, repeatsHead, hasLetters, growth, lettersUsed, setAside }: PlanFrame,
): { readonly pages: PlannedPage[]; readonly excess: number } {
  const titleHeight = table.title?.height ?? 0
  const repeatedHead = repeatsHead ? table.head.height : 0
  const laneWidth = table.columns.lanes[0]?.w ?? 0
  const totalHeight = table.total?.height ?? 0
  const capacity = room.others - titleHeight - table.head.height - 2 * STRIP_HEIGHT - totalHeight - setAside
  const slices = sliceRows(table.rows, table.procedure, laneWidth, table.style, Math.max(20, capacity))
  const heights = slices.map((slice) => {
    const grown = slice.height + (growth.get(slice.rowIndex) ?? 0)
    return roundMm(slice.height >= capacity ? slice.height : Math.min(grown, capacity))
  })
  const perLane = connectorsPerLane(laneWidth)
  const rows = breakableRows(table, slices, heights, perLane)
  const forRows = { first: room.first - titleHeight - table.head.height, others: room.others - repeatedHead }
  const ranges = breakPages(rows, {
    first: forRows.first - setAside,
    others: forRows.others - setAside,
    tail: totalHeight + room.under,
  })
  const pageOfSlice = ranges.flatMap(({ from, to }, page) => Array.from({ length: to - from }, () => page))
  const joined = joinPages({
    pageCount: ranges.length,
    flows: table.procedure.flows,
    lanes: table.columns.lanes,
    places: symbolsOnPages(table, slices, pageOfSlice),
    connectorsPerLane: perLane,
    hasLetters,
    lettersUsed,
  })
  const pages = ranges.map(({ from, to }, index): PlannedPage => {
    const { connectors, arrows } = joined[index] ?? { connectors: [], arrows: [] }
    const page: TablePage = {
      slices: slices.slice(from, to),
      heights: heights.slice(from, to),
      hasTitle: index === 0,
      hasHead: index === 0 || repeatsHead,
      hasTotal: index === ranges.length - 1,
      topStrip: stripLevelsOf(connectors, 'top', perLane),
      bottomStrip: stripLevelsOf(connectors, 'bottom', perLane),
    }
    return { connectors, arrows, page }
  })
  const excess = pages.map(({ page: { heights: inside, topStrip, bottomStrip, hasTotal } }, index) => {
    const used = [...inside, ...topStrip, ...bottomStrip, hasTotal ? totalHeight : 0]
    const free = (index === 0 ? forRows.first : forRows.others) - used.reduce((sum, height) => sum + height, 0)
    return free < -1e-6 && (inside.length > 1 || capacity > 20) ? -free : 0
  })
  return { pages, excess: Math.max(0, ...excess) }
}

/** Heights of the levels of one strip of a page. */
function stripLevelsOf(connectors: readonly Connector[], side: Connector['side'], perLane: number): number[] {
  const levels = connectors
    .filter((connector) => connector.side === side)
    .map(({ place }) => Math.floor(place / perLane))
  return levels.length === 0 ? [] : Array.from({ length: Math.max(...levels) + 1 }, () => STRIP_HEIGHT)
}

/** The whole table as one page without end, for the canvas. */
export function planContinuous(table: MeasuredTable, growth: Growth): PlannedPage {
  const slices = table.rows.map((measured, rowIndex) => ({ ...measured, rowIndex, isFirst: true }))
  const arrows = table.procedure.flows.map((flow) => ({
    id: flow.id,
    flow,
    from: flow.from,
    to: flow.to,
    text: flow.label,
  }))
  return {
    connectors: [],
    arrows,
    page: {
      slices,
      heights: slices.map(({ height }, index) => roundMm(height + (growth.get(index) ?? 0))),
      hasTitle: true,
      hasHead: true,
      hasTotal: true,
      topStrip: [],
      bottomStrip: [],
    },
  }
}

function breakableRows(
  table: MeasuredTable,
  slices: readonly RowSlice[],
  heights: readonly number[],
  perLane: number,
): BreakableRow[] {
  const sliceOfSymbol = new Map<string, number>()
  slices.forEach(({ stack }, index) => {
    for (const { symbol } of stack.symbols) sliceOfSymbol.set(symbol.id, index)
  })
  const arrows = slices.map(() => 0)
  const connectors = slices.map(() => 0)
  const cover = (changes: number[], first: number, second: number): void => {
    const begin = Math.min(first, second) + 1
    const end = Math.max(first, second) + 1
    changes[begin] = (changes[begin] ?? 0) + 1
    if (end < slices.length) changes[end] = (changes[end] ?? 0) - 1
  }
  const shared = new Map<string, { readonly from: number; readonly to: number }>()
  for (const { from, to, heads, dashed } of table.procedure.flows) {
    const first = sliceOfSymbol.get(from)
    const second = sliceOfSymbol.get(to)
    if (first === undefined || second === undefined || first === second) continue
    cover(arrows, first, second)
    const key = [to, heads, dashed, first < second].join(' ')
    const known = shared.get(key)?.from ?? first
    shared.set(key, { from: first < second ? Math.min(known, first) : Math.max(known, first), to: second })
  }
  for (const { from, to } of shared.values()) cover(connectors, from, to)
  let arrowsAbove = 0
  let connectorsAbove = 0
  return slices.map(({ row, isFirst }, index) => {
    arrowsAbove += arrows[index] ?? 0
    connectorsAbove += connectors[index] ?? 0
    return {
      height: heights[index] ?? 0,
      isSection: row.kind === 'section',
      breakBefore: index > 0 && isFirst && row.kind === 'step' && row.breakBefore,
      arrowsAbove,
      stripAbove: STRIP_HEIGHT * stripLevels(connectorsAbove, table.columns.lanes.length, perLane),
    }
  })
}

function symbolsOnPages(
  table: MeasuredTable,
  slices: readonly RowSlice[],
  pageOfSlice: readonly number[],
): Map<string, SymbolOnPage> {
  const places = symbolPlaces(table.procedure)
  const onPages = new Map<string, SymbolOnPage>()
  slices.forEach(({ stack }, index) => {
    for (const { symbol } of stack.symbols) {
      const lane = places.get(symbol.id)?.actorIndex ?? 0
      onPages.set(symbol.id, { page: pageOfSlice[index] ?? 0, lane, order: onPages.size })
    }
  })
  return onPages
}
