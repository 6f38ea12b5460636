import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/core/draft/fingerprint'
import { layout } from '../../../src/core/layout/layout'
import type { Page } from '../../../src/core/page/page'
import { arbitraryDraft } from '../../support/arbitraryDraft'

const linesOf = ({ items }: Page) =>
  items.flatMap((item) => {
    const text = item.kind === 'text' ? item.runs.map((run) => run.text).join('') : ''
    return item.kind === 'text' && text.startsWith('Lajur ') && text.includes(' · sidik jari ')
      ? [{ ...item, text }]
      : []
  })

describe('the line that names the draft', () => {
  it('stands on every printed page, above the signing strip and under the content, and only when asked for', () => {
    fc.assert(
      fc.property(arbitraryDraft({ procedures: 2, actors: 4, rows: 6 }), (given) => {
        const print = { ...given.print, fingerprint: true, sizePt: 8, signingStrip: 18 }
        const draft = { ...given, id: '0a3f8c52-6f1e-4d0b-9c5e-7d2b41a90e03', print }
        const { pages } = layout(draft, { mode: 'paged', effort: 'draft' })
        for (const page of pages) {
          const [line, ...others] = linesOf(page)
          expect(others).toEqual([])
          expect(line?.text).toContain(draft.id)
          expect(line?.text).toContain(fingerprintOf(draft))
          const lowest = Math.max(
            ...page.items.flatMap((item) => (item.kind === 'rect' && item.stroke ? [item.y + item.h] : [])),
          )
          expect(line?.y).toBeGreaterThan(lowest)
          expect(line?.y).toBeLessThan(page.height - 18)
        }
        const plain = layout({ ...draft, print: { ...print, fingerprint: false } }, { mode: 'paged', effort: 'draft' })
        expect(plain.pages.flatMap(linesOf)).toEqual([])
      }),
      { numRuns: 25, seed: 11 },
    )
  })
})
