import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { NodeType, RoutingProblem } from '../../../../src/core/layout/route/routing'

/** Routing problems with fixed symbols, where the folder of cases is at hand. */
export const CASES_FOLDER = fileURLToPath(new URL('../../../../../shared/cases/', import.meta.url))

/** One case: its name and the problem as the router takes it. */
export interface RoutingCase {
  readonly name: string
  readonly problem: RoutingProblem
}

interface CaseFile {
  readonly block: RoutingProblem['block']
  readonly lanes: RoutingProblem['lanes']
  readonly rows: RoutingProblem['rows']
  readonly nodes: readonly {
    id: string
    lane: number
    row: number
    type: string
    x: number
    y: number
    w: number
    h: number
  }[]
  readonly edges: readonly { id: string; from: string; to: string; text?: string }[]
}

/** Reads all cases of the folder in the order of their names. */
export function readCases(): RoutingCase[] {
  return readdirSync(CASES_FOLDER)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({
      name: file.replace('.json', ''),
      problem: toProblem(JSON.parse(readFileSync(`${CASES_FOLDER}${file}`, 'utf8')) as CaseFile),
    }))
}

function toProblem(file: CaseFile): RoutingProblem {
  const laneOf = new Map(file.nodes.map((node) => [node.id, node.lane]))
  return {
    block: file.block,
    lanes: file.lanes.map(({ id, x, w }) => ({ id, x, w })),
    rows: file.rows.map(({ id, y, h }) => ({ id, y, h })),
    nodes: file.nodes.map(({ id, lane, row, type, x, y, w, h }) => ({
      id,
      lane,
      row,
      type: type as NodeType,
      x,
      y,
      w,
      h,
    })),
    edges: file.edges.map(({ id, from, to, text }) => {
      if (!text) return { id, from, to }
      const narrow = (file.lanes[laneOf.get(from) ?? 0]?.w ?? 20) < 13.5
      return { id, from, to, text, labelSize: labelSizeOf(text, narrow) }
    }),
  }
}

/** About the size of a label in an Arial-like face: 7 pt, or 6 pt in narrow lanes. */
export function labelSizeOf(text: string, narrow: boolean): { w: number; h: number } {
  const scale = narrow ? 6 / 7 : 1
  return { w: Math.round(text.length * 1.3 * scale * 100) / 100, h: Math.round(2.6 * scale * 100) / 100 }
}
