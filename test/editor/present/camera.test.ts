import { describe, expect, it } from 'vitest'
import { containsBox } from '../../../src/core/page/bounds'
import { cameraBox, followingCentre, limitZoom } from '../../../src/editor/present/camera'

const page = { width: 297, height: 210 }
const block = { x: 80, y: 60, w: 100, h: 120 }
const window = { width: 800, height: 400 }
const fitsWhole = false

describe('the camera', () => {
  it('shows the whole width of the lanes at enlargement 1, in the shape of the window', () => {
    const box = cameraBox({ window, page, block, fitsWhole, zoom: 1, centre: { x: 130, y: 120 } })
    expect(box.x).toBeLessThan(block.x)
    expect(box.x + box.w).toBeGreaterThan(block.x + block.w)
    expect(box.w / box.h).toBeCloseTo(2)
  })

  it('shows all of the block where that is asked for', () => {
    const box = cameraBox({ window, page, block, fitsWhole: true, zoom: 1, centre: { x: 130, y: 120 } })
    expect(containsBox(box, block, 0)).toBe(true)
  })

  it('does not look beyond the page where the view is smaller than it, and centres the page where it is larger', () => {
    expect(cameraBox({ window, page, block, fitsWhole, zoom: 2, centre: { x: 0, y: 900 } })).toMatchObject({ x: 0 })
    const wide = cameraBox({ window, page, block, fitsWhole, zoom: 0.25, centre: { x: 0, y: 0 } })
    expect(wide.x + wide.w / 2).toBeCloseTo(page.width / 2)
  })

  it('follows the row and keeps the lanes in the middle until they are wider than the view', () => {
    const symbol = { x: 82, y: 100, w: 10, h: 6 }
    expect(followingCentre(block, symbol, 1)).toEqual({ x: 130, y: 103 })
    expect(followingCentre(block, symbol, 8).x).toBe(87)
  })

  it('keeps the enlargement in its limits', () => {
    expect([limitZoom(0), limitZoom(1), limitZoom(1000)]).toEqual([0.4, 1, 8])
  })
})
