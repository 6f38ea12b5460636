import type { SopDraft } from '../../draft/draft'
import { layout } from '../layout'
import { countPages } from './countPages'

/** The text size at which a draft fits on so many pages, or comes nearest to it. */
export interface FittedPages {
  /** False: even the smallest readable text needs more pages than wanted. */
  readonly fits: boolean
  readonly sizePt: number
  /** How many pages the draft has at that size. */
  readonly pages: number
}

/** Smaller text is hard to read on paper, in points. */
export const SMALLEST_FITTED_PT = 6

/** Larger text is never needed to fill pages, in points; a draft that is set larger already may keep its size. */
const largestFittedPt = 12

const sizeStepPt = 0.5

/**
 * Finds the largest text size, in steps of half a point, at which the draft prints on at most so many pages and, if any size
 * can, with no table wider than the paper. Where none fits, it is the largest of those with the fewest pages.
 */
export function fitPages(draft: SopDraft, mostPages: number): FittedPages {
  const planned = sizesFor(draft).map((sizePt) => ({ sizePt, ...countPages(withSize(draft, sizePt)) }))
  const narrow = planned.filter(({ isTooWide }) => !isTooWide)
  const candidates = narrow.length > 0 ? narrow : planned
  for (const { sizePt, pages } of candidates) {
    if (pages > mostPages) continue
    const printed = printedPages(draft, sizePt)
    if (printed <= mostPages) return { fits: true, sizePt, pages: printed }
  }
  const fewest = Math.min(...candidates.map(({ pages }) => pages))
  const sizePt = candidates.find(({ pages }) => pages === fewest)?.sizePt ?? SMALLEST_FITTED_PT
  return { fits: false, sizePt, pages: printedPages(draft, sizePt) }
}

/** The sizes to try, largest first. */
function sizesFor(draft: SopDraft): number[] {
  const largest = Math.max(largestFittedPt, Math.floor(draft.print.sizePt / sizeStepPt) * sizeStepPt)
  const count = Math.round((largest - SMALLEST_FITTED_PT) / sizeStepPt) + 1
  return Array.from({ length: count }, (_, index) => largest - index * sizeStepPt)
}

/** Arrows may ask for taller rows, so only the finished pages can be relied on. */
const printedPages = (draft: SopDraft, sizePt: number) =>
  layout(withSize(draft, sizePt), { mode: 'paged', effort: 'final' }).pages.length

const withSize = (draft: SopDraft, sizePt: number): SopDraft => ({ ...draft, print: { ...draft.print, sizePt } })
