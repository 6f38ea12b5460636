import { describe, expect, it } from 'vitest'
import { MOST_REACHED, unzoomed } from '../../../src/ui/canvas/unzoomed'

describe('words of marks on the canvas', () => {
  it('are on screen no smaller than elsewhere down to five eighths, and grow no further below', () => {
    for (let zoom = 0.1; zoom <= 4; zoom += 0.05) {
      const factor = unzoomed(zoom)
      if (zoom >= 0.625) expect(factor * zoom, `at ${zoom}`).toBeGreaterThan(0.99)
      expect(factor).toBeGreaterThanOrEqual(1)
      expect(factor).toBeLessThanOrEqual(1.6)
    }
  })

  it('are as they are drawn at full size and above', () => {
    expect([1, 1.1, 2].map((zoom) => unzoomed(zoom))).toEqual([1, 1, 1])
    expect(unzoomed(0.8)).toBe(1.3)
  })

  it('are reached by a press as well as elsewhere down to half size', () => {
    for (let zoom = 0.5; zoom <= 4; zoom += 0.05) {
      expect(unzoomed(zoom, MOST_REACHED) * zoom, `at ${zoom}`).toBeGreaterThan(0.99)
    }
    expect(unzoomed(0.2, MOST_REACHED)).toBe(MOST_REACHED)
  })
})
