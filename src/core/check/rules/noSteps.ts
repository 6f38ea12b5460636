import { procedureSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** A table needs steps. */
export const noSteps: Rule = {
  id: 'no-steps',
  severity: 'error',
  basis: 'regulation',
  structural: true,
  subject: 'procedure',
  check: ({ procedure, steps }) => (steps.length === 0 ? [{ source: procedureSource(procedure.id) }] : []),
}
