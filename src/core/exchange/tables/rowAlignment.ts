import type { Filled, Grid } from '../grid'
import { isSymbolText, readMarks } from '../words/marks'
import { isBareFigure, isDuration, isDurationUnit, isStepNumber } from './cellKinds'
import type { Placement } from './columns'
import type { Leaf } from './head'

/**
 * Whether most rows have lost their empty cells, so that texts stand too far left: their cells follow one another from the first
 * column on, and words stand where the head has a lane.
 */
export const areSqueezed = (grid: Grid, rows: readonly number[], leaves: readonly Leaf[]): boolean => {
  const lanes = new Set(leaves.filter(({ kind }) => kind === 'actor').map(({ column }) => column))
  if (lanes.size === 0) return false
  const whole = rows.filter((row) => grid.filled(row).length >= 3)
  const squeezed = whole.filter((row) => {
    const filled = grid.filled(row)
    const isRun = filled.every(({ column }, index) => column === index)
    return (
      isRun && filled.length < leaves.length && filled.some(({ column, text }) => lanes.has(column) && !isSymbol(text))
    )
  })
  return whole.length > 0 && squeezed.length * 10 >= whole.length * 6
}

/** Whether a text may stand in a lane. */
const isMark = (text: string): boolean => readMarks(text) !== null && !isDuration(text)

/** Whether a text is a symbol and nothing else. */
const isSymbol = (text: string): boolean => isSymbolText(text) && !isDuration(text)

/** An alignment that costs more is no better than the columns themselves. */
const DEAREST_ALIGNMENT = 8

/**
 * For a row whose texts stand under the wrong columns: for each column of the grid the column whose role its text has. Null for
 * rows that stand right, and for those that no shift would mend. The cheapest order-keeping match of texts and leaves is taken.
 */
export const shiftOfRow = (
  grid: Grid,
  row: number,
  leaves: readonly Leaf[],
  placement: Placement,
): readonly (number | null)[] | null => {
  const cells = grid.filled(row)
  const kinds = new Map(leaves.map((leaf, index) => [placement[index] ?? null, leaf.kind]))
  const isOff = ({ column, text }: Filled) => kinds.get(column) === 'actor' && !isMark(text)
  if (cells.length < 2 || !cells.some(isOff)) return null
  const matched = match(cells, leaves, placement)
  if (matched === null || matched.cost + 2 > costAsIs(cells, leaves, placement)) return null
  const shift: (number | null)[] = Array.from({ length: grid.columnCount }, (_, column) => column)
  cells.forEach(({ column }, index) => {
    shift[column] = matched.columns[index] ?? null
  })
  return shift.every((column, index) => column === null || column === index) ? null : shift
}

/** What the row costs when every text has the role of its own column. */
const costAsIs = (cells: readonly Filled[], leaves: readonly Leaf[], placement: Placement): number => {
  const columns = new Map(leaves.map((leaf, index) => [placement[index] ?? null, leaf]))
  const filled = new Set(cells.map(({ column }) => column))
  const misplaced = cells.reduce((sum, { column, text }) => {
    const leaf = columns.get(column)
    return sum + (leaf === undefined ? SKIPPED_CELL : cellCost(text, leaf))
  }, 0)
  const absent = leaves.filter((_, index) => !filled.has(placement[index] ?? -1))
  return absent.reduce((sum, leaf) => sum + absentCost(leaf), misplaced)
}

/** What it costs to find no place for a text. */
const SKIPPED_CELL = 7

interface Match {
  readonly cost: number
  /** The column of each cell; null where it has none. */
  readonly columns: readonly (number | null)[]
}

const match = (cells: readonly Filled[], leaves: readonly Leaf[], placement: Placement): Match | null => {
  const width = leaves.length + 1
  const cost = new Float64Array((cells.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const choice = new Uint8Array((cells.length + 1) * width)
  cost[0] = 0
  const [MATCH, SKIP_LEAF, SKIP_CELL] = [1, 2, 3]
  for (let cell = 0; cell <= cells.length; cell++) {
    for (let leaf = 0; leaf <= leaves.length; leaf++) {
      const at = cell * width + leaf
      const consider = (total: number, how: number) => {
        if (total >= (cost[at] ?? 0)) return
        cost[at] = total
        choice[at] = how
      }
      const [filled, head] = [cells[cell - 1], leaves[leaf - 1]]
      const hasColumn = (placement[leaf - 1] ?? null) !== null
      // In this order, a mark goes to the first lane that it can go to.
      if (head !== undefined) consider((cost[at - 1] ?? 0) + absentCost(head), SKIP_LEAF)
      if (filled !== undefined && head !== undefined && hasColumn) {
        consider((cost[at - width - 1] ?? 0) + cellCost(filled.text, head), MATCH)
      }
      if (filled !== undefined) consider((cost[at - width] ?? 0) + SKIPPED_CELL, SKIP_CELL)
    }
  }
  const end = cells.length * width + leaves.length
  if ((cost[end] ?? 0) > DEAREST_ALIGNMENT) return null
  const matched: (number | null)[] = cells.map(() => null)
  for (let cell = cells.length, leaf = leaves.length; cell > 0 || leaf > 0; ) {
    const how = choice[cell * width + leaf]
    if (how === MATCH) matched[cell - 1] = placement[leaf - 1] ?? null
    if (how !== SKIP_LEAF) cell--
    if (how !== SKIP_CELL) leaf--
  }
  return { cost: cost[end] ?? 0, columns: matched }
}

const absentCost = ({ kind }: Leaf): number => {
  if (kind === 'activity') return 8
  return kind === 'requirements' || kind === 'duration' || kind === 'output' ? 0.7 : 0.05
}

const cellCost = (text: string, { kind }: Leaf): number => {
  switch (kind) {
    case 'number':
      return isStepNumber(text) ? 0 : 6
    case 'activity':
      return text.length >= 12 ? 0 : 2
    case 'actor':
      return isSymbol(text) ? 0 : isMark(text) ? 2 : 8
    case 'actorNames':
      return isDuration(text) || isStepNumber(text) ? 4 : 0.3
    case 'duration':
      return isDuration(text) ? 0 : isBareFigure(text) ? 1 : 5
    case 'durationUnit':
      return isDurationUnit(text) ? 0 : 9
    case 'requirements':
    case 'output':
      return isDuration(text) ? 4 : 0.1
    default:
      return isDuration(text) ? 3 : 0.6
  }
}
