import { CONFLICT, CROSSING, JOIN, OVERLAP_FACTOR } from './costs'
import type { Direction, Grid } from './grid'
import { createInks } from './inks'
import { createPasses } from './passes'
import { directionOf, stepLength, type Way } from './way'

/** What stands at a vertex, as far as another arrow must know: nothing, one straight line, or anything else. */
export const FREE = 0
export const VERTICAL = 1
export const HORIZONTAL = 2
export const TAKEN = 3

/**
 * Who runs where. Ways are put on and taken off one by one; `total` is always the sum of what the ways cost each other
 * (crossings, joins, places that they may not share).
 */
export interface Occupancy {
  readonly kind: Uint8Array
  /** For every vertex, the directions in which some way leaves or reaches it, one bit each. */
  readonly arms: Uint8Array
  readonly total: () => number
  /** Vertices that ways were put on and taken off at: a measure of work. */
  readonly work: () => number
  /** Puts a way on and gives what it adds to the total. */
  readonly add: (arrow: number, way: Way) => number
  /** Takes a way off again. */
  readonly remove: (arrow: number, way: Way) => void
  /** True where a way would meet no other and run too near beside none. */
  readonly isClear: (way: Way) => boolean
  /** Adds the arrows that pass a vertex to a set, as long as it has fewer than `most`. */
  readonly collectArrows: (vertex: number, found: Set<number>, most: number) => void
  /** Arms of a group's line at a vertex that it leaves by `leaving`; 0 where anything else passes too. */
  readonly armsOfGroup: (vertex: number, group: number, leaving: number) => number
  /** True where the ways at a vertex may not meet like this. */
  readonly isConflict: (vertex: number) => boolean
}

/** Makes an empty occupancy. `groupOf` names every arrow's group of arrows that may join; -1 for none. */
export function createOccupancy(grid: Grid, groupOf: Int32Array): Occupancy {
  const count = grid.blocked.length
  const kind = new Uint8Array(count)
  const arms = new Uint8Array(count)
  const passes = createPasses(count)
  const inks = createInks(count)
  let total = 0
  let work = 0

  /** What the lines at a vertex cost each other. One line may have joins but not four arms; two may only cross straight. */
  function meet(vertex: number): number {
    const first = inks.head[vertex] as number
    if (first === 0) return 0
    const firstArms = inks.armsOf(first)
    const second = inks.next[first] as number
    if (second === 0) return firstArms === 0b1111 ? CONFLICT : JOIN * (inks.arrivals(first) - 1)
    if (inks.next[second] === 0) {
      const secondArms = inks.armsOf(second)
      const crossing = firstArms + secondArms === 0b1111 && (firstArms === 0b0101 || firstArms === 0b1010)
      return crossing ? CROSSING : CONFLICT + overlapsAt(vertex)
    }
    return CONFLICT * (inks.count(vertex) - 1) + overlapsAt(vertex)
  }

  /** Every step that two different lines share is counted at its left or upper vertex. */
  function overlapsAt(vertex: number): number {
    let cost = 0
    if (inks.sharing(vertex, 1 << 1) > 1) cost += OVERLAP_FACTOR * stepLengthInside(vertex, 1)
    if (inks.sharing(vertex, 1 << 2) > 1) cost += OVERLAP_FACTOR * stepLengthInside(vertex, 2)
    return cost
  }

  /** Length of a step; 0 for one that would leave the grid, towards a symbol at its border. */
  function stepLengthInside(vertex: number, direction: Direction): number {
    return stepLength(grid, vertex, direction) || 0
  }

  function refresh(vertex: number): void {
    let every = 0
    for (let ink = inks.head[vertex] as number; ink !== 0; ink = inks.next[ink] as number) every |= inks.armsOf(ink)
    arms[vertex] = every
    kind[vertex] = every === 0 ? FREE : every === 0b0101 ? VERTICAL : every === 0b1010 ? HORIZONTAL : TAKEN
  }

  function inkOf(arrow: number): number {
    const group = groupOf[arrow] as number
    return group >= 0 ? group : -2 - arrow
  }

  /** Calls back with every vertex of a way and the arms by which the way comes and goes. */
  function walk(way: Way, visit: (vertex: number, arriving: number, leaving: number) => void): void {
    const { vertices } = way
    work += vertices.length
    let arriving = 1 << (way.start.direction ^ 2)
    for (let k = 0; k < vertices.length; k++) {
      const vertex = vertices[k] as number
      const last = k === vertices.length - 1
      const next = last ? way.end.direction ^ 2 : directionOf(grid, vertex, vertices[k + 1] as number)
      visit(vertex, arriving, 1 << next)
      arriving = 1 << (next ^ 2)
    }
  }

  /** What the steps of a way cost that run too near beside another arrow. */
  function crowding(way: Way): number {
    if (!grid.x.anyCrowded && !grid.y.anyCrowded) return 0
    let cost = 0
    walk(way, (vertex, _arriving, leaving) => {
      const vertical = leaving === 1 || leaving === 4
      const column = vertex % grid.width
      const line = vertical ? column : (vertex - column) / grid.width
      const flags = (vertical ? grid.x.crowded[line] : grid.y.crowded[line]) as number
      if (flags === 0) return
      const beside = vertical ? 1 : grid.width
      const direction = (leaving === 1 ? 0 : leaving === 2 ? 1 : leaving === 4 ? 2 : 3) as Direction
      const price = OVERLAP_FACTOR * stepLengthInside(vertex, direction)
      if ((flags & 1) !== 0) cost += price * inks.sharing(vertex - beside, leaving)
      if ((flags & 2) !== 0) cost += price * inks.sharing(vertex + beside, leaving)
    })
    return cost
  }

  return {
    kind,
    arms,
    total: () => total,
    work: () => work,
    add(arrow, way) {
      const before = total
      const ink = inkOf(arrow)
      walk(way, (vertex, arriving, leaving) => {
        const alone = kind[vertex] === FREE
        if (!alone) total -= meet(vertex)
        passes.add(vertex, arrow)
        inks.add(vertex, ink, arriving, leaving)
        refresh(vertex)
        if (!alone) total += meet(vertex)
      })
      total += crowding(way)
      return total - before
    },
    remove(arrow, way) {
      const ink = inkOf(arrow)
      walk(way, (vertex, arriving, leaving) => {
        total -= meet(vertex)
        passes.remove(vertex, arrow)
        inks.remove(vertex, ink, arriving, leaving)
        refresh(vertex)
        total += meet(vertex)
      })
      total -= crowding(way)
    },
    isClear: (way) => way.vertices.every((vertex) => kind[vertex] === FREE) && crowding(way) === 0,
    collectArrows: passes.collect,
    armsOfGroup(vertex, group, leaving) {
      const ink = inks.head[vertex] as number
      const shared = ink !== 0 && inks.next[ink] === 0 && inks.ink[ink] === group && inks.leaving[ink] === leaving
      return shared ? inks.armsOf(ink) : 0
    },
    isConflict: (vertex) => meet(vertex) >= CONFLICT,
  }
}
