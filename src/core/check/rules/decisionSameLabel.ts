import { flowSource } from '../../layout/sources'
import { decisionExits } from '../decisionExits'
import type { Rule } from '../rule'
import { normalised } from '../texts'

/** Two ways out of a decision are not called the same. */
export const decisionSameLabel: Rule = {
  id: 'decision-same-label',
  severity: 'error',
  basis: 'regulation',
  structural: true,
  subject: 'procedure',
  check: (flow) =>
    decisionExits(flow).flatMap(({ exits }) =>
      exits
        .filter(({ label }, index) => {
          const word = normalised(label)
          return word !== '' && exits.findIndex((exit) => normalised(exit.label) === word) < index
        })
        .map(({ id, label }) => ({ source: flowSource(id), values: { label } })),
    ),
}
