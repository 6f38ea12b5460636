import { type Arrow, drawingOrder } from './arrows'
import { UNIT } from './costs'
import { crowdOf, type Drawing, findAlone, findWay, lift, put, redrawOne } from './drawing'
import { createNews, type News } from './news'
import type { Way } from './way'

/**
 * Local search: takes an arrow that costs much more than it would alone, lifts it with the arrows that stand in its way or end at
 * its symbols, draws them again in another order, and keeps the result where the whole drawing has become cheaper.
 *
 * What is tried for an arrow depends on nothing but what is drawn round it: every arrow has work of its own, and is tried again
 * only after something near it has changed. So an edit in one part of a table leaves the arrows of other parts where they are.
 */

/** An arrow that costs this much more than it would alone is worth another try. */
const WORTHWHILE = 4 * UNIT
/** A way of its own may cost an arrow this much more than it does at present, if others gain by it. */
const MOST_DETOUR = 24 * UNIT
/** The most that a way of its own by other sides may cost beyond the arrow's best way. */
const MOST_VARIATION = 40 * UNIT
/** How much dearer a first try may be than what was there, as drawing the arrows once more may save it again. */
const SLACK = 20 * UNIT
/** Most arrows that are lifted at once. */
const MOST_LIFTED = 7
/** Times that an arrow is tried again at most, as the drawing round it changes. */
const ROUNDS = 12
/** Work that the search may do for one arrow, and for many arrows together; the least for one. */
const WORK_FOR_ARROW = 60_000
const WORK_FOR_ALL = 20_000_000
const LEAST_WORK = 2_000
/** Arrows at one symbol beyond which each of them gets less work. */
const CROWD = 16

/** Improves a drawing, arrow by arrow, until no arrow has a reason to be tried again. */
export function improve(drawing: Drawing): void {
  const news = createNews(drawing)
  const most = workForArrow(drawing.arrows.length)
  const spent = new Int32Array(drawing.arrows.length)
  for (let round = 0; round < ROUNDS; round++) {
    const open = expensiveArrows(drawing).filter(
      (number) => news.since(number) && (spent[number] as number) < most * shareInCrowd(drawing, number),
    )
    if (open.length === 0) return
    for (const number of open) {
      if (excessOf(drawing, number) < WORTHWHILE) continue
      const before = drawing.search.work()
      tryOtherWays(drawing, number, news, before + most * shareInCrowd(drawing, number) - (spent[number] as number))
      spent[number] = (spent[number] as number) + drawing.search.work() - before
    }
  }
}

/** Work for one arrow among so many: halved with every doubling, so that one arrow more hardly ever changes it. */
function workForArrow(arrows: number): number {
  let most = WORK_FOR_ARROW
  while (most > LEAST_WORK && most * arrows > WORK_FOR_ALL) most /= 2
  return most
}

/** The part of its work that an arrow gets at a symbol with very many: there each try moves many and hardly any can win. */
function shareInCrowd(drawing: Drawing, number: number): number {
  const crowd = crowdOf(drawing, number)
  return crowd <= CROWD ? 1 : (CROWD / crowd) ** 2
}

/** Tries within so much work to draw some arrows better that have got in the way of a label. */
export function improveArrows(drawing: Drawing, numbers: readonly number[], work: number): void {
  const limit = drawing.search.work() + work
  const news = createNews(drawing)
  for (const number of numbers) {
    if (drawing.search.work() >= limit) return
    redrawOne(drawing, number, true)
    if (excessOf(drawing, number) >= WORTHWHILE) tryOtherWays(drawing, number, news, limit)
  }
}

/** Tries everything that could make room for an arrow, until the search has worked up to a limit. */
function tryOtherWays(drawing: Drawing, number: number, news: News, limit: number): void {
  const { from, to } = drawing.arrows[number] as Arrow
  news.noteTried(number)
  clearTheWay(drawing, number, news, limit)
  rearrangeSymbol(drawing, from, number, news, limit)
  rearrangeSymbol(drawing, to, number, news, limit)
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
function clearTheWay(drawing: Drawing, number: number, news: News, limit: number): void {
  const bound = costOf(drawing, number) + MOST_DETOUR
  for (const way of variantsOf(drawing, number, limit)) {
    if (way.cost >= bound || drawing.search.work() >= limit) return
    const blockers = arrowsOn(drawing, way).filter((other) => other !== number)
    if (blockers.length >= MOST_LIFTED) continue
    if (exchange(drawing, [number, ...inDrawingOrder(drawing, blockers)], way, news)) return
  }
}

/**
 * The best ways that an arrow has alone, by every pair of sides, the cheapest first. At a symbol with very many arrows only those that
 * are found before the search has worked up to a limit.
 */
function variantsOf(drawing: Drawing, number: number, limit: number): readonly Way[] {
  const known = drawing.variants[number]
  if (known) return known
  const arrow = drawing.arrows[number] as Arrow
  const last = shareInCrowd(drawing, number) < 1 ? limit : Number.MAX_SAFE_INTEGER
  const bound = (drawing.alone[number] as number) + MOST_VARIATION
  const variants: Way[] = []
  for (let leave = 0; leave < 4; leave++) {
    const sources = arrow.sources.filter((port) => port.direction === leave)
    for (let enter = 0; enter < 4 && sources.length > 0; enter++) {
      const targets = arrow.targets.filter((port) => port.direction === enter)
      const most = last - drawing.search.work()
      if (targets.length === 0 || most <= 0) continue
      const way = findAlone(drawing, { ...arrow, sources, targets }, bound, most)
      if (way) variants.push(way)
    }
  }
  variants.sort((a, b) => a.cost - b.cost)
  drawing.variants[number] = variants
  return variants
}

/** Draws all arrows at one symbol again, this one first. */
function rearrangeSymbol(drawing: Drawing, symbol: number, first: number, news: News, limit: number): void {
  const members = drawing.arrowsAt[symbol] as readonly number[]
  if (members.length < 2 || members.length > MOST_LIFTED) return
  const rest = inDrawingOrder(drawing, members).filter((number) => number !== first)
  for (const order of rest.length > 1 ? [rest, rest.toReversed()] : [rest]) {
    if (drawing.search.work() >= limit) return
    if (exchange(drawing, [first, ...order], undefined, news)) return
  }
}

function inDrawingOrder(drawing: Drawing, numbers: readonly number[]): number[] {
  return drawingOrder(numbers.map((number) => drawing.arrows[number] as Arrow)).map((index) => numbers[index] as number)
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
    for (const [k, number] of order.entries()) news.noteDrawn(before[k], drawing.ways[number])
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
