import { procedureSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** Work of one actor alone is a technical procedure (SOP teknis), not an administrative one. */
export const singleActor: Rule = {
  id: 'single-actor',
  severity: 'warning',
  basis: 'practice',
  subject: 'procedure',
  check: ({ procedure, places }) =>
    procedure.actors.length === 1 && places.size > 1 ? [{ source: procedureSource(procedure.id) }] : [],
}
