import { arrowsByStart, type OrderArrow, type OrderGraph } from './buildGraph'

/**
 * Finds the arrows that lead back: ids of the arrows to a row on the path by which a depth-first search reached their start. The
 * search begins where the work begins and goes the way on before the way of refusal; ties follow the drafter's order. For flows
 * in which every loop has one way in, which is how procedures are written, these are exactly the loops' returning arrows.
 */
export const backEdges = (graph: OrderGraph): ReadonlySet<string> => {
  const leaving = byWayOn(graph)
  const back = new Set<string>()
  const state = new Map<string, 'open' | 'done'>()
  for (const root of [...graph.roots, ...graph.vertices]) {
    if (!state.has(root)) search(root, leaving, state, back)
  }
  return back
}

/** Without recursion: a procedure of a thousand rows in one chain must not exhaust the stack of a small worker. */
const search = (
  root: string,
  leaving: ReadonlyMap<string, readonly OrderArrow[]>,
  state: Map<string, 'open' | 'done'>,
  back: Set<string>,
): void => {
  const path = [{ vertex: root, next: 0 }]
  state.set(root, 'open')
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const arrow = leaving.get(top.vertex)?.[top.next++]
    if (arrow === undefined) {
      state.set(top.vertex, 'done')
      path.pop()
    } else if (state.get(arrow.to) === 'open') {
      back.add(arrow.id)
    } else if (!state.has(arrow.to)) {
      state.set(arrow.to, 'open')
      path.push({ vertex: arrow.to, next: 0 })
    }
  }
}

const byWayOn = (graph: OrderGraph): ReadonlyMap<string, readonly OrderArrow[]> => {
  const indexes = new Map(graph.vertices.map((id, index) => [id, index]))
  const indexOf = (id: string): number => indexes.get(id) ?? graph.vertices.length
  const leaving = arrowsByStart(graph)
  for (const list of leaving.values()) {
    list.sort((left, right) => left.rank - right.rank || indexOf(left.to) - indexOf(right.to))
  }
  return leaving
}

/** The graph without its back edges: it has no cycle. */
export const withoutBackEdges = (graph: OrderGraph): OrderGraph => {
  const back = backEdges(graph)
  return { ...graph, arrows: graph.arrows.filter(({ id }) => !back.has(id)) }
}
