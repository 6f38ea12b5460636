import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOfItem, boundsOfPoints, boxesOverlap, containsBox, roundMm } from '../../../src/core/page/bounds'
import { BLACK } from '../../../src/core/page/style'

const stroke = { width: 0.2, color: BLACK }

describe('bounds', () => {
  it('rounds to hundredths of a mm and never to minus zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), (value) => {
        const rounded = roundMm(value)
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.005 + 1e-9)
        expect(Object.is(rounded, -0)).toBe(false)
      }),
      { seed: 1 },
    )
  })

  it('are the smallest box round all points', () => {
    const points = [
      { x: 3, y: 9 },
      { x: 1, y: 4 },
      { x: 2, y: 5 },
    ]
    expect(boundsOfPoints(points)).toEqual({ x: 1, y: 4, w: 2, h: 5 })
    expect(boundsOfPoints([])).toEqual({ x: 0, y: 0, w: 0, h: 0 })
  })

  it('of a line are the same from either end', () => {
    const from = { x: 5, y: 1 }
    const to = { x: 2, y: 7 }
    expect(boundsOfItem({ kind: 'line', from, to, stroke })).toEqual(
      boundsOfItem({ kind: 'line', from: to, to: from, stroke }),
    )
  })

  it('of text that reads upward lie above its start, of upright text to the right of it', () => {
    const text = { kind: 'text', x: 50, y: 50, runs: [{ text: 'abc', face: 'regular', width: 10 }] } as const
    const look = { font: 'Arimo', sizePt: 8, color: BLACK } as const
    const upright = boundsOfItem({ ...text, ...look, rotation: 0 })
    const upward = boundsOfItem({ ...text, ...look, rotation: 90 })
    expect(upright).toMatchObject({ x: 50, w: 10 })
    expect(upward).toMatchObject({ y: 40, h: 10 })
    expect(upward.w).toBeCloseTo(upright.h)
  })

  it('of a path reach round its control points', () => {
    const at = (x: number, y: number) => ({ x, y })
    const box = boundsOfItem({
      kind: 'path',
      segments: [
        { kind: 'move', to: at(0, 0) },
        { kind: 'curve', control1: at(0, 4), control2: at(6, 4), to: at(6, 0) },
        { kind: 'close' },
      ],
    })
    expect(box).toEqual({ x: 0, y: 0, w: 6, h: 4 })
  })

  it('overlap only when they share more than an edge', () => {
    const box = { x: 0, y: 0, w: 10, h: 10 }
    expect(boxesOverlap(box, { x: 10, y: 0, w: 5, h: 5 }, 0)).toBe(false)
    expect(boxesOverlap(box, { x: 9, y: 9, w: 5, h: 5 }, 0)).toBe(true)
    expect(boxesOverlap(box, { x: 9, y: 9, w: 5, h: 5 }, 2)).toBe(false)
  })

  it('contain what sticks out by no more than the tolerance', () => {
    const outer = { x: 0, y: 0, w: 10, h: 10 }
    expect(containsBox(outer, { x: -0.1, y: 0, w: 10.2, h: 10 }, 0.1)).toBe(true)
    expect(containsBox(outer, { x: -0.1, y: 0, w: 10.2, h: 10 }, 0.05)).toBe(false)
  })
})
