import { symbolSource } from '../../layout/sources'
import { decisionExits } from '../decisionExits'
import type { Rule } from '../rule'

/** A decision of a SOP AP has two ways out, such as ya and tidak. */
export const decisionManyExits: Rule = {
  id: 'decision-many-exits',
  severity: 'warning',
  basis: 'regulation',
  subject: 'procedure',
  check: (flow) =>
    decisionExits(flow)
      .filter(({ exits }) => exits.length > 2)
      .map(({ symbol, exits }) => ({ source: symbolSource(symbol.id), values: { count: exits.length } })),
}
