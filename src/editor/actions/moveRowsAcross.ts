import { createProcedure } from '../../core/draft/create'
import { procedureOf } from '../../core/draft/query'
import type { Command } from '../../core/edit/command'
import { moveRowsTo, selectedRows } from '../drop/structureEdits'
import type { Session } from '../session'
import type { EditorState } from '../state'
import type { Action } from './action'

/** Moves the selected rows to the table below; after the last table a new one begins with them. */
export const moveRowsToNext: Action = {
  id: 'moveRowsToNext',
  keys: ['Mod+Shift+ArrowDown'],
  enabled: (state) => selectedRows(state.draft, state.selection).length > 0,
  run: ({ session }) => moveBy(session, 1),
}

/** Moves the selected rows to the table above. */
export const moveRowsToPrevious: Action = {
  id: 'moveRowsToPrevious',
  keys: ['Mod+Shift+ArrowUp'],
  enabled: (state) => selectedRows(state.draft, state.selection).length > 0 && placeOf(state) > 0,
  run: ({ session }) => moveBy(session, -1),
}

/** Moves the selected rows to the end of a table; null begins a new one below theirs. Says which arrows were cut. */
export const moveSelectedRows = (session: Session, toProcedureId: string | null): void => {
  const state = session.getState()
  const { draft, selection } = state
  const source = procedureOf(draft, selection.procedureId ?? '')
  const rowIds = selectedRows(draft, selection).map(({ id }) => id)
  if (source === undefined || rowIds.length === 0) return
  const added = toProcedureId === null ? createProcedure({ id: session.newId() }) : null
  const target = added ?? procedureOf(draft, toProcedureId ?? '')
  if (target === undefined) return
  const moved = moveRowsTo(source, rowIds, target, session.newId)
  const begin: readonly Command[] =
    added === null ? [] : [{ kind: 'addProcedure', procedure: added, index: placeOf(state) + 1 }]
  const command: Command = { kind: 'batch', commands: [...begin, moved.command] }
  if (session.dispatch(command, { selection: { procedureId: target.id, kind: 'rows', ids: rowIds } }) !== null) return
  const procedureNumber = session.getState().draft.procedures.findIndex(({ id }) => id === target.id) + 1
  session.notify({ kind: 'rows-moved', rowCount: rowIds.length, procedureNumber, cut: moved.cut })
}

const moveBy = (session: Session, by: 1 | -1): void => {
  const state = session.getState()
  moveSelectedRows(session, state.draft.procedures[placeOf(state) + by]?.id ?? null)
}

const placeOf = ({ draft, selection }: EditorState): number =>
  draft.procedures.findIndex(({ id }) => id === selection.procedureId)
