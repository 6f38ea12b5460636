import type { Arrow } from './arrows'
import { BEND, FOREIGN_LANE_PERCENT, FOREIGN_ROW_PERCENT, MINIMUM_END, OVERLAP_FACTOR, SHORT_END } from './costs'
import type { Direction, Grid, Port } from './grid'

/** A way through the grid: every vertex from the one before the first port to the one before the last. */
export interface Way {
  readonly vertices: Int32Array
  readonly start: Port
  readonly end: Port
  /** What the way costs by itself, without regard to other arrows. */
  readonly cost: number
}

/** The direction of the step between two neighbouring vertices. */
export function directionOf(grid: Grid, from: number, to: number): Direction {
  const step = to - from
  if (step === grid.width) return 2
  if (step === -grid.width) return 0
  return step > 0 ? 1 : 3
}

/** The cost of the step from a vertex to its neighbour: its length, more along the middles of cells that are not the arrow's. */
export function stepCost(grid: Grid, arrow: Arrow, vertex: number, direction: Direction): number {
  const width = grid.width
  const column = vertex % width
  const row = (vertex - column) / width
  if ((direction & 1) === 0) {
    const other = direction === 0 ? row - 1 : row + 1
    const length = Math.abs((grid.y.at[other] as number) - (grid.y.at[row] as number))
    if (grid.x.ruling[column] === 1) return length * (1 + OVERLAP_FACTOR)
    const lane = grid.x.band[column] as number
    if (grid.x.middle[column] === 0 || lane === arrow.fromLane || lane === arrow.toLane) return length
    return length + (((length * FOREIGN_LANE_PERCENT) / 100) | 0)
  }
  const other = direction === 3 ? column - 1 : column + 1
  const length = Math.abs((grid.x.at[other] as number) - (grid.x.at[column] as number))
  if (grid.y.ruling[row] === 1) return length * (1 + OVERLAP_FACTOR)
  const band = grid.y.band[row] as number
  if (grid.y.middle[row] === 0 || band === arrow.fromRow || band === arrow.toRow) return length
  return length + (((length * FOREIGN_ROW_PERCENT) / 100) | 0)
}

/** Length of the step from a vertex to its neighbour. */
export function stepLength(grid: Grid, vertex: number, direction: Direction): number {
  const width = grid.width
  const column = vertex % width
  const row = (vertex - column) / width
  if (direction === 0) return (grid.y.at[row] as number) - (grid.y.at[row - 1] as number)
  if (direction === 1) return (grid.x.at[column + 1] as number) - (grid.x.at[column] as number)
  if (direction === 2) return (grid.y.at[row + 1] as number) - (grid.y.at[row] as number)
  return (grid.x.at[column] as number) - (grid.x.at[column - 1] as number)
}

/** Sums up what a way costs by itself. */
export function costOfWay(grid: Grid, arrow: Arrow, vertices: Int32Array, start: Port, end: Port): number {
  let cost = start.cost + start.stub + (arrow.leave[start.direction] as number)
  cost += end.cost + end.stub + (arrow.enter[end.direction] as number)
  let heading: number = start.direction
  let run = start.stub
  let firstRun = -1
  for (let k = 0; k < vertices.length; k++) {
    const vertex = vertices[k] as number
    const last = k === vertices.length - 1
    const next = last ? end.direction ^ 2 : directionOf(grid, vertex, vertices[k + 1] as number)
    if (next !== heading) {
      cost += BEND
      if (firstRun < 0) firstRun = run
      run = 0
      heading = next
    }
    if (last) {
      run += end.stub
    } else {
      cost += stepCost(grid, arrow, vertex, next as Direction)
      run += stepLength(grid, vertex, next as Direction)
    }
  }
  if (arrow.headAtEnd && firstRun >= 0 && run < MINIMUM_END) cost += SHORT_END
  if (arrow.headAtStart && firstRun >= 0 && firstRun < MINIMUM_END) cost += SHORT_END
  return cost
}
