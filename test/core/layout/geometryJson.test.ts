import { describe, expect, it } from 'vitest'
import { parseDraftValue } from '../../../src/core/draft/parse'
import { toGeometryJson } from '../../../src/core/layout/geometryJson'
import { layout } from '../../../src/core/layout/layout'
import { smallDraft } from '../../support/smallDraft'

const parsed = parseDraftValue(smallDraft)
if (!parsed.ok) throw new Error('the small draft is broken')
const { draft } = parsed.value

describe('the geometry as JSON', () => {
  it('has an entry for every table part, pages counted from 1, arrows as pairs of numbers', () => {
    const { pages } = JSON.parse(JSON.stringify(toGeometryJson(layout(draft, { mode: 'paged', effort: 'draft' }))))
    expect(pages.map(({ page, kind }: { page: number; kind: string }) => [page, kind])).toEqual([
      [1, 'identity'],
      [2, 'flow'],
    ])
    const [, flow] = pages
    expect(flow).toMatchObject({ width: 297, height: 210 })
    expect(flow.nodes.map(({ id, type }: { id: string; type: string }) => [id, type])).toEqual([
      ['s1', 'start'],
      ['s3', 'end'],
      ['s2', 'decision'],
    ])
    expect(flow.edges.map(({ id, text }: { id: string; text?: string }) => [id, text])).toEqual([
      ['f1', undefined],
      ['f2', 'Ya'],
      ['f3', 'Tidak'],
    ])
    for (const { points } of flow.edges) {
      for (const point of points) expect(point).toEqual([expect.any(Number), expect.any(Number)])
    }
    expect(flow.texts).toContainEqual(expect.objectContaining({ role: 'activity', rowId: 'r1' }))
  })

  it('lists identity and table of one page one after the other', () => {
    const above = { ...draft, print: { ...draft.print, identityPage: 'above-table' as const } }
    const { pages } = toGeometryJson(layout(above, { mode: 'paged', effort: 'draft' }))
    expect(pages.map(({ page, kind }) => [page, kind])).toEqual([
      [1, 'identity'],
      [1, 'flow'],
    ])
    expect(pages[0]?.texts.some(({ role }) => role === 'activity')).toBe(false)
  })
})
