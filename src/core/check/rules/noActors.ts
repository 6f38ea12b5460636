import { procedureSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** A table needs actors: each activity has one. */
export const noActors: Rule = {
  id: 'no-actors',
  severity: 'error',
  basis: 'regulation',
  structural: true,
  subject: 'procedure',
  check: ({ procedure }) => (procedure.actors.length === 0 ? [{ source: procedureSource(procedure.id) }] : []),
}
