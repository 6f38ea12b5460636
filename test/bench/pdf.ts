import { layout } from '../../src/core/layout/layout'
import { printedDocument } from '../../src/core/layout/structure/printedDocument'
import { paintPdf } from '../../src/paint/pdf/paintPdf'
import { renderPageSvg } from '../../src/paint/svg/renderPageSvg'
import { shippedFonts } from '../support/pdfTools'
import { benchDraft } from './benchDraft'
import { type Figure, quantile, time } from './figures'

/** Steps that fill three pages, the identity page among them. */
const THREE_PAGES = 14

/** Steps that fill about a hundred pages. */
const HUNDRED_PAGES = 950

/**
 * How large the files are and how long the painters take, layout not counted. The files are as they come by default: tagged, with
 * the draft inside and a field to sign.
 */
export const benchPdf = (): readonly Figure[] => {
  const fonts = shippedFonts()
  const printed = (steps: number) => {
    const draft = benchDraft(steps)
    const result = layout(draft, { mode: 'paged', effort: 'draft' })
    const paint = () =>
      paintPdf(result.pages, { ...printedDocument(draft, result), createdAt: new Date(0), fonts }).length / 1000
    const bare = () => {
      const { structure, attachment, signatureField, ...facts } = printedDocument(draft, result)
      return paintPdf(result.pages, { ...facts, createdAt: new Date(0), fonts }).length / 1000
    }
    return { pages: result.pages, paint, bare }
  }
  const three = printed(THREE_PAGES)
  const steps = printed(200)
  const hundred = printed(HUNDRED_PAGES)
  const [cold = 0] = time(three.paint, { warmUp: 0, timed: 1 })
  const threeTimes = time(three.paint, { warmUp: 1, timed: 9 })
  const hundredTimes = time(hundred.paint, { warmUp: 1, timed: 5 })
  const svg = time(() => three.pages.map((page) => renderPageSvg(page)), { warmUp: 2, timed: 9 })
  const count = ({ pages }: { readonly pages: readonly unknown[] }) => `${pages.length} pages`
  return [
    { name: `PDF of ${count(three)}`, value: three.paint(), unit: 'kB', budget: 25 },
    { name: `PDF of ${count(three)}, without tags and draft`, value: three.bare(), unit: 'kB' },
    { name: `PDF of ${count(three)}, first`, value: cold, unit: 'ms' },
    { name: `PDF of ${count(three)}, median`, value: quantile(threeTimes, 0.5), unit: 'ms' },
    { name: `PDF of 200 steps (${count(steps)})`, value: steps.paint(), unit: 'kB', budget: 80 },
    { name: 'PDF of 200 steps, without tags and draft', value: steps.bare(), unit: 'kB' },
    { name: `PDF of ${count(hundred)}`, value: hundred.paint(), unit: 'kB' },
    { name: `PDF of ${count(hundred)}, median`, value: quantile(hundredTimes, 0.5), unit: 'ms', budget: 500 },
    { name: 'SVG of 3 pages without fonts, median', value: quantile(svg, 0.5), unit: 'ms' },
  ]
}
