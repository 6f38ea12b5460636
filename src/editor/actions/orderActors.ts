import type { EditorState } from '../state'
import type { Action } from './action'
import { procedureInHand } from './procedureInHand'

/** Offers orders for the lanes of the procedure in hand ("Urutkan pelaksana"). */
export const orderActors: Action = {
  id: 'orderActors',
  keys: [],
  enabled: (state) => orderable(state) !== null,
  run: ({ session, view }) => {
    const procedureId = orderable(session.getState())
    if (procedureId !== null) view.offerActorOrders(procedureId)
  },
}

/** The procedure in hand; null when it has fewer than two lanes, so no order. */
const orderable = (state: EditorState): string | null => {
  const procedure = procedureInHand(state)
  return procedure !== undefined && procedure.actors.length > 1 ? procedure.id : null
}
