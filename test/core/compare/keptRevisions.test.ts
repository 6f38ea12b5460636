import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAILY_REVISIONS, RECENT_REVISIONS, revisionsToDrop } from '../../../src/core/compare/keptRevisions'

const DAY = 100
const dayOf = (at: number): string => String(Math.floor(at / DAY))
const revision = (id: number, at: number, name = '') => ({ id, at, name })

describe('the revisions that go', () => {
  it('are none while there are few', () => {
    const few = Array.from({ length: RECENT_REVISIONS }, (_, index) => revision(index, index))
    expect(revisionsToDrop(few, dayOf)).toEqual([])
  })

  it('are the older ones of a day', () => {
    const many = Array.from({ length: RECENT_REVISIONS + 5 }, (_, index) => revision(index, index))
    expect([...revisionsToDrop(many, dayOf)].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4])
  })

  it('leave the last of each of the newest days', () => {
    const days = Array.from({ length: 40 }, (_, index) => revision(index, index * DAY))
    const today = Array.from({ length: RECENT_REVISIONS }, (_, index) => revision(100 + index, 40 * DAY + index))
    const dropped = revisionsToDrop([...days, ...today], dayOf)
    expect(days.length - dropped.length).toBe(DAILY_REVISIONS - 1) // One of the days is today.
    expect(dropped).not.toContain(39)
    expect(dropped).toContain(0)
  })

  it('are never named ones nor the newest, whatever the clock says', () => {
    const any = fc.array(fc.record({ at: fc.nat(5000), name: fc.constantFrom('', '', '', 'Final') }), { maxLength: 80 })
    fc.assert(
      fc.property(any, (given) => {
        const all = given.map((entry, id) => ({ id, ...entry }))
        const dropped = new Set(revisionsToDrop(all, dayOf))
        const unnamed = all.filter(({ name }) => name === '')
        expect(all.filter(({ id, name }) => dropped.has(id) && name !== '')).toEqual([])
        expect(unnamed.slice(-RECENT_REVISIONS).filter(({ id }) => dropped.has(id))).toEqual([])
        expect(unnamed.length - dropped.size).toBeLessThanOrEqual(RECENT_REVISIONS + DAILY_REVISIONS)
      }),
      { seed: 7 },
    )
  })
})
