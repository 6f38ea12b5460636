import type { EditorState } from '../state'
import type { Action } from './action'
import { procedureInHand } from './procedureInHand'

/** Orders the steps of the procedure in hand by their arrows ("Tata otomatis"). */
export const orderRows: Action = {
  id: 'orderRows',
  keys: [],
  enabled: (state) => !state.ordering && orderable(state) !== null,
  run: ({ session }) => {
    const procedureId = orderable(session.getState())
    if (procedureId !== null) void session.orderRows(procedureId)
  },
}

/** The procedure in hand; null when it has fewer than two rows, so no order. */
const orderable = (state: EditorState): string | null => {
  const procedure = procedureInHand(state)
  return procedure !== undefined && procedure.rows.length > 1 ? procedure.id : null
}
