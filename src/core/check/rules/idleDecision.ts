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
  /periksa|emeriksa|teliti|neliti|verifikasi|validasi|koreksi|setuju|putus|mutus|nilai|sah|telaah|nelaah|evaluasi|cermat|\bcek|mengecek|pengecekan|\buji|menguji|ujicoba|revi[eu]w?|rekomendasi|pilih|milih|tentu|nentu|tetap|netap|asistensi|analisis|klarifikasi|konfirmasi|diagnos|identifikasi|paraf|tanda\s?tangan|disposisi|persetujuan|\bapakah\b|layak|lengkap|sesuai|testing|audit|seleksi|monitor/i
