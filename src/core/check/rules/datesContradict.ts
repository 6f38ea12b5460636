import { identitySource } from '../../layout/sources'
import type { Rule } from '../rule'
import { isBefore, readWrittenDate } from '../writtenDate'

/** A SOP is not in force, nor revised, before it was made. Only dates that can be read are compared. */
export const datesContradict: Rule = {
  id: 'dates-contradict',
  severity: 'warning',
  basis: 'regulation',
  subject: 'draft',
  check: ({ identity }) => {
    const created = readWrittenDate(identity.createdDate)
    if (created === null) return []
    return (['effectiveDate', 'revisedDate'] as const).flatMap((field) => {
      const date = readWrittenDate(identity[field])
      return date !== null && isBefore(date, created)
        ? [{ source: identitySource(field), values: { field, date: identity[field], created: identity.createdDate } }]
        : []
    })
  },
}
