import type { Grid } from '../grid'
import { isSymbolText, readMarks } from '../words/marks'
import { isBareFigure, isDuration, isDurationUnit, isStepNumber } from './cellKinds'
import type { Leaf } from './head'

/** So many rows are looked at to see what stands in a column. */
const SAMPLED_ROWS = 200

/** What stands in a column's cells below the head; all figures are shares of the rows. */
interface Profile {
  readonly filled: number
  readonly numbers: number
  readonly durations: number
  readonly figures: number
  readonly units: number
  readonly symbols: number
  /** Symbols, and words that are short enough to stand in one. */
  readonly marks: number
  readonly long: number
}

/** Looks at what stands in every column of some rows. */
const profilesOf = (grid: Grid, rows: readonly number[]): readonly Profile[] => {
  const step = Math.max(Math.ceil(rows.length / SAMPLED_ROWS), 1)
  const sampled = rows.filter((_, index) => index % step === 0)
  const count = Math.max(sampled.length, 1)
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const texts = sampled.map((row) => grid.textAt(row, column)).filter((text) => text !== '')
    const share = (holds: (text: string) => boolean) => texts.filter(holds).length / count
    return {
      filled: texts.length / count,
      numbers: share(isStepNumber),
      durations: share(isDuration),
      figures: share(isBareFigure),
      units: share(isDurationUnit),
      symbols: share(isSymbolText),
      marks: share((text) => readMarks(text) !== null),
      long: share((text) => text.length >= 12),
    }
  })
}

/** The column of each leaf, in the order of the leaves; null where a leaf has none. */
export type Placement = readonly (number | null)[]

/**
 * Finds which column each leaf of the head heads. Leaves keep their order; where words and content of a column contradict one
 * another, content counts, since heads that were copied are often off by a column or two. The cheapest of all placements that
 * keep the order is taken (dynamic programming over leaves and columns).
 */
export const placeLeaves = (
  leaves: readonly Leaf[],
  grid: Grid,
  rows: readonly number[],
  trustHead: boolean,
): Placement => {
  const profiles = profilesOf(grid, rows)
  const isEmpty = rows.length === 0
  const columns = profiles.length
  const width = columns + 1
  const cost = new Float64Array((leaves.length + 1) * width)
  const choice = new Uint8Array((leaves.length + 1) * width)
  const [SKIP_COLUMN, SKIP_LEAF, MATCH] = [1, 2, 3]
  for (let leaf = 0; leaf <= leaves.length; leaf++) {
    for (let column = 0; column <= columns; column++) {
      const at = leaf * width + column
      if (at === 0) continue
      let best = Number.POSITIVE_INFINITY
      const consider = (total: number, how: number) => {
        if (total >= best) return
        best = total
        choice[at] = how
      }
      const [head, profile] = [leaves[leaf - 1], profiles[column - 1]]
      if (head !== undefined && profile !== undefined) {
        const before = cost[at - width - 1] ?? 0
        consider(before + matchCost(head, profile, column - 1, isEmpty, trustHead), MATCH)
      }
      if (profile !== undefined) consider((cost[at - 1] ?? 0) + profile.filled * 6, SKIP_COLUMN)
      if (head !== undefined) consider((cost[at - width] ?? 0) + absentCost(head), SKIP_LEAF)
      cost[at] = best
    }
  }
  const placement: (number | null)[] = leaves.map(() => null)
  for (let leaf = leaves.length, column = columns; leaf > 0 || column > 0; ) {
    const how = choice[leaf * width + column]
    if (how === MATCH) placement[leaf - 1] = column - 1
    if (how !== SKIP_COLUMN) leaf--
    if (how !== SKIP_LEAF) column--
  }
  return placement
}

const absentCost = ({ kind }: Leaf): number => {
  switch (kind) {
    case 'activity':
      return 20
    case 'actor':
      return 2.5
    case 'number':
      return 1.5
    case 'durationUnit':
    case 'other':
      return 0
    case 'note':
      return 1
    default:
      return 3
  }
}

const matchCost = (leaf: Leaf, profile: Profile, column: number, isEmpty: boolean, trustHead: boolean): number => {
  const distance = Math.abs(leaf.column - column)
  const offHead = !trustHead || distance === 0 ? 0 : 0.6 + Math.min(0.1 * distance, 1)
  return offHead + (isEmpty ? 0 : contentCost(leaf, profile))
}

const contentCost = ({ kind }: Leaf, profile: Profile): number => {
  const { filled, numbers, durations, figures, units, symbols, marks, long } = profile
  const empty = 1 - filled
  switch (kind) {
    case 'number':
      return (filled - numbers) * 6 + empty
    case 'activity':
      return empty * 6 + (filled - long) * 2 + numbers * 4
    case 'actor':
      return (filled - marks) * 8 + (marks - symbols) * 3 + long * 2
    case 'actorNames':
      return empty + numbers * 4 + durations * 4
    case 'requirements':
    case 'output':
      return marksAlone(profile) * 3 + durations * 4 + units * 4 + empty * 0.5
    case 'duration':
      return (filled - Math.max(durations, Math.min(durations + figures, filled))) * 6 + empty * 0.6
    case 'durationUnit':
      return filled === 0 ? 99 : (filled - units) * 8
    case 'note':
      return durations * 2 + empty * 0.1
    default:
      return 0.2
  }
}

/** Short words may stand in any column; figures and dashes do not count as symbols here. */
const marksAlone = ({ marks, long, durations, numbers }: Profile): number =>
  Math.max(0, marks - long - durations - numbers) * 0.2

/** The leaves with room for a unit column behind Waktu, which heads hardly ever name. */
export const withUnitColumn = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.some(({ kind }) => kind === 'durationUnit')
    ? leaves
    : leaves.flatMap((leaf): readonly Leaf[] =>
        leaf.kind === 'duration'
          ? [leaf, { kind: 'durationUnit', text: '', group: '', column: leaf.column + 1 }]
          : [leaf],
      )
