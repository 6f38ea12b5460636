import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../../src/core/draft/create'
import { parseDraftValue } from '../../../../src/core/draft/parse'
import { layout } from '../../../../src/core/layout/layout'
import { firstFlowPage } from '../../../../src/core/layout/pages/firstFlowPage'
import { smallDraft } from '../../../support/smallDraft'

describe('the face of a draft in a list', () => {
  it('is the first printed page with a table', () => {
    const parsed = parseDraftValue(smallDraft)
    if (!parsed.ok) throw new Error('the small draft is not sound')
    const { draft } = parsed.value
    const { pages, tables } = layout(draft, { mode: 'paged', effort: 'draft' })
    const first = tables.find(({ kind }) => kind === 'flow')
    expect(firstFlowPage(draft)).toEqual(pages[first?.page ?? -1])
  })

  it('is there for a draft without anything', () => {
    const page = firstFlowPage(createDraft({ id: 'd', procedureId: 'p' }))
    expect(page.width).toBeGreaterThan(0)
  })
})
