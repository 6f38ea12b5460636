import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boundsOfSheets,
  boxesMeet,
  isInside,
  stackSheets,
  toCanvasPoint,
  toPagePoint,
} from '../../../src/ui/canvas/sheets'

const pages = [
  { width: 297, height: 210 },
  { width: 210, height: 400 },
]

describe('sheets', () => {
  it('lie under each other, centred, at four px a millimetre, and do not meet', () => {
    const [first, second] = stackSheets(pages)
    expect(first?.box).toEqual({ x: 0, y: 0, w: 1188, h: 840 })
    expect(second?.box.w).toBe(840)
    expect(second && second.box.x + second.box.w / 2).toBe(594)
    expect(first && second && boxesMeet(first.box, second.box)).toBe(false)
    expect(boundsOfSheets(stackSheets(pages)).w).toBe(1188)
  })

  it('give every place on paper back from its place on the canvas', () => {
    const sheets = stackSheets(pages)
    fc.assert(
      fc.property(
        fc.nat({ max: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (page, across, down) => {
          const sheet = sheets[page]
          const size = pages[page]
          if (!sheet || !size) throw new Error('no such sheet')
          const point = { x: across * size.width, y: down * size.height }
          const back = toPagePoint(sheets, toCanvasPoint(sheet, point))
          expect(back?.page).toBe(page)
          expect(back?.x).toBeCloseTo(point.x, 6)
          expect(back?.y).toBeCloseTo(point.y, 6)
        },
      ),
      { seed: 7 },
    )
  })

  it('take a place between two sheets for the nearer one', () => {
    const sheets = stackSheets(pages)
    expect(toPagePoint(sheets, { x: 10, y: 845 })?.page).toBe(0)
    expect(toPagePoint(sheets, { x: 10, y: 860 })?.page).toBe(1)
    expect(toPagePoint([], { x: 0, y: 0 })).toBeNull()
  })

  it('count a box’s left and top edges in, its right and bottom edges out', () => {
    const box = { x: 1, y: 1, w: 2, h: 2 }
    expect(isInside(box, { x: 1, y: 1 })).toBe(true)
    expect(isInside(box, { x: 3, y: 2 })).toBe(false)
  })
})
