import { describe, expect, it } from 'vitest'
import { fittingScale, nextScale } from '../../../src/ui/preview/zoom'

describe('the preview’s zoom', () => {
  it('goes up and down by the same steps and stays at its ends', () => {
    expect(nextScale(nextScale(1, 1), -1)).toBe(1)
    expect(nextScale(4, 1)).toBe(4)
    expect(nextScale(0.25, -1)).toBe(0.25)
  })

  it('goes from a fitting scale to the next usual one', () => {
    expect(nextScale(0.96, 1)).toBe(1)
    expect(nextScale(0.96, -1)).toBe(0.9)
  })

  it('fits a page into the width, with room beside it', () => {
    const scale = fittingScale(1190, 297)
    expect(scale * 4 * 297).toBeLessThan(1190)
    expect(scale).toBeGreaterThan(0.9)
  })

  it('stays readable in no room and calm in much', () => {
    expect(fittingScale(0, 297)).toBe(0.25)
    expect(fittingScale(10_000, 210)).toBe(1.5)
  })
})
