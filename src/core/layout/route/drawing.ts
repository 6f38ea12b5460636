import { type Arrow, drawingOrder, readArrows } from './arrows'
import { CONFLICT, UNIT } from './costs'
import { buildGrid, type ExtraLines, type Grid } from './grid'
import { lowerBound } from './lines'
import { createObstacles, type LabelObstacles } from './obstacles'
import { createOccupancy, type Occupancy } from './occupancy'
import type { RoutingProblem } from './routing'
import { createSearch, type Search, type Window } from './search'
import type { Way } from './way'

/** All arrows of a problem on their grid, while the router works on them. */
export interface Drawing {
  readonly problem: RoutingProblem
  readonly grid: Grid
  readonly arrows: Arrow[]
  /** The arrows that leave or reach every node. */
  readonly arrowsAt: readonly (readonly number[])[]
  /** The present way of every arrow; undefined where it is lifted or has none. */
  readonly ways: (Way | undefined)[]
  readonly occupancy: Occupancy
  readonly obstacles: LabelObstacles
  readonly search: Search
  /** What every arrow would cost if it were the only one, and its way then. */
  readonly alone: Int32Array
  readonly aloneWays: (Way | undefined)[]
  /** Every arrow's ways alone by pairs of sides, as far as they were asked for. */
  readonly variants: (readonly Way[] | undefined)[]
}

/** A detour worth a look at a larger part of the table. */
const LARGE_DETOUR = 16 * UNIT
/** Most vertices that a search over the whole table may have. */
const MOST_VERTICES = 300_000
const NO_LINES: ExtraLines = { x: [], y: [] }
/** Work after which arrows stay where they are, however they meet: only tables far beyond any real one come there. */
const MOST_WORK = 6_000_000

/**
 * Sets up a problem without any way drawn. `tracks` is the most that a half-gutter takes; `extra` are coordinates of further lines,
 * in units.
 */
export function createDrawing(problem: RoutingProblem, tracks: number, extra: ExtraLines = NO_LINES): Drawing {
  const grid = buildGrid(problem, tracks, extra)
  const arrows = readArrows(problem, grid)
  const ways: (Way | undefined)[] = arrows.map(() => undefined)
  const groupOf = Int32Array.from(arrows, (arrow) => arrow.group)
  const occupancy = createOccupancy(grid, groupOf)
  const obstacles = createObstacles(grid)
  const search = createSearch(grid, occupancy, arrows, ways, obstacles)
  const arrowsAt: number[][] = problem.nodes.map(() => [])
  for (const arrow of arrows) {
    arrowsAt[arrow.from]?.push(arrow.number)
    if (arrow.to !== arrow.from) arrowsAt[arrow.to]?.push(arrow.number)
  }
  return {
    problem,
    grid,
    arrows,
    arrowsAt,
    ways,
    occupancy,
    obstacles,
    search,
    alone: new Int32Array(arrows.length),
    aloneWays: [],
    variants: [],
  }
}

/** Number of arrows at one of an arrow's symbols, at the one that has more. */
export function crowdOf(drawing: Drawing, number: number): number {
  const { from, to } = drawing.arrows[number] as Arrow
  return Math.max(drawing.arrowsAt[from]?.length ?? 0, drawing.arrowsAt[to]?.length ?? 0)
}

/** Puts a way on; gives what it costs with what it costs the others. */
export function put(drawing: Drawing, arrow: number, way: Way): number {
  drawing.ways[arrow] = way
  return way.cost + drawing.occupancy.add(arrow, way) + drawing.obstacles.costOfWay(drawing.arrows[arrow] as Arrow, way)
}

/** Takes an arrow's way off; gives the way and what it cost with what it cost the others. */
export function lift(drawing: Drawing, arrow: number): { readonly way: Way | undefined; readonly cost: number } {
  const way = drawing.ways[arrow]
  if (!way) return { way, cost: CONFLICT * 10 }
  const before = drawing.occupancy.total()
  drawing.occupancy.remove(arrow, way)
  drawing.ways[arrow] = undefined
  const around = drawing.obstacles.costOfWay(drawing.arrows[arrow] as Arrow, way)
  return { way, cost: way.cost + before - drawing.occupancy.total() + around }
}

/** The cheapest way of a lifted arrow among the others, if it costs less than `bound`; `wide` looks farther around. */
export function findWay(drawing: Drawing, number: number, bound: number, wide: boolean): Way | undefined {
  const arrow = drawing.arrows[number] as Arrow
  const free = drawing.aloneWays[number]
  if (free && free.cost < bound && isUndisturbed(drawing, arrow, free)) return free
  return drawing.search.find(arrow, windowOf(drawing, arrow, wide ? 3 : 1), bound, false)
}

/** Makes the port dearer where an arrow leaves at present, so that it prefers another. */
export function makeExitDearer(drawing: Drawing, number: number, extra: number): void {
  const { way } = lift(drawing, number)
  if (!way) return
  const arrow = drawing.arrows[number] as Arrow
  const start = { ...way.start, cost: way.start.cost + extra }
  const sources = arrow.sources.map((port) => (port === way.start ? start : port))
  drawing.arrows[number] = { ...arrow, sources }
  drawing.aloneWays[number] = undefined
  drawing.variants[number] = undefined
  put(drawing, number, { ...way, start, cost: way.cost + extra })
}

/** True where a way meets nothing at all. */
function isUndisturbed(drawing: Drawing, arrow: Arrow, way: Way): boolean {
  return drawing.occupancy.isClear(way) && drawing.obstacles.costOfWay(arrow, way) === 0
}

/**
 * Draws every arrow once, or only some, first alone, and among the others where its own best way does not do.
 */
export function drawAll(drawing: Drawing, only?: ReadonlySet<number>): void {
  for (const number of drawingOrder(drawing.arrows)) {
    if (only && !only.has(number)) continue
    const arrow = drawing.arrows[number] as Arrow
    const free = findAlone(drawing, arrow)
    if (!free) continue
    drawing.alone[number] = free.cost
    drawing.aloneWays[number] = free
    const cost = put(drawing, number, free)
    if (cost <= free.cost || drawing.search.work() > MOST_WORK) continue
    lift(drawing, number)
    let best = findWay(drawing, number, cost, false) ?? free
    const now = put(drawing, number, best)
    if (now - free.cost <= LARGE_DETOUR) continue
    lift(drawing, number)
    best = findWay(drawing, number, now, true) ?? best
    put(drawing, number, best)
  }
}

/**
 * Lifts every arrow, or only some, that costs more than it must and draws it again, until nothing gets better, at most `most`
 * times.
 */
export function redraw(drawing: Drawing, most: number, only?: ReadonlySet<number>): void {
  const order = drawingOrder(drawing.arrows).filter((number) => !only || only.has(number))
  for (let pass = 0; pass < most; pass++) {
    let changed = false
    for (const number of order) {
      if (drawing.search.work() > MOST_WORK / 2) return
      if (redrawOne(drawing, number, pass > 0)) changed = true
    }
    if (!changed) return
  }
}

/** Draws one arrow again if that makes the whole cheaper. */
export function redrawOne(drawing: Drawing, number: number, wide: boolean): boolean {
  const { way, cost } = lift(drawing, number)
  if (!way) return false
  if (cost <= (drawing.alone[number] as number)) {
    put(drawing, number, way)
    return false
  }
  const better = findWay(drawing, number, cost, wide)
  put(drawing, number, better ?? way)
  return better !== undefined
}

/** What the whole drawing costs. */
export function totalCost(drawing: Drawing): number {
  let total = drawing.occupancy.total()
  for (const [number, way] of drawing.ways.entries()) {
    total += way ? way.cost + drawing.obstacles.costOfWay(drawing.arrows[number] as Arrow, way) : CONFLICT * 10
  }
  return total
}

/** The cheapest way of an arrow without regard to the others, as far as it is found within so much work for each try. */
export function findAlone(
  drawing: Drawing,
  arrow: Arrow,
  bound = Number.MAX_SAFE_INTEGER,
  most = Number.MAX_SAFE_INTEGER,
): Way | undefined {
  for (const margin of [1, 4]) {
    const way = drawing.search.find(arrow, windowOf(drawing, arrow, margin), bound, true, most)
    if (way) return way
  }
  if (bound < Number.MAX_SAFE_INTEGER) return undefined
  const { x, y } = drawing.grid
  if (x.count * y.count > MOST_VERTICES) return undefined
  return drawing.search.find(arrow, { left: 0, right: x.count - 1, top: 0, bottom: y.count - 1 }, bound, true)
}

/** The lines of the rows between an arrow's ends and some more above and below; of all lanes, unless there are very many. */
function windowOf(drawing: Drawing, arrow: Arrow, margin: number): Window {
  const { grid, problem } = drawing
  const rows = clampRange(arrow.fromRow, arrow.toRow, margin, problem.rows.length)
  const top = problem.rows[rows.first]?.y ?? Number.NEGATIVE_INFINITY
  const last = problem.rows[rows.last]
  const bottom = last ? last.y + last.h : Number.POSITIVE_INFINITY
  const lanes = clampRange(arrow.fromLane, arrow.toLane, margin > 1 ? 30 : 4, problem.lanes.length)
  const left = problem.lanes[lanes.first]?.x ?? Number.NEGATIVE_INFINITY
  const end = problem.lanes[lanes.last]
  const right = end ? end.x + end.w : Number.POSITIVE_INFINITY
  const within = (values: Int32Array, low: number, high: number): [number, number] => [
    lowerBound(values, low * UNIT),
    lowerBound(values, high * UNIT) - 1,
  ]
  const [firstColumn, lastColumn] = within(grid.x.at, left, right)
  const [firstRow, lastRow] = within(grid.y.at, top, bottom)
  return { left: firstColumn, right: lastColumn, top: firstRow, bottom: lastRow }
}

function clampRange(a: number, b: number, margin: number, count: number): { first: number; last: number } {
  const first = Math.max(0, Math.min(a, b) - margin)
  const last = Math.min(count - 1, Math.max(a, b) + margin)
  return { first: Math.min(first, Math.max(0, count - 1)), last }
}
