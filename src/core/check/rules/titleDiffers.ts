import { procedureSource } from '../../layout/sources'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'
import { normalised } from '../texts'

/**
 * The line above the flowchart names the same SOP as the identity page. Only where there is one table: several tables under one
 * identity have names of their own.
 */
export const titleDiffers: Rule = {
  id: 'title-differs',
  severity: 'warning',
  basis: 'practice',
  subject: 'draft',
  check: ({ identity, procedures }) => {
    const [procedure, ...more] = procedures
    if (procedure === undefined || more.length > 0) return []
    const [, prefix = '', name = ''] = PREFIXED.exec(plainText(procedure.title)) ?? []
    const title = plainText(identity.title).trim()
    const isSame = normalised(name) === normalised(title.replace(PREFIXED, '$2'))
    if (normalised(name) === '' || title === '' || isSame) return []
    const after = `${prefix}${identity.title.trim()}`
    return [
      {
        source: procedureSource(procedure.id, 'title'),
        values: { name, title },
        fix: {
          command: { kind: 'setProcedureTitle', procedureId: procedure.id, value: after },
          change: { before: procedure.title, after },
        },
      },
    ]
  },
}

/** "SOP : …", "Prosedur …", "Flowchart SOP …" before the name. */
const PREFIXED =
  /^(\s*(?:(?:bagan|alur|diagram|flow\s?chart|standar operasional|prosedur|sop|pos)\b[\s:\u2013-]*)*)(.*)$/is
