import { CONFLICT, CROSSING, JOIN, OVERLAP_FACTOR } from './costs'
import type { Direction, Grid } from './grid'
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
  /** Puts a way on and gives what it adds to the total. */
  readonly add: (arrow: number, way: Way) => number
  /** Takes a way off again. */
  readonly remove: (arrow: number, way: Way) => void
  /** True where a way would meet no other and run too near beside none. */
  readonly isClear: (way: Way) => boolean
  /** Calls back with every pass at a vertex: the arrow, the arm it comes by and the arm it leaves by. */
  readonly passes: (vertex: number, visit: (arrow: number, arriving: number, leaving: number) => void) => void
  /** True where the ways at a vertex may not meet like this. */
  readonly isConflict: (vertex: number) => boolean
}

/** Makes an empty occupancy. `groupOf` names every arrow's group of arrows that may join; -1 for none. */
export function createOccupancy(grid: Grid, groupOf: Int32Array): Occupancy {
  const count = grid.blocked.length
  const kind = new Uint8Array(count)
  const arms = new Uint8Array(count)
  const head = new Int32Array(count)
  const pool = createPool()
  const inks = createInks()
  let total = 0

  function meet(vertex: number): number {
    const first = head[vertex] as number
    if (first === 0 || pool.next[first] === 0) return 0
    inks.clear()
    for (let pass = first; pass !== 0; pass = pool.next[pass] as number) {
      const arrow = pool.arrow[pass] as number
      const group = groupOf[arrow] as number
      inks.put(group >= 0 ? group : -2 - arrow, pool.arriving[pass] as number, pool.leaving[pass] as number)
    }
    return inks.cost() + overlapsAt(vertex)
  }

  /** Every step that two different lines share is counted at its left or upper vertex. */
  function overlapsAt(vertex: number): number {
    let cost = 0
    if (inks.sharing(1 << 1) > 1) cost += OVERLAP_FACTOR * stepLengthInside(vertex, 1)
    if (inks.sharing(1 << 2) > 1) cost += OVERLAP_FACTOR * stepLengthInside(vertex, 2)
    return cost
  }

  /** Length of a step; 0 for one that would leave the grid, towards a symbol at its border. */
  function stepLengthInside(vertex: number, direction: Direction): number {
    return stepLength(grid, vertex, direction) || 0
  }

  function refresh(vertex: number): void {
    let every = 0
    let passes = 0
    for (let pass = head[vertex] as number; pass !== 0; pass = pool.next[pass] as number) {
      every |= (pool.arriving[pass] as number) | (pool.leaving[pass] as number)
      passes++
    }
    arms[vertex] = every
    kind[vertex] = passes === 0 ? FREE : every === 0b0101 ? VERTICAL : every === 0b1010 ? HORIZONTAL : TAKEN
  }

  /** Calls back with every vertex of a way and the arms by which the way comes and goes. */
  function walk(way: Way, visit: (vertex: number, arriving: number, leaving: number) => void): void {
    const { vertices } = way
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
      if ((flags & 1) !== 0) cost += price * countArm(vertex - beside, leaving)
      if ((flags & 2) !== 0) cost += price * countArm(vertex + beside, leaving)
    })
    return cost
  }

  function countArm(vertex: number, arm: number): number {
    if (((arms[vertex] as number) & arm) === 0) return 0
    let found = 0
    for (let pass = head[vertex] as number; pass !== 0; pass = pool.next[pass] as number) {
      if ((((pool.arriving[pass] as number) | (pool.leaving[pass] as number)) & arm) !== 0) found++
    }
    return found
  }

  return {
    kind,
    arms,
    total: () => total,
    add(arrow, way) {
      const before = total
      walk(way, (vertex, arriving, leaving) => {
        if (head[vertex] === 0) {
          head[vertex] = pool.take(arrow, arriving, leaving, 0)
          const both = arriving | leaving
          arms[vertex] = both
          kind[vertex] = both === 0b0101 ? VERTICAL : both === 0b1010 ? HORIZONTAL : TAKEN
          return
        }
        total -= meet(vertex)
        head[vertex] = pool.take(arrow, arriving, leaving, head[vertex] as number)
        refresh(vertex)
        total += meet(vertex)
      })
      total += crowding(way)
      return total - before
    },
    remove(arrow, way) {
      walk(way, (vertex) => {
        total -= meet(vertex)
        let previous = 0
        let pass = head[vertex] as number
        while (pool.arrow[pass] !== arrow) {
          previous = pass
          pass = pool.next[pass] as number
        }
        const next = pool.next[pass] as number
        if (previous === 0) head[vertex] = next
        else pool.next[previous] = next
        pool.release(pass)
        refresh(vertex)
        total += meet(vertex)
      })
      total -= crowding(way)
    },
    isClear: (way) => way.vertices.every((vertex) => kind[vertex] === FREE) && crowding(way) === 0,
    passes(vertex, visit) {
      for (let pass = head[vertex] as number; pass !== 0; pass = pool.next[pass] as number) {
        visit(pool.arrow[pass] as number, pool.arriving[pass] as number, pool.leaving[pass] as number)
      }
    },
    isConflict: (vertex) => meet(vertex) >= CONFLICT,
  }
}

interface Pool {
  arrow: Int32Array
  next: Int32Array
  arriving: Uint8Array
  leaving: Uint8Array
  take: (arrow: number, arriving: number, leaving: number, next: number) => number
  release: (pass: number) => void
}

/** Passes at vertices, kept in growing arrays with a list of free places; place 0 is never used and means none. */
function createPool(): Pool {
  let used = 1
  let free = 0
  const pool: Pool = {
    arrow: new Int32Array(4096),
    next: new Int32Array(4096),
    arriving: new Uint8Array(4096),
    leaving: new Uint8Array(4096),
    take(arrow, arriving, leaving, next) {
      let pass = free
      if (pass !== 0) {
        free = pool.next[pass] as number
      } else {
        if (used === pool.arrow.length) grow()
        pass = used++
      }
      pool.arrow[pass] = arrow
      pool.arriving[pass] = arriving
      pool.leaving[pass] = leaving
      pool.next[pass] = next
      return pass
    },
    release(pass) {
      pool.next[pass] = free
      free = pass
    },
  }
  function grow(): void {
    const size = pool.arrow.length * 2
    const arrow = new Int32Array(size)
    arrow.set(pool.arrow)
    pool.arrow = arrow
    const next = new Int32Array(size)
    next.set(pool.next)
    pool.next = next
    const arriving = new Uint8Array(size)
    arriving.set(pool.arriving)
    pool.arriving = arriving
    const leaving = new Uint8Array(size)
    leaving.set(pool.leaving)
    pool.leaving = leaving
  }
  return pool
}

interface Inks {
  clear: () => void
  put: (group: number, arriving: number, leaving: number) => void
  cost: () => number
  sharing: (arm: number) => number
}

/**
 * The separate lines that the reader sees at one vertex: arrows of one group that leave by the same arm are one line. One line may
 * have joins but not four arms, which would look like a crossing; two lines may only cross straight; three may not meet.
 */
function createInks(): Inks {
  const groups = new Int32Array(8)
  const leavings = new Uint8Array(8)
  const arrivals = new Uint8Array(8)
  let count = 0
  let surplus = 0
  return {
    clear() {
      count = 0
      surplus = 0
    },
    put(group, arriving, leaving) {
      for (let k = 0; k < count; k++) {
        if (groups[k] === group && leavings[k] === leaving) {
          arrivals[k] = (arrivals[k] as number) | arriving
          return
        }
      }
      if (count === groups.length) {
        surplus++
        return
      }
      groups[count] = group
      leavings[count] = leaving
      arrivals[count] = arriving
      count++
    },
    cost() {
      const first = (arrivals[0] as number) | (leavings[0] as number)
      if (count === 1) {
        if (first === 0b1111) return CONFLICT
        return JOIN * (bits(arrivals[0] as number) - 1)
      }
      if (count === 2) {
        const second = (arrivals[1] as number) | (leavings[1] as number)
        const straight = (first === 0b0101 && second === 0b1010) || (first === 0b1010 && second === 0b0101)
        return straight ? CROSSING : CONFLICT
      }
      return CONFLICT * (count - 1 + surplus)
    },
    sharing(arm) {
      let sharing = 0
      for (let k = 0; k < count; k++) {
        if ((((arrivals[k] as number) | (leavings[k] as number)) & arm) !== 0) sharing++
      }
      return sharing
    },
  }
}

function bits(value: number): number {
  return (value & 1) + ((value >> 1) & 1) + ((value >> 2) & 1) + ((value >> 3) & 1)
}
