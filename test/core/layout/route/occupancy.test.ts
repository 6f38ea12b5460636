import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONFLICT, CROSSING, JOIN } from '../../../../src/core/layout/route/costs'
import { buildGrid, type Direction, type Grid } from '../../../../src/core/layout/route/grid'
import { createOccupancy, FREE, HORIZONTAL, VERTICAL } from '../../../../src/core/layout/route/occupancy'
import type { Way } from '../../../../src/core/layout/route/way'
import { tableOf } from './tables'

const grid: Grid = buildGrid(tableOf({ lanes: 3, rows: 3, symbols: {}, arrows: [] }), 3, { x: [], y: [] })

/** A way through the given places (column, row) of the grid, straight between them. */
function wayThrough(...places: readonly (readonly [number, number])[]): Way {
  const vertices: number[] = []
  let first: Direction = 0
  let last: Direction = 0
  for (const [k, [column, row]] of places.entries()) {
    const before = places[k - 1]
    if (!before) {
      vertices.push(row * grid.width + column)
      continue
    }
    const stepX = Math.sign(column - before[0])
    const stepY = Math.sign(row - before[1])
    const steps = Math.abs(column - before[0]) + Math.abs(row - before[1])
    last = stepX > 0 ? 1 : stepX < 0 ? 3 : stepY > 0 ? 2 : 0
    if (k === 1) first = last
    for (let s = 1; s <= steps; s++) vertices.push((before[1] + stepY * s) * grid.width + before[0] + stepX * s)
  }
  const port = { x: 0, y: 0, stub: 0, cost: 0 }
  return {
    vertices: Int32Array.from(vertices),
    start: { ...port, direction: first, vertex: vertices[0] as number },
    end: { ...port, direction: ((last + 2) % 4) as Direction, vertex: vertices.at(-1) as number },
    cost: 0,
  }
}

const level = wayThrough([2, 4], [8, 4])
const upright = wayThrough([5, 2], [5, 8])

describe('ways that meet', () => {
  it('cost nothing where they do not', () => {
    const occupancy = createOccupancy(grid, Int32Array.from([-1, -1]))
    occupancy.add(0, level)
    expect(occupancy.add(1, wayThrough([2, 6], [8, 6]))).toBe(0)
  })

  it('cost a crossing where both go straight', () => {
    const occupancy = createOccupancy(grid, Int32Array.from([-1, -1]))
    occupancy.add(0, level)
    expect(occupancy.add(1, upright)).toBe(CROSSING)
  })

  it('are in conflict where one bends on the other', () => {
    const occupancy = createOccupancy(grid, Int32Array.from([-1, -1]))
    occupancy.add(0, level)
    expect(occupancy.add(1, wayThrough([5, 2], [5, 4], [8, 4]))).toBeGreaterThanOrEqual(CONFLICT)
  })

  it('may join where they go to the same symbol and leave the place together', () => {
    const occupancy = createOccupancy(grid, Int32Array.from([7, 7]))
    occupancy.add(0, level)
    expect(occupancy.add(1, wayThrough([5, 2], [5, 4], [8, 4]))).toBe(JOIN)
  })

  it('may not join where four arms would look like a crossing', () => {
    const occupancy = createOccupancy(grid, Int32Array.from([7, 7, 7]))
    occupancy.add(0, level)
    occupancy.add(1, wayThrough([5, 2], [5, 4], [8, 4]))
    expect(occupancy.add(2, wayThrough([5, 6], [5, 4], [8, 4]))).toBeGreaterThanOrEqual(CONFLICT - JOIN)
  })

  it('may not run against each other on one line, even to the same symbol', () => {
    const occupancy = createOccupancy(grid, Int32Array.from([7, 7]))
    occupancy.add(0, level)
    expect(occupancy.add(1, wayThrough([8, 4], [2, 4]))).toBeGreaterThanOrEqual(CONFLICT)
  })

  it('tell what another arrow would find', () => {
    const occupancy = createOccupancy(grid, Int32Array.from([-1]))
    expect(occupancy.isClear(upright)).toBe(true)
    occupancy.add(0, level)
    expect(occupancy.isClear(upright)).toBe(false)
    expect(occupancy.kind[4 * grid.width + 5]).toBe(HORIZONTAL)
    expect(occupancy.kind[5 * grid.width + 5]).toBe(FREE)
    occupancy.remove(0, level)
    occupancy.add(0, upright)
    expect(occupancy.kind[5 * grid.width + 5]).toBe(VERTICAL)
  })
})

describe('putting on and taking off', () => {
  it('comes to nothing in the end, whatever the order', () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    const corner = fc.tuple(place, place).filter(([a, b]) => a[0] !== b[0] && a[1] !== b[1])
    fc.assert(
      fc.property(fc.array(corner, { minLength: 2, maxLength: 12 }), fc.array(fc.nat(2)), (corners, groups) => {
        const ways = corners.map(([from, to]) => wayThrough(from, [to[0], from[1]], to))
        const occupancy = createOccupancy(
          grid,
          Int32Array.from(ways, (_, k) => (groups[k] ?? 0) - 1),
        )
        const added = ways.reduce((sum, way, k) => sum + occupancy.add(k, way), 0)
        expect(occupancy.total()).toBe(added)
        for (const [k, way] of ways.entries()) if (k % 2 === 0) occupancy.remove(k, way)
        for (const [k, way] of ways.entries()) if (k % 2 === 1) occupancy.remove(k, way)
        expect(occupancy.total()).toBe(0)
        expect(occupancy.kind.every((kind) => kind === FREE)).toBe(true)
      }),
      { seed: 35, numRuns: 200 },
    )
  })
})
