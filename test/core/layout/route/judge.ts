import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RoutingProblem, RoutingResult } from '../../../../src/core/layout/route/routing'

/** The figures that the judge of drawn arrows gives for one drawing. */
export interface Figures {
  readonly unrouted: number
  readonly diagonal: number
  readonly nodeHits: number
  readonly clearance: number
  readonly endpointErrors: number
  readonly overlapBad: number
  readonly touches: number
  readonly plusJunctions: number
  readonly outside: number
  readonly ruling: number
  readonly tight: number
  readonly labelMissing: number
  readonly crossings: number
  readonly bendsPerEdge: number
  readonly lengthRatio: number
  readonly shortEnds: number
  readonly labels: number
  readonly labelHits: number
  readonly labelAmbiguous: number
  readonly labelFar: number
}

/** Figures that are 0 in a clean drawing. */
export const MUST_BE_ZERO = [
  'unrouted',
  'diagonal',
  'nodeHits',
  'clearance',
  'endpointErrors',
  'overlapBad',
  'touches',
  'plusJunctions',
  'outside',
  'ruling',
  'tight',
  'labelMissing',
] as const satisfies readonly (keyof Figures)[]

/** The judge: takes a drawing with points as pairs of numbers. */
export type Judge = (drawing: unknown) => Figures

const JUDGE = fileURLToPath(new URL('../../../../../shared/tools/check-routing.mjs', import.meta.url))

/** Loads the judge from the shared folder; one that refuses where the folder is not at hand. */
export async function readJudge(): Promise<Judge> {
  if (!existsSync(JUDGE)) {
    return () => {
      throw new Error('the judge is not at hand')
    }
  }
  const loaded = (await import(/* @vite-ignore */ JUDGE)) as { check: Judge }
  return loaded.check
}

/** Judges what the router drew. */
export function judgeDrawing(judge: Judge, problem: RoutingProblem, result: RoutingResult): Figures {
  const drawn = new Map(result.edges.map((edge) => [edge.id, edge]))
  const edges = problem.edges.map((edge) => {
    const line = drawn.get(edge.id)
    return { ...edge, label: line?.label, points: line?.points.map((point) => [point.x, point.y]) }
  })
  return judge({ ...problem, edges })
}

/** The group of a case: the first part of its name, and the number of rows. */
export function groupOf(name: string): string {
  return /^(rand-n\d+|[a-z]+)/.exec(name)?.[0] ?? name
}

/** A table of the main figures by group of cases. */
export function summarise(figures: ReadonlyMap<string, Figures>): string {
  const groups = new Map<string, Figures[]>()
  for (const [name, one] of figures) {
    const group = groupOf(name)
    groups.set(group, [...(groups.get(group) ?? []), one])
  }
  const lines = [...groups].map(([name, all]) => {
    const sum = (key: keyof Figures): number => all.reduce((total, one) => total + one[key], 0)
    const middle = (key: keyof Figures): number =>
      all.map((one) => one[key]).toSorted((a, b) => a - b)[all.length >> 1] ?? 0
    const clean = all.filter((one) => MUST_BE_ZERO.every((key) => one[key] === 0)).length
    return [
      name.padEnd(10),
      `clean ${clean}/${all.length}`.padEnd(13),
      `crossings ${sum('crossings')}`.padEnd(14),
      `bends ${middle('bendsPerEdge')}`.padEnd(11),
      `length ${middle('lengthRatio')}`.padEnd(12),
      `short ends ${sum('shortEnds')}`.padEnd(13),
      `labels ${sum('labels')}: ${sum('labelHits')} hit, ${sum('labelAmbiguous')} ambiguous, ${sum('labelFar')} far`,
    ].join(' ')
  })
  return lines.join('\n')
}
