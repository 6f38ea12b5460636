import type { Actor, Procedure } from '../draft/draft'
import { symbolPlaces } from '../draft/query'
import { type LaneTraffic, laneTraffic } from './laneTraffic'

/**
 * Ids of the actors in the order in which the work first reaches them; unused lanes last. Actors of one group stay together, at
 * the place of the first of them.
 */
export const actorsByFirstUse = (procedure: Procedure): readonly string[] => {
  const firstUse = new Map<string, number>()
  for (const { symbol } of symbolPlaces(procedure).values()) {
    if (!firstUse.has(symbol.actorId)) firstUse.set(symbol.actorId, firstUse.size)
  }
  const useOf = (id: string): number => firstUse.get(id) ?? procedure.actors.length
  const blockUse = (block: Block): number => Math.min(...block.map(useOf))
  return blocksOf(procedure.actors)
    .map((block) => [...block].sort((left, right) => useOf(left) - useOf(right)))
    .sort((left, right) => blockUse(left) - blockUse(right))
    .flat()
}

/**
 * Ids of the actors in an order that makes arrows short and lets few of them cross: improves the order of first use, lane by
 * lane and group by group, until no single move helps; gives the present order when nothing better is found. A new order keeps the
 * actors of one group together.
 */
export const actorsByFewestCrossings = (procedure: Procedure): readonly string[] => {
  const traffic = laneTraffic(procedure)
  const byFirstUse = improved(regrouped(actorsByFirstUse(procedure), procedure.actors), traffic)
  const byPresent = improved(blocksOf(procedure.actors), traffic)
  const best = costOf(byFirstUse, traffic) <= costOf(byPresent, traffic) ? byFirstUse : byPresent
  const present = procedure.actors.map(({ id }) => id)
  return costOf(best, traffic) < costOf([present], traffic) ? best.flat() : present
}

/** Actors that stand side by side: those of one group, or one alone. */
type Block = readonly string[]

const blocksOf = (actors: readonly Actor[]): readonly Block[] => {
  const blocks = new Map<string, string[]>()
  for (const { id, group } of actors) {
    const key = JSON.stringify(group === '' ? [id] : ['', group])
    blocks.set(key, [...(blocks.get(key) ?? []), id])
  }
  return [...blocks.values()]
}

const regrouped = (ids: readonly string[], actors: readonly Actor[]): readonly Block[] => {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return blocksOf(ids.flatMap((id) => byId.get(id) ?? []))
}

/** What a crossing costs against one lane of arrow length. */
const CROSSING_COST = 3

const costOf = (blocks: readonly Block[], { distances, crossings }: LaneTraffic): number => {
  const lanes = new Map(blocks.flat().map((id, index) => [id, index]))
  const laneOf = (id: string): number => lanes.get(id) ?? 0
  let cost = 0
  for (const { from, to, count } of distances) cost += count * Math.abs(laneOf(from) - laneOf(to))
  for (const { upper, lower, count } of crossings) {
    const above = laneOf(upper[0]) - laneOf(upper[1])
    const below = laneOf(lower[0]) - laneOf(lower[1])
    if (above * below < 0) cost += CROSSING_COST * count
  }
  return cost
}

/** Moves single lanes within their group and single blocks among the blocks while that lowers the cost. */
const improved = (start: readonly Block[], traffic: LaneTraffic): readonly Block[] => {
  let best = start
  let bestCost = costOf(best, traffic)
  for (let found = true; found; ) {
    found = false
    for (const candidate of neighbours(best)) {
      const cost = costOf(candidate, traffic)
      if (cost >= bestCost) continue
      best = candidate
      bestCost = cost
      found = true
      break
    }
  }
  return best
}

function* neighbours(blocks: readonly Block[]): Generator<readonly Block[]> {
  yield* movesWithin(blocks)
  for (const [index, block] of blocks.entries()) {
    for (const changed of movesWithin(block)) yield blocks.with(index, changed)
  }
}

function* movesWithin<Entry>(list: readonly Entry[]): Generator<readonly Entry[]> {
  for (const [from, entry] of list.entries()) {
    const rest = list.toSpliced(from, 1)
    for (let to = 0; to <= rest.length; to++) if (to !== from) yield rest.toSpliced(to, 0, entry)
  }
}
