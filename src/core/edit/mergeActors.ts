import type { Actor, Procedure, Row } from '../draft/draft'
import { actorOf } from '../draft/query'
import { success } from '../result'
import type { Edited } from './change'
import { refuse } from './refusal'

/**
 * Makes one lane of two: the symbols of the first go into the second, each in its row and in its order there; every arrow stays.
 * The lane that remains keeps its name, group and place.
 */
export const mergeActors = (procedure: Procedure, actorId: string, intoActorId: string): Edited<Procedure> => {
  const [actor, into] = [actorOf(procedure, actorId), actorOf(procedure, intoActorId)]
  if (actor === undefined) return refuse('unknown-actor', { id: actorId })
  if (into === undefined) return refuse('unknown-actor', { id: intoActorId })
  if (actor === into) return refuse('same-actor')
  return success({
    ...procedure,
    actors: procedure.actors.filter((other) => other !== actor),
    rows: procedure.rows.map((row) => withSymbolsMoved(row, actor, into)),
  })
}

const withSymbolsMoved = (row: Row, actor: Actor, into: Actor): Row => {
  if (row.kind !== 'step' || row.symbols.every(({ actorId }) => actorId !== actor.id)) return row
  const symbols = row.symbols.map((symbol) => (symbol.actorId === actor.id ? { ...symbol, actorId: into.id } : symbol))
  return { ...row, symbols }
}
