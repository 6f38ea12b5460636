import type { Procedure } from '../../core/draft/draft'
import { symbolPlaces } from '../../core/draft/query'
import type { Selection } from '../../core/edit/selection'
import type { EditorState } from '../state'
import type { Action } from './action'
import { procedureInHand } from './procedureInHand'

/** Selects all symbols, arrows or lanes of the table in hand where one is selected, else all its rows. */
export const selectAll: Action = {
  id: 'selectAll',
  keys: ['Mod+A'],
  enabled: (state) => allOf(state) !== null,
  run: ({ session }) => {
    const all = allOf(session.getState())
    if (all !== null) session.select(all)
  },
}

const allOf = (state: EditorState): Selection | null => {
  const procedure = procedureInHand(state)
  if (procedure === undefined || procedure.rows.length === 0) return null
  const [kind, ids] = entitiesLike(state.selection, procedure)
  return { procedureId: procedure.id, kind, ids }
}

const entitiesLike = ({ kind }: Selection, procedure: Procedure): [Selection['kind'], readonly string[]] => {
  switch (kind) {
    case 'symbols':
      return [kind, [...symbolPlaces(procedure).keys()]]
    case 'flows':
      return [kind, procedure.flows.map(({ id }) => id)]
    case 'actors':
      return [kind, procedure.actors.map(({ id }) => id)]
    default:
      return ['rows', procedure.rows.map(({ id }) => id)]
  }
}
