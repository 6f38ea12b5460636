import { symbolSource } from '../../layout/sources'
import type { Rule } from '../rule'
import { labelledCount, splits } from '../splits'

/** A box from which arrows with words leave decides something: it is drawn as a diamond. */
export const decisionAsProcess: Rule = {
  id: 'decision-as-process',
  severity: 'warning',
  basis: 'regulation',
  subject: 'procedure',
  check: (flow) =>
    splits(flow)
      .filter(({ exits }) => labelledCount(exits) > 1)
      .map(({ symbol }) => ({
        source: symbolSource(symbol.id),
        fix: {
          command: { kind: 'setShape', procedureId: flow.procedure.id, symbolId: symbol.id, shape: 'decision' },
        },
      })),
}
