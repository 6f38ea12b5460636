import { layout } from '../../src/core/layout/layout'
import type { LayoutOptions } from '../../src/core/layout/result'
import { benchDraft, edited } from './benchDraft'
import { type Figure, quantile, type Rounds, time } from './figures'

const CONTINUOUS: LayoutOptions = { mode: 'continuous', effort: 'final' }
const AT_ONCE: LayoutOptions = { mode: 'continuous', effort: 'draft' }
const PAGED: LayoutOptions = { mode: 'paged', effort: 'final' }

/** How long one edit takes to its final geometry. */
export const benchLayout = (): readonly Figure[] => {
  const thirty = timesOf(30, CONTINUOUS, { warmUp: 5, timed: 40 })
  const hundreds = timesOf(200, CONTINUOUS, { warmUp: 1, timed: 8 })
  const paged = timesOf(200, PAGED, { warmUp: 1, timed: 8 })
  const thousand = timesOf(1000, CONTINUOUS, { warmUp: 0, timed: 3 })
  return [
    { name: '30 rows, one edit, median', value: quantile(thirty, 0.5), unit: 'ms', budget: 50 },
    { name: '30 rows, one edit, p95', value: quantile(thirty, 0.95), unit: 'ms', budget: 150 },
    { name: '30 rows, first picture, median', value: median(30, AT_ONCE), unit: 'ms' },
    { name: '200 rows, one edit, median', value: quantile(hundreds, 0.5), unit: 'ms' },
    { name: '200 rows paged, median', value: quantile(paged, 0.5), unit: 'ms' },
    { name: '1,000 rows, one edit, worst of 3', value: Math.max(...thousand), unit: 'ms', budget: 2000 },
  ]
}

const median = (steps: number, options: LayoutOptions): number =>
  quantile(timesOf(steps, options, { warmUp: 3, timed: 20 }), 0.5)

const timesOf = (steps: number, options: LayoutOptions, rounds: Rounds): readonly number[] => {
  const draft = benchDraft(steps)
  const drafts = Array.from({ length: rounds.warmUp + rounds.timed }, (_, round) => edited(draft, round))
  return time((round) => layout(drafts[round] ?? draft, options), rounds)
}
