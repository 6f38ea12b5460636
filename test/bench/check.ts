import { findFindings } from '../../src/core/check/findings'
import { benchDraft, edited } from './benchDraft'
import { type Figure, quantile, type Rounds, time } from './figures'

/** How long the findings take to follow one edit, and to be found in a draft that was never checked. */
export const benchCheck = (): readonly Figure[] => {
  const known = timesOf(200, { warmUp: 5, timed: 40 })
  const draft = benchDraft(200)
  const copies = Array.from({ length: 12 }, () => structuredClone(draft))
  const unknown = time((round) => findFindings(copies[round] ?? draft), { warmUp: 2, timed: 10 })
  const thousand = timesOf(1000, { warmUp: 2, timed: 10 })
  return [
    { name: '200 rows, findings after one edit, median', value: quantile(known, 0.5), unit: 'ms', budget: 100 },
    { name: '200 rows, findings after one edit, p95', value: quantile(known, 0.95), unit: 'ms', budget: 100 },
    { name: '200 rows, first findings, median', value: quantile(unknown, 0.5), unit: 'ms', budget: 100 },
    { name: '1,000 rows, findings after one edit, median', value: quantile(thousand, 0.5), unit: 'ms' },
  ]
}

const timesOf = (steps: number, rounds: Rounds): readonly number[] => {
  const draft = benchDraft(steps)
  findFindings(draft)
  const drafts = Array.from({ length: rounds.warmUp + rounds.timed }, (_, round) => edited(draft, round))
  return time((round) => findFindings(drafts[round] ?? draft), rounds)
}
