import { describe, expect, it } from 'vitest'
import { createDrawing, drawAll, redraw } from '../../../../src/core/layout/route/drawing'
import { nudgedPoints } from '../../../../src/core/layout/route/nudge'
import { tableOf } from './tables'

function linesOf(problem: Parameters<typeof createDrawing>[0]): (readonly { x: number; y: number }[])[] {
  const drawing = createDrawing(problem, 3)
  drawAll(drawing)
  redraw(drawing, 2)
  return nudgedPoints(drawing).map((points) => points ?? [])
}

describe('spreading lines over their half-gutters', () => {
  it('keeps every line upright or level, and its ends where they were', () => {
    const problem = tableOf({
      lanes: 2,
      rows: 4,
      symbols: { a: { lane: 0, row: 0 }, b: { lane: 1, row: 1 }, c: { lane: 0, row: 2 }, d: { lane: 1, row: 3 } },
      arrows: ['a>b', 'b>c', 'c>d', 'd>a', 'c>a'],
    })
    for (const points of linesOf(problem)) {
      for (const [k, point] of points.entries()) {
        const before = points[k - 1]
        if (before) expect(before.x === point.x || before.y === point.y).toBe(true)
      }
    }
  })

  it('moves a loop into the free room between the symbols and the ruling line', () => {
    const problem = tableOf({
      lanes: 1,
      rows: 3,
      laneWidth: 40,
      symbols: { a: { lane: 0, row: 0 }, b: { lane: 0, row: 1 }, c: { lane: 0, row: 2 } },
      arrows: ['a>b', 'b>c', 'c>a'],
    })
    const trunk = linesOf(problem)[2]?.[1]?.x ?? 0
    const fromSymbol = Math.min(Math.abs(trunk - 2400), Math.abs(trunk - 3600))
    expect(fromSymbol).toBeGreaterThanOrEqual(210)
    expect(Math.min(trunk - 1000, 5000 - trunk)).toBeGreaterThanOrEqual(50)
  })

  it('leaves room for an arrowhead above a symbol where the row has it', () => {
    const problem = tableOf({
      lanes: 3,
      rows: [13, 13],
      symbols: { a: { lane: 0, row: 0 }, b: { lane: 1, row: 0 }, c: { lane: 2, row: 1 }, d: { lane: 0, row: 1 } },
      arrows: ['a>c', 'b>d', 'a>d', 'b>c'],
    })
    for (const points of linesOf(problem)) {
      const last = points.at(-1)
      const before = points.at(-2)
      if (!last || !before || points.length === 2) continue
      expect(Math.abs(last.x - before.x) + Math.abs(last.y - before.y)).toBeGreaterThanOrEqual(200)
    }
  })

  it('keeps farther from the ruling line where no arrowhead stands between it and the symbols', () => {
    const trunkOf = (headAtEnd: boolean): number => {
      const problem = tableOf({
        lanes: 1,
        rows: 3,
        laneWidth: 18,
        symbols: { a: { lane: 0, row: 0 }, b: { lane: 0, row: 1 }, c: { lane: 0, row: 2 } },
        arrows: ['a>b', 'b>c', { arrow: 'c>a', headAtEnd }],
      })
      const x = linesOf(problem)[2]?.[1]?.x ?? 0
      return Math.min(x - 1000, 2800 - x)
    }
    expect(trunkOf(false)).toBeGreaterThan(trunkOf(true))
    expect(trunkOf(false)).toBeLessThanOrEqual(150)
    expect(trunkOf(true)).toBeLessThanOrEqual(300 - 200)
  })
})
