import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraft, createStepRow } from '../../../../src/core/draft/create'
import type { SopDraft } from '../../../../src/core/draft/draft'
import { layout } from '../../../../src/core/layout/layout'
import { countPages } from '../../../../src/core/layout/pages/countPages'
import { fitPages, SMALLEST_FITTED_PT } from '../../../../src/core/layout/pages/fitPages'
import { branchyProcedure } from '../../../support/arbitraryBranchy'
import { createDice } from '../../../support/arbitraryDice'
import { arbitraryDraft } from '../../../support/arbitraryDraft'

const printedPages = (draft: SopDraft): number => layout(draft, { mode: 'paged', effort: 'final' }).pages.length

const withSize = (draft: SopDraft, sizePt: number): SopDraft => ({ ...draft, print: { ...draft.print, sizePt } })

/** A draft whose activities are long enough that the size of the text decides how many pages there are. */
const wordyDraft = (stepCount: number): SopDraft => {
  const { procedure } = branchyProcedure(createDice(3), stepCount)
  const rows = procedure.rows.map((row) => ({ ...row, activity: 'Memeriksa kelengkapan berkas permohonan '.repeat(6) }))
  return {
    ...createDraft({ id: 'd', procedureId: 'p' }),
    procedures: [{ ...procedure, rows: rows.map(createStepRow) }],
  }
}

describe('fitting a draft on pages', () => {
  const draft = wordyDraft(14)

  it('finds the largest size in half points at which the printed pages are no more than wanted', () => {
    const pagesAt = new Map<number, number>()
    for (let sizePt = SMALLEST_FITTED_PT; sizePt <= 12; sizePt += 0.5) {
      pagesAt.set(sizePt, printedPages(withSize(draft, sizePt)))
    }
    const counts = new Set(pagesAt.values())
    expect(counts.size).toBeGreaterThan(2)
    for (const wanted of counts) {
      const largest = Math.max(...[...pagesAt].filter(([, pages]) => pages <= wanted).map(([sizePt]) => sizePt))
      expect(fitPages(draft, wanted)).toEqual({ fits: true, sizePt: largest, pages: pagesAt.get(largest) })
    }
  })

  it('tells the fewest pages that it can have, and at which size, where it fits at none', () => {
    const fewest = printedPages(withSize(draft, SMALLEST_FITTED_PT))
    const fitted = fitPages(draft, fewest - 1)
    expect(fitted).toMatchObject({ fits: false, pages: fewest })
    expect(fitted.sizePt).toBeGreaterThanOrEqual(SMALLEST_FITTED_PT)
    expect(printedPages(withSize(draft, fitted.sizePt + 0.5))).toBeGreaterThan(fewest)
  })

  it('does not depend on the size that the draft has now', () => {
    expect(fitPages(withSize(draft, 6.5), 4)).toEqual(fitPages(withSize(draft, 10), 4))
  })

  it('takes a size at which no table is wider than the paper, although larger text would need no more pages than wanted', () => {
    const { procedure } = branchyProcedure(createDice(5), 8)
    const actors = Array.from({ length: 12 }, (_, index) => ({
      id: `a${index + 1}`,
      name: 'Kepala Subbagian Perencanaan',
      group: '',
    }))
    const wide: SopDraft = {
      ...createDraft({ id: 'd', procedureId: 'p' }),
      procedures: [{ ...procedure, actors }],
    }
    const tooWideAt = (sizePt: number): boolean => countPages(withSize(wide, sizePt)).isTooWide
    const { sizePt } = fitPages(wide, 20)
    expect(tooWideAt(12) && !tooWideAt(SMALLEST_FITTED_PT)).toBe(true)
    expect(tooWideAt(sizePt)).toBe(false)
  })
})

describe('counting pages without routing', () => {
  it('foresees the pages of random drafts, but for arrows that make rows taller', () => {
    let equal = 0
    const drafts = fc.sample(arbitraryDraft({ rows: 12 }), { numRuns: 60, seed: 11 })
    for (const draft of drafts) {
      const { pages } = countPages(draft)
      const printed = printedPages(draft)
      expect(pages).toBeLessThanOrEqual(printed)
      equal += pages === printed ? 1 : 0
    }
    expect(equal).toBeGreaterThan(drafts.length * 0.85)
  }, 60_000)
})
