import { symbolSource } from '../../layout/sources'
import type { Rule } from '../rule'
import { stepsAfterEnd } from './endBeforeLast'

/** The work comes to each step. */
export const unreachable: Rule = {
  id: 'unreachable',
  severity: 'error',
  basis: 'sense',
  structural: true,
  subject: 'procedure',
  check: (flow) => {
    if (flow.procedure.flows.length === 0) return []
    const afterEnd = new Set(stepsAfterEnd(flow))
    return flow.steps.flatMap((step) => {
      const [first] = step.symbols
      return first === undefined || flow.reached.has(step.id) || afterEnd.has(step)
        ? []
        : [{ source: symbolSource(first.id) }]
    })
  },
}
