import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../../src/core/draft/draft'
import { parseDraft, parseDraftValue } from '../../../src/core/draft/parse'
import { stepNumbers } from '../../../src/core/draft/query'
import { layout } from '../../../src/core/layout/layout'
import { printedDocument } from '../../../src/core/layout/structure/printedDocument'
import { plainText } from '../../../src/core/text/inlineMarkup'
import { paintPdf } from '../../../src/paint/pdf/paintPdf'
import { benchDraft } from '../../bench/benchDraft'
import { hasPdfTools, pdfInfo, pdfText, qpdfComplaints, runOnPdf, shippedFonts } from '../../support/pdfTools'
import { smallDraft } from '../../support/smallDraft'

const fonts = shippedFonts()

const load = (value: unknown): SopDraft => {
  const parsed = typeof value === 'string' ? parseDraft(value) : parseDraftValue(value)
  if (!parsed.ok) throw new Error('The draft is not sound')
  return parsed.value.draft
}

const print = (draft: SopDraft, compress = true): Uint8Array => {
  const result = layout(draft, { mode: 'paged', effort: 'draft' })
  return paintPdf(result.pages, { ...printedDocument(draft, result), createdAt: new Date(0), fonts, compress })
}

const golden = (name: string) => load(readFileSync(`test/golden/${name}/draft.sop.json`, 'utf8'))

const BOXES = ['legalBasis', 'qualifications', 'relatedSops', 'equipment', 'warnings', 'records'] as const

/** Long enough to be broken at its hyphens wherever lines end. */
const hyphens = Array.from({ length: 40 }, (_, index) => `perundang-undangan-${index}`).join(' ')

const drafts: readonly (readonly [string, SopDraft])[] = [
  ['a small draft', load(smallDraft)],
  ['words with hyphens', load({ ...smallDraft, identity: { ...smallDraft.identity, warnings: [hyphens, hyphens] } })],
  ['a table on two pages', golden('dua-halaman')],
  ['two tables', golden('dua-prosedur')],
  ['a table under the identity', golden('di-atas-tabel')],
]

/** The letters of a text, whatever reading aloud does with spaces and marks. */
const letters = (text: string) =>
  plainText(text)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')

describe.skipIf(!hasPdfTools)('the tags of a PDF', () => {
  it.each(drafts)('give the texts of %s row by row, in the order of reading', (_, draft) => {
    const bytes = print(draft)
    expect(qpdfComplaints(bytes)).toBe('')
    expect(pdfInfo(bytes).get('Tagged')).toBe('yes')
    const read = letters(runOnPdf(bytes, 'pdfinfo', (path) => ['-struct-text', path]).replace(/^\s*[A-Z/].*$/gm, ''))
    let from = 0
    const expectNext = (text: string) => {
      const found = read.indexOf(letters(text), from)
      expect(found, `${text} after ${read.slice(Math.max(0, from - 30), from)}`).toBeGreaterThanOrEqual(from)
      from = found + letters(text).length
    }
    for (const line of draft.identity.institution) expectNext(line)
    expectNext(draft.identity.title)
    for (const box of BOXES) for (const item of draft.identity[box]) expectNext(item)
    for (const procedure of draft.procedures) {
      const numbers = stepNumbers(procedure)
      for (const { name } of procedure.actors) expectNext(name)
      for (const row of procedure.rows) {
        if (row.kind === 'section') expectNext(row.text)
        else {
          expectNext(String(numbers.get(row.id)))
          expectNext(row.activity)
          for (const column of draft.print.columns) expectNext(row[column])
        }
      }
    }
  })

  it('say every arrow in words, and leave rules and page numbers out', () => {
    const bytes = runOnPdf(print(load(smallDraft)), 'qpdf', (path) => ['--qdf', '--object-streams=disable', path, '-'])
    expect(bytes).toMatch(/\(Keputusan, langkah 3, Petugas; panah ke .*; panah ke langkah 1 \\\(Pemohon\\\), Tidak\)/)
    expect(bytes).toContain('/Artifact BMC')
    const read = runOnPdf(print(load(smallDraft)), 'pdfinfo', (path) => ['-struct-text', path])
    expect(read).not.toContain('Halaman 1 dari')
  })

  it('say of every figure where it stands', () => {
    const read = runOnPdf(print(golden('dua-halaman')), 'pdfinfo', (path) => ['-struct', path])
    const figures = read.match(/^ *Figure\b/gm)?.length ?? 0
    const boxes = [...read.matchAll(/\/BBox \[([\d ]+)\]/g)].map(([, corners = '']) => corners.split(' ').map(Number))
    expect(figures).toBeGreaterThan(5)
    expect(boxes).toHaveLength(figures)
    for (const [left = 0, bottom = 0, right = 0, top = 0] of boxes) {
      expect(left).toBeGreaterThan(0)
      expect(bottom).toBeGreaterThan(0)
      expect(right).toBeGreaterThan(left)
      expect(top).toBeGreaterThan(bottom)
      expect(right).toBeLessThan(842)
    }
  })

  it('make a list of every box that is numbered, wherever its page breaks, with its number as the label', () => {
    const draft = golden('identitas-panjang')
    const read = runOnPdf(print(draft), 'pdfinfo', (path) => ['-struct-text', path])
    const numbered = [...BOXES, 'purpose' as const].filter((box) => draft.identity[box].length > 1)
    expect(numbered.length).toBeGreaterThan(1)
    expect(read.match(/^ *L \(block\)/gm)).toHaveLength(numbered.length)
    expect(read.match(/^ *Lbl \(block\)\n *"\d+\. "$/gm)).toHaveLength(
      numbered.reduce((sum, box) => sum + draft.identity[box].length, 0),
    )
    const bodies = [...read.matchAll(/^ *LBody \(block\)\n((?: *".*"\n)+)/gm)].map(([, text = '']) => letters(text))
    expect(bodies).toEqual(numbered.flatMap((box) => draft.identity[box]).map(letters))
  })

  it('head the extra box, and repeat its heading to nobody', () => {
    const purpose = Array.from({ length: 120 }, (_, index) => `Maksud ${index + 1}`)
    const small = load(smallDraft)
    const bytes = print({ ...small, identity: { ...small.identity, purpose } })
    const read = runOnPdf(bytes, 'pdfinfo', (path) => ['-struct-text', path])
    expect(read.match(/Maksud dan Tujuan/g)).toHaveLength(1)
    expect(read).toMatch(/H2 \(block\)\n *"Maksud dan Tujuan "\n *L \(block\)/)
    expect(pdfText(bytes).match(/Maksud dan Tujuan/g)?.length).toBeGreaterThan(1)
  })

  it('close whatever they open, on every page', () => {
    const content = new TextDecoder('latin1').decode(print(golden('dua-halaman'), false))
    const count = (pattern: RegExp) => content.match(pattern)?.length ?? 0
    expect(count(/^EMC$/gm)).toBe(count(/ B[DM]C$|>>BDC$/gm))
    expect(count(/^EMC$/gm)).toBeGreaterThan(50)
  })

  it('leave a repeated head readable on every page, though it is stored once', () => {
    const draft = benchDraft(40)
    const pages = pdfText(print(draft), 'raw').split('\f').slice(1, -1)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      for (const { name } of draft.procedures[0]?.actors ?? []) expect(letters(page)).toContain(letters(name))
    }
    const content = new TextDecoder('latin1').decode(print(draft, false))
    expect(content.match(/^\/P1 Do$/gm)?.length).toBeGreaterThan(1)
  })

  it('include the signature field', () => {
    expect(runOnPdf(print(load(smallDraft)), 'pdfinfo', (path) => ['-struct', path])).toContain('Form')
  })
})

describe.skipIf(!hasPdfTools)('the lists that a reader shows beside the pages', () => {
  it('hold the sections of a procedure under it, and name the pages as they are numbered', () => {
    const draft = golden('dua-prosedur')
    const { qpdf } = JSON.parse(runOnPdf(print(draft), 'qpdf', (path) => ['--json', path]))
    const { outlines, pagelabels } = JSON.parse(runOnPdf(print(draft), 'qpdf', (path) => ['--json=1', path]))
    expect(qpdf).toBeDefined()
    const sections = draft.procedures.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'section'))
    const titles = (list: { title: string; kids: [] }[]): unknown[] =>
      list.map(({ title, kids }) => (kids.length > 0 ? [title, titles(kids)] : title))
    expect(JSON.stringify(titles(outlines)).split('"').length).toBe((1 + 2 + sections.length) * 2 + 1)
    expect(pagelabels[0]).toEqual({ index: 0, label: { '/P': 'Identitas ', '/S': '/D', '/St': 1 } })
    expect(pagelabels[1].label).toEqual({ '/S': '/D', '/St': pagelabels[1].index + 1 })
  })
})
