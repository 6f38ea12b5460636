import { rowSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** Each step says what is done. */
export const emptyActivity: Rule = {
  id: 'empty-activity',
  severity: 'error',
  basis: 'regulation',
  structural: true,
  subject: 'step',
  check: ({ id, activity }) => (activity.trim() === '' ? [{ source: rowSource(id, 'activity') }] : []),
}
