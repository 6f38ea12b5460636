import type { Flow, Procedure } from '../draft/draft'
import { symbolPlaces } from '../draft/query'

/** Which rows follow which: one vertex a row; arrows within a row are left out. */
export interface OrderGraph {
  /** Ids of the rows to order, in the drafter's order. */
  readonly vertices: readonly string[]
  /** At most one arrow from one vertex to another. */
  readonly arrows: readonly OrderArrow[]
  /** Vertices where the work can begin, best first; each vertex that nothing leads to is among them. */
  readonly roots: readonly string[]
}

/** Where rows may stand: section rows are fences that keep their place and that no row crosses. */
export interface Fences {
  /** Ids of the section rows from top to bottom; the first span has none above it. */
  readonly sections: readonly (string | null)[]
  /** Index into `sections` by row id: the span that the row stays in. */
  readonly spanOf: ReadonlyMap<string, number>
  /** Rows that no arrow joins to another, by the row that they follow, which may be a section; null: the table's top. */
  readonly followers: ReadonlyMap<string | null, readonly string[]>
}

/** An arrow between two rows. */
export interface OrderArrow {
  readonly id: string
  readonly from: string
  readonly to: string
  /** -1: a pin; 0: unlabelled or "Ya"; 1: another label; 2: a refusal such as "Tidak". The way on is the lowest. */
  readonly rank: ArrowRank
}

/** How much an arrow is the way on; see OrderArrow. */
export type ArrowRank = -1 | 0 | 1 | 2

/** Builds the order graph of a procedure. Rows that no arrow joins to another are no vertices; they are followers. */
export const buildGraph = (procedure: Procedure): OrderGraph => {
  const arrows = rowArrows(procedure)
  const joined = new Set(arrows.flatMap(({ from, to }) => [from, to]))
  const entered = new Set(arrows.map(({ to }) => to))
  const vertices = procedure.rows.map((row) => row.id).filter((id) => joined.has(id))
  const roots = [...startRows(procedure, arrows), ...vertices.filter((id) => !entered.has(id))]
  return { vertices, arrows, roots: [...new Set(roots)] }
}

/** Finds the fences of a procedure and which rows only follow others. */
export const buildFences = ({ rows }: Procedure, graph: OrderGraph): Fences => {
  const vertices = new Set(graph.vertices)
  const sections: (string | null)[] = [null]
  const spanOf = new Map<string, number>()
  const followers = new Map<string | null, string[]>()
  let leader: string | null = null
  for (const { id, kind } of rows) {
    if (kind === 'section') sections.push(id)
    else spanOf.set(id, sections.length - 1)
    if (kind === 'section' || vertices.has(id)) leader = id
    else followers.set(leader, [...(followers.get(leader) ?? []), id])
  }
  return { sections, spanOf, followers }
}

/** The arrows that leave each vertex, in the order of the graph. */
export const arrowsByStart = ({ arrows }: OrderGraph): Map<string, OrderArrow[]> => {
  const leaving = new Map<string, OrderArrow[]>()
  for (const arrow of arrows) {
    const list = leaving.get(arrow.from)
    if (list === undefined) leaving.set(arrow.from, [arrow])
    else list.push(arrow)
  }
  return leaving
}

/** The arrows between different rows; of several between the same two rows, the one that is most the way on. */
const rowArrows = (procedure: Procedure): readonly OrderArrow[] => {
  const places = symbolPlaces(procedure)
  const arrows = new Map<string, OrderArrow>()
  for (const flow of procedure.flows) {
    const [from, to] = [places.get(flow.from)?.row.id, places.get(flow.to)?.row.id]
    if (from === undefined || to === undefined || from === to) continue
    const key = JSON.stringify([from, to])
    const arrow: OrderArrow = { id: flow.id, from, to, rank: rankOf(flow) }
    if (arrow.rank < (arrows.get(key)?.rank ?? 3)) arrows.set(key, arrow)
  }
  return [...arrows.values()]
}

const REFUSING = /^(tidak|tdk|tak|belum|bukan|ditolak|tolak|menolak|kurang|salah|batal|revisi|no)\b/i

const AGREEING = /^(ya|iya|y|yes)\b/i

const rankOf = ({ label }: Flow): ArrowRank => {
  const word = label.replaceAll('*', '').trim()
  if (word === '' || AGREEING.test(word)) return 0
  return REFUSING.test(word) ? 2 : 1
}

/** Rows with a capsule that an arrow to another row leaves; those that no arrow leads to come first. */
const startRows = (procedure: Procedure, arrows: readonly OrderArrow[]): readonly string[] => {
  const left = new Set(arrows.map(({ from }) => from))
  const entered = new Set(arrows.map(({ to }) => to))
  const candidates = procedure.rows
    .filter((row) => row.kind === 'step' && row.symbols.some(({ shape }) => shape === 'terminator') && left.has(row.id))
    .map((row) => row.id)
  return [...candidates.filter((id) => !entered.has(id)), ...candidates.filter((id) => entered.has(id))]
}
