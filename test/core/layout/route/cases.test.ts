import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { auditRouting } from '../../../../src/core/layout/route/audit'
import { HARD_FAULTS } from '../../../../src/core/layout/route/faults'
import { route } from '../../../../src/core/layout/route/route'
import type { RoutingProblem, RoutingResult } from '../../../../src/core/layout/route/routing'
import { CASES_FOLDER, readCases } from './cases'
import { type Figures, judgeDrawing, MUST_BE_ZERO, readJudge, summarise } from './judge'

const here = existsSync(CASES_FOLDER)

function renamed(problem: RoutingProblem): RoutingProblem {
  const name = (id: string): string => `renamed ${[...id].toReversed().join('')}`
  return {
    ...problem,
    nodes: problem.nodes.map((node) => ({ ...node, id: name(node.id) })),
    edges: problem.edges.map((edge) => ({ ...edge, id: name(edge.id), from: name(edge.from), to: name(edge.to) })),
  }
}

function picture(result: RoutingResult): unknown {
  return result.edges.map(({ points, label }) => ({ points, label }))
}

describe.skipIf(!here)('the cases of the shared folder', async () => {
  const judge = await readJudge()
  const cases = here ? readCases() : []
  const results = new Map<string, RoutingResult>()
  const figures = new Map<string, Figures>()
  for (const { name, problem } of cases) {
    const result = route(problem, { effort: 'final' })
    results.set(name, result)
    figures.set(name, judgeDrawing(judge, problem, result))
  }
  const group = (pattern: RegExp): Figures[] =>
    [...figures].filter(([name]) => pattern.test(name)).map(([, one]) => one)
  const sum = (pattern: RegExp, key: keyof Figures): number =>
    group(pattern).reduce((total, one) => total + one[key], 0)
  console.log(summarise(figures))

  it.each(cases.map(({ name }) => name))('%s has no hard fault', (name) => {
    const one = figures.get(name)
    for (const key of MUST_BE_ZERO) expect(`${key} ${one?.[key]}`).toBe(`${key} 0`)
    expect(results.get(name)?.conflicts).toEqual([])
  })

  it.each(cases)('$name is clean for the audit too', ({ name, problem }) => {
    const faults = auditRouting(problem, results.get(name)?.edges ?? [])
    expect(faults.filter((fault) => HARD_FAULTS.has(fault.code))).toEqual([])
    expect(faults.filter((fault) => fault.code === 'crossing')).toHaveLength(figures.get(name)?.crossings ?? -1)
  })

  it.each(cases)('$name is clean as a draft already', ({ problem }) => {
    const draft = route(problem, { effort: 'draft' })
    const one = judgeDrawing(judge, problem, draft)
    for (const key of MUST_BE_ZERO) expect(`${key} ${one[key]}`).toBe(`${key} 0`)
  })

  it('have few crossings', () => {
    expect(sum(/^seed/, 'crossings')).toBeLessThanOrEqual(2)
    expect(sum(/^rand-n0[12]0/, 'crossings')).toBeLessThanOrEqual(1)
    expect(sum(/^rand-n050/, 'crossings')).toBeLessThanOrEqual(8)
    expect(sum(/^rand-n[12]00/, 'crossings')).toBeLessThanOrEqual(50)
  })

  it('have few bends and short arrows', () => {
    const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
    for (const pattern of [/^seed/, /^rand/]) {
      expect(median(group(pattern).map((one) => one.bendsPerEdge))).toBeLessThanOrEqual(0.8)
      expect(median(group(pattern).map((one) => one.lengthRatio))).toBeLessThanOrEqual(1.06)
    }
  })

  it('have labels that stand clear and belong to one arrow', () => {
    const poor = (pattern: RegExp): number =>
      sum(pattern, 'labelHits') + sum(pattern, 'labelAmbiguous') + sum(pattern, 'labelFar')
    expect(poor(/^seed/)).toBe(0)
    expect(poor(/./) / sum(/./, 'labels')).toBeLessThan(0.003)
  })

  it.each(cases.filter(({ problem }) => problem.rows.length <= 21))(
    '$name is drawn the same whatever its ids',
    ({ name, problem }) => {
      const again = route(renamed(problem), { effort: 'final' })
      expect(picture(again)).toEqual(picture(results.get(name) as RoutingResult))
    },
  )
})
