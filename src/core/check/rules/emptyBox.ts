import type { IdentityBox } from '../../draft/draft'
import { identitySource } from '../../layout/sources'
import type { Rule } from '../rule'

/** The other boxes of the identity page are filled in. */
export const emptyBox: Rule = {
  id: 'empty-box',
  severity: 'hint',
  basis: 'unconfirmed',
  subject: 'draft',
  check: ({ identity }) =>
    BOXES.filter((box) => identity[box].every((item) => item.trim() === '')).map((box) => ({
      source: identitySource(box),
      values: { box },
    })),
}

const BOXES: readonly IdentityBox[] = ['qualifications', 'relatedSops', 'equipment', 'warnings', 'records']
