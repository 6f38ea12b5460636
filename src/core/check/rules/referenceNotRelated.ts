import { rowSource } from '../../layout/sources'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'
import { normalised } from '../texts'

/** A SOP that a note names ("Terkait SOP Surat Keluar") is in the box Keterkaitan too, unless that names all SOPs at once. One finding a SOP, where it is first named. */
export const referenceNotRelated: Rule = {
  id: 'reference-not-related',
  severity: 'hint',
  basis: 'practice',
  subject: 'draft',
  check: ({ identity, procedures }) => {
    const related = identity.relatedSops.map((item) => new Set(wordsIn(item)))
    if (identity.relatedSops.some((item) => /\b(?:seluruh|semua)\b/i.test(item))) return []
    const told = new Set<string>()
    return procedures.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        if (row.kind === 'section') return []
        return namedSops(row.note).flatMap((name) => {
          const words = wordsIn(name)
          const key = words.join(' ')
          const isRelated = related.some((item) => words.every((word) => item.has(word)))
          if (words.length === 0 || isRelated || told.has(key)) return []
          told.add(key)
          return [{ source: rowSource(row.id, 'note'), values: { subject: key, name } }]
        })
      }),
    )
  },
}

/** The names of SOPs in a note, without the word SOP. */
const namedSops = (note: string): readonly string[] =>
  /\b(?:terkait|lihat|sesuai|mengacu|merujuk|dilanjutkan)\b.*\b(?:SOP|POS)\b/is.test(note)
    ? plainText(note)
        .split(/\b(?:SOP|POS)\b/)
        .slice(1)
        .map((name) =>
          name
            .replace(/[.;\n].*$/s, '')
            .replace(/\s+(?:dan|atau|serta|,)\s*$/i, '')
            .trim(),
        )
    : []

const wordsIn = (text: string): readonly string[] =>
  normalised(plainText(text))
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !['sop', 'pos', 'dan', 'tentang'].includes(word))
