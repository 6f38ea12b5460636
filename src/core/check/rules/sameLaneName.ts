import { actorSource } from '../../layout/sources'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'
import { normalised } from '../texts'

/** Two lanes are not called the same, whatever the capitals and spaces. */
export const sameLaneName: Rule = {
  id: 'same-lane-name',
  severity: 'warning',
  basis: 'sense',
  subject: 'procedure',
  check: ({ procedure: { actors } }) => {
    const keys = actors.map(({ name, group }) => JSON.stringify([normalised(plainText(name)), normalised(group)]))
    return actors
      .filter(({ name }, index) => name.trim() !== '' && keys.indexOf(keys[index] ?? '') < index)
      .map(({ id, name }) => ({ source: actorSource(id), values: { name } }))
  },
}
