/**
 * Chooses where a table breaks into pages: the cheapest of all ways, found by dynamic programming over its rows. Dear are arrows
 * that a break cuts, empty space at the foot of a page, and a row alone on its page; a section's heading never ends a page.
 */

/** One row, or slice of a row, as the breaker sees it. Heights in mm. */
export interface BreakableRow {
  readonly height: number
  readonly isSection: boolean
  /** The drafter asked for a break before this row. */
  readonly breakBefore: boolean
  /** How many arrows run between the rows above and this row or those below. */
  readonly arrowsAbove: number
  /** Height of a connector strip at a break before this row; 0 where no arrow crosses. */
  readonly stripAbove: number
}

/** Room for rows and strips on the pages, in mm. */
export interface PageRoom {
  readonly first: number
  readonly others: number
  /** What must stand under the last row. */
  readonly tail: number
}

/** The rows of one page, `to` not included. */
export interface RowRange {
  readonly from: number
  readonly to: number
}

const costs = {
  /** A page more, in mm of empty space. */
  page: 60,
  /** An arrow that changes page, in mm of empty space (layout of 46 procedures, 590 pages). */
  cutArrow: 15,
  /** A row alone on its page. */
  lonelyRow: 50,
  /** A heading at the foot of a page. */
  headingLast: 100_000,
  /** A row that fits no page. */
  overfull: 1_000_000,
} as const

/** The pages of a table, in order; every row stands in exactly one range. No rows give one empty page. */
export function breakPages(rows: readonly BreakableRow[], room: PageRoom): RowRange[] {
  if (rows.length === 0) return [{ from: 0, to: 0 }]
  const cheapest = [0, ...rows.map(() => Number.POSITIVE_INFINITY)]
  const pageStart = [0, ...rows.map(() => 0)]
  rows.forEach((_, from) => {
    const before = cheapest[from] ?? Number.POSITIVE_INFINITY
    for (let to = from + 1; to <= rows.length; to++) {
      if (to > from + 1 && rows[to - 1]?.breakBefore) break
      const { cost, isOverfull } = pageCost(rows, { from, to }, room)
      if (isOverfull && to > from + 1) break
      if (before + cost < (cheapest[to] ?? 0)) {
        cheapest[to] = before + cost
        pageStart[to] = from
      }
    }
  })
  return readBack(pageStart, rows.length)
}

function pageCost(
  rows: readonly BreakableRow[],
  { from, to }: RowRange,
  room: PageRoom,
): { cost: number; isOverfull: boolean } {
  const isLast = to === rows.length
  const available = from === 0 ? room.first : room.others
  let rowHeight = 0
  for (let index = from; index < to; index++) rowHeight += rows[index]?.height ?? 0
  const used = rowHeight + (from > 0 ? (rows[from]?.stripAbove ?? 0) : 0) + (rows[to]?.stripAbove ?? 0)
  const isFull = used > available + 1e-6
  const tailFits = used + room.tail <= available + 1e-6
  let cost = costs.page + (rows[to]?.arrowsAbove ?? 0) * costs.cutArrow
  if (!isLast) cost += Math.max(0, available - used)
  if (isFull || (isLast && !tailFits)) cost += costs.overfull
  if (to - from === 1 && rows.length > 2) cost += costs.lonelyRow
  if (!isLast && rows[to - 1]?.isSection) cost += costs.headingLast
  return { cost, isOverfull: rowHeight > available + 1e-6 }
}

function readBack(pageStart: readonly number[], rowCount: number): RowRange[] {
  const pages: RowRange[] = []
  for (let to = rowCount; to > 0; ) {
    const from = pageStart[to] ?? 0
    pages.unshift({ from, to })
    to = from
  }
  return pages
}
