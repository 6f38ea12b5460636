import { existsSync } from 'node:fs'
import { route } from '../../src/core/layout/route/route'
import type { RoutingEdge, RoutingNode, RoutingProblem } from '../../src/core/layout/route/routing'
import { CASES_FOLDER, readCases } from '../core/layout/route/cases'
import { type Figures, groupOf, judgeDrawing, readJudge, summarise } from '../core/layout/route/judge'
import { timeBoth } from './figures'

/** Prints how well and how fast, in processor time, arrows are routed: the shared cases by group, and large tables made here. */
export async function benchRouting(): Promise<void> {
  if (existsSync(CASES_FOLDER)) await benchCases()
  for (const lanes of [4, 8, 30]) benchLarge(1000, lanes)
}

async function benchCases(): Promise<void> {
  const judge = await readJudge()
  const figures = new Map<string, Figures>()
  const times = new Map<string, number[]>()
  const cases = readCases()
  for (const { problem } of cases.slice(0, 20)) route(problem, { effort: 'final' })
  for (const { name, problem } of cases) {
    const result = route(problem, { effort: 'final' })
    figures.set(name, judgeDrawing(judge, problem, result))
    for (const effort of ['draft', 'final'] as const) {
      const key = `${groupOf(name)} ${effort}`
      times.set(key, [...(times.get(key) ?? []), timeOf(problem, effort)])
    }
  }
  console.log(summarise(figures))
  for (const [name, all] of times) {
    const sorted = all.toSorted((a, b) => a - b)
    const median = sorted[sorted.length >> 1] ?? 0
    console.log(`${name.padEnd(16)} median ${median.toFixed(1)} ms, worst ${(sorted.at(-1) ?? 0).toFixed(1)} ms`)
  }
}

function benchLarge(rows: number, lanes: number): void {
  const problem = largeTable(rows, lanes)
  const times = (['draft', 'final'] as const).map((effort) => `${effort} ${timeOf(problem, effort).toFixed(0)} ms`)
  console.log(`${rows} rows, ${lanes} lanes, ${problem.edges.length} arrows: ${times.join(', ')}`)
}

/** Milliseconds of processor time. */
function timeOf(problem: RoutingProblem, effort: 'draft' | 'final'): number {
  return timeBoth(() => route(problem, { effort }), { warmUp: 0, timed: 1 }).processor[0] ?? Number.NaN
}

/** A procedure that wanders over the lanes, every fifth step a decision with a loop back over one to six rows. */
function largeTable(rows: number, lanes: number): RoutingProblem {
  const laneWidth = lanes > 12 ? 12 : 20
  const size = laneWidth - 6
  const nodes: RoutingNode[] = []
  const edges: RoutingEdge[] = []
  for (let row = 0; row < rows; row++) {
    const lane = (row * 7 + (row >> 3)) % lanes
    const decision = row % 5 === 4
    const type = row === 0 ? 'start' : row === rows - 1 ? 'end' : decision ? 'decision' : 'process'
    nodes.push({ id: `n${row}`, type, lane, row, x: lane * laneWidth + 3, y: row * 16 + 4, w: size, h: 8 })
    const answer = row > 0 && nodes[row - 1]?.type === 'decision' ? { text: 'Ya', labelSize: { w: 2.6, h: 2.6 } } : {}
    if (row > 0) edges.push({ id: `e${edges.length}`, from: `n${row - 1}`, to: `n${row}`, ...answer })
    if (type !== 'decision') continue
    const target = Math.max(0, row - 1 - (row % 6))
    edges.push({
      id: `e${edges.length}`,
      from: `n${row}`,
      to: `n${target}`,
      text: 'Tidak',
      labelSize: { w: 5.6, h: 2.3 },
    })
  }
  return {
    block: { x: 0, y: 0, w: lanes * laneWidth, h: rows * 16 },
    lanes: Array.from({ length: lanes }, (_, k) => ({ id: `l${k}`, x: k * laneWidth, w: laneWidth })),
    rows: Array.from({ length: rows }, (_, k) => ({ id: `r${k}`, y: k * 16, h: 16 })),
    nodes,
    edges,
  }
}
