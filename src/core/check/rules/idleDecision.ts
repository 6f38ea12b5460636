import { symbolSource } from '../../layout/sources'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'

/** The activity of a decision says what is examined or decided. */
export const idleDecision: Rule = {
  id: 'idle-decision',
  severity: 'hint',
  basis: 'practice',
  subject: 'procedure',
  check: ({ steps }) =>
    steps.flatMap(({ activity, symbols }) => {
      const decision = symbols.find(({ shape }) => shape === 'decision')
      const text = plainText(activity)
      if (decision === undefined || text.trim() === '' || DECIDING.test(text)) return []
      return [{ source: symbolSource(decision.id) }]
    }),
}

/** Stems of the verbs of examining and deciding, also where a prefix has changed their first sound. */
const DECIDING =
  /eriksa|eliti|erifikasi|alidasi|oreksi|etuju|putus|mutus|nilai|sah|elaah|evaluasi|cermat|\bcek|ngecek|\buji|nguji|ujicoba|revi[eu]|ekomendasi|pilih|milih|tentu|nentu|tetap|netap|asistensi|nalisis|larifikasi|onfirmasi|iagnos|dentifikasi|paraf|tanda\s?tangan|isposisi|\bapakah\b|layak|lengkap|sesuai|esting|audit|eleksi|monitor|kaji|cocok/i
