import { IDENTITY_BOXES } from '../../draft/textFields'
import { identitySource } from '../../layout/sources'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'
import { normalised } from '../texts'

/** No box of the identity page says the same twice. */
export const repeatedItem: Rule = {
  id: 'repeated-item',
  severity: 'warning',
  basis: 'practice',
  subject: 'draft',
  check: ({ identity }) =>
    IDENTITY_BOXES.flatMap((box) => {
      const keys = identity[box].map((item) => normalised(plainText(item)))
      const repeated = identity[box].filter((_, index) => isRepeated(keys, index))
      if (repeated.length === 0) return []
      const items = identity[box].filter((_, index) => !isRepeated(keys, index))
      return [
        {
          source: identitySource(box),
          values: { box, item: repeated.join('; ') },
          fix: {
            command: { kind: 'setIdentityBox', box, items } as const,
            change: { before: identity[box].join('\n'), after: items.join('\n') },
          },
        },
      ]
    }),
}

const isRepeated = (keys: readonly string[], index: number): boolean =>
  keys[index] !== '' && keys.indexOf(keys[index] ?? '') < index
