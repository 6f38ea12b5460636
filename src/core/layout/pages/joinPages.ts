/**
 * Joins the pages of a table: an arrow whose ends stand on different pages becomes two, each to or from an off-page connector
 * (segilima), and both connectors carry the same letter. Forward arrows leave at the foot of a page and come in at the head;
 * backward arrows leave at the head and come in at the foot. Pages between are not touched.
 */
import type { Flow } from '../../draft/draft'
import type { ColumnPlace } from '../columns/tableColumns'

/** One half of a pair of off-page connectors. */
export interface Connector {
  readonly id: string
  readonly letter: string
  /** The flow, or the first of the flows, that the pair carries. */
  readonly flowId: string
  /** In which strip of its page it stands. */
  readonly side: 'top' | 'bottom'
  readonly pointing: 'down' | 'up'
  /** Index of the lane. */
  readonly lane: number
  /** How many connectors stand before it in its lane's strip. */
  readonly place: number
  /** Index, among the table's pages, of the page with the other half. */
  readonly otherPage: number
}

/** An arrow, or the half of one, that is drawn on one page. */
export interface PageArrow {
  readonly id: string
  readonly flow: Flow
  readonly from: string
  readonly to: string
  readonly text: string
}

/** What stands on one page beside the symbols. */
export interface JoinedPage {
  readonly connectors: readonly Connector[]
  readonly arrows: readonly PageArrow[]
}

/** A table with its symbols spread over pages. */
export interface PagesToJoin {
  readonly pageCount: number
  readonly flows: readonly Flow[]
  readonly lanes: readonly ColumnPlace[]
  /** Page, lane and reading order of every symbol. */
  readonly places: ReadonlyMap<string, SymbolOnPage>
  /** How many connectors stand side by side in a lane. */
  readonly connectorsPerLane: number
  /** How many letters earlier tables of the document have used. */
  readonly lettersUsed: number
}

/** Where a symbol stands among the pages. */
export interface SymbolOnPage {
  readonly page: number
  readonly lane: number
  readonly order: number
}

/** What a connector in a lane that already holds one costs, in mm of way. */
const crowdingCost = 40

/** The connectors and arrows of each page. */
export function joinPages(table: PagesToJoin): JoinedPage[] {
  const pages = Array.from({ length: table.pageCount }, () => ({
    connectors: [] as Connector[],
    arrows: [] as PageArrow[],
  }))
  const pairs = new Map<string, { letter: string; connector: string }>()
  const strips = new Strips(table.connectorsPerLane)
  const cut: { flow: Flow; from: SymbolOnPage; to: SymbolOnPage }[] = []
  for (const flow of table.flows) {
    const from = table.places.get(flow.from)
    const to = table.places.get(flow.to)
    if (!from || !to) continue
    if (from.page !== to.page) cut.push({ flow, from, to })
    else pages[from.page]?.arrows.push({ id: flow.id, flow, from: flow.from, to: flow.to, text: flow.label })
  }
  cut.sort((a, b) => a.from.order - b.from.order)
  for (const { flow, from, to } of cut) {
    const key = [flow.to, from.page, flow.heads, flow.dashed].join(' ')
    let pair = pairs.get(key)
    if (!pair) {
      const letter = letterOf(table.lettersUsed + pairs.size)
      const forward = to.page > from.page
      const lane = chooseLane(table.lanes, from, to, strips, forward)
      const shared = { letter, flowId: flow.id, pointing: forward ? 'down' : 'up', lane } as const
      const out = { ...shared, id: letter + outSuffix, side: forward ? 'bottom' : 'top', otherPage: to.page } as const
      const into = { ...shared, id: letter + inSuffix, side: forward ? 'top' : 'bottom', otherPage: from.page } as const
      pages[from.page]?.connectors.push({ ...out, place: strips.take(from.page, out.side, lane) })
      pages[to.page]?.connectors.push({ ...into, place: strips.take(to.page, into.side, lane) })
      pages[to.page]?.arrows.push({ id: flow.id + inSuffix, flow, from: into.id, to: flow.to, text: '' })
      pair = { letter, connector: out.id }
      pairs.set(key, pair)
    }
    const arrow = { id: flow.id + outSuffix, flow, from: flow.from, to: pair.connector, text: flow.label }
    pages[from.page]?.arrows.push(arrow)
  }
  return pages
}

/** The id of the other half of a pair. */
export const partnerOf = (connectorId: string): string =>
  connectorId.endsWith(outSuffix)
    ? connectorId.slice(0, -outSuffix.length) + inSuffix
    : connectorId.slice(0, -inSuffix.length) + outSuffix

const outSuffix = ' keluar'
const inSuffix = ' masuk'

/** A, B, … Z, AA, AB, … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

/** Height of a strip in levels that surely holds that many connectors, if every lane is filled. */
export const stripLevels = (connectorCount: number, laneCount: number, connectorsPerLane: number): number =>
  Math.ceil(connectorCount / Math.max(1, laneCount * connectorsPerLane))

/** Counts what stands in the strips while they fill. */
class Strips {
  private readonly counts = new Map<string, number>()
  private readonly perLane: number

  constructor(perLane: number) {
    this.perLane = perLane
  }

  count(page: number, side: 'top' | 'bottom', lane: number): number {
    return this.counts.get(`${page} ${side} ${lane}`) ?? 0
  }

  /** How many levels the lane's strip would have with one connector more. */
  levelAfter(page: number, side: 'top' | 'bottom', lane: number): number {
    return Math.floor(this.count(page, side, lane) / this.perLane)
  }

  take(page: number, side: 'top' | 'bottom', lane: number): number {
    const place = this.count(page, side, lane)
    this.counts.set(`${page} ${side} ${lane}`, place + 1)
    return place
  }
}

/** The lane with the shortest way for both halves, not too crowded; the target's lane where several are as good. */
function chooseLane(
  lanes: readonly ColumnPlace[],
  from: SymbolOnPage,
  to: SymbolOnPage,
  strips: Strips,
  forward: boolean,
): number {
  const out = forward ? 'bottom' : 'top'
  const into = forward ? 'top' : 'bottom'
  const distance = (a: number, b: number) => Math.abs(centreOf(lanes[a]) - centreOf(lanes[b]))
  const costs = lanes.map((_, lane) => {
    const crowd = strips.count(from.page, out, lane) + strips.count(to.page, into, lane)
    const level = strips.levelAfter(from.page, out, lane) + strips.levelAfter(to.page, into, lane)
    const way = distance(lane, from.lane) + distance(lane, to.lane) + distance(lane, to.lane) * 1e-3
    return way + crowd * crowdingCost + level * 1e6
  })
  return costs.reduce((best, value, lane) => (value < (costs[best] ?? 0) ? lane : best), 0)
}

const centreOf = (lane: ColumnPlace | undefined) => (lane ? lane.x + lane.w / 2 : 0)
