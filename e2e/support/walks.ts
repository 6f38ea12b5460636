import type { Procedure } from '../../src/core/draft/draft'
import { stepNumbers, symbolPlaces } from '../../src/core/draft/query'
import { plainText } from '../../src/core/text/inlineMarkup'
import { beginWalk, exitsOf, follow, presentVisit, type Walk } from '../../src/editor/present/walk'

/** One press of a walk: which of the offered exits is taken, and what the state line says after it. */
export interface WalkPress {
  /** From 0. */
  readonly exit: number
  /** Such as `Langkah 3 · Kasi`. */
  readonly place: string
}

/**
 * Walks from the beginning to an end, each planned to go where no earlier one has gone, until nothing new is found; with the
 * arrows that can be gone along at all and that none of them took, which should be none.
 */
export const walksAlongEveryExit = (
  procedure: Procedure,
): { readonly walks: readonly (readonly WalkPress[])[]; readonly missed: readonly string[] } => {
  const gone = new Set<string>()
  const walks: (readonly WalkPress[])[] = []
  for (;;) {
    const before = gone.size
    const walk = walkOn(procedure, gone)
    if (gone.size === before) break
    walks.push(walk)
  }
  return { walks, missed: reachableFlows(procedure).filter((id) => !gone.has(id)) }
}

const reachableFlows = ({ flows, ...procedure }: Procedure): readonly string[] => {
  const reached = new Set([presentVisit(beginWalk({ ...procedure, flows }) ?? NOWHERE).symbolId])
  for (let before = 0; before < reached.size; ) {
    before = reached.size
    for (const { from, to, heads } of flows) {
      if (reached.has(from)) reached.add(to)
      if (heads === 'both' && reached.has(to)) reached.add(from)
    }
  }
  return flows.filter(({ from }) => reached.has(from)).map(({ id }) => id)
}

const NOWHERE: Walk = { visits: [{ symbolId: '', flowId: null }] }

/** A walk to an end that prefers what is not among the arrows gone along yet, and adds what it goes along. */
const walkOn = (procedure: Procedure, gone: Set<string>): readonly WalkPress[] => {
  const places = symbolPlaces(procedure)
  const numbers = stepNumbers(procedure)
  const presses: WalkPress[] = []
  let walk = beginWalk(procedure)
  while (walk !== null) {
    const exits = exitsOf(procedure, walk)
    const fresh = exits.findIndex(({ flow }) => !gone.has(flow.id))
    const index = Math.max(fresh, 0)
    const exit = exits[index]
    if (exit === undefined) return presses
    gone.add(exit.flow.id)
    walk = follow(walk, exit)
    const place = places.get(presentVisit(walk).symbolId)
    const actor = plainText(procedure.actors[place?.actorIndex ?? 0]?.name ?? '')
    presses.push({ exit: index, place: `Langkah ${numbers.get(place?.row.id ?? '')} · ${actor}` })
  }
  return presses
}
