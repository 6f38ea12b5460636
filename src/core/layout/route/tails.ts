import type { Arrow } from './arrows'
import { BEND } from './costs'
import type { Direction, Grid, Port } from './grid'
import type { Occupancy } from './occupancy'
import { directionOf, stepCost, stepLength, type Way } from './way'

/** The places where an arrow may join others on their way to the same symbol, with what the rest of the way costs from there. */
export interface JoinTails {
  readonly size: number
  /** The tail that begins at a vertex, or -1. */
  readonly at: (vertex: number) => number
  readonly cost: (tail: number) => number
  /** Direction in which the tail leaves its first vertex. */
  readonly leaving: (tail: number) => number
  /** The arms that the group's arrows have at the tail's first vertex. */
  readonly arms: (tail: number) => number
  /** Length to the symbol where the tail has no bend, else more than any arrowhead. */
  readonly straightLength: (tail: number) => number
  readonly rest: (tail: number) => { readonly vertices: Int32Array; readonly end: Port }
}

const LONG = 1 << 30

/** Collects the tails that an arrow may join among the members of its group; undefined where there are none. */
export function joinTails(
  grid: Grid,
  occupancy: Occupancy,
  members: readonly Arrow[],
  ways: readonly (Way | undefined)[],
  arrow: Arrow,
): JoinTails | undefined {
  if (members.length < 2) return undefined
  const tailAt = new Map<number, number>()
  const costs: number[] = []
  const leavings: number[] = []
  const armsOf: number[] = []
  const straights: number[] = []
  const owners: Way[] = []
  const places: number[] = []

  function collect(way: Way): void {
    const { vertices, end } = way
    let stop = 0
    while (stop < vertices.length && !tailAt.has(vertices[stop] as number)) stop++
    let cost = end.stub + end.cost + (arrow.enter[end.direction] as number)
    let straight = end.stub
    let after = end.direction ^ 2
    let k = vertices.length - 1
    if (stop < vertices.length) {
      const known = tailAt.get(vertices[stop] as number) as number
      cost = costs[known] as number
      straight = straights[known] as number
      after = leavings[known] as number
      k = stop - 1
    }
    for (; k >= 0; k--) {
      const vertex = vertices[k] as number
      let leaving = end.direction ^ 2
      if (k < vertices.length - 1) {
        leaving = directionOf(grid, vertex, vertices[k + 1] as number)
        cost += stepCost(grid, arrow, vertex, leaving as Direction) + (leaving === after ? 0 : BEND)
        straight =
          leaving === after && straight < LONG ? straight + stepLength(grid, vertex, leaving as Direction) : LONG
      }
      after = leaving
      const arms = occupancy.armsOfGroup(vertex, arrow.group, 1 << leaving)
      if (arms === 0) continue
      tailAt.set(vertex, costs.length)
      costs.push(cost)
      leavings.push(leaving)
      armsOf.push(arms)
      straights.push(straight)
      owners.push(way)
      places.push(k)
    }
  }

  for (const other of members) {
    const way = ways[other.number]
    if (other.number !== arrow.number && way) collect(way)
  }
  if (costs.length === 0) return undefined
  return {
    size: costs.length,
    at: (vertex) => tailAt.get(vertex) ?? -1,
    cost: (tail) => costs[tail] as number,
    leaving: (tail) => leavings[tail] as number,
    arms: (tail) => armsOf[tail] as number,
    straightLength: (tail) => straights[tail] as number,
    rest: (tail) => {
      const owner = owners[tail] as Way
      return { vertices: owner.vertices.subarray(places[tail] as number), end: owner.end }
    },
  }
}
