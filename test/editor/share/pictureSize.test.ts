import { describe, expect, it } from 'vitest'
import { pictureSize } from '../../../src/editor/share/pictureSize'

describe('the size of a picture', () => {
  it('follows the page and the dots an inch', () => {
    expect(pictureSize({ width: 254, height: 127 }, 100)).toEqual({ widthPx: 1000, heightPx: 500, dotsPerInch: 100 })
  })

  it('stays below what a canvas can hold, with the shape of the page', () => {
    const { widthPx, heightPx, dotsPerInch } = pictureSize({ width: 297, height: 15_000 }, 300)
    expect(heightPx).toBeLessThanOrEqual(16_000)
    expect(heightPx / widthPx).toBeCloseTo(15_000 / 297, 0)
    expect(dotsPerInch).toBeLessThan(300)
  })
})
