import { procedureSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** From this many steps on, parts of the work are better SOPs of their own. */
const MOST_STEPS = 25

/** A long procedure is a reason to split it into a macro and micro SOPs. */
export const manySteps: Rule = {
  id: 'many-steps',
  severity: 'hint',
  basis: 'sense',
  subject: 'procedure',
  check: ({ procedure, steps }) =>
    steps.length > MOST_STEPS ? [{ source: procedureSource(procedure.id), values: { count: steps.length } }] : [],
}
