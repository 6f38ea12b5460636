import { symbolSource } from '../../layout/sources'
import type { Rule } from '../rule'
import { labelledCount, splits } from '../splits'

/** Only a decision has several ways out: the standard knows no symbol for parallel work. */
export const splitWithoutDecision: Rule = {
  id: 'split-without-decision',
  severity: 'warning',
  basis: 'regulation',
  subject: 'procedure',
  check: (flow) =>
    splits(flow)
      .filter(({ exits }) => labelledCount(exits) < 2)
      .map(({ symbol, exits }) => ({ source: symbolSource(symbol.id), values: { count: exits.length } })),
}
