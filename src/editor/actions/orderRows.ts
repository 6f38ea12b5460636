import { procedureOf } from '../../core/draft/query'
import type { EditorState } from '../state'
import type { Action } from './action'

/** Orders the steps of the procedure in hand by their arrows ("Tata otomatis"). */
export const orderRows: Action = {
  id: 'orderRows',
  keys: [],
  enabled: (state) => !state.ordering && procedureInHand(state) !== null,
  run: ({ session }) => {
    const procedureId = procedureInHand(session.getState())
    if (procedureId !== null) void session.orderRows(procedureId)
  },
}

/** The procedure that the selection is in, else the first; null when it has fewer than two rows, so no order. */
const procedureInHand = ({ draft, selection }: EditorState): string | null => {
  const selected = selection.procedureId === null ? undefined : procedureOf(draft, selection.procedureId)
  const procedure = selected ?? draft.procedures[0]
  return procedure !== undefined && procedure.rows.length > 1 ? procedure.id : null
}
