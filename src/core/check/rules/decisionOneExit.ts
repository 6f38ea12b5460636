import { symbolSource } from '../../layout/sources'
import { decisionExits } from '../decisionExits'
import type { Rule } from '../rule'

/** A decision has at least two ways out. */
export const decisionOneExit: Rule = {
  id: 'decision-one-exit',
  severity: 'error',
  basis: 'regulation',
  structural: true,
  subject: 'procedure',
  check: (flow) =>
    flow.procedure.flows.length === 0
      ? []
      : decisionExits(flow)
          .filter(({ exits }) => exits.length < 2)
          .map(({ symbol, exits }) => ({ source: symbolSource(symbol.id), values: { count: exits.length } })),
}
