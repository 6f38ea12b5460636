import { CELL_PADDING } from '../measure/tableStyle'
import type { TextNeeds } from '../measure/textNeeds'

/** The text columns of a table, among which a width is shared. */
export interface TextColumns {
  /** The activity column first. */
  readonly needs: readonly TextNeeds[]
  /** Least width of each, in mm. */
  readonly leastWidths: readonly number[]
}

/** Height in mm of an ordinary row with a symbol: texts lower than that cost nothing. */
const ordinaryRowHeight = 10.9

/** What it costs, in mm of height, to give a column a mm more or less than its share of the text. */
const shareDeviationCost = 0.15

/** The activity column weighs more than its text: it is what is read. */
const activityWeight = 1.25

/**
 * Shares a width in whole mm among text columns: to each its least and a part of the rest by the root of its text's length; then
 * moves mm by mm whatever makes the table lower.
 */
export function shareWidth(width: number, columns: TextColumns): number[] {
  const { needs, leastWidths } = columns
  const weights = needs.map((text, index) => Math.sqrt(text.total) * (index === 0 ? activityWeight : 1) + 0.01)
  const spare = width - sum(leastWidths)
  const wish = leastWidths.map((least, index) => least + (spare * (weights[index] ?? 0)) / sum(weights))
  const widths = wish.map((wished, index) => Math.max(leastWidths[index] ?? 0, Math.floor(wished)))
  widths[0] = Math.floor(width - sum(widths.slice(1)))
  const cost = (tried: readonly number[]) => {
    let deviation = 0
    tried.forEach((each, index) => {
      deviation += Math.abs(each - (wish[index] ?? 0))
    })
    return heightOfRows(columns, tried) + shareDeviationCost * deviation
  }
  for (const step of [4, 1]) moveWhileCheaper(widths, leastWidths, step, cost)
  return widths
}

/** Sum of the rows' heights at these widths of the text columns; `symbolHeights` is what each row needs for its symbols. */
export function heightOfRows(
  { needs }: TextColumns,
  widths: readonly number[],
  symbolHeights: readonly number[] = [],
): number {
  const columns = needs.map((text, index) => text.heightsAt((widths[index] ?? 0) - 2 * CELL_PADDING.x))
  const rowCount = columns[0]?.length ?? 0
  let total = 0
  for (let row = 0; row < rowCount; row++) {
    let height = Math.max(ordinaryRowHeight, symbolHeights[row] ?? 0)
    for (const column of columns) height = Math.max(height, (column[row] ?? 0) + 2 * CELL_PADDING.y)
    total += height
  }
  return total
}

/** Moves `step` mm from one column to another, always where it helps most, until nothing helps. */
function moveWhileCheaper(
  widths: number[],
  leastWidths: readonly number[],
  step: number,
  cost: (widths: readonly number[]) => number,
): void {
  let current = cost(widths)
  for (let round = 0; round < 40; round++) {
    let best: { cost: number; from: number; to: number } | undefined
    for (let from = 0; from < widths.length; from++) {
      if ((widths[from] ?? 0) - step < (leastWidths[from] ?? 0)) continue
      for (let to = 0; to < widths.length; to++) {
        if (to === from) continue
        const tried = [...widths]
        tried[from] = (widths[from] ?? 0) - step
        tried[to] = (widths[to] ?? 0) + step
        const triedCost = cost(tried)
        if (triedCost < (best?.cost ?? current - 1e-6)) best = { cost: triedCost, from, to }
      }
    }
    if (!best) return
    widths[best.from] = (widths[best.from] ?? 0) - step
    widths[best.to] = (widths[best.to] ?? 0) + step
    current = best.cost
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
