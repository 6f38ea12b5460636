import type { Approval, Identity } from '../../draft/draft'
import { identitySource } from '../../layout/sources'
import type { Rule, Spotted } from '../rule'
import { isBlank } from '../texts'

/** Number, dates and approval are filled in; the date of revision may be empty. */
export const emptyIdentityField: Rule = {
  id: 'empty-identity-field',
  severity: 'warning',
  basis: 'regulation',
  subject: 'draft',
  check: ({ identity }) => [
    ...TEXTS.filter((field) => isBlank(identity[field])).map(toSpotted),
    ...APPROVAL.filter((field) => isBlank(identity.approval[field])).map(toSpotted),
  ],
}

const TEXTS = ['number', 'createdDate', 'effectiveDate'] as const satisfies readonly (keyof Identity)[]
const APPROVAL = ['position', 'name', 'nip'] as const satisfies readonly (keyof Approval)[]

const toSpotted = (field: (typeof TEXTS)[number] | (typeof APPROVAL)[number]): Spotted => ({
  source: identitySource(field),
  values: { field },
})
