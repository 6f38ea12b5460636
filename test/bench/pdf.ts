import { layout } from '../../src/core/layout/layout'
import { type PrintedDocument, printedDocument } from '../../src/core/layout/structure/printedDocument'
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
 * How large the files are, what each part costs, and how long the painters take, layout not counted. The files are as they come
 * by default: tagged, with the draft inside and a field to sign. Other work on the machine stretches the clock, not the
 * processor time.
 */
export const benchPdf = (): readonly Figure[] => {
  const fonts = shippedFonts()
  const printed = (steps: number) => {
    const draft = benchDraft(steps)
    const result = layout(draft, { mode: 'paged', effort: 'draft' })
    const whole = printedDocument(draft, result)
    const size = (left: readonly (keyof PrintedDocument)[] = []) => {
      const parts = Object.fromEntries(Object.entries(whole).filter(([key]) => !left.some((name) => name === key)))
      return paintPdf(result.pages, { ...(parts as typeof whole), createdAt: new Date(0), fonts }).length / 1000
    }
    const paint = () => paintPdf(result.pages, { ...printedDocument(draft, result), createdAt: new Date(0), fonts })
    return { pages: result.pages, size, paint, name: `PDF of ${steps} steps (${result.pages.length} pages)` }
  }
  const three = printed(THREE_PAGES)
  const steps = printed(200)
  const hundred = printed(HUNDRED_PAGES)
  const [cold = 0] = time(three.paint, { warmUp: 0, timed: 1 })
  const threeTimes = time(three.paint, { warmUp: 1, timed: 9 })
  const hundredTimes = time(hundred.paint, { warmUp: 1, timed: 5 })
  const svg = time(() => three.pages.map((page) => renderPageSvg(page)), { warmUp: 2, timed: 9 })
  return [
    ...sizes(three, 25),
    { name: `${three.name}, first`, value: cold, unit: 'ms' },
    { name: `${three.name}, median`, value: quantile(threeTimes, 0.5), unit: 'ms' },
    ...sizes(steps, 80),
    { name: `${steps.name}, processor time`, value: processorTime(steps.paint), unit: 'ms' },
    { name: hundred.name, value: hundred.size(), unit: 'kB' },
    { name: `${hundred.name}, median`, value: quantile(hundredTimes, 0.5), unit: 'ms', budget: 500 },
    { name: `${hundred.name}, processor time`, value: processorTime(hundred.paint), unit: 'ms' },
    { name: 'SVG of 3 pages without fonts, median', value: quantile(svg, 0.5), unit: 'ms' },
  ]
}

/** The size of a file, and what it would save without each of its parts. */
const sizes = (
  { name, size }: { readonly name: string; size(left?: readonly (keyof PrintedDocument)[]): number },
  budget: number,
): readonly Figure[] => [
  { name, value: size(), unit: 'kB', budget },
  { name: `${name}, of it tags`, value: size() - size(['structure']), unit: 'kB' },
  { name: `${name}, of it the draft`, value: size() - size(['attachment']), unit: 'kB' },
  { name: `${name}, of it the signature field`, value: size() - size(['signatureField']), unit: 'kB' },
]

/** Milliseconds of processor time that some work takes once the engine is warm: the median of five rounds. */
const processorTime = (work: () => unknown): number => {
  const rounds = Array.from({ length: 6 }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return quantile(rounds.slice(1), 0.5)
}
