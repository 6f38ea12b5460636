import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BreakableRow, breakPages, type RowRange } from '../../../../src/core/layout/pages/breakPages'

const row = (given: Partial<BreakableRow> = {}): BreakableRow => ({
  height: 20,
  isSection: false,
  breakBefore: false,
  arrowsAbove: 1,
  stripAbove: 12,
  ...given,
})
const rows = (count: number, given: Partial<BreakableRow> = {}) => Array.from({ length: count }, () => row(given))
const room = { first: 150, others: 150, tail: 0 }

/** Height that a range of rows takes, with the strips at its breaks. */
const heightOf = (all: readonly BreakableRow[], { from, to }: RowRange) =>
  all.slice(from, to).reduce((sum, { height }) => sum + height, 0) +
  (from > 0 ? (all[from]?.stripAbove ?? 0) : 0) +
  (all[to]?.stripAbove ?? 0)

const arbitraryRows = fc.array(
  fc.record({
    height: fc.integer({ min: 7, max: 60 }),
    isSection: fc.boolean(),
    breakBefore: fc.boolean(),
    arrowsAbove: fc.nat(4),
    stripAbove: fc.constantFrom(0, 12),
  }),
  { minLength: 1, maxLength: 30 },
)

describe('breakPages', () => {
  it('puts every row on exactly one page, in order, and no page is overfull', () => {
    fc.assert(
      fc.property(arbitraryRows, (all) => {
        const pages = breakPages(all, room)
        expect(pages.flatMap(({ from, to }) => all.slice(from, to))).toEqual(all)
        for (const page of pages) expect(heightOf(all, page)).toBeLessThanOrEqual(150)
      }),
      { seed: 2 },
    )
  })

  it('keeps a table that fits on one page', () => {
    expect(breakPages(rows(7), room)).toEqual([{ from: 0, to: 7 }])
  })

  it('gives one empty page to a table without rows', () => {
    expect(breakPages([], room)).toEqual([{ from: 0, to: 0 }])
  })

  it('breaks wherever the drafter asks, and only there when the rest fits', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }), (breaks) => {
        const all = breaks.map((breakBefore) => row({ breakBefore, height: 15 }))
        const starts = breakPages(all, room).map(({ from }) => from)
        expect(starts).toEqual([0, ...breaks.flatMap((asked, index) => (asked && index > 0 ? [index] : []))])
      }),
      { seed: 3 },
    )
  })

  it('never leaves a heading at the foot of a page', () => {
    const all = rows(12).map((each, index) => (index === 6 ? row({ isSection: true, height: 8 }) : each))
    for (const { to } of breakPages(all, room)) expect(to === all.length || !all[to - 1]?.isSection).toBe(true)
  })

  it('prefers the break that cuts fewer arrows', () => {
    const all = rows(9).map((each, index) =>
      index === 5 ? row({ arrowsAbove: 0, stripAbove: 0 }) : row({ ...each, arrowsAbove: 3 }),
    )
    expect(breakPages(all, room)[1]?.from).toBe(5)
  })

  it('does not leave a row alone on the last page', () => {
    expect(breakPages(rows(7), { ...room, first: 139, others: 139 }).map(({ from, to }) => to - from)).toEqual([5, 2])
  })

  it('keeps room under the last row', () => {
    const pages = breakPages(rows(7), { ...room, tail: 30 })
    const last = pages.at(-1)
    expect(pages.length).toBe(2)
    expect(last && heightOf(rows(7), last) + 30).toBeLessThanOrEqual(150)
  })
})
