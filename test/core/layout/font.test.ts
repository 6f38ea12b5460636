import { expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import { FONT_NAMES } from '../../../src/core/draft/print'
import { layout } from '../../../src/core/layout/layout'
import { fontNames } from '../../../src/core/text/metrics'

it.each(FONT_NAMES)('a draft that asks for %s is drawn in it, and nothing is amiss', (font) => {
  const draft = createDraft({ id: 'd', procedureId: 'p' })
  const { pages, problems } = layout({ ...draft, print: { ...draft.print, font } }, { mode: 'paged', effort: 'draft' })
  const items = pages.flatMap((page) => page.items)
  expect(new Set(items.flatMap((item) => (item.kind === 'text' ? [item.font] : [])))).toEqual(new Set([font]))
  expect(problems).toEqual([])
})

it('a draft that asks for a font that is not shipped is drawn in the one that it is measured in', () => {
  const draft = createDraft({ id: 'd', procedureId: 'p' })
  const asking = {
    ...draft,
    print: { ...draft.print, font: 'Comic Sans' },
    identity: { ...draft.identity, title: 'Judul' },
  }
  const { pages, regions, problems } = layout(asking, { mode: 'paged', effort: 'draft' })
  const fonts = pages.flatMap((page) => page.items).flatMap((item) => (item.kind === 'text' ? [item.font] : []))
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((font) => !fontNames.includes(font))).toEqual([])
  expect(regions.filter((region) => region.text && !fontNames.includes(region.text.font))).toEqual([])
  expect(problems).toEqual([
    { code: 'font-missing', source: { kind: 'print', id: 'font' }, values: { font: 'Comic Sans', drawn: 'Arimo' } },
  ])
})
