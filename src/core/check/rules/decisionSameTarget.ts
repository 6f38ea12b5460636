import { flowSource } from '../../layout/sources'
import { decisionExits } from '../decisionExits'
import type { Rule } from '../rule'

/** Two ways out of a decision do not lead to the same symbol: nothing would be decided. */
export const decisionSameTarget: Rule = {
  id: 'decision-same-target',
  severity: 'error',
  basis: 'sense',
  structural: true,
  subject: 'procedure',
  check: (flow) =>
    decisionExits(flow).flatMap(({ exits }) =>
      exits
        .filter(({ to }, index) => exits.findIndex((exit) => exit.to === to) < index)
        .map(({ id }) => ({ source: flowSource(id) })),
    ),
}
