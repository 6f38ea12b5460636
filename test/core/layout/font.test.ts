import { expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import { layout } from '../../../src/core/layout/layout'
import { fontNames } from '../../../src/core/text/metrics'

it('a draft that asks for a font that is not shipped is drawn in the one that it is measured in', () => {
  const draft = createDraft({ id: 'd', procedureId: 'p' })
  const asking = {
    ...draft,
    print: { ...draft.print, font: 'Comic Sans' },
    identity: { ...draft.identity, title: 'Judul' },
  }
  const { pages, regions } = layout(asking, { mode: 'paged', effort: 'draft' })
  const fonts = pages.flatMap((page) => page.items).flatMap((item) => (item.kind === 'text' ? [item.font] : []))
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((font) => !fontNames.includes(font))).toEqual([])
  expect(regions.filter((region) => region.text && !fontNames.includes(region.text.font))).toEqual([])
})
