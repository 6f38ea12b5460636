import { rowSource } from '../../layout/sources'
import type { Rule } from '../rule'
import { normalised } from '../texts'

/** No two steps say the same of the same actor. */
export const duplicateStep: Rule = {
  id: 'duplicate-step',
  severity: 'warning',
  basis: 'practice',
  subject: 'procedure',
  check: ({ steps, numbers }) => {
    const seen = new Map<string, number>()
    return steps.flatMap(({ id, activity, symbols }) => {
      const text = normalised(activity)
      const key = JSON.stringify([text, symbols.map(({ actorId }) => actorId).sort()])
      const first = seen.get(key)
      if (first === undefined) seen.set(key, numbers.get(id) ?? 0)
      return text === '' || first === undefined ? [] : [{ source: rowSource(id, 'activity'), values: { first } }]
    })
  },
}
