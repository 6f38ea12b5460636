/**
 * Joins the pages of a table: an arrow whose ends stand on different pages becomes two, each to or from an off-page connector
 * (segilima), and both connectors carry the same letter. Forward arrows leave at the foot of a page and come in at the head;
 * backward arrows leave at the head and come in at the foot. Pages between are not touched.
 */
import type { Flow } from '../../draft/draft'
import type { ColumnPlace } from '../columns/tableColumns'
import { chooseConnectorLanes, type PairEnds, type PairLanes, type Side, Strips, sidesOf } from './connectorLanes'

/** One half of a pair of off-page connectors. */
export interface Connector {
  readonly id: string
  readonly letter: string
  /** The flow, or the first of the flows, that the pair carries. */
  readonly flowId: string
  /** In which strip of its page it stands. */
  readonly side: Side
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
  /** Whether connectors bear letters, so that the halves of a pair are known by them wherever they stand. */
  readonly hasLetters: boolean
  /** How many letters earlier tables of the document have used. */
  readonly lettersUsed: number
}

/** Where a symbol stands among the pages. */
export interface SymbolOnPage {
  readonly page: number
  readonly lane: number
  readonly order: number
}

/** The connectors and arrows of each page. */
export function joinPages(table: PagesToJoin): JoinedPage[] {
  const pages = Array.from({ length: table.pageCount }, () => ({
    connectors: [] as Connector[],
    arrows: [] as PageArrow[],
  }))
  const cut: CutFlow[] = []
  for (const flow of table.flows) {
    const from = table.places.get(flow.from)
    const to = table.places.get(flow.to)
    if (!from || !to) continue
    if (from.page !== to.page) cut.push({ flow, from, to })
    else pages[from.page]?.arrows.push({ id: flow.id, flow, from: flow.from, to: flow.to, text: flow.label })
  }
  const pairs = pairsOf(cut)
  const lanes = chooseConnectorLanes(pairs, table.lanes, table.connectorsPerLane, table.hasLetters)
  const strips = new Strips(table.connectorsPerLane)
  for (const [index, { flows, from, to }] of pairs.entries()) {
    const letter = letterOf(table.lettersUsed + index)
    const [first] = flows as [Flow]
    const sides = sidesOf({ from, to })
    const lane = lanes[index] as PairLanes
    const shared = { letter, flowId: first.id, pointing: to.page > from.page ? 'down' : 'up' } as const
    const out = { ...shared, id: letter + outSuffix, side: sides.out, lane: lane.out, otherPage: to.page }
    const into = { ...shared, id: letter + inSuffix, side: sides.into, lane: lane.into, otherPage: from.page }
    pages[from.page]?.connectors.push({ ...out, place: strips.take(from.page, out.side, out.lane) })
    pages[to.page]?.connectors.push({ ...into, place: strips.take(to.page, into.side, into.lane) })
    pages[to.page]?.arrows.push({ id: first.id + inSuffix, flow: first, from: into.id, to: first.to, text: '' })
    for (const flow of flows) {
      const arrow = { id: flow.id + outSuffix, flow, from: flow.from, to: out.id, text: flow.label }
      pages[from.page]?.arrows.push(arrow)
    }
  }
  return pages
}

/** An arrow whose ends stand on different pages. */
interface CutFlow extends PairEnds {
  readonly flow: Flow
  readonly from: SymbolOnPage
  readonly to: SymbolOnPage
}

/** The arrows of each pair of connectors, in reading order: those from one page to one symbol share a pair if they are drawn alike. */
function pairsOf(cut: readonly CutFlow[]): (PairEnds & { readonly flows: Flow[] })[] {
  const pairs = new Map<string, PairEnds & { readonly flows: Flow[] }>()
  for (const { flow, from, to } of cut.toSorted((a, b) => a.from.order - b.from.order)) {
    const key = [flow.to, from.page, flow.heads, flow.dashed].join(' ')
    const pair = pairs.get(key)
    if (pair) pair.flows.push(flow)
    else pairs.set(key, { flows: [flow], from, to })
  }
  return [...pairs.values()]
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
