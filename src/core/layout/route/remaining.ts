import type { Arrow } from './arrows'
import { BEND } from './costs'
import type { Direction, Grid, Port } from './grid'

/**
 * A lower bound of what an arrow still costs from a place that it reached with a heading: the length and the bends to the nearest
 * side of its target, with what entering by that side costs. Joining another arrow changes nothing of it, for the joined way ends
 * at a side of the same symbol.
 */
export function remainingCost(grid: Grid, arrow: Arrow): (x: number, y: number, heading: Direction) => number {
  const sides = ([0, 1, 2, 3] as const)
    .map((side) => arrow.targets.filter((port) => port.direction === side))
    .filter((ports) => ports.length > 0)
    .map((ports) => readSide(grid, arrow, ports))
  return (x, y, heading) => {
    let least = Number.MAX_SAFE_INTEGER
    for (const side of sides) {
      const along = side.vertical ? x : y
      const lateral = along < side.low ? side.low - along : along > side.high ? along - side.high : 0
      const forward = side.sign * (side.at - (side.vertical ? y : x))
      const length = (forward < 0 ? -forward : forward) + lateral + side.cost
      if (length >= least) continue
      const estimate = length + BEND * bendsTo(side, heading, forward, lateral, along < side.low)
      if (estimate < least) least = estimate
    }
    return least
  }
}

/** One side of the target: the stretch where its ports' first vertices lie, and how it is entered. */
interface Side {
  readonly inward: Direction
  readonly vertical: boolean
  /** 1 where entering increases the coordinate. */
  readonly sign: 1 | -1
  readonly at: number
  readonly low: number
  readonly high: number
  /** Least cost from the first vertices on. */
  readonly cost: number
}

function readSide(grid: Grid, arrow: Arrow, ports: readonly Port[]): Side {
  const first = ports[0] as Port
  const inward = (first.direction ^ 2) as Direction
  const vertical = (inward & 1) === 0
  const column = first.vertex % grid.width
  const along = ports.map((port) => (vertical ? port.x : port.y))
  return {
    inward,
    vertical,
    sign: inward === 1 || inward === 2 ? 1 : -1,
    at: (vertical ? grid.y.at[(first.vertex - column) / grid.width] : grid.x.at[column]) as number,
    low: Math.min(...along),
    high: Math.max(...along),
    cost: Math.min(...ports.map((port) => port.cost + port.stub)) + (arrow.enter[first.direction] as number),
  }
}

/** Fewest bends from a heading to the heading into the side, with the place so far ahead and beside. */
function bendsTo(side: Side, heading: Direction, forward: number, lateral: number, before: boolean): number {
  if (heading === side.inward) {
    if (forward < 0) return 4
    return lateral === 0 ? 0 : 2
  }
  if (heading === (side.inward ^ 2)) return 2
  const towardHigh = heading === 1 || heading === 2
  const toward = lateral === 0 || towardHigh === before
  return toward && forward >= 0 ? 1 : 3
}
