import { flowSource } from '../../layout/sources'
import { decisionExits } from '../decisionExits'
import type { Rule } from '../rule'

/** What a decision sends back goes to somebody else: the one who decides does not repair. */
export const returnsToItself: Rule = {
  id: 'returns-to-itself',
  severity: 'hint',
  basis: 'practice',
  subject: 'procedure',
  check: (flow) =>
    decisionExits(flow).flatMap(({ symbol, exits }) => {
      const from = flow.places.get(symbol.id)
      return exits
        .filter(({ to }) => {
          const target = flow.places.get(to)
          return target && from && target.rowIndex < from.rowIndex && target.symbol.actorId === symbol.actorId
        })
        .map(({ id }) => ({ source: flowSource(id) }))
    }),
}
