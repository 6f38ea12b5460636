import { identitySource } from '../../layout/sources'
import type { Rule } from '../rule'
import { isBlank } from '../texts'

/** The office that issues the SOP is named. */
export const emptyInstitution: Rule = {
  id: 'empty-institution',
  severity: 'warning',
  basis: 'regulation',
  subject: 'draft',
  check: ({ identity }) => (identity.institution.every(isBlank) ? [{ source: identitySource('institution') }] : []),
}
