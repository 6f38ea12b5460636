import type { Actor, Procedure, SopDraft } from '../draft/draft'
import { actorOf } from '../draft/query'
import { success } from '../result'
import { withoutSymbols } from './bridge'
import {
  changeProcedure,
  type Edited,
  inserted,
  limitRefusal,
  moved,
  patched,
  plainValue,
  reordered,
  replaced,
  takenIdRefusal,
} from './change'
import type { ActorCommand } from './command'
import { mergeActors } from './mergeActors'
import { refuse } from './refusal'

/** Applies an edit of lanes. */
export const applyActor = (draft: SopDraft, command: ActorCommand): Edited<SopDraft> =>
  changeProcedure(draft, command.procedureId, (procedure) => {
    switch (command.kind) {
      case 'addActor':
        return addActor(draft, procedure, command.actor, command.index)
      case 'renameActor':
        return setActor(procedure, command.actorId, { name: command.name })
      case 'setActorGroup':
        return setActor(procedure, command.actorId, { group: command.group })
      case 'moveActor':
        return changeActor(procedure, command.actorId, (actor) =>
          success(patched(procedure, { actors: moved(procedure.actors, actor, command.index) })),
        )
      case 'deleteActor':
        return changeActor(procedure, command.actorId, (actor) => success(withoutActor(procedure, actor)))
      case 'orderActors': {
        const actors = reordered(procedure.actors, command.actorIds)
        return actors.ok ? success(patched(procedure, { actors: actors.value })) : actors
      }
      case 'mergeActors':
        return mergeActors(procedure, command.actorId, command.intoActorId)
    }
  })

const addActor = (draft: SopDraft, procedure: Procedure, given: Actor, index: number): Edited<Procedure> => {
  const actor = plainValue(given)
  if (!actor.ok) return actor
  const refusal = limitRefusal('actors', procedure.actors.length + 1) ?? takenIdRefusal(draft, [actor.value.id])
  return refusal ?? success({ ...procedure, actors: inserted(procedure.actors, actor.value, index) })
}

const setActor = (
  procedure: Procedure,
  actorId: string,
  patch: Partial<Pick<Actor, 'name' | 'group'>>,
): Edited<Procedure> =>
  changeActor(procedure, actorId, (actor) => {
    const plain = plainValue(patch)
    if (!plain.ok) return plain
    return success(patched(procedure, { actors: replaced(procedure.actors, actor, patched(actor, plain.value)) }))
  })

const changeActor = (
  procedure: Procedure,
  actorId: string,
  change: (actor: Actor) => Edited<Procedure>,
): Edited<Procedure> => {
  const actor = actorOf(procedure, actorId)
  return actor === undefined ? refuse('unknown-actor', { id: actorId }) : change(actor)
}

const withoutActor = (procedure: Procedure, actor: Actor): Procedure => {
  const symbols = procedure.rows.flatMap((row) => (row.kind === 'step' ? row.symbols : []))
  const symbolIds = symbols.filter(({ actorId }) => actorId === actor.id).map(({ id }) => id)
  const actors = procedure.actors.filter((other) => other !== actor)
  return { ...withoutSymbols(procedure, new Set(symbolIds)), actors }
}
