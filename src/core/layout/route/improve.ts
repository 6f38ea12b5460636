import { type Arrow, drawingOrder } from './arrows'
import { UNIT } from './costs'
import { type Drawing, findAlone, findWay, lift, put, redrawOne } from './drawing'
import { createNews, type News } from './news'
import type { Way } from './way'

/**
 * Local search: takes an arrow that costs much more than it would alone, lifts it with the arrows that stand in its way or end at
 * its symbols, draws them again in another order, and keeps the result where the whole drawing has become cheaper.
 */

/** An arrow that costs this much more than it would alone is worth another try. */
const WORTHWHILE = 12 * UNIT
/** A way of its own may cost an arrow this much more than it does at present, if others gain by it. */
const MOST_DETOUR = 24 * UNIT
/** The most that a way of its own by other sides may cost beyond the arrow's best way. */
const MOST_VARIATION = 60 * UNIT
/** How much dearer a first try may be than what was there, as drawing the arrows once more may save it again. */
const SLACK = 45 * UNIT
/** Most arrows that are lifted at once. */
const MOST_LIFTED = 7
/** Times that all expensive arrows are tried. */
const ROUNDS = 12
/** Random tries for one arrow in one round. */
const TRIES = 2
/** Rounds without any gain after which the search ends. */
const QUIET_ROUNDS = 1

/** Improves a drawing within so many states of search. */
export function improve(drawing: Drawing, work: number): void {
  const limit = drawing.search.work() + work
  const news = createNews(drawing)
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    for (const number of expensiveArrows(drawing)) {
      if (drawing.search.work() >= limit) return
      if (excessOf(drawing, number) < WORTHWHILE) continue
      if (news.since(number)) {
        news.noteTried(number)
        if (trySystematically(drawing, number, news)) changed = true
      }
      const random = createRandom(seedOf(drawing.arrows[number] as Arrow, round))
      for (let k = 0; k < TRIES && drawing.search.work() < limit; k++) {
        if (tryRandomly(drawing, number, random, news)) changed = true
      }
    }
    if (!changed && round >= QUIET_ROUNDS) return
  }
}

function trySystematically(drawing: Drawing, number: number, news: News): boolean {
  const { from, to } = drawing.arrows[number] as Arrow
  const cleared = clearTheWay(drawing, number, news)
  const left = rearrangeSymbol(drawing, from, news)
  const reached = rearrangeSymbol(drawing, to, news)
  return cleared || left || reached
}

/** Tries within so much work to draw some arrows better that have got in the way of a label. */
export function improveArrows(drawing: Drawing, numbers: readonly number[], work: number): void {
  const limit = drawing.search.work() + work
  const news = createNews(drawing)
  for (const number of numbers) {
    if (drawing.search.work() >= limit) return
    redrawOne(drawing, number, true)
    if (excessOf(drawing, number) >= WORTHWHILE) trySystematically(drawing, number, news)
  }
}

/** Arrows by what they cost beyond their own best way, the dearest first; only those worth a try. */
function expensiveArrows(drawing: Drawing): number[] {
  return drawing.arrows
    .map((arrow) => ({ number: arrow.number, excess: excessOf(drawing, arrow.number) }))
    .filter((one) => one.excess >= WORTHWHILE)
    .toSorted((a, b) => b.excess - a.excess || a.number - b.number)
    .map((one) => one.number)
}

function excessOf(drawing: Drawing, number: number): number {
  return drawing.ways[number] ? costOf(drawing, number) - (drawing.alone[number] as number) : 0
}

/** What an arrow costs at present, with what it costs the others. */
function costOf(drawing: Drawing, number: number): number {
  const { way, cost } = lift(drawing, number)
  if (way) put(drawing, number, way)
  return cost
}

/**
 * Gives the arrow the best way that it has alone, for every pair of sides to leave and enter by, and draws again all that stood
 * in it.
 */
function clearTheWay(drawing: Drawing, number: number, news: News): boolean {
  const bound = costOf(drawing, number) + MOST_DETOUR
  for (const way of variantsOf(drawing, number, news)) {
    if (way.cost >= bound) break
    const blockers = arrowsOn(drawing, way).filter((other) => other !== number)
    if (blockers.length >= MOST_LIFTED) continue
    if (exchange(drawing, [number, ...inDrawingOrder(drawing, blockers)], way, news)) return true
  }
  return false
}

/** The best ways that an arrow has alone, by every pair of sides, the cheapest first. */
function variantsOf(drawing: Drawing, number: number, news: News): readonly Way[] {
  const known = news.variants[number]
  if (known) return known
  const arrow = drawing.arrows[number] as Arrow
  const bound = (drawing.alone[number] as number) + MOST_VARIATION
  const variants: Way[] = []
  for (let leave = 0; leave < 4; leave++) {
    const sources = arrow.sources.filter((port) => port.direction === leave)
    for (let enter = 0; enter < 4 && sources.length > 0; enter++) {
      const targets = arrow.targets.filter((port) => port.direction === enter)
      const way = targets.length > 0 && findAlone(drawing, { ...arrow, sources, targets }, bound)
      if (way) variants.push(way)
    }
  }
  variants.sort((a, b) => a.cost - b.cost)
  news.variants[number] = variants
  return variants
}

/** Draws all arrows at one symbol again, each of them first in turn. */
function rearrangeSymbol(drawing: Drawing, symbol: number, news: News): boolean {
  const members = drawing.arrowsAt[symbol] as readonly number[]
  if (members.length < 2 || members.length > MOST_LIFTED) return false
  const order = inDrawingOrder(drawing, members)
  for (const first of order) {
    const rest = order.filter((number) => number !== first)
    if (exchange(drawing, [first, ...rest], undefined, news)) return true
    if (rest.length > 1 && exchange(drawing, [first, ...rest.toReversed()], undefined, news)) return true
  }
  return false
}

function inDrawingOrder(drawing: Drawing, numbers: readonly number[]): number[] {
  return drawingOrder(numbers.map((number) => drawing.arrows[number] as Arrow)).map((index) => numbers[index] as number)
}

/** Lifts the arrow and up to three others that have to do with it, and draws them in a random order. */
function tryRandomly(drawing: Drawing, number: number, random: Random, news: News): boolean {
  const related = relatedArrows(drawing, number)
  const chosen = [number]
  const count = Math.min(related.length, random(4))
  while (chosen.length <= count) {
    const [other] = related.splice(random(related.length), 1)
    if (other !== undefined) chosen.push(other)
  }
  for (let k = chosen.length - 1; k > 0; k--) {
    const other = random(k + 1)
    const held = chosen[k] as number
    chosen[k] = chosen[other] as number
    chosen[other] = held
  }
  return exchange(drawing, chosen, undefined, news)
}

/**
 * Lifts the arrows and draws them in the given order, then each once more among the others. Undoes it where the whole has not
 * become cheaper, as soon as that is clear.
 */
function exchange(drawing: Drawing, order: readonly number[], first: Way | undefined, news: News): boolean {
  const before: (Way | undefined)[] = []
  let budget = SLACK
  for (const number of order) {
    const lifted = lift(drawing, number)
    before.push(lifted.way)
    budget += lifted.cost - (drawing.alone[number] as number)
  }
  let hopeful = true
  for (const [k, number] of order.entries()) {
    const alone = drawing.alone[number] as number
    const way = k === 0 && first ? first : findWay(drawing, number, budget + alone, true)
    if (way) budget -= put(drawing, number, way) - alone
    hopeful = way !== undefined && budget > 0
    if (!hopeful) break
  }
  for (const number of hopeful ? order : []) {
    const lifted = lift(drawing, number)
    const way = lifted.way as Way
    const better = lifted.cost > (drawing.alone[number] as number) && findWay(drawing, number, lifted.cost, true)
    budget += lifted.cost - put(drawing, number, better || way)
  }
  if (hopeful && budget > SLACK) {
    for (const number of order) news.noteChanged(number)
    return true
  }
  for (const number of order) lift(drawing, number)
  for (const [k, number] of order.entries()) {
    const way = before[k]
    if (way) put(drawing, number, way)
  }
  return false
}

/** Arrows that run along, across or into a way; no more than a few more than can be lifted. */
function arrowsOn(drawing: Drawing, way: Way): number[] {
  const found = new Set<number>()
  for (const vertex of way.vertices) {
    if (drawing.occupancy.kind[vertex] !== 0) drawing.occupancy.collectArrows(vertex, found, 2 * MOST_LIFTED)
  }
  return [...found].sort((a, b) => a - b)
}

/** Arrows at the same symbols, and those that meet the arrow's way. */
function relatedArrows(drawing: Drawing, number: number): number[] {
  const { from, to } = drawing.arrows[number] as Arrow
  const way = drawing.ways[number]
  const atEnds = [...(drawing.arrowsAt[from] ?? []), ...(drawing.arrowsAt[to] ?? [])].slice(0, 8 * MOST_LIFTED)
  const related = new Set([...(way ? arrowsOn(drawing, way) : []), ...atEnds])
  related.delete(number)
  return [...related].sort((a, b) => a - b)
}

type Random = (below: number) => number

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function createRandom(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return below > 0 ? Math.floor((state / 4294967296) * below) : 0
  }
}

/** A seed that depends on the arrow's shape only, so that work elsewhere in the table does not change its tries. */
function seedOf(arrow: Arrow, round: number): number {
  return ((arrow.fromLane * 31 + arrow.toLane) * 31 + arrow.toRow - arrow.fromRow) * 31 + round
}
