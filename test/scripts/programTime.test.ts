import { describe, expect, it } from 'vitest'
import { timeOf } from '../../scripts/programTime.mjs'

describe('the time of the program', () => {
  it('is the one that the builder names', () => {
    expect(timeOf({ SOURCE_DATE_EPOCH: '1700000000' })).toBe(1_700_000_000)
  })

  it('is else a time of this repository or of now, and the same for two builds of one commit', () => {
    expect(timeOf({})).toBeGreaterThan(1_700_000_000)
    expect(Math.abs(timeOf({}) - timeOf({}))).toBeLessThan(60)
  })
})
