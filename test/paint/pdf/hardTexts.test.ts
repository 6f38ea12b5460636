import { describe, expect, it } from 'vitest'
import { createActor, createDraft, createProcedure, createStepRow } from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import { FONT_NAMES } from '../../../src/core/draft/print'
import { layout } from '../../../src/core/layout/layout'
import { printedDocument } from '../../../src/core/layout/structure/printedDocument'
import { verify } from '../../../src/core/layout/verify/verify'
import { paintPdf } from '../../../src/paint/pdf/paintPdf'
import { hasPdfTools, pdfFonts, pdfInfo, pdfText, qpdfComplaints, runOnPdf, shippedFonts } from '../../support/pdfTools'

const fonts = shippedFonts()

const longWord = 'pertanggungjawabanpenyelenggaraan'.repeat(10).slice(0, 300)

/** A draft with texts that no office writes on purpose, but that pasting brings. */
const hardDraft = (font: string): SopDraft => {
  const draft = createDraft({ id: '00000000-0000-4000-8000-000000000031', procedureId: 'p' })
  const items = Array.from({ length: 33 }, (_, index) => `Butir ${index + 1}`)
  const procedure = createProcedure({
    id: 'p',
    title: 'Alur 📄',
    actors: [
      createActor({ id: 'a1', name: longWord }),
      createActor({ id: 'a2', name: 'مدير' }),
      createActor({ id: 'a3', name: '' }),
    ],
    rows: [
      createStepRow({ id: 'r1', activity: `Memeriksa\u0000\u0007 berkas 😀 lagi`, output: 'שלום' }),
      createStepRow({ id: 'r2', activity: longWord, requirements: items.join('\n') }),
      createStepRow({ id: 'r3' }),
    ],
    footnote: 'a\u202eb\u200bc\tkaki',
  })
  return {
    ...draft,
    identity: { ...draft.identity, title: `Judul ${longWord}`, equipment: items, legalBasis: [longWord, ''] },
    procedures: [procedure],
    print: { ...draft.print, font },
  }
}

const print = (draft: SopDraft) => {
  const result = layout(draft, { mode: 'paged', effort: 'draft' })
  return { result, bytes: paintPdf(result.pages, { ...printedDocument(draft, result), createdAt: new Date(0), fonts }) }
}

const letters = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '')

describe.skipIf(!hasPdfTools).each(FONT_NAMES)('a PDF of hard texts in %s', (font) => {
  const draft = hardDraft(font)
  const { result, bytes } = print(draft)
  const read = pdfText(bytes, 'raw')

  it('is sound, with every face embedded', () => {
    expect(qpdfComplaints(bytes)).toBe('')
    expect(pdfInfo(bytes).get('Pages')).toBe(String(result.pages.length))
    for (const face of pdfFonts(bytes)) {
      expect(face).toMatchObject({ embedded: true, subset: true, unicode: true })
      expect(face.name).toContain(font)
    }
  })

  it('loses no letter of a word of 300, nor an item of 33', () => {
    expect(verify(draft, result).filter(({ code }) => code === 'text-lost')).toEqual([])
    expect(letters(read).split(longWord).length - 1).toBeGreaterThanOrEqual(3)
    for (let item = 1; item <= 33; item++) expect(read).toContain(`Butir ${item}`)
  })

  it('shows a mark for each character that the font lacks, and names them', () => {
    expect(read).toMatch(/berkas (\uFFFD|\u25A1) lagi/)
    const named = result.problems.filter(({ code }) => code === 'glyph-missing').map(({ values }) => values.characters)
    for (const character of ['😀', 'م', 'ש', '📄']) expect(named.join(' ')).toContain(character)
  })

  it('is tagged whole, its 33 items as a list, with nothing that a reader stumbles over', () => {
    const tags = runOnPdf(bytes, 'sh', (path) => ['-c', 'pdfinfo -struct-text "$0" 2>&1', path])
    expect(tags).not.toMatch(/error|warning/i)
    // The legal basis prints a number too, for the one of its two items that has words.
    expect(tags.match(/^ *Lbl \(block\)/gm)).toHaveLength(33 + 1)
    const outline = JSON.parse(runOnPdf(bytes, 'qpdf', (path) => ['--json=1', '--json-key=outlines', path])).outlines
    expect(JSON.stringify(outline)).toContain('📄')
  })

  it('drops what draws nothing or turns the reading direction', () => {
    expect(read).toContain('Memeriksa berkas')
    expect(read).toContain('abc kaki')
  })
})

describe.skipIf(!hasPdfTools)('a PDF of next to nothing', () => {
  const empty = createDraft({ id: '00000000-0000-4000-8000-000000000032', procedureId: 'p' })

  it.each([
    ['no actor and no step', empty],
    ['no wording at all', { ...empty, labels: mapped(empty.labels), print: { ...empty.print, columns: [] } }],
    ['one line under the table', { ...empty, procedures: [createProcedure({ id: 'p', footnote: 'Catatan' })] }],
  ] as const)('is sound for a draft with %s', (_, draft) => {
    const { result, bytes } = print(draft)
    expect(qpdfComplaints(bytes)).toBe('')
    expect(result.pages.length).toBeGreaterThan(0)
    expect(verify(draft, result)).toEqual([])
  })
})

function mapped<Words extends object>(words: Words): Words {
  return Object.fromEntries(Object.keys(words).map((key) => [key, ''])) as Words
}
