import { describe, expect, it } from 'vitest'
import { auditRouting } from '../../../../src/core/layout/route/audit'
import { route } from '../../../../src/core/layout/route/route'
import type { RoutingProblem } from '../../../../src/core/layout/route/routing'
import { tableOf } from './tables'

function labelFaults(problem: RoutingProblem): string[] {
  const { edges } = route(problem, { effort: 'final' })
  return auditRouting(problem, edges)
    .filter((fault) => fault.code.startsWith('label'))
    .map((fault) => `${fault.code} ${fault.edgeId}`)
}

describe('the labels of arrows', () => {
  it.each([12, 14, 20, 30])('stand clear beside the exits of a decision in lanes of %d mm', (laneWidth) => {
    const problem = tableOf({
      lanes: 3,
      rows: 4,
      laneWidth,
      symbols: {
        a: { lane: 1, row: 0 },
        b: { lane: 1, row: 1, type: 'decision' },
        c: { lane: 2, row: 2, type: 'decision' },
        d: { lane: 1, row: 3, type: 'end' },
      },
      arrows: ['a>b', 'b>c:Ya', 'b>a:Tidak', 'c>d:Ya', 'c>a:Tidak'],
    })
    expect(labelFaults(problem)).toEqual([])
  })

  it('stand clear of the ruling lines where the arrow goes on beyond them', () => {
    const problem = tableOf({
      lanes: 4,
      rows: 3,
      laneWidth: 17,
      symbols: {
        a: { lane: 0, row: 1, type: 'decision' },
        b: { lane: 3, row: 0 },
        c: { lane: 3, row: 2 },
      },
      arrows: ['a>b:Tidak', 'a>c:Ya'],
    })
    const { edges } = route(problem, { effort: 'final' })
    const crossed = edges.flatMap(({ label }) =>
      problem.lanes.filter(({ x }) => label && x > label.x && x < label.x + label.w).map(({ id }) => id),
    )
    expect(edges.filter(({ label }) => label).length).toBe(2)
    expect(crossed).toEqual([])
    expect(labelFaults(problem)).toEqual([])
  })

  it('are broken into lines where one line would cover a ruling line, and that is no reason to draw anything anew', () => {
    const problem = tableOf({
      lanes: 2,
      rows: [24, 24],
      laneWidth: 24,
      symbols: { a: { lane: 0, row: 0, type: 'decision' }, b: { lane: 0, row: 1 } },
      arrows: [{ arrow: 'a>b:Ada garansi', labelSize: { w: 15, h: 2.6 }, otherLabelSizes: [{ w: 8, h: 5.2 }] }],
    })
    const { edges, rowsToGrow } = route(problem, { effort: 'final' })
    expect(edges[0]?.label?.w).toBe(8)
    expect(rowsToGrow).toEqual([])
  })

  it('may be of several words', () => {
    const problem = tableOf({
      lanes: 3,
      rows: 3,
      laneWidth: 24,
      symbols: {
        a: { lane: 1, row: 0, type: 'decision' },
        b: { lane: 0, row: 1 },
        c: { lane: 1, row: 2 },
        d: { lane: 2, row: 1 },
      },
      arrows: ['a>b:Dalam kota', 'a>c:Luar kota', 'a>d:Ada garansi'],
    })
    expect(labelFaults(problem)).toEqual([])
  })

  it('keep their size and text', () => {
    const problem = tableOf({
      lanes: 1,
      rows: 2,
      symbols: { a: { lane: 0, row: 0, type: 'decision' }, b: { lane: 0, row: 1 } },
      arrows: ['a>b:Ya'],
    })
    const [edge] = route(problem, { effort: 'draft' }).edges
    expect(edge?.text).toBe('Ya')
    expect({ w: edge?.label?.w, h: edge?.label?.h }).toEqual(problem.edges[0]?.labelSize)
  })

  it('push other arrows aside where those leave no room', () => {
    const problem = tableOf({
      lanes: 2,
      rows: 4,
      laneWidth: 18,
      symbols: {
        a: { lane: 1, row: 0 },
        b: { lane: 0, row: 1, type: 'decision' },
        c: { lane: 0, row: 2, type: 'decision' },
        d: { lane: 0, row: 3, type: 'end' },
      },
      arrows: ['a>b', 'b>c:Ya', 'c>d:Ya', 'b>a:Tidak', 'c>a:Tidak'],
    })
    expect(labelFaults(problem)).toEqual([])
  })
})
