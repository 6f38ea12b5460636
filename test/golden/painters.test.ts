import { describe, expect, it } from 'vitest'
import { layout } from '../../src/core/layout/layout'
import { paintPdf } from '../../src/paint/pdf/paintPdf'
import { renderPageSvg } from '../../src/paint/svg/renderPageSvg'
import { type DrawnMark, marksInPdf, marksInSvg } from '../support/drawnMarks'
import { goldenDrafts } from '../support/goldenDrafts'
import { hasPdfTools, shippedFonts } from '../support/pdfTools'

const facts = {
  title: 'Contoh',
  author: '',
  language: 'id-ID',
  fileId: 'contoh',
  createdAt: new Date(0),
  fonts: shippedFonts(),
}

const differenceOf = (one: DrawnMark, other: DrawnMark): number =>
  one.kind === other.kind
    ? Math.max(...one.bounds.map((value, index) => Math.abs(value - (other.bounds[index] ?? Number.NaN))))
    : Number.POSITIVE_INFINITY

describe.skipIf(!hasPdfTools)('screen and paper', () => {
  it.each([...goldenDrafts()])('show every mark of %s at the same place, to 0.05 mm', (_, draft) => {
    for (const page of layout(draft, { mode: 'paged', effort: 'draft' }).pages) {
      const items = page.items.filter(({ kind }) => kind !== 'image')
      const drawn = marksInSvg(renderPageSvg({ ...page, items }))
      const printed = marksInPdf(paintPdf([{ ...page, items }], facts), page.height)
      expect(drawn.length).toBeGreaterThan(10)
      expect(printed.length).toBe(drawn.length)
      const worst = Math.max(...drawn.map((mark, index) => differenceOf(mark, printed[index] as DrawnMark)))
      expect(worst).toBeLessThan(0.05)
    }
  })
})
