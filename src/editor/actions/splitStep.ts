import { procedureOf } from '../../core/draft/query'
import { splitAt, stepInHand } from '../drop/structureEdits'
import type { Session } from '../session'
import type { EditorState } from '../state'
import type { Action } from './action'

/** Makes two steps of one: at the cursor while its activity is being written, else with an empty second one. */
export const splitStep: Action = {
  id: 'splitStep',
  keys: ['Mod+Shift+Enter'],
  whileTyping: true,
  enabled: (state) => placeOf(state) !== null,
  run: ({ session, view }) => splitStepInHand(session, isWriting(session.getState()) ? view.caret() : null),
}

/** Splits the step in hand at a place of its activity (null: after all its words) and asks for the words of the second. */
export const splitStepInHand = (session: Session, at: number | null): void => {
  const state = session.getState()
  const place = placeOf(state)
  if (place === null) return
  const { procedureId, rowId } = place
  const procedure = procedureOf(state.draft, procedureId)
  const split = procedure && splitAt(procedure, rowId, at, session.newId)
  if (!split) return
  session.edit(null)
  const selection = { procedureId, kind: 'cell', ids: [split.secondRowId], field: 'activity' } as const
  if (session.dispatch(split.command, { selection }) !== null) return
  session.edit({ procedureId, kind: 'row', id: split.secondRowId, part: 'activity' })
}

const isWriting = ({ editing }: EditorState): boolean => editing?.kind === 'row' && editing.part === 'activity'

const placeOf = (state: EditorState): { readonly procedureId: string; readonly rowId: string } | null => {
  const { draft, selection, editing } = state
  if (editing !== null) {
    const { procedureId, id } = editing
    return isWriting(state) && procedureId !== null ? { procedureId, rowId: id } : null
  }
  const step = stepInHand(draft, selection)
  return step && { procedureId: step.procedure.id, rowId: step.rowId }
}
