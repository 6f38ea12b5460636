import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../src/core/draft/draft'
import { plainText } from '../../src/core/draft/plainText'
import { layout } from '../../src/core/layout/layout'
import type { PlacedText } from '../../src/core/layout/result'
import { documentFacts } from '../../src/core/layout/structure/documentFacts'
import { paintPdf } from '../../src/paint/pdf/paintPdf'
import { goldenDrafts } from '../support/goldenDrafts'
import { type FoundWord, hasPdfTools, pdfText, pdfWords, shippedFonts } from '../support/pdfTools'

const fonts = shippedFonts()

/** The letters and digits of a text, as extraction must give them back whatever it does with spaces and hyphens. */
const letters = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')

/** How far a word's box may stand over its cell, in mm: poppler's boxes have the font's full height. */
const SLACK = 0.6

const isInside = (word: FoundWord, { x, y, w, h }: PlacedText): boolean =>
  word.left > x - SLACK && word.right < x + w + SLACK && word.top > y - SLACK && word.bottom < y + h + SLACK

describe.skipIf(!hasPdfTools).each([...goldenDrafts()])('the PDF of the golden case %s', (_, draft) => {
  const result = layout(draft, { mode: 'paged', effort: 'draft' })
  const bytes = paintPdf(result.pages, { ...documentFacts(draft, result), createdAt: new Date(0), fonts })
  const words = pdfWords(bytes)

  it('holds every text of the draft', () => {
    const read = letters(pdfText(bytes, 'raw'))
    for (const text of printedTexts(draft)) expect(read).toContain(letters(plainText(text)))
  })

  it('has every text inside its cell', () => {
    for (const part of result.tables) {
      const onPage = words.filter(({ page }) => page === part.page)
      for (const placed of part.texts) {
        const inCell = onPage.filter((word) => isInside(word, placed)).map(({ text }) => letters(text))
        const wanted = placed.lines.flatMap((line) => line.split(/\s+/)).map(letters)
        expect(wanted.filter((word) => !inCell.join(' ').includes(word))).toEqual([])
      }
    }
  })

  it('is read in the order of the cells', () => {
    result.pages.forEach((_page, index) => {
      const read = letters(pdfText(bytes, 'raw').split('\f')[index] ?? '')
      let from = 0
      const texts = result.tables.filter(({ page }) => page === index).flatMap((part) => part.texts)
      for (const line of texts.flatMap(({ lines }) => lines)) {
        const wanted = letters(line)
        const found = read.indexOf(wanted, from)
        expect(found, `${wanted} after ${read.slice(Math.max(0, from - 40), from)}`).toBeGreaterThanOrEqual(0)
        from = found + wanted.length
      }
    })
  })

  it('leaves the signing strip empty', () => {
    for (const { page, bottom } of words) {
      const { height } = result.pages[page] ?? { height: 0 }
      expect(bottom).toBeLessThanOrEqual(height - draft.print.signingStrip)
    }
  })
})

/** What must stand on paper, text by text; hidden columns are left out. */
const printedTexts = ({ identity, labels, procedures, print }: SopDraft): readonly string[] => {
  const { institution, unit, title, number, createdDate, revisedDate, effectiveDate, approval } = identity
  const { legalBasis, qualifications, relatedSops, equipment, warnings, records, purpose } = identity
  const { note, requirements, duration, output, ...always } = labels
  const columns = { note, requirements, duration, output }
  return [
    ...institution,
    ...[unit, title, number, createdDate, revisedDate, effectiveDate, ...Object.values(approval)],
    ...[legalBasis, qualifications, relatedSops, equipment, warnings, records, purpose].flat(),
    ...Object.values(always),
    ...print.columns.map((column) => columns[column]),
    ...procedures.flatMap(({ title, actors, rows, flows, footnote }) => [
      title,
      footnote,
      ...actors.flatMap(({ name, group }) => [name, group]),
      ...flows.map(({ label }) => label),
      ...rows.flatMap((row) =>
        row.kind === 'section'
          ? [row.text]
          : [row.activity, ...print.columns.map((column) => row[column]), ...row.symbols.map(({ text }) => text)],
      ),
    ]),
  ]
}
