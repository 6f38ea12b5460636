import type { Arrow } from './arrows'
import { BEND, FOREIGN_LANE_PERCENT, FOREIGN_ROW_PERCENT, MINIMUM_END, OVERLAP_FACTOR, SHORT_END } from './costs'
import type { Direction, Grid, Port } from './grid'
import type { Lines } from './lines'

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

/** Percent added to an arrow's steps up and down a column: more along the middles of lanes that it has no business in. */
export function columnPercent(lines: Lines, column: number, arrow: Arrow): number {
  if (lines.ruling[column] === 1) return 100 * OVERLAP_FACTOR
  if (lines.middle[column] === 0) return 0
  const lane = lines.band[column] as number
  return lane === arrow.fromLane || lane === arrow.toLane ? 0 : FOREIGN_LANE_PERCENT
}

/** Percent added to an arrow's steps along a horizontal line, likewise. */
export function rowPercent(lines: Lines, line: number, arrow: Arrow): number {
  if (lines.ruling[line] === 1) return 100 * OVERLAP_FACTOR
  if (lines.middle[line] === 0) return 0
  const row = lines.band[line] as number
  return row === arrow.fromRow || row === arrow.toRow ? 0 : FOREIGN_ROW_PERCENT
}

/** The cost of the step from a vertex to its neighbour: its length, and the arrow's percent of it. */
export function stepCost(grid: Grid, arrow: Arrow, vertex: number, direction: Direction): number {
  const length = stepLength(grid, vertex, direction)
  const column = vertex % grid.width
  const vertical = (direction & 1) === 0
  const percent = vertical
    ? columnPercent(grid.x, column, arrow)
    : rowPercent(grid.y, (vertex - column) / grid.width, arrow)
  return length + (((length * percent) / 100) | 0)
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
