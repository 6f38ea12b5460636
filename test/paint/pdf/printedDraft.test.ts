import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../../src/core/draft/draft'
import { parseDraft } from '../../../src/core/draft/parse'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { layout } from '../../../src/core/layout/layout'
import { printedDocument } from '../../../src/core/layout/structure/printedDocument'
import { paintPdf } from '../../../src/paint/pdf/paintPdf'
import { arbitraryDraft } from '../../support/arbitraryDraft'
import {
  hasPdfTools,
  pdfAttachment,
  pdfFonts,
  pdfInfo,
  pdfText,
  qpdfComplaints,
  shippedFonts,
} from '../../support/pdfTools'
import { smallDraft } from '../../support/smallDraft'

const fonts = shippedFonts()

const print = (draft: SopDraft) => {
  const result = layout(draft, { mode: 'paged', effort: 'draft' })
  const bytes = paintPdf(result.pages, { ...printedDocument(draft, result), createdAt: new Date(0), fonts })
  return { result, bytes }
}

const load = (text: string): SopDraft => {
  const parsed = parseDraft(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return parsed.value.draft
}

/** The letters and digits of a text, as extraction must give them back whatever it does with spaces and hyphens. */
const letters = (text: string) => text.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '')

const folder = '../shared/drafts'
const drafts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.sop.json')) : []

describe.skipIf(!hasPdfTools)('the PDF of a draft', () => {
  it('gives back the text of every cell of the table, whole', () => {
    const { result, bytes } = print(load(JSON.stringify(smallDraft)))
    expectWholeTexts(result, bytes)
  })

  it.each(drafts)('gives back the text of every cell of %s, whole', (name) => {
    const { result, bytes } = print(load(readFileSync(`${folder}/${name}`, 'utf8')))
    expect(qpdfComplaints(bytes)).toBe('')
    expectWholeTexts(result, bytes)
  })

  it('is sound and has as many pages as its layout, whatever the draft holds', () => {
    fc.assert(
      fc.property(arbitraryDraft({ procedures: 2, actors: 6, rows: 8 }), (draft) => {
        const { result, bytes } = print(draft)
        expect(qpdfComplaints(bytes)).toBe('')
        expect(pdfInfo(bytes).get('Pages')).toBe(String(result.pages.length))
        expect(pdfInfo(bytes).get('Tagged')).toBe('yes')
        if (draft.print.attachDraft) expect(pdfAttachment(bytes)).toBe(serializeDraft(draft))
        for (const font of pdfFonts(bytes)) expect(font).toMatchObject({ embedded: true, subset: true, unicode: true })
      }),
      { numRuns: 8, seed: 35 },
    )
  })
})

function expectWholeTexts({ tables }: ReturnType<typeof layout>, bytes: Uint8Array): void {
  const read = letters(pdfText(bytes, 'raw'))
  const cells = tables.filter(({ kind }) => kind === 'flow').flatMap(({ texts }) => texts)
  expect(cells.length).toBeGreaterThan(0)
  for (const { lines } of cells) expect(read).toContain(letters(lines.join('')))
}
