import { symbolSource } from '../../layout/sources'
import type { Rule } from '../rule'
import { missingEnd } from './noEnd'

/** From each step but an end, something goes on. Symbols of one row work together: it is enough that one of them goes on. */
export const deadEnd: Rule = {
  id: 'dead-end',
  severity: 'error',
  basis: 'practice',
  structural: true,
  subject: 'procedure',
  check: (flow) => {
    if (flow.procedure.flows.length === 0) return []
    const end = missingEnd(flow)
    return flow.steps.flatMap(({ id, symbols }) => {
      const last = symbols.findLast(({ id: symbolId }) => flow.joined.has(symbolId))
      const isEnd = symbols.some((symbol) => symbol.shape === 'terminator' || symbol === end)
      return last === undefined || isEnd || flow.next.has(id) ? [] : [{ source: symbolSource(last.id) }]
    })
  },
}
