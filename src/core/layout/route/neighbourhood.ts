import type { Point } from '../../page/geometry'
import { toUnits, UNIT } from './costs'
import { type Grid, toUnitBox, type UnitBox } from './grid'
import type { RoutingProblem } from './routing'

/** A straight piece of an arrow's line, as a box without width. */
export interface Piece extends UnitBox {
  readonly arrow: number
}

/** The outline of a symbol, or of words that are no label. */
export interface Shape {
  readonly box: UnitBox
  readonly rhombus: boolean
}

/** What stands in a part of the table that a label could be in. */
export interface Neighbourhood {
  readonly block: UnitBox
  readonly pieces: readonly Piece[]
  readonly shapes: readonly Shape[]
  /** Ruling lines. */
  readonly columns: readonly number[]
  readonly rows: readonly number[]
}

/** Height of the shelves that pieces and shapes are sorted into. */
const SHELF = 20 * UNIT

/** Sorts everything in the table by height, so that what is near a place is found without looking at all. */
export function createNeighbourhood(
  problem: RoutingProblem,
  grid: Grid,
  lines: readonly (readonly Point[] | undefined)[],
): { readonly near: (around: UnitBox) => Neighbourhood } {
  const shelves = new Map<number, { pieces: Piece[]; shapes: Shape[] }>()
  const shelvesOf = (box: UnitBox): { pieces: Piece[]; shapes: Shape[] }[] => {
    const found = []
    for (let k = Math.floor(box.top / SHELF); k <= Math.floor(box.bottom / SHELF); k++) {
      const shelf = shelves.get(k) ?? { pieces: [], shapes: [] }
      shelves.set(k, shelf)
      found.push(shelf)
    }
    return found
  }
  for (const [arrow, points] of lines.entries()) {
    for (let k = 1; points && k < points.length; k++) {
      const piece = { arrow, ...boxOf(points[k - 1] as Point, points[k] as Point) }
      for (const shelf of shelvesOf(piece)) shelf.pieces.push(piece)
    }
  }
  for (const [index, node] of problem.nodes.entries()) {
    const shape = { box: grid.boxes[index] as UnitBox, rhombus: node.type === 'decision' }
    for (const shelf of shelvesOf(shape.box)) shelf.shapes.push(shape)
  }
  for (const words of problem.words ?? []) {
    const shape = { box: toUnitBox(words), rhombus: false }
    for (const shelf of shelvesOf(shape.box)) shelf.shapes.push(shape)
  }
  const block = toUnitBox(problem.block)
  const columns = problem.lanes.map((lane) => toUnits(lane.x))
  const rows = problem.rows.map((row) => toUnits(row.y))
  return {
    near(around) {
      const there = shelvesOf(around)
      return {
        block,
        pieces: unique(there.flatMap((shelf) => shelf.pieces)).filter((piece) => meets(piece, around)),
        shapes: unique(there.flatMap((shelf) => shelf.shapes)).filter((shape) => meets(shape.box, around)),
        columns: columns.filter((at) => at > around.left && at < around.right),
        rows: rows.filter((at) => at > around.top && at < around.bottom),
      }
    },
  }
}

/** The box that two points span. */
export function boxOf(a: Point, b: Point): UnitBox {
  return { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) }
}

function unique<T>(things: readonly T[]): T[] {
  return [...new Set(things)]
}

function meets(a: UnitBox, b: UnitBox): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
}
