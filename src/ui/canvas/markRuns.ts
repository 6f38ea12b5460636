import type { Item } from '../../core/page/item'

/** What the sheets paint, in runs that stay the same value while they do not change. Pure. */

/** Marks of a sheet that are painted as one. */
export interface MarkRun {
  readonly items: readonly Item[]
  /** Mm by which they stand lower than `items` say: rows that another pushes down are moved, not painted anew. */
  readonly lowerBy: number
}

/** How many marks a run of a sheet holds at most. */
const LONGEST_RUN = 64

/** Mm by which rounded places may miss each other. */
const ROUNDING = 0.006

/** Whether a mark belongs to a symbol or an arrow, which paint themselves. */
export const isOwned = ({ source }: Item): boolean => source?.kind === 'symbol' || source?.kind === 'flow'

/** Whether a run holds the texts of a row. */
export const isRowRun = ({ items: [first] }: MarkRun): boolean => first?.source?.kind === 'row'

/** The runs of a page's marks. A run of `previous` is sought by the row that it begins with, others by their place. */
export const markRuns = (items: readonly Item[], previous: readonly MarkRun[]): readonly MarkRun[] => {
  const before = new Map(previous.map((run, index) => [runKey(run, index), run]))
  const runs = splitRuns(items).map((run, index) => keptRun(before.get(runKey(run, index)), run))
  return runs.length === previous.length && runs.every((run, index) => run === previous[index]) ? previous : runs
}

const keptRun = (old: MarkRun | undefined, run: MarkRun): MarkRun => {
  if (old === undefined || old.items.length !== run.items.length) return run
  const lowerBy = isRowRun(run) ? firstPlace(run) - firstPlace(old) : 0
  if (!isLowered(old.items, run.items, lowerBy)) return run
  return Math.abs(lowerBy - old.lowerBy) < ROUNDING ? old : { items: old.items, lowerBy }
}

/** Where a run begins on its page, in mm: the place of its first mark. */
export const topOfRun = (run: MarkRun): number => firstPlace(run) + run.lowerBy

const firstPlace = ({ items: [first] }: MarkRun): number => (first !== undefined && 'y' in first ? first.y : 0)

/** Whether two values say the same, all that is called `y` apart, which is larger in the other by `by`. */
const isLowered = (one: unknown, other: unknown, by: number): boolean => {
  if (by === 0 && one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const [from, to] = [one as Record<string, unknown>, other as Record<string, unknown>]
  const names = Object.keys(from)
  if (names.length !== Object.keys(to).length) return false
  return names.every((name) => {
    const [old, now] = [from[name], to[name]]
    if (name === 'y' && typeof old === 'number' && typeof now === 'number') return Math.abs(now - old - by) < ROUNDING
    return isLowered(old, now, by)
  })
}

const runKey = (run: MarkRun, index: number): string | number =>
  isRowRun(run) ? (run.items[0]?.source?.id ?? index) : index

/** Runs end where a row begins, so that a new row leaves the others' runs alone. */
const splitRuns = (items: readonly Item[]): readonly MarkRun[] => {
  const runs: Item[][] = []
  let run: Item[] = []
  for (const item of items) {
    if (isOwned(item)) continue
    const beginsRow = item.source?.kind === 'row' && item.source.part === 'number'
    if (run.length > 0 && (beginsRow || run.length >= LONGEST_RUN)) {
      runs.push(run)
      run = []
    }
    run.push(item)
  }
  if (run.length > 0) runs.push(run)
  return runs.map((marks) => ({ items: marks, lowerBy: 0 }))
}
