import type { Arrow } from './arrows'
import { BEND, CONFLICT, CROSSING, JOIN, MINIMUM_END, OVERLAP_FACTOR, SHORT_END } from './costs'
import type { Direction, Grid } from './grid'
import { createHeap } from './heap'
import { HORIZONTAL, type Occupancy, VERTICAL } from './occupancy'
import { remainingCost } from './remaining'
import { type JoinTails, joinTails } from './tails'
import { costOfWay, stepCost, stepLength, type Way } from './way'

/** The part of the grid that a search may use: first and last line of either axis. */
export interface Window {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The cheapest way of one arrow, found by A* over (vertex, heading). */
export interface Search {
  /**
   * Gives the cheapest way that costs less than `bound`, counting what it costs the other arrows, or undefined. With `alone` the
   * other arrows are not regarded.
   */
  readonly find: (arrow: Arrow, window: Window, bound: number, alone: boolean) => Way | undefined
  /** States looked at since the search was made: a measure of work that is the same on every machine. */
  readonly work: () => number
}

/** Most states that one search looks at before it gives up on a better way; few once all searches have looked at very many. */
const MOST_STATES = 100_000
const FEW_STATES = 5_000
const VERY_MANY_STATES = 2_000_000

/**
 * What remains of a way is taken for dearer than it is at least, by this power of two of a part: the search then looks less into
 * ways that have hardly begun, and costs a little more than the cheapest at most. Exact where the shift leaves nothing.
 */
const EXACT = 31
const NEARLY_EXACT = 7
const EAGER = 4
const EAGER_WHEN_LONG = 3
const EAGER_WHEN_TIRED = 1
/** Rows between the ends of an arrow that counts as long. */
const LONG_SPAN = 12

/** Makes a search over a grid and its occupancy; `ways` holds the present way of every arrow, by arrow. */
export function createSearch(
  grid: Grid,
  occupancy: Occupancy,
  arrows: readonly Arrow[],
  ways: readonly (Way | undefined)[],
  obstacles: Obstacles,
): Search {
  const heap = createHeap()
  const groups = new Map<number, Arrow[]>()
  for (const arrow of arrows) {
    if (arrow.group < 0) continue
    const members = groups.get(arrow.group)
    if (members) members.push(arrow)
    else groups.set(arrow.group, [arrow])
  }
  const { kind, arms } = occupancy
  const width = grid.width
  const deltas = [-width, 1, width, -1]
  let costs = new Int32Array(0)
  let stamps = new Int32Array(0)
  let headings = new Uint8Array(0)
  let goalStamps = new Int32Array(0)
  let stamp = 0
  let work = 0

  function reserve(vertices: number): void {
    if (goalStamps.length >= vertices) return
    const size = Math.max(vertices, goalStamps.length * 2)
    costs = new Int32Array(size * 4)
    stamps = new Int32Array(size * 4)
    headings = new Uint8Array(size * 4)
    goalStamps = new Int32Array(size)
  }

  function find(arrow: Arrow, window: Window, bound: number, alone: boolean): Way | undefined {
    const columns = window.right - window.left + 1
    const rows = window.bottom - window.top + 1
    if (columns <= 0 || rows <= 0) return undefined
    reserve(columns * rows)
    stamp++
    heap.clear()
    const tails = alone ? undefined : joinTails(grid, occupancy, groups.get(arrow.group) ?? [], ways, arrow)
    work += tails ? tails.size >> 2 : 0
    const remaining = remainingCost(grid, arrow)
    const tired = work > VERY_MANY_STATES
    const long = Math.abs(arrow.toRow - arrow.fromRow) > LONG_SPAN
    const eagerness = alone ? (long ? NEARLY_EXACT : EXACT) : !long ? EAGER : tired ? EAGER_WHEN_TIRED : EAGER_WHEN_LONG

    const localOf = (vertex: number): number => {
      const column = vertex % width
      const row = (vertex - column) / width
      if (column < window.left || column > window.right || row < window.top || row > window.bottom) return -1
      return (row - window.top) * columns + column - window.left
    }

    const reach = (vertex: number, local: number, heading: number, from: number, cost: number): void => {
      const state = (local << 2) | heading
      if (stamps[state] === stamp && (costs[state] as number) <= cost) return
      const column = vertex % width
      const row = (vertex - column) / width
      const ahead = remaining(grid.x.at[column] as number, grid.y.at[row] as number, heading as Direction)
      const estimate = cost + ahead + (ahead >> eagerness)
      if (estimate >= best) return
      stamps[state] = stamp
      costs[state] = cost
      headings[state] = from
      heap.push(estimate, cost, state)
    }

    let best = bound
    let bestState = -1
    let bestPort = -1
    let bestTail = -1

    for (const port of arrow.targets) {
      const local = localOf(port.vertex)
      if (local >= 0) goalStamps[local] = stamp
    }
    for (const port of arrow.sources) {
      const local = localOf(port.vertex)
      if (local < 0) continue
      const cost = port.cost + port.stub + (arrow.leave[port.direction] as number)
      reach(port.vertex, local, port.direction, 4, cost)
    }

    const limit = work + (tired && !alone ? FEW_STATES : MOST_STATES)
    while (heap.size() > 0 && heap.estimate() < best && work < limit) {
      const state = heap.state()
      const cost = heap.way()
      heap.pop()
      if (cost > (costs[state] as number)) continue
      work++
      const heading = (state & 3) as Direction
      const local = state >> 2
      const localColumn = local % columns
      const localRow = (local - localColumn) / columns
      const vertex = (localRow + window.top) * width + localColumn + window.left
      const taken = alone ? 0 : (kind[vertex] as number)

      if (goalStamps[local] === stamp) {
        for (let k = 0; k < arrow.targets.length; k++) {
          const port = arrow.targets[k] as Arrow['targets'][number]
          if (port.vertex !== vertex) continue
          const inward = (port.direction ^ 2) as Direction
          if (inward === (heading ^ 2)) continue
          let whole = cost + passCost(taken, heading, inward) + port.cost + port.stub
          whole += arrow.enter[port.direction] as number
          if (arrow.headAtEnd && whole < best && lastRun(state, inward, port.stub, columns, window) < MINIMUM_END) {
            whole += SHORT_END
          }
          if (whole < best) {
            best = whole
            bestState = state
            bestPort = k
            bestTail = -1
          }
        }
      }
      if (taken !== 0 && tails !== undefined) {
        const tail = tails.at(vertex)
        if (tail >= 0) {
          const whole = cost + tailCost(tails, tail, heading)
          if (whole < best) {
            best = whole
            bestState = state
            bestPort = -1
            bestTail = tail
          }
        }
      }
      for (let turn = 0; turn < 3; turn++) {
        const next = (turn === 0 ? heading : (heading + 2 * turn - 1) & 3) as Direction
        if (next === 0 ? localRow === 0 : next === 2 ? localRow === rows - 1 : false) continue
        if (next === 3 ? localColumn === 0 : next === 1 ? localColumn === columns - 1 : false) continue
        const neighbour = vertex + (deltas[next] as number)
        if (grid.blocked[neighbour] === 1) continue
        let onward = cost + passCost(taken, heading, next) + stepCost(grid, arrow, vertex, next)
        if (!alone) onward += besides(arrow, vertex, neighbour, next)
        const nextLocal = local + (next === 0 ? -columns : next === 1 ? 1 : next === 2 ? columns : -1)
        reach(neighbour, nextLocal, next, heading, onward)
      }
    }
    if (bestState < 0) return undefined
    return traceWay(arrow, bestState, bestPort, bestTail, tails, columns, window)
  }

  /** What it costs to pass a vertex: a bend, and meeting what stands there. */
  function passCost(taken: number, heading: number, next: number): number {
    const bend = heading === next ? 0 : BEND
    if (taken === 0) return bend
    if (bend === 0 && (heading & 1) === 1 && taken === VERTICAL) return CROSSING
    if (bend === 0 && (heading & 1) === 0 && taken === HORIZONTAL) return CROSSING
    return bend + CONFLICT
  }

  /** What a step costs for lying on or too near beside other arrows, or in the place of a label. */
  function besides(arrow: Arrow, vertex: number, neighbour: number, direction: Direction): number {
    const arm = 1 << direction
    let cost = 0
    if (((arms[vertex] as number) & arm) !== 0) cost += OVERLAP_FACTOR * stepLength(grid, vertex, direction)
    const vertical = (direction & 1) === 0
    const column = vertex % width
    const line = vertical ? column : (vertex - column) / width
    const flags = (vertical ? grid.x.crowded[line] : grid.y.crowded[line]) as number
    if (flags !== 0) {
      const beside = vertical ? 1 : width
      const price = OVERLAP_FACTOR * stepLength(grid, vertex, direction)
      if ((flags & 1) !== 0 && ((arms[vertex - beside] as number) & arm) !== 0) cost += price
      if ((flags & 2) !== 0 && ((arms[vertex + beside] as number) & arm) !== 0) cost += price
    }
    if (obstacles.any())
      cost += obstacles.cost(arrow.index, direction === 0 || direction === 3 ? neighbour : vertex, vertical)
    return cost
  }

  /** Length of the last straight run when the way at a state ends inward; a way without bends always counts as long enough. */
  function lastRun(state: number, inward: number, stub: number, columns: number, window: Window): number {
    let run = stub
    let at = state
    while (run < MINIMUM_END) {
      const heading = at & 3
      if (heading !== inward) return run
      const from = headings[at] as number
      if (from === 4) return MINIMUM_END
      const local = at >> 2
      const back = local - (heading === 0 ? -columns : heading === 1 ? 1 : heading === 2 ? columns : -1)
      const column = back % columns
      const vertex = ((back - column) / columns + window.top) * width + column + window.left
      run += stepLength(grid, vertex, heading as Direction)
      at = (back << 2) | from
    }
    return run
  }

  function tailCost(tails: JoinTails, tail: number, heading: number): number {
    const leaving = tails.leaving(tail)
    if (leaving === (heading ^ 2)) return Number.MAX_SAFE_INTEGER
    const arriving = 1 << (heading ^ 2)
    const there = tails.arms(tail)
    if ((there & arriving) !== 0 || (there | arriving) === 0b1111) return Number.MAX_SAFE_INTEGER
    const bend = leaving === heading ? 0 : BEND
    const short = bend > 0 && tails.straightLength(tail) < MINIMUM_END ? SHORT_END : 0
    return JOIN + bend + short + tails.cost(tail)
  }

  function traceWay(
    arrow: Arrow,
    state: number,
    port: number,
    tail: number,
    tails: JoinTails | undefined,
    columns: number,
    window: Window,
  ): Way {
    const reversed: number[] = []
    let at = state
    let from = 0
    let heading = 0
    for (;;) {
      const local = at >> 2
      const column = local % columns
      reversed.push(((local - column) / columns + window.top) * width + column + window.left)
      heading = at & 3
      from = headings[at] as number
      if (from === 4) break
      const back = local - (heading === 0 ? -columns : heading === 1 ? 1 : heading === 2 ? columns : -1)
      at = (back << 2) | from
    }
    const first = reversed[reversed.length - 1]
    const start = arrow.sources.find((source) => source.vertex === first && source.direction === heading)
    if (!start) throw new Error('a way must begin at a port of its arrow')
    const own = reversed.reverse()
    if (port >= 0) {
      const end = arrow.targets[port] as Arrow['targets'][number]
      const vertices = Int32Array.from(own)
      return { vertices, start, end, cost: costOfWay(grid, arrow, vertices, start, end) }
    }
    const joined = (tails as JoinTails).rest(tail)
    const vertices = new Int32Array(own.length - 1 + joined.vertices.length)
    vertices.set(own.slice(0, -1))
    vertices.set(joined.vertices, own.length - 1)
    return { vertices, start, end: joined.end, cost: costOfWay(grid, arrow, vertices, start, joined.end) }
  }

  return { find, work: () => work + (occupancy.work() >> 2) }
}

/** Places that arrows had better leave free, such as the labels of other arrows. */
export interface Obstacles {
  readonly any: () => boolean
  /** Cost for an arrow of the step to the right of a vertex, or down from it. */
  readonly cost: (edgeIndex: number, vertex: number, vertical: boolean) => number
}
