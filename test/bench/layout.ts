import { layout } from '../../src/core/layout/layout'
import type { LayoutOptions } from '../../src/core/layout/result'
import { benchDraft, edited } from './benchDraft'
import { type Figure, quantile, type Rounds, type Times, timeBoth } from './figures'

const CONTINUOUS: LayoutOptions = { mode: 'continuous', effort: 'final' }
const AT_ONCE: LayoutOptions = { mode: 'continuous', effort: 'draft' }
const PAGED: LayoutOptions = { mode: 'paged', effort: 'final' }

/** How long one edit takes to its final geometry, by the clock and in processor time. */
export const benchLayout = (): readonly Figure[] => {
  const thirty = timesOf(30, CONTINUOUS, { warmUp: 5, timed: 40 })
  const atOnce = timesOf(30, AT_ONCE, { warmUp: 3, timed: 20 })
  const hundreds = timesOf(200, CONTINUOUS, { warmUp: 1, timed: 8 })
  const paged = timesOf(200, PAGED, { warmUp: 1, timed: 8 })
  const thousand = timesOf(1000, CONTINUOUS, { warmUp: 0, timed: 3 })
  return [
    ...both('30 rows, one edit, median', thirty, 0.5, 50),
    ...both('30 rows, one edit, p95', thirty, 0.95, 150),
    ...both('30 rows, first picture, median', atOnce, 0.5),
    ...both('200 rows, one edit, median', hundreds, 0.5),
    ...both('200 rows paged, median', paged, 0.5),
    ...both('1,000 rows, one edit, worst of 3', thousand, 1, 2000),
  ]
}

const both = (name: string, { clock, processor }: Times, share: number, budget?: number): readonly Figure[] => {
  const figure = { unit: 'ms', ...(budget === undefined ? {} : { budget }) } as const
  return [
    { ...figure, name, value: quantile(clock, share) },
    { ...figure, name: `${name}, processor time`, value: quantile(processor, share) },
  ]
}

const timesOf = (steps: number, options: LayoutOptions, rounds: Rounds): Times => {
  const draft = benchDraft(steps)
  const drafts = Array.from({ length: rounds.warmUp + rounds.timed }, (_, round) => edited(draft, round))
  return timeBoth((round) => layout(drafts[round] ?? draft, options), rounds)
}
