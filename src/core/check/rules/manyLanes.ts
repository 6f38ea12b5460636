import { procedureSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** So many lanes can still be read on one landscape page. */
const MOST_LANES = 10

/** More lanes than a page can carry are a reason to split the procedure or to join actors. */
export const manyLanes: Rule = {
  id: 'many-lanes',
  severity: 'hint',
  basis: 'practice',
  subject: 'procedure',
  check: ({ procedure: { id, actors } }) =>
    actors.length > MOST_LANES ? [{ source: procedureSource(id), values: { count: actors.length } }] : [],
}
