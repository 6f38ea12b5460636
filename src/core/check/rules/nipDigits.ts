import { identitySource } from '../../layout/sources'
import type { Rule } from '../rule'

/** A NIP has eighteen digits: date of birth, beginning of service, sex, number. */
const DIGITS = 18

/** The approver's NIP has as many digits as a NIP has. */
export const nipDigits: Rule = {
  id: 'nip-digits',
  severity: 'hint',
  basis: 'practice',
  subject: 'draft',
  check: ({ identity: { approval } }) => {
    const count = approval.nip.replace(/\D/g, '').length
    return count === 0 || count === DIGITS ? [] : [{ source: identitySource('nip'), values: { count, needed: DIGITS } }]
  },
}
