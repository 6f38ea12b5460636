import { symbolSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** Nothing follows a capsule that stands inside the work: it would be an end that goes on. */
export const endContinues: Rule = {
  id: 'end-continues',
  severity: 'error',
  basis: 'regulation',
  structural: true,
  subject: 'procedure',
  check: ({ ends, exits, entries, places }) => {
    const leavesRow = (symbolId: string): boolean =>
      (exits.get(symbolId) ?? []).some(({ to }) => places.get(to)?.row !== places.get(symbolId)?.row)
    return ends.filter(({ id }) => entries.has(id) && leavesRow(id)).map(({ id }) => ({ source: symbolSource(id) }))
  },
}
