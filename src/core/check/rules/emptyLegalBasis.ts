import { identitySource } from '../../layout/sources'
import type { Rule } from '../rule'
import { isBlank } from '../texts'

/** The laws that underlie the SOP are named. */
export const emptyLegalBasis: Rule = {
  id: 'empty-legal-basis',
  severity: 'warning',
  basis: 'regulation',
  subject: 'draft',
  check: ({ identity }) => (identity.legalBasis.every(isBlank) ? [{ source: identitySource('legalBasis') }] : []),
}
