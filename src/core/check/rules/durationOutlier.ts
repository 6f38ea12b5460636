import { rowSource } from '../../layout/sources'
import { parseDuration } from '../../text/duration'
import type { DurationUnit } from '../../text/durationWords'
import type { Rule } from '../rule'

/** A value this much smaller than the middle one of its unit, next to a row that counts in days, looks like a wrong unit. */
const OUT_OF_LINE = 5

/** A few minutes next to days: perhaps days were meant. */
export const durationOutlier: Rule = {
  id: 'duration-outlier',
  severity: 'hint',
  basis: 'practice',
  subject: 'procedure',
  check: ({ steps }) => {
    const amounts = steps.map(({ duration }) => amountOf(duration))
    const minutes = amounts.flatMap((amount) => (amount?.unit === 'minute' ? [amount.value] : []))
    const middle = minutes.toSorted((left, right) => left - right)[Math.floor(minutes.length / 2)] ?? 0
    return steps.flatMap(({ id, duration }, index) => {
      const amount = amounts[index]
      const isSmall = amount?.unit === 'minute' && amount.value * OUT_OF_LINE <= middle
      const isBesideDays = [amounts[index - 1], amounts[index + 1]].some((other) => other && LONG_UNITS.has(other.unit))
      return isSmall && isBesideDays
        ? [{ source: rowSource(id, 'duration'), values: { text: duration.trim(), middle } }]
        : []
    })
  },
}

const LONG_UNITS: ReadonlySet<DurationUnit> = new Set(['day', 'workingDay', 'week', 'month', 'year'])

/** The value and unit of a duration that has only one of each. */
const amountOf = (text: string): { readonly unit: DurationUnit; readonly value: number } | undefined => {
  const reading = parseDuration(text)
  const [only, ...more] = reading.kind === 'amount' ? Object.entries(reading.max) : []
  return only === undefined || more.length > 0 ? undefined : { unit: only[0] as DurationUnit, value: only[1] }
}
