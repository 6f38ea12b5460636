import { labelSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** The quality standard is called Mutu Baku; "Mutu Buku" is a slip that offices copy from each other. */
export const mutuBuku: Rule = {
  id: 'mutu-buku',
  severity: 'warning',
  basis: 'regulation',
  subject: 'draft',
  check: ({ labels: { standard } }) => {
    const after = standard.replace(/\b(mutu\s+b)(u)(ku)\b/gi, (_, start: string, vowel: string, end: string) =>
      [start, vowel === 'U' ? 'A' : 'a', end].join(''),
    )
    if (after === standard) return []
    const command = { kind: 'setLabel', key: 'standard', value: after } as const
    return [{ source: labelSource('standard'), fix: { command, change: { before: standard, after } } }]
  },
}
