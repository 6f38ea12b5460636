import { describe, expect, it } from 'vitest'
import { placeTip } from '../../../src/ui/parts/tipPlace'

const element = { left: 100, right: 140, top: 20, bottom: 60 }

describe('the place of a tip', () => {
  it('is below the middle of its element unless another side is asked for', () => {
    const { x, y, shift } = placeTip(element, undefined)
    expect([x, shift]).toEqual([120, '-50% 0'])
    expect(y).toBeGreaterThan(element.bottom)
    expect(placeTip(element, 'above all')).toEqual(placeTip(element, undefined))
  })

  it('is beside the middle of its element, never over it', () => {
    expect(placeTip(element, 'left')).toMatchObject({ y: 40, shift: '-100% -50%' })
    expect(placeTip(element, 'left').x).toBeLessThan(element.left)
    expect(placeTip(element, 'right')).toMatchObject({ y: 40, shift: '0 -50%' })
    expect(placeTip(element, 'right').x).toBeGreaterThan(element.right)
  })
})
