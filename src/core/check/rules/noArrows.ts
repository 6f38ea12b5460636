import { procedureSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** Steps without a single arrow are a list, not a flowchart; the other rules about arrows have nothing to say of it. */
export const noArrows: Rule = {
  id: 'no-arrows',
  severity: 'error',
  basis: 'regulation',
  structural: true,
  subject: 'procedure',
  check: ({ procedure, steps }) =>
    procedure.flows.length === 0 && steps.filter(({ symbols }) => symbols.length > 0).length > 1
      ? [{ source: procedureSource(procedure.id) }]
      : [],
}
