import { identitySource } from '../../layout/sources'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'

/** The box Keterkaitan lists SOPs, each named as one. */
export const relatedNotSop: Rule = {
  id: 'related-not-sop',
  severity: 'hint',
  basis: 'practice',
  subject: 'draft',
  check: ({ identity: { relatedSops } }) =>
    relatedSops
      .map((item) => plainText(item).trim())
      .filter(
        (item) =>
          !/^[-\u2013\u2014.]*$/.test(item) && !/\b(?:SOP|POS|Standar Operasional|Prosedur Operasional)\b/i.test(item),
      )
      .map((item) => ({ source: identitySource('relatedSops'), values: { subject: item, item } })),
}
