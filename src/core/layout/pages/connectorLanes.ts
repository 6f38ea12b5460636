/** Chooses the lanes that off-page connectors stand in. */
import type { ColumnPlace } from '../columns/tableColumns'

/** The strips at the head and the foot of a page, where connectors stand. */
export type Side = 'top' | 'bottom'

/** The ends of what one pair of connectors joins: a symbol on the page that it leaves, and one on the page that it leads to. */
export interface PairEnds {
  readonly from: { readonly page: number; readonly lane: number }
  readonly to: { readonly page: number; readonly lane: number }
}

/** The lanes of a pair's two halves. */
export interface PairLanes {
  out: number
  into: number
}

/** What a connector in a lane that already holds one costs, in mm of way. */
const crowdingCost = 40

/** The strips of the halves of a pair: forward at the foot and at the head, backward the other way round. */
export const sidesOf = ({ from, to }: PairEnds): { readonly out: Side; readonly into: Side } =>
  to.page > from.page ? { out: 'bottom', into: 'top' } : { out: 'top', into: 'bottom' }

/**
 * The lanes of all pairs: one lane for both halves, so that the eye finds the way over the page's edge. Where `mayPart`, as letters
 * tell what belongs together, a half stands nearer to its end instead if its arrow had to go round other connectors.
 */
export function chooseConnectorLanes(
  pairs: readonly PairEnds[],
  lanes: readonly ColumnPlace[],
  perLane: number,
  mayPart: boolean,
): PairLanes[] {
  const strips = new Strips(perLane)
  const chosen = pairs.map((pair): PairLanes => {
    const lane = sharedLane(lanes, pair, strips)
    const sides = sidesOf(pair)
    strips.take(pair.from.page, sides.out, lane)
    strips.take(pair.to.page, sides.into, lane)
    return { out: lane, into: lane }
  })
  for (const [index, pair] of mayPart ? pairs.entries() : []) {
    const places = chosen[index] as PairLanes
    const sides = sidesOf(pair)
    places.out = laneBeside(strips, lanes, { page: pair.from.page, side: sides.out }, pair.from.lane, places.out)
    places.into = laneBeside(strips, lanes, { page: pair.to.page, side: sides.into }, pair.to.lane, places.into)
  }
  return chosen
}

/** The lane with the shortest way for both halves, not too crowded; the target's lane where several are as good. */
function sharedLane(lanes: readonly ColumnPlace[], pair: PairEnds, strips: Strips): number {
  const { from, to } = pair
  const { out, into } = sidesOf(pair)
  const costs = lanes.map((_, lane) => {
    const crowd = strips.count(from.page, out, lane) + strips.count(to.page, into, lane)
    const level = strips.levelAfter(from.page, out, lane) + strips.levelAfter(to.page, into, lane)
    const toTarget = distance(lanes, lane, to.lane)
    const way = distance(lanes, lane, from.lane) + toTarget + toTarget * 1e-3
    return way + crowd * crowdingCost + level * 1e6
  })
  return costs.reduce((best, value, lane) => (value < (costs[best] ?? 0) ? lane : best), 0)
}

/** The lane for a half whose arrow would have to go round other connectors: the free one nearest to its symbol, if it is nearer. */
function laneBeside(
  strips: Strips,
  lanes: readonly ColumnPlace[],
  strip: { readonly page: number; readonly side: Side },
  symbolLane: number,
  present: number,
): number {
  const { page, side } = strip
  if (present === symbolLane) return present
  const step = present > symbolLane ? 1 : -1
  const between = Array.from({ length: Math.abs(present - symbolLane) }, (_, k) => symbolLane + step * k)
  if (between.every((lane) => strips.count(page, side, lane) === 0)) return present
  const free = lanes
    .map((_, lane) => lane)
    .filter((lane) => strips.count(page, side, lane) === 0)
    .filter((lane) => distance(lanes, lane, symbolLane) < distance(lanes, present, symbolLane))
    .toSorted((a, b) => distance(lanes, a, symbolLane) - distance(lanes, b, symbolLane) || step * (b - a))
  const nearer = free[0]
  if (nearer === undefined) return present
  strips.leave(page, side, present)
  strips.take(page, side, nearer)
  return nearer
}

const distance = (lanes: readonly ColumnPlace[], a: number, b: number) =>
  Math.abs(centreOf(lanes[a]) - centreOf(lanes[b]))

const centreOf = (lane: ColumnPlace | undefined) => (lane ? lane.x + lane.w / 2 : 0)

/** Counts what stands in the strips while they fill. */
export class Strips {
  private readonly counts = new Map<string, number>()
  private readonly perLane: number

  constructor(perLane: number) {
    this.perLane = perLane
  }

  count(page: number, side: Side, lane: number): number {
    return this.counts.get(`${page} ${side} ${lane}`) ?? 0
  }

  /** How many levels the lane's strip would have with one connector more. */
  levelAfter(page: number, side: Side, lane: number): number {
    return Math.floor(this.count(page, side, lane) / this.perLane)
  }

  take(page: number, side: Side, lane: number): number {
    const place = this.count(page, side, lane)
    this.counts.set(`${page} ${side} ${lane}`, place + 1)
    return place
  }

  leave(page: number, side: Side, lane: number): void {
    this.counts.set(`${page} ${side} ${lane}`, this.count(page, side, lane) - 1)
  }
}
