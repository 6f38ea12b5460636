import { describe, expect, it } from 'vitest'
import { revealShift } from '../../../src/ui/canvas/useCanvasHost'
import { fitToWidth, openingView } from '../../../src/ui/canvas/useView'

describe('the view', () => {
  it('opens with the sheets in full width, the first at the top', () => {
    const bounds = { x: 0, y: 0, w: 1188, h: 2000 }
    const { x, zoom } = fitToWidth(bounds, 1000)
    expect(x).toBeGreaterThan(0)
    expect(x + bounds.w * zoom).toBeCloseTo(1000 - x)
    expect(openingView(bounds, 1000, 0)).toMatchObject({ x, zoom })
    expect(openingView(bounds, 1000, 0).y).toBeGreaterThan(0)
  })

  it('opens at the first table, with the end of the sheet above still in sight', () => {
    const bounds = { x: 0, y: 0, w: 1188, h: 2000 }
    const { y, zoom } = openingView(bounds, 1000, 864)
    const tableTop = 864 * zoom + y
    expect(tableTop).toBeGreaterThan(24)
    expect(tableTop).toBeLessThan(100)
  })

  const view = { x: 0, y: 0, zoom: 1, width: 800, height: 600 }

  it('stays where it is for what is in view', () => {
    expect(revealShift({ x: 100, y: 100, w: 50, h: 50 }, view, 0)).toEqual([0, 0])
  })

  it('moves just far enough to show what is not', () => {
    const [x, y] = revealShift({ x: 900, y: 700, w: 50, h: 50 }, view, 0)
    expect(900 + x + 50).toBeLessThanOrEqual(800)
    expect(700 + y + 50).toBeLessThanOrEqual(600)
    expect(900 + x).toBeGreaterThan(600)
  })

  it('shows it below the heads that stick at the top', () => {
    const [, y] = revealShift({ x: 100, y: 20, w: 50, h: 50 }, view, 80)
    expect(20 + y).toBeGreaterThanOrEqual(80)
  })

  it('shows the beginning of what is larger than the view', () => {
    const [, y] = revealShift({ x: 0, y: -100, w: 50, h: 2000 }, view, 0)
    expect(-100 + y).toBe(0)
  })
})
