import { symbolSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** One row decides one thing, and one actor decides it. */
export const severalDecisions: Rule = {
  id: 'several-decisions',
  severity: 'warning',
  basis: 'practice',
  subject: 'procedure',
  check: ({ steps }) =>
    steps.flatMap(({ symbols }) => {
      const [, second] = symbols.filter(({ shape }) => shape === 'decision')
      return second === undefined ? [] : [{ source: symbolSource(second.id) }]
    }),
}
