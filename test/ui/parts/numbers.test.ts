import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber, writeNumber } from '../../../src/ui/parts/numbers'

describe('typed numbers', () => {
  it('take a decimal comma or point', () => {
    expect(readNumber('8,5', 4, 24)).toBe(8.5)
    expect(readNumber(' 8.5 ', 4, 24)).toBe(8.5)
  })

  it.each(['', '8,', ',5', '8 mm', '1e3', '٨', '25', '3,999'])(
    'refuse what is no number within the bounds: "%s"',
    (typed) => {
      expect(readNumber(typed, 4, 24)).toBeNull()
    },
  )

  it('read back as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const value = thousandths / 1000
        expect(readNumber(writeNumber(value), 0, 100)).toBe(value)
      }),
      { seed: 37 },
    )
  })
})
