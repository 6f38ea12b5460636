import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../src/core/layout/result'
import { flowSource, rowSource } from '../../../src/core/layout/sources'
import { problemGroups } from '../../../src/ui/preview/problemGroups'
import { describeProblem } from '../../../src/ui/text/id'

const region = (page: number, source: Problem['source']) => ({ x: 0, y: 0, w: 1, h: 1, page, source })
const regions = [
  region(4, rowSource('r1', 'activity')),
  region(2, rowSource('r2', 'activity')),
  region(3, flowSource('f1')),
]
const problem = (code: Problem['code'], source: Problem['source'], values: Problem['values'] = {}): Problem => ({
  code,
  source,
  values,
})

describe('the problems in the preview', () => {
  it('are said once each, with all pages in their order', () => {
    const tall = [rowSource('r1', 'note'), rowSource('r2', 'output'), rowSource('r2', 'note')].map((source) =>
      problem('row-taller-than-page', source),
    )
    const conflict = problem('arrow-conflict', flowSource('f1'))
    expect(problemGroups({ regions, problems: [...tall, conflict] })).toEqual([
      { words: describeProblem(tall[0] as Problem), pages: [2, 4] },
      { words: describeProblem(conflict), pages: [3] },
    ])
  })

  it('stay apart when they name different things', () => {
    const problems = ['☐', '✓'].map((characters) => problem('glyph-missing', rowSource('r1', 'note'), { characters }))
    expect(problemGroups({ regions, problems })).toHaveLength(2)
  })

  it('are none where all is well', () => {
    expect(problemGroups({ regions, problems: [] })).toEqual([])
  })
})
