import { documentFacts } from '../../src/core/layout/documentFacts'
import { layout } from '../../src/core/layout/layout'
import { paintPdf } from '../../src/paint/pdf/paintPdf'
import { renderPageSvg } from '../../src/paint/svg/renderPageSvg'
import { shippedFonts } from '../support/pdfTools'
import { benchDraft } from './benchDraft'
import { type Figure, quantile, time } from './figures'

/** How large the files are and how long the painters take, layout not counted. */
export const benchPdf = (): readonly Figure[] => {
  const { pages, tables } = layoutOf(900)
  const fonts = shippedFonts()
  const paint = (count: number) =>
    paintPdf(pages.slice(0, count), {
      ...documentFacts(benchDraft(1), { tables: tables.slice(0, 1) }),
      createdAt: new Date(0),
      fonts,
    })
  const [cold = 0] = time(() => paint(3), { warmUp: 0, timed: 1 })
  const steps = layoutOf(200).pages.length
  const three = time(() => paint(3), { warmUp: 1, timed: 9 })
  const hundred = time(() => paint(100), { warmUp: 1, timed: 5 })
  const svg = time(() => pages.slice(0, 3).map((page) => renderPageSvg(page)), { warmUp: 2, timed: 9 })
  return [
    { name: 'PDF of 3 pages', value: paint(3).length / 1000, unit: 'kB', budget: 25 },
    { name: 'PDF of 3 pages, first', value: cold, unit: 'ms' },
    { name: 'PDF of 3 pages, median', value: quantile(three, 0.5), unit: 'ms' },
    { name: `PDF of 200 steps (${steps} pages)`, value: paint(steps).length / 1000, unit: 'kB', budget: 80 },
    { name: `PDF of ${Math.min(100, pages.length)} pages`, value: paint(100).length / 1000, unit: 'kB' },
    {
      name: `PDF of ${Math.min(100, pages.length)} pages, median`,
      value: quantile(hundred, 0.5),
      unit: 'ms',
      budget: 500,
    },
    { name: 'SVG of 3 pages without fonts, median', value: quantile(svg, 0.5), unit: 'ms' },
  ]
}

const layoutOf = (steps: number) => layout(benchDraft(steps), { mode: 'paged', effort: 'draft' })
