import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrowItems, commonTailLength, cutTail, labelGround } from '../../../src/core/layout/draw/arrows'
import { symbolOutline } from '../../../src/core/layout/draw/symbols'
import { rulingLines } from '../../../src/core/layout/place/gridLines'
import { boundsOfItem, boxesOverlap } from '../../../src/core/page/bounds'
import type { Point } from '../../../src/core/page/geometry'
import { ARROWHEAD } from '../../../src/core/page/style'

const at = (x: number, y: number): Point => ({ x, y })
const bent = [at(0, 0), at(0, 10), at(20, 10)]
const lengthOf = (points: readonly Point[]) =>
  points
    .slice(1)
    .reduce(
      (sum, point, index) => sum + Math.hypot(point.x - (points[index]?.x ?? 0), point.y - (points[index]?.y ?? 0)),
      0,
    )

describe('an arrow', () => {
  it('ends its line at the base of its head, whose tip touches the symbol', () => {
    const [line, head] = arrowItems(bent, { heads: 'end', dashed: false })
    expect(line).toMatchObject({ points: [at(0, 0), at(0, 10), at(20 - ARROWHEAD.length, 10)] })
    expect(head && boundsOfItem(head)).toEqual({
      x: 18.6,
      y: 9.3,
      w: expect.closeTo(ARROWHEAD.length),
      h: expect.closeTo(ARROWHEAD.width),
    })
  })

  it('has a head at each end, at none, and dashes, as the flow says', () => {
    expect(arrowItems(bent, { heads: 'both', dashed: false }).length).toBe(3)
    expect(arrowItems(bent, { heads: 'none', dashed: false })).toMatchObject([{ points: bent }])
    expect(arrowItems(bent, { heads: 'none', dashed: true })).toMatchObject([{ stroke: { dash: expect.anything() } }])
  })

  it('shares with another the way from where both run on one line', () => {
    expect(commonTailLength(bent, [at(5, 30), at(5, 10), at(20, 10)])).toBeCloseTo(15)
    expect(commonTailLength(bent, bent)).toBeCloseTo(30)
    expect(commonTailLength(bent, [at(20, 0), at(20, 10)])).toBe(0)
    expect(commonTailLength(bent, [at(0, 0), at(0, 9)])).toBe(0)
  })

  it('is shortened by exactly the length that is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2900 }), (hundredths) => {
        const length = hundredths / 100
        expect(lengthOf(cutTail(bent, length))).toBeCloseTo(30 - length, 1)
      }),
      { seed: 31 },
    )
  })
})

describe('the ground of a label', () => {
  const words = { x: 10.5, y: 4, w: 9, h: 4.6 }
  const source = { kind: 'flow', id: 'f' } as const

  it('leaves the arrowhead beside it whole', () => {
    const down = [at(10, 0), at(10, 8)]
    const [, head] = arrowItems(down, { heads: 'end', dashed: false })
    expect(head && boxesOverlap(boundsOfItem(head), boundsOfItem(labelGround(words, down, source)), 0)).toBe(false)
  })

  it('breaks the line that the label stands on', () => {
    expect(boundsOfItem(labelGround(words, [at(15, 0), at(15, 20)], source))).toEqual(words)
  })
})

describe('a symbol', () => {
  it('fills its box exactly, whatever its shape', () => {
    const box = { x: 10, y: 20, w: 14.8, h: 7 }
    for (const shape of ['start', 'end', 'process', 'decision', 'connector', 'connectorUp'] as const) {
      expect(boundsOfItem(symbolOutline(box, shape))).toEqual({ x: 10, y: 20, w: expect.closeTo(14.8), h: 7 })
    }
  })

  it('points the way of its connector', () => {
    const tipOf = (shape: 'connector' | 'connectorUp') => {
      const { segments } = symbolOutline({ x: 0, y: 0, w: 6, h: 5 }, shape)
      return segments.flatMap((segment) => (segment.kind !== 'close' && segment.to.x === 3 ? [segment.to.y] : []))
    }
    expect(tipOf('connector')).toEqual([5])
    expect(tipOf('connectorUp')).toEqual([0])
  })
})

describe('the ruling', () => {
  it('draws every edge of touching cells once, in lines as long as they run', () => {
    const cells = [
      { x: 0, y: 0, w: 10, h: 5 },
      { x: 10, y: 0, w: 10, h: 5 },
      { x: 0, y: 5, w: 20, h: 5 },
    ]
    const lines = rulingLines(cells).map(({ from, to }) => [from.x, from.y, to.x, to.y])
    expect(lines).toEqual([
      [0, 0, 20, 0],
      [0, 5, 20, 5],
      [0, 10, 20, 10],
      [0, 0, 0, 10],
      [10, 0, 10, 5],
      [20, 0, 20, 10],
    ])
  })
})
