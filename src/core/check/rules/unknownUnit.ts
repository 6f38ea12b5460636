import { rowSource } from '../../layout/sources'
import { parseDuration } from '../../text/duration'
import type { Rule } from '../rule'

/** A number in Waktu has a unit of time. Words, dates and rates instead of an amount are left alone. */
export const unknownUnit: Rule = {
  id: 'unknown-unit',
  severity: 'hint',
  basis: 'practice',
  subject: 'step',
  check: ({ id, duration }) => {
    const isAmount = /^\s*(?:\u00b1\s*)?\d+(?:[.,]\d+)*\s*(?:[\p{L}.]+\s*)?$/u.test(duration)
    return isAmount && parseDuration(duration).kind === 'words'
      ? [{ source: rowSource(id, 'duration'), values: { text: duration.trim() } }]
      : []
  },
}
