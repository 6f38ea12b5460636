import { identitySource } from '../../layout/sources'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'

/** Peringatan says what follows when something is (not) done, "Jika … maka …", or sets a limit of time. */
export const warningForm: Rule = {
  id: 'warning-form',
  severity: 'hint',
  basis: 'unconfirmed',
  subject: 'draft',
  check: ({ identity: { warnings } }) => {
    const text = plainText(warnings.join('\n')).trim()
    return /^[\s\-\u2013.]*$/.test(text) || WARNING.test(text) ? [] : [{ source: identitySource('warnings') }]
  },
}

const WARNING =
  /\b(?:jika|apabila|bila|kalau|bilamana)\b|\bpaling (?:lama|lambat)\b|\bselambat|\bbatas waktu\b|\btenggat\b|\bmaksimal\b|\d\s*(?:hari|jam|menit|minggu|bulan)\b/i
