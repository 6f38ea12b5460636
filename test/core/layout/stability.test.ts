import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SopDraft, StepText } from '../../../src/core/draft/draft'
import { parseDraft } from '../../../src/core/draft/parse'
import { measureTable } from '../../../src/core/layout/measure/measureTable'
import { measureSheet } from '../../../src/core/layout/pages/sheetArea'

const parsed = parseDraft(readFileSync(join(import.meta.dirname, '../../golden/dua-halaman/draft.sop.json'), 'utf8'))
if (!parsed.ok) throw new Error('the golden draft is broken')
const { draft } = parsed.value

const widthsWith = (written: SopDraft): number[] => {
  const [procedure] = written.procedures
  if (!procedure) throw new Error('no procedure')
  const { columns } = measureTable(written, procedure, measureSheet(written.print).content)
  return [columns.activity, ...columns.lanes, ...columns.standard].map(({ w }) => w)
}

const write = (key: StepText, text: string): SopDraft => ({
  ...draft,
  procedures: draft.procedures.map((procedure) => ({
    ...procedure,
    rows: procedure.rows.map((row) =>
      row.kind === 'step' && row.id === 'r4' ? { ...row, [key]: row[key] + text } : row,
    ),
  })),
})

describe('the columns while a text is typed', () => {
  it.each<StepText>(['activity', 'output', 'requirements', 'note'])('hardly move, letter by letter, in %s', (key) => {
    const sentence = ' dan menyampaikan hasilnya kepada pimpinan agar disetujui'
    let moves = 0
    let before = widthsWith(draft)
    for (let length = 1; length <= sentence.length; length++) {
      const widths = widthsWith(write(key, sentence.slice(0, length)))
      const shift = Math.max(...widths.map((width, index) => Math.abs(width - (before[index] ?? 0))))
      if (shift > 0) moves++
      expect(shift).toBeLessThanOrEqual(10)
      before = widths
    }
    expect(moves).toBeLessThanOrEqual(8)
  })
})
