import { describe, expect, it } from 'vitest'
import type { Arrow } from '../../../../src/core/layout/route/arrows'
import { createDrawing, drawAll } from '../../../../src/core/layout/route/drawing'
import { remainingCost } from '../../../../src/core/layout/route/remaining'
import { costOfWay, directionOf, type Way } from '../../../../src/core/layout/route/way'
import { tableOf } from './tables'

describe('what an arrow still costs from a place', () => {
  it('is never taken for more than the rest of its own way costs', () => {
    const problem = tableOf({
      lanes: 3,
      rows: 6,
      symbols: {
        a: { lane: 0, row: 0, type: 'start' },
        b: { lane: 1, row: 2, type: 'decision' },
        c: { lane: 1, row: 3 },
        d: { lane: 2, row: 4, type: 'decision' },
        e: { lane: 2, row: 5, type: 'end' },
      },
      arrows: ['a>b', 'b>c', 'c>d', 'd>e', 'b>a', 'c>a', 'd>a', 'd>b', 'a>e', 'e>a'],
    })
    const drawing = createDrawing(problem, 3)
    drawAll(drawing)
    const { grid } = drawing
    for (const arrow of drawing.arrows as readonly Arrow[]) {
      const remaining = remainingCost(grid, arrow)
      const { vertices, start, end } = drawing.aloneWays[arrow.number] as Way
      for (let k = 1; k < vertices.length; k++) {
        const [before, vertex] = [vertices[k - 1] as number, vertices[k] as number]
        const heading = directionOf(grid, before, vertex)
        const begin = { ...start, direction: heading, cost: 0, stub: 0 }
        const leave = [0, 0, 0, 0]
        const rest = costOfWay(grid, { ...arrow, leave, headAtStart: false }, vertices.subarray(k), begin, end)
        const column = vertex % grid.width
        const x = grid.x.at[column] as number
        const y = grid.y.at[(vertex - column) / grid.width] as number
        expect(remaining(x, y, heading)).toBeLessThanOrEqual(rest)
      }
    }
  })
})
