/** Amounts of time kept unit by unit, from a least to a most. */
import type { DurationUnit } from './durationWords'

/** How much of each unit; a unit that is absent is 0. */
export type Amounts = Readonly<Partial<Record<DurationUnit, number>>>

/** From a least to a most amount; both are the same where no range is meant. */
export interface DurationSpan {
  readonly min: Amounts
  readonly max: Amounts
}

/** Exactly so much of one unit. */
export function spanOf(value: number, unit: DurationUnit): DurationSpan {
  const amounts = { [unit]: value }
  return { min: amounts, max: amounts }
}

/** One after the other, unit by unit. */
export function addSpans(left: DurationSpan, right: DurationSpan): DurationSpan {
  return { min: addAmounts(left.min, right.min), max: addAmounts(left.max, right.max) }
}

/** The one or the other: from the shorter to the longer. */
export function spanOver(left: DurationSpan, right: DurationSpan): DurationSpan {
  return {
    min: roughMinutes(right.min) < roughMinutes(left.min) ? right.min : left.min,
    max: roughMinutes(right.max) > roughMinutes(left.max) ? right.max : left.max,
  }
}

function addAmounts(left: Amounts, right: Amounts): Amounts {
  const sum: Partial<Record<DurationUnit, number>> = { ...left }
  for (const [unit, value] of entriesOf(right)) sum[unit] = (sum[unit] ?? 0) + value
  return sum
}

/** Only says which of two amounts is the longer one; a day counts as 24 hours and a working day as a little less. */
const roughMinutesOf: Readonly<Record<DurationUnit, number>> = {
  minute: 1,
  hour: 60,
  workingDay: 1439,
  day: 1440,
  week: 10_080,
  month: 43_200,
  year: 525_600,
}

function roughMinutes(amounts: Amounts): number {
  return entriesOf(amounts).reduce((sum, [unit, value]) => sum + value * roughMinutesOf[unit], 0)
}

function entriesOf(amounts: Amounts): [DurationUnit, number][] {
  return Object.entries(amounts) as [DurationUnit, number][]
}
