import { identitySource } from '../../layout/sources'
import type { Rule } from '../rule'
import { isBlank } from '../texts'

/** The SOP has a name. */
export const emptyTitle: Rule = {
  id: 'empty-title',
  severity: 'warning',
  basis: 'regulation',
  subject: 'draft',
  check: ({ identity }) => (isBlank(identity.title) ? [{ source: identitySource('title') }] : []),
}
