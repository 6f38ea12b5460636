import type { Arrow } from './arrows'
import { LABEL_OBSTACLE } from './costs'
import type { Grid, UnitBox } from './grid'
import { lowerBound } from './lines'
import type { Obstacles } from './search'
import { directionOf, type Way } from './way'

/** The places of labels, which arrows other than the labels' own had better not run through. */
export interface LabelObstacles extends Obstacles {
  /** Makes a box an obstacle for every arrow but its owner, an index into the problem's edges. */
  readonly add: (owner: number, box: UnitBox) => void
  /** Takes the boxes of an owner away. */
  readonly remove: (owner: number) => void
  /** What a way costs for running through labels. */
  readonly costOfWay: (arrow: Arrow, way: Way) => number
}

/** Makes an empty set of obstacles. */
export function createObstacles(grid: Grid): LabelObstacles {
  /** Owners of the labels that a step runs through, by step: twice the vertex, plus one for the step down. */
  const owners = new Map<number, number[]>()

  function mark(step: number, owner: number): void {
    const there = owners.get(step)
    if (there) there.push(owner)
    else owners.set(step, [owner])
  }

  function cost(edgeIndex: number, vertex: number, vertical: boolean): number {
    const there = owners.get(vertical ? 2 * vertex + 1 : 2 * vertex)
    if (!there) return 0
    let sum = 0
    for (const owner of there) if (owner !== edgeIndex) sum += LABEL_OBSTACLE
    return sum
  }

  return {
    any: () => owners.size > 0,
    cost,
    add(owner, box) {
      const { x, y, width } = grid
      const left = lowerBound(x.at, box.left)
      const right = lowerBound(x.at, box.right)
      const top = lowerBound(y.at, box.top)
      const bottom = lowerBound(y.at, box.bottom)
      for (let row = top; row < bottom; row++) {
        for (let column = Math.max(0, left - 1); column < right; column++) mark(2 * (row * width + column), owner)
      }
      for (let column = left; column < right; column++) {
        for (let row = Math.max(0, top - 1); row < bottom; row++) mark(2 * (row * width + column) + 1, owner)
      }
    },
    remove(owner) {
      for (const [step, there] of owners) {
        const others = there.filter((other) => other !== owner)
        if (others.length === 0) owners.delete(step)
        else owners.set(step, others)
      }
    },
    costOfWay(arrow, way) {
      if (owners.size === 0) return 0
      let sum = 0
      for (let k = 1; k < way.vertices.length; k++) {
        const before = way.vertices[k - 1] as number
        const after = way.vertices[k] as number
        const vertical = (directionOf(grid, before, after) & 1) === 0
        sum += cost(arrow.index, Math.min(before, after), vertical)
      }
      return sum
    },
  }
}
