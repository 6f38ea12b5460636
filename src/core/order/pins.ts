import type { Procedure } from '../draft/draft'
import { arrowsByStart, type Fences, type OrderArrow, type OrderGraph } from './buildGraph'

/** A row that must stand above another one. */
interface Precedence {
  readonly from: string
  readonly to: string
}

/**
 * Adds to a graph without cycles what the pinned rows ask: each stays below the row that is above it now and above the row that
 * is below it now. What would close a cycle, because the arrows say otherwise, is left out; so the graph stays without cycles.
 */
export const withPins = (graph: OrderGraph, fences: Fences, procedure: Procedure): OrderGraph => {
  const arrows = [...graph.arrows]
  const leaving = arrowsByStart(graph)
  const ids = pinIds(graph)
  for (const { from, to } of pinPairs(graph, fences, procedure)) {
    if (leadsTo(to, from, leaving, fences)) continue
    const list = leaving.get(from) ?? []
    if (list.some((arrow) => arrow.to === to)) continue
    const arrow: OrderArrow = { id: ids(), from, to, rank: -1 }
    leaving.set(from, [...list, arrow])
    arrows.push(arrow)
  }
  return { ...graph, arrows }
}

/**
 * What the pins ask of the vertices, in the drafter's order. A follower stands right below the row that it follows, so that row
 * answers for it; above and below a section nothing needs to be asked, since no row crosses it.
 */
const pinPairs = (graph: OrderGraph, fences: Fences, { rows }: Procedure): readonly Precedence[] => {
  const vertices = new Set(graph.vertices)
  const carriers = carriersOf(fences)
  const carrierAt = (index: number): string | null => {
    const id = rows[index]?.id ?? ''
    const carrier = carriers.get(id) ?? id
    return vertices.has(carrier) ? carrier : null
  }
  const pairOf = (from: string | null, to: string | null): readonly Precedence[] =>
    from !== null && to !== null && from !== to ? [{ from, to }] : []
  return rows.flatMap((row, index): readonly Precedence[] => {
    if (row.kind === 'section' || !row.pinned) return []
    const own = carrierAt(index)
    return [...pairOf(carrierAt(index - 1), own), ...pairOf(own, carrierAt(index + 1))]
  })
}

/** The row that each follower follows, by the follower's id. */
const carriersOf = ({ followers }: Fences): ReadonlyMap<string, string | null> =>
  new Map([...followers].flatMap(([leader, ids]) => ids.map((id) => [id, leader] as const)))

/** Whether a path of arrows leads from one row to another of the same span without leaving it. */
const leadsTo = (
  from: string,
  to: string,
  leaving: ReadonlyMap<string, readonly OrderArrow[]>,
  { spanOf }: Fences,
): boolean => {
  const span = spanOf.get(from)
  const reached = new Set([from])
  for (const vertex of reached) {
    if (vertex === to) return true
    for (const arrow of leaving.get(vertex) ?? []) if (spanOf.get(arrow.to) === span) reached.add(arrow.to)
  }
  return false
}

/** Gives ids that no vertex and no arrow of the graph has. */
const pinIds = ({ vertices, arrows }: OrderGraph): (() => string) => {
  const taken = new Set([...vertices, ...arrows.map(({ id }) => id)])
  let count = 0
  return () => {
    do count++
    while (taken.has(`pin ${count}`))
    return `pin ${count}`
  }
}
