import type { SopDraft } from '../core/draft/draft'
import { procedureOf } from '../core/draft/query'
import { apply } from '../core/edit/apply'
import { actorsByFewestCrossings, actorsByFirstUse } from '../core/order/actorOrder'

/** An order of a procedure's lanes that the drafter can choose, with the draft as it would be then. */
export interface ActorOrder {
  /** Why this order; an order that is good for both reasons names both. */
  readonly reasons: readonly ActorOrderReason[]
  readonly actorIds: readonly string[]
  readonly draft: SopDraft
}

/** What speaks for an order of lanes: the work goes from left to right, or few arrows cross. */
export type ActorOrderReason = 'firstUse' | 'fewestCrossings'

/** The orders of a procedure's lanes that differ from today's and from each other; empty when today's order is as good. */
export const proposeActorOrders = (draft: SopDraft, procedureId: string): readonly ActorOrder[] => {
  const procedure = procedureOf(draft, procedureId)
  if (procedure === undefined) return []
  const present = JSON.stringify(procedure.actors.map(({ id }) => id))
  const byIds = new Map<string, ActorOrder>()
  const propose = (reason: ActorOrderReason, actorIds: readonly string[]): void => {
    const key = JSON.stringify(actorIds)
    const known = byIds.get(key)
    const edited = apply(draft, { kind: 'orderActors', procedureId, actorIds })
    if (key === present || !edited.ok) return
    byIds.set(key, { reasons: [...(known?.reasons ?? []), reason], actorIds, draft: edited.value })
  }
  propose('firstUse', actorsByFirstUse(procedure))
  propose('fewestCrossings', actorsByFewestCrossings(procedure))
  return [...byIds.values()]
}
