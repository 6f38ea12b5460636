import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../../../src/core/draft/draft'
import { layout } from '../../../../src/core/layout/layout'
import { rememberRoutes } from '../../../../src/core/layout/route/rememberRoutes'
import { route } from '../../../../src/core/layout/route/route'
import type { RoutingOptions, RoutingProblem } from '../../../../src/core/layout/route/routing'
import { benchDraft } from '../../../bench/benchDraft'

const withActivity = (draft: SopDraft, rowId: string, activity: string): SopDraft => ({
  ...draft,
  procedures: draft.procedures.map((procedure) => ({
    ...procedure,
    rows: procedure.rows.map((row) => (row.id === rowId && row.kind === 'step' ? { ...row, activity } : row)),
  })),
})

const setUp = (limit: number) => {
  const drawn: RoutingProblem[] = []
  const router = rememberRoutes(limit, (problem: RoutingProblem, options: RoutingOptions) => {
    drawn.push(problem)
    return route(problem, options)
  })
  return { drawn, lay: (draft: SopDraft) => layout(draft, { mode: 'continuous', effort: 'final', router }) }
}

const draft = withActivity(benchDraft(12), 'r3', 'Memeriksa')
const oneLetterMore = withActivity(draft, 'r3', 'Memeriksa b')
const manyLines = withActivity(draft, 'r3', 'Memeriksa kelengkapan berkas permohonan dan mencatatnya. '.repeat(8))

describe('a router that remembers', () => {
  it('draws no arrow again for a letter that moves no symbol', () => {
    const { drawn, lay } = setUp(4)
    lay(draft)
    const before = drawn.length
    lay(oneLetterMore)
    expect(drawn).toHaveLength(before)
  })

  it('draws anew where rows grow', () => {
    const { drawn, lay } = setUp(4)
    lay(draft)
    const before = drawn.length
    lay(manyLines)
    expect(drawn.length).toBeGreaterThan(before)
  })

  it('gives the very layouts that are given without it', () => {
    const { lay } = setUp(4)
    for (const shown of [draft, oneLetterMore, manyLines, draft]) {
      expect(lay(shown)).toEqual(layout(shown, { mode: 'continuous', effort: 'final' }))
    }
  })

  it('forgets what was asked for longest ago', () => {
    const { drawn, lay } = setUp(1)
    lay(draft)
    lay(manyLines)
    const before = drawn.length
    lay(draft)
    expect(drawn.length).toBeGreaterThan(before)
  })
})
