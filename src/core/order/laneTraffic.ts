import type { Procedure } from '../draft/draft'
import { symbolPlaces } from '../draft/query'

/** What of a procedure's arrows matters to the order of its lanes; equal entries are counted, not repeated. */
export interface LaneTraffic {
  /** Arrows from one actor's lane to another's. */
  readonly distances: readonly { readonly from: string; readonly to: string; readonly count: number }[]
  /**
   * Pairs of arrows that run between the same two neighbouring rows, by the actors at their upper and at their lower ends: they
   * cross when the lanes stand in one order above and in the other below.
   */
  readonly crossings: readonly { readonly upper: Pair; readonly lower: Pair; readonly count: number }[]
}

type Pair = readonly [string, string]

/** Arrows between two neighbouring rows, from one actor's lane above to another's below, or the other way. */
interface Segment {
  readonly upper: string
  readonly lower: string
  readonly count: number
}

/** Counts the arrows between lanes, and the pairs of arrows in one gap between rows that may cross. */
export const laneTraffic = (procedure: Procedure): LaneTraffic => {
  const places = symbolPlaces(procedure)
  const distances = new Map<string, Counted<{ from: string; to: string }>>()
  const gaps = new Map<number, Map<string, Counted<Omit<Segment, 'count'>>>>()
  for (const flow of procedure.flows) {
    const [from, to] = [places.get(flow.from), places.get(flow.to)]
    if (from === undefined || to === undefined) continue
    countIn(distances, { from: from.symbol.actorId, to: to.symbol.actorId })
    if (Math.abs(from.rowIndex - to.rowIndex) !== 1) continue
    const [upper, lower] = from.rowIndex < to.rowIndex ? [from, to] : [to, from]
    const gap = gaps.get(upper.rowIndex) ?? new Map()
    gaps.set(upper.rowIndex, gap)
    countIn(gap, { upper: upper.symbol.actorId, lower: lower.symbol.actorId })
  }
  const crossings = new Map<string, Counted<{ upper: Pair; lower: Pair }>>()
  for (const gap of gaps.values()) countPairs([...gap.values()], crossings)
  return { distances: [...distances.values()], crossings: [...crossings.values()] }
}

const countPairs = (
  segments: readonly Segment[],
  crossings: Map<string, Counted<{ upper: Pair; lower: Pair }>>,
): void => {
  segments.forEach((left, index) => {
    for (const right of segments.slice(index + 1)) {
      if (left.upper === right.upper || left.lower === right.lower) continue
      countIn(
        crossings,
        { upper: [left.upper, right.upper] as Pair, lower: [left.lower, right.lower] as Pair },
        left.count * right.count,
      )
    }
  })
}

type Counted<Entry> = Entry & { count: number }

const countIn = <Entry extends object>(counts: Map<string, Counted<Entry>>, entry: Entry, count = 1): void => {
  const key = JSON.stringify(entry)
  const counted = counts.get(key)
  if (counted === undefined) counts.set(key, { ...entry, count })
  else counted.count += count
}
