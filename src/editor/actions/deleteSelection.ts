import type { Procedure, SopDraft } from '../../core/draft/draft'
import { procedureOf, rowOf, symbolsInCell } from '../../core/draft/query'
import { STEP_TEXTS } from '../../core/draft/textFields'
import type { Command } from '../../core/edit/command'
import type { Selection } from '../../core/edit/selection'
import type { Action } from './action'

/** Deletes what is selected; the text of a selected cell is emptied. */
export const deleteSelection: Action = {
  id: 'deleteSelection',
  keys: ['Delete', 'Backspace'],
  // What comes after it is selected then, and would go as well while the key is held.
  oncePerPress: true,
  enabled: ({ draft, selection }) => deletionOf(draft, selection) !== null,
  run: ({ session }) => {
    const { draft, selection } = session.getState()
    const command = deletionOf(draft, selection)
    if (command !== null) session.dispatch(command)
  },
}

/** The edit that deletes a selection; null where there is nothing to delete. */
export const deletionOf = (draft: SopDraft, selection: Selection): Command | null => {
  const { procedureId, ids } = selection
  const procedure = procedureId === null ? undefined : procedureOf(draft, procedureId)
  const [id, secondId] = ids
  if (procedureId === null || procedure === undefined || id === undefined) return null
  switch (selection.kind) {
    case 'symbols':
      return { kind: 'deleteSymbols', procedureId, symbolIds: ids }
    case 'flows':
      return { kind: 'deleteFlows', procedureId, flowIds: ids }
    case 'rows':
      return { kind: 'deleteRows', procedureId, rowIds: ids }
    case 'actors':
      return { kind: 'batch', commands: ids.map((actorId) => ({ kind: 'deleteActor', procedureId, actorId })) }
    case 'laneCell': {
      const row = rowOf(procedure, id)
      const symbols = row?.kind === 'step' && secondId !== undefined ? symbolsInCell(row, secondId) : []
      return symbols.length === 0
        ? null
        : { kind: 'deleteSymbols', procedureId, symbolIds: symbols.map((symbol) => symbol.id) }
    }
    case 'cell':
      return emptiedCell(procedure, id, selection.field)
    default:
      return null
  }
}

const emptiedCell = (procedure: Procedure, rowId: string, selectedField: string | undefined): Command | null => {
  const procedureId = procedure.id
  const row = rowOf(procedure, rowId)
  if (row?.kind === 'section') {
    return row.text === '' ? null : { kind: 'setSectionText', procedureId, rowId, value: '' }
  }
  const field = STEP_TEXTS.find((name) => name === selectedField)
  if (row === undefined || field === undefined || row[field] === '') return null
  return { kind: 'setStepText', procedureId, rowId, field, value: '' }
}
