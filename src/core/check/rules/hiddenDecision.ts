import { rowSource } from '../../layout/sources'
import { saysCondition } from '../../text/conditionWords'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'
import { splits } from '../splits'

/** An activity that says what happens when something is not so decides something, so one of its symbols is a diamond. */
export const hiddenDecision: Rule = {
  id: 'hidden-decision',
  severity: 'hint',
  basis: 'practice',
  subject: 'procedure',
  check: (flow) => {
    const branching = new Set(splits(flow).map(({ symbol }) => symbol))
    return flow.steps
      .filter(({ symbols }) => symbols.every((symbol) => symbol.shape !== 'decision' && !branching.has(symbol)))
      .filter(({ activity }) => saysCondition(plainText(activity)))
      .map(({ id }) => ({ source: rowSource(id, 'activity') }))
  },
}
