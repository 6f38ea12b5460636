import type { Arrow } from './arrows'
import { BEND, CONFLICT, CROSSING, JOIN, MINIMUM_END, OVERLAP_FACTOR, SHORT_END } from './costs'
import type { Direction, Grid, Port } from './grid'
import { createHeap } from './heap'
import { HORIZONTAL, type Occupancy, VERTICAL } from './occupancy'
import { remainingCost } from './remaining'
import { type JoinTails, joinTails } from './tails'
import { columnPercent, costOfWay, rowPercent, stepLength, type Way } from './way'

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
   * Gives a way that costs less than `bound`, counting what it costs the other arrows, or undefined: the cheapest, or nearly so.
   * With `alone` the other arrows are not regarded. Gives up after so much work at `most`.
   */
  readonly find: (arrow: Arrow, window: Window, bound: number, alone: boolean, most?: number) => Way | undefined
  /** Steps of work since the search was made: a measure that is the same on every machine. */
  readonly work: () => number
}

/** Places that arrows had better leave free, such as the labels of other arrows. */
export interface Obstacles {
  readonly any: () => boolean
  /** Cost for an arrow of the step to the right of a vertex, or down from it. */
  readonly cost: (edgeIndex: number, vertex: number, vertical: boolean) => number
}

/** Most states that one search looks at before it gives up on a better way; few once all searches have looked at very many. */
const MOST_STATES = 100_000
const FEW_STATES = 5_000
const VERY_MANY_STATES = 2_000_000

/** Arrows to one symbol among which each looks at few states only. */
const CROWD = 60

/**
 * What remains of a way is taken for dearer than it is at least, by this power of two of a part: the search then looks less into
 * ways that have hardly begun, and costs a little more than the cheapest at most. Exact where the shift leaves nothing.
 */
const EXACT = 31
const NEARLY_EXACT = 7
const EAGER = 5
const EAGER_WHEN_LONG = 3
const EAGER_WHEN_TIRED = 1
/** Rows between the ends of an arrow that counts as long. */
const LONG_SPAN = 12

/** Heading of the state before the first one. */
const NOWHERE = 4

/** Where the best way found so far ends: its last state, and the port that it enters or the tail that it joins there. */
interface Goal {
  cost: number
  state: number
  port: number
  tail: number
}

/** Makes a search over a grid and its occupancy; `ways` holds the present way of every arrow, by arrow. */
export function createSearch(
  grid: Grid,
  occupancy: Occupancy,
  arrows: readonly Arrow[],
  ways: readonly (Way | undefined)[],
  obstacles: Obstacles,
): Search {
  const heap = createHeap()
  const groups = groupsOf(arrows)
  const { kind, arms } = occupancy
  const { width, blocked } = grid
  const columnAt = grid.x.at
  const rowAt = grid.y.at
  const crowdedColumn = grid.x.crowded
  const crowdedRow = grid.y.crowded
  const deltas = [-width, 1, width, -1]
  let costs = new Int32Array(0)
  let stamps = new Int32Array(0)
  let headings = new Uint8Array(0)
  let goalStamps = new Int32Array(0)
  let stamp = 0
  let work = 0
  /** The window of the present search. */
  let left = 0
  let top = 0
  let columns = 0
  let rows = 0

  function open(window: Window): void {
    left = window.left
    top = window.top
    columns = window.right - left + 1
    rows = window.bottom - top + 1
    stamp++
    heap.clear()
    const vertices = columns * rows
    if (goalStamps.length >= vertices) return
    const size = Math.max(vertices, goalStamps.length * 2)
    costs = new Int32Array(size * 4)
    stamps = new Int32Array(size * 4)
    headings = new Uint8Array(size * 4)
    goalStamps = new Int32Array(size)
  }

  /** The number of a vertex inside the window, or -1. */
  function localOf(vertex: number): number {
    const column = (vertex % width) - left
    const row = Math.floor(vertex / width) - top
    return column < 0 || column >= columns || row < 0 || row >= rows ? -1 : row * columns + column
  }

  function vertexOf(local: number): number {
    const column = local % columns
    return ((local - column) / columns + top) * width + column + left
  }

  /** The state that a state was reached from; meaningless for a first one. */
  function before(state: number): number {
    const heading = state & 3
    const local = state >> 2
    const back =
      heading === 0 ? local + columns : heading === 1 ? local - 1 : heading === 2 ? local - columns : local + 1
    return (back << 2) | (headings[state] as number)
  }

  function find(arrow: Arrow, window: Window, bound: number, alone: boolean, most = MOST_STATES): Way | undefined {
    if (window.right < window.left || window.bottom < window.top) return undefined
    open(window)
    const tails = alone ? undefined : joinTails(grid, occupancy, groups.get(arrow.group) ?? [], ways, arrow)
    work += tails ? tails.size >> 2 : 0
    const remaining = remainingCost(grid, arrow)
    const tired = work > VERY_MANY_STATES || (groups.get(arrow.group)?.length ?? 0) > CROWD
    const eagerness = eagernessFor(arrow, alone, tired)
    const limit = work + Math.min(most, tired && !alone ? FEW_STATES : MOST_STATES)
    const watchLabels = !alone && obstacles.any()
    const goal: Goal = { cost: bound, state: -1, port: -1, tail: -1 }

    const reach = (local: number, x: number, y: number, heading: Direction, from: number, cost: number): void => {
      const state = (local << 2) | heading
      if (stamps[state] === stamp && (costs[state] as number) <= cost) return
      const ahead = remaining(x, y, heading)
      const estimate = cost + ahead + (ahead >> eagerness)
      if (estimate >= goal.cost) return
      stamps[state] = stamp
      costs[state] = cost
      headings[state] = from
      heap.push(estimate, cost, state)
    }

    for (const port of arrow.targets) {
      const local = localOf(port.vertex)
      if (local >= 0) goalStamps[local] = stamp
    }
    for (const port of arrow.sources) {
      const local = localOf(port.vertex)
      if (local < 0) continue
      const cost = port.cost + port.stub + (arrow.leave[port.direction] as number)
      const column = port.vertex % width
      const row = (port.vertex - column) / width
      reach(local, columnAt[column] as number, rowAt[row] as number, port.direction, NOWHERE, cost)
    }

    while (heap.size() > 0 && heap.estimate() < goal.cost && work < limit) {
      const state = heap.state()
      const cost = heap.way()
      heap.pop()
      if (cost > (costs[state] as number)) continue
      work++
      const heading = (state & 3) as Direction
      const local = state >> 2
      const localColumn = local % columns
      const localRow = (local - localColumn) / columns
      const column = localColumn + left
      const row = localRow + top
      const vertex = row * width + column
      const taken = alone ? 0 : (kind[vertex] as number)
      if (goalStamps[local] === stamp) enterTarget(goal, arrow, vertex, state, cost, taken)
      if (taken !== 0 && tails !== undefined) joinTail(goal, tails, vertex, state, cost)

      const x = columnAt[column] as number
      const y = rowAt[row] as number
      for (let turn = 0; turn < 3; turn++) {
        const next = (turn === 0 ? heading : (heading + 2 * turn - 1) & 3) as Direction
        const neighbour = vertex + (deltas[next] as number)
        let onward = cost + (taken === 0 ? (turn === 0 ? 0 : BEND) : passCost(taken, heading, next))
        let nextX = x
        let nextY = y
        let nextLocal = local
        let length = 0
        if ((next & 1) === 0) {
          if (next === 0 ? localRow === 0 : localRow === rows - 1) continue
          if (blocked[neighbour] === 1) continue
          nextLocal += next === 0 ? -columns : columns
          nextY = rowAt[next === 0 ? row - 1 : row + 1] as number
          length = next === 0 ? y - nextY : nextY - y
          const percent = columnPercent(grid.x, column, arrow)
          onward += percent === 0 ? length : length + (((length * percent) / 100) | 0)
          if (!alone && crowdedColumn[column] !== 0)
            onward += crowding(crowdedColumn[column] as number, vertex, 1, next, length)
        } else {
          if (next === 3 ? localColumn === 0 : localColumn === columns - 1) continue
          if (blocked[neighbour] === 1) continue
          nextLocal += next === 3 ? -1 : 1
          nextX = columnAt[next === 3 ? column - 1 : column + 1] as number
          length = next === 3 ? x - nextX : nextX - x
          const percent = rowPercent(grid.y, row, arrow)
          onward += percent === 0 ? length : length + (((length * percent) / 100) | 0)
          if (!alone && crowdedRow[row] !== 0)
            onward += crowding(crowdedRow[row] as number, vertex, width, next, length)
        }
        if (taken !== 0 && ((arms[vertex] as number) & (1 << next)) !== 0) onward += OVERLAP_FACTOR * length
        if (watchLabels) onward += obstacles.cost(arrow.index, Math.min(vertex, neighbour), (next & 1) === 0)
        reach(nextLocal, nextX, nextY, next, heading, onward)
      }
    }
    return goal.state < 0 ? undefined : traceWay(arrow, goal, tails)
  }

  /** What it costs to pass a vertex: a bend, and meeting what stands there. */
  function passCost(taken: number, heading: number, next: number): number {
    const bend = heading === next ? 0 : BEND
    if (taken === 0) return bend
    if (bend === 0 && (heading & 1) === 1 && taken === VERTICAL) return CROSSING
    if (bend === 0 && (heading & 1) === 0 && taken === HORIZONTAL) return CROSSING
    return bend + CONFLICT
  }

  /** What a step costs for running too near beside other arrows. */
  function crowding(flags: number, vertex: number, beside: number, direction: number, length: number): number {
    const arm = 1 << direction
    let cost = 0
    if ((flags & 1) !== 0 && ((arms[vertex - beside] as number) & arm) !== 0) cost += OVERLAP_FACTOR * length
    if ((flags & 2) !== 0 && ((arms[vertex + beside] as number) & arm) !== 0) cost += OVERLAP_FACTOR * length
    return cost
  }

  /** Notes the way that ends at a state by entering the target, where that is better than what is known. */
  function enterTarget(goal: Goal, arrow: Arrow, vertex: number, state: number, cost: number, taken: number): void {
    const heading = state & 3
    for (let k = 0; k < arrow.targets.length; k++) {
      const port = arrow.targets[k] as Port
      const inward = port.direction ^ 2
      if (port.vertex !== vertex || inward === (heading ^ 2)) continue
      let whole =
        cost + passCost(taken, heading, inward) + port.cost + port.stub + (arrow.enter[port.direction] as number)
      if (arrow.headAtEnd && whole < goal.cost && lastRun(state, inward, port.stub) < MINIMUM_END) whole += SHORT_END
      if (whole >= goal.cost) continue
      goal.cost = whole
      goal.state = state
      goal.port = k
      goal.tail = -1
    }
  }

  /** Length of the last straight run when the way at a state ends inward; a way without bends always counts as long enough. */
  function lastRun(state: number, inward: number, stub: number): number {
    let run = stub
    let at = state
    while (run < MINIMUM_END) {
      if ((at & 3) !== inward) return run
      if (headings[at] === NOWHERE) return MINIMUM_END
      const back = before(at)
      run += stepLength(grid, vertexOf(back >> 2), (at & 3) as Direction)
      at = back
    }
    return run
  }

  /** Notes the way that ends at a state by joining another arrow, where that is better than what is known. */
  function joinTail(goal: Goal, tails: JoinTails, vertex: number, state: number, cost: number): void {
    const tail = tails.at(vertex)
    if (tail < 0) return
    const heading = state & 3
    const leaving = tails.leaving(tail)
    const arriving = 1 << (heading ^ 2)
    const there = tails.arms(tail)
    if (leaving === (heading ^ 2) || (there & arriving) !== 0 || (there | arriving) === 0b1111) return
    const bend = leaving === heading ? 0 : BEND
    const short = bend > 0 && tails.straightLength(tail) < MINIMUM_END ? SHORT_END : 0
    const whole = cost + JOIN + bend + short + tails.cost(tail)
    if (whole >= goal.cost) return
    goal.cost = whole
    goal.state = state
    goal.port = -1
    goal.tail = tail
  }

  function traceWay(arrow: Arrow, goal: Goal, tails: JoinTails | undefined): Way {
    const own: number[] = [vertexOf(goal.state >> 2)]
    let at = goal.state
    while (headings[at] !== NOWHERE) {
      at = before(at)
      own.push(vertexOf(at >> 2))
    }
    own.reverse()
    const start = arrow.sources.find((port) => port.vertex === own[0] && port.direction === (at & 3))
    if (!start) throw new Error('a way must begin at a port of its arrow')
    if (goal.port >= 0) {
      const end = arrow.targets[goal.port] as Port
      const vertices = Int32Array.from(own)
      return { vertices, start, end, cost: costOfWay(grid, arrow, vertices, start, end) }
    }
    const joined = (tails as JoinTails).rest(goal.tail)
    const vertices = new Int32Array(own.length - 1 + joined.vertices.length)
    vertices.set(own.slice(0, -1))
    vertices.set(joined.vertices, own.length - 1)
    return { vertices, start, end: joined.end, cost: costOfWay(grid, arrow, vertices, start, joined.end) }
  }

  return { find, work: () => work + (occupancy.work() >> 2) }
}

function eagernessFor(arrow: Arrow, alone: boolean, tired: boolean): number {
  const long = Math.abs(arrow.toRow - arrow.fromRow) > LONG_SPAN
  if (alone) return long ? NEARLY_EXACT : EXACT
  if (!long) return EAGER
  return tired ? EAGER_WHEN_TIRED : EAGER_WHEN_LONG
}

function groupsOf(arrows: readonly Arrow[]): Map<number, Arrow[]> {
  const groups = new Map<number, Arrow[]>()
  for (const arrow of arrows) {
    if (arrow.group < 0) continue
    const members = groups.get(arrow.group)
    if (members) members.push(arrow)
    else groups.set(arrow.group, [arrow])
  }
  return groups
}
