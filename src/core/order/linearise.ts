import { arrowsByStart, type Fences, type OrderArrow, type OrderGraph } from './buildGraph'
import type { LayerPlace } from './solver'

/**
 * Puts the vertices of a graph without cycles one below the other, span by span, so that every arrow that no fence forbids
 * points down. Of the vertices whose predecessors are all placed, next comes the one whose last placed predecessor is the most
 * recent, so that a branch stays together; then the way on before the way of refusal; then the one in ELK's higher layer; then
 * the drafter's own order, so that a good order is kept. (ELK's x in the place of the drafter's order made no arrow shorter.)
 */
export const linearise = (
  graph: OrderGraph,
  places: ReadonlyMap<string, LayerPlace>,
  { sections, spanOf }: Fences,
): readonly (readonly string[])[] => {
  const span = (id: string): number => spanOf.get(id) ?? 0
  const candidates = new Map(graph.vertices.map((id, index) => [id, candidate(id, index, places)]))
  // An arrow from a lower section cannot be obeyed, so nobody waits for it.
  const arrows = graph.arrows.filter(({ from, to }) => span(from) <= span(to))
  for (const { to } of arrows) {
    const target = candidates.get(to)
    if (target !== undefined) target.waitsFor++
  }
  const start = candidates.get(graph.roots[0] ?? '')
  if (start !== undefined) start.lastPlace = 0
  const leaving = arrowsByStart({ ...graph, arrows })
  const ready: Candidate[][] = sections.map(() => [])
  const offer = (entry: Candidate): void => {
    if (entry.waitsFor === 0) ready[span(entry.id)]?.push(entry)
  }
  candidates.forEach(offer)
  let place = 0
  return ready.map((queue) => {
    const order: string[] = []
    while (queue.length > 0) {
      const next = takeBest(queue)
      order.push(next.id)
      place++
      for (const arrow of leaving.get(next.id) ?? []) release(arrow, place, candidates, offer)
    }
    return order
  })
}

interface Candidate {
  readonly id: string
  readonly index: number
  readonly place: LayerPlace
  /** How many predecessors are not placed yet. */
  waitsFor: number
  /** Place of the last placed predecessor, counted from 1; the row where the work begins has 0, other beginnings -1. */
  lastPlace: number
  /** Rank of the arrow from that predecessor. */
  rank: number
}

const candidate = (id: string, index: number, places: ReadonlyMap<string, LayerPlace>): Candidate => ({
  id,
  index,
  place: places.get(id) ?? { layer: 0 },
  waitsFor: 0,
  lastPlace: -1,
  rank: 0,
})

const release = (
  arrow: OrderArrow,
  place: number,
  candidates: ReadonlyMap<string, Candidate>,
  offer: (entry: Candidate) => void,
): void => {
  const target = candidates.get(arrow.to)
  if (target === undefined) return
  target.waitsFor--
  target.lastPlace = place
  target.rank = arrow.rank
  offer(target)
}

const takeBest = (ready: Candidate[]): Candidate => {
  const best = ready.reduce((left, right) => (compare(left, right) <= 0 ? left : right))
  ready.splice(ready.indexOf(best), 1)
  return best
}

const compare = (left: Candidate, right: Candidate): number =>
  right.lastPlace - left.lastPlace ||
  left.rank - right.rank ||
  left.place.layer - right.place.layer ||
  left.index - right.index
