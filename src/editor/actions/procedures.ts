import { createProcedure } from '../../core/draft/create'
import type { Procedure } from '../../core/draft/draft'
import { copyProcedure } from '../../core/edit/copyProcedure'
import type { Session } from '../session'
import type { EditorState } from '../state'
import type { Action } from './action'
import { procedureInHand } from './procedureInHand'

/** Begins a table below the one in hand. */
export const addProcedure: Action = {
  id: 'addProcedure',
  keys: [],
  enabled: () => true,
  run: ({ session }) => addBelow(session, createProcedure({ id: session.newId() })),
}

/** Puts the table in hand once more below itself. */
export const duplicateProcedure: Action = {
  id: 'duplicateProcedure',
  keys: [],
  enabled: (state) => procedureInHand(state) !== undefined,
  run: ({ session }) => {
    const procedure = procedureInHand(session.getState())
    if (procedure !== undefined) addBelow(session, copyProcedure(procedure, session.newId))
  },
}

/** Deletes the table in hand; the last one stays. */
export const deleteProcedure: Action = {
  id: 'deleteProcedure',
  keys: [],
  enabled: ({ draft }) => draft.procedures.length > 1,
  run: ({ session }) => {
    const procedure = procedureInHand(session.getState())
    if (procedure !== undefined) session.dispatch({ kind: 'deleteProcedure', procedureId: procedure.id })
  },
}

const moveAction = (id: Action['id'], by: 1 | -1): Action => ({
  id,
  keys: [],
  enabled: (state) => state.draft.procedures[placeOf(state) + by] !== undefined,
  run: ({ session }) => {
    const state = session.getState()
    const procedure = procedureInHand(state)
    if (procedure === undefined) return
    session.dispatch({ kind: 'moveProcedure', procedureId: procedure.id, index: placeOf(state) + by })
  },
})

/** Moves the table in hand above the one before it. */
export const moveProcedureUp = moveAction('moveProcedureUp', -1)

/** Moves the table in hand below the one after it. */
export const moveProcedureDown = moveAction('moveProcedureDown', 1)

const placeOf = (state: EditorState): number => {
  const procedure = procedureInHand(state)
  return procedure === undefined ? -2 : state.draft.procedures.indexOf(procedure)
}

const addBelow = (session: Session, procedure: Procedure): void => {
  const index = placeOf(session.getState()) + 1
  const selection = { procedureId: procedure.id, kind: 'procedure', ids: [] } as const
  session.dispatch({ kind: 'addProcedure', procedure, index }, { selection })
}
