import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { auditRouting } from '../../../../src/core/layout/route/audit'
import { HARD_FAULTS } from '../../../../src/core/layout/route/faults'
import { reroute } from '../../../../src/core/layout/route/reroute'
import { route } from '../../../../src/core/layout/route/route'
import type { RoutingProblem } from '../../../../src/core/layout/route/routing'
import { CASES_FOLDER, readCases } from './cases'
import { tableOf } from './tables'

const symbols = {
  a: { lane: 0, row: 0 },
  b: { lane: 1, row: 1 },
  c: { lane: 2, row: 2, type: 'decision' as const },
  d: { lane: 0, row: 3 },
}
const arrows = ['a>b', 'b>c', 'c>d:Ya', 'c>a:Tidak']
const before = tableOf({ lanes: 4, rows: 4, symbols, arrows })
const after = tableOf({ lanes: 4, rows: 4, symbols: { ...symbols, d: { lane: 3, row: 3 } }, arrows })

describe('drawing again round a symbol that moved', () => {
  it('gives the same picture where nothing moved', () => {
    const { edges } = route(before, { effort: 'final' })
    expect(reroute(before, edges, []).edges).toEqual(edges)
  })

  it('leaves all other arrows and their labels as they were', () => {
    const { edges } = route(before, { effort: 'final' })
    const again = reroute(after, edges, ['d']).edges
    for (const index of [0, 1, 3]) expect(again[index]).toEqual(edges[index])
    expect(again[2]).not.toEqual(edges[2])
  })

  it('draws the arrows of the symbol cleanly among them', () => {
    const { edges } = route(before, { effort: 'final' })
    const result = reroute(after, edges, ['d'])
    expect(result.conflicts).toEqual([])
    expect(auditRouting(after, result.edges).filter((fault) => HARD_FAULTS.has(fault.code))).toEqual([])
  })

  it('draws arrows that were not there before', () => {
    const { edges } = route(before, { effort: 'final' })
    const more = tableOf({ lanes: 4, rows: 4, symbols, arrows: [...arrows, 'd>a'] })
    const result = reroute(more, edges, [])
    expect(result.edges.map((edge) => edge.id)).toEqual(more.edges.map((edge) => edge.id))
    expect(result.edges.slice(0, 4)).toEqual(edges)
  })
})

/** The first symbol that can stand in another lane of its row, moved there. */
function withMovedSymbol(
  problem: RoutingProblem,
): { readonly problem: RoutingProblem; readonly id: string } | undefined {
  for (const node of problem.nodes) {
    const inRow = problem.nodes.filter((other) => other.row === node.row)
    const free = problem.lanes.findIndex(
      (lane, index) => lane.w >= node.w + 3 && inRow.every((other) => other.lane !== index),
    )
    const lane = problem.lanes[free]
    if (!lane || node.type === 'start') continue
    const moved = { ...node, lane: free, x: lane.x + (lane.w - node.w) / 2 }
    return {
      problem: { ...problem, nodes: problem.nodes.map((other) => (other === node ? moved : other)) },
      id: node.id,
    }
  }
  return undefined
}

describe.skipIf(!existsSync(CASES_FOLDER))('a symbol moved in the cases of the shared folder', () => {
  const cases = existsSync(CASES_FOLDER) ? readCases().filter(({ name }) => /seed|n010|n020/.test(name)) : []

  it.each(cases)('$name keeps its other arrows', ({ problem }) => {
    const { edges } = route(problem, { effort: 'draft' })
    const changed = withMovedSymbol(problem)
    if (!changed) throw new Error('every case has a symbol that can move')
    const again = reroute(changed.problem, edges, [changed.id])
    for (const [index, edge] of edges.entries()) {
      if (edge.from !== changed.id && edge.to !== changed.id) expect(again.edges[index]).toEqual(edge)
    }
    const drawn = new Set(
      again.edges.filter((edge) => edge.from === changed.id || edge.to === changed.id).map((edge) => edge.id),
    )
    const faults = auditRouting(changed.problem, again.edges).filter(
      (fault) => fault.code === 'end-off-outline' || fault.code === 'diagonal' || fault.code === 'unrouted',
    )
    expect(faults.filter((fault) => drawn.has(fault.edgeId))).toEqual([])
  })
})
