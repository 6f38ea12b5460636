import type { Procedure, SopDraft } from '../draft/draft'
import { draftFaults } from '../draft/invariants'
import { procedureEntityIds, procedureOf } from '../draft/query'
import { success } from '../result'
import {
  changeProcedure,
  type Edited,
  inserted,
  limitRefusal,
  moved,
  patched,
  plainValue,
  takenIdRefusal,
} from './change'
import type { ProcedureCommand } from './command'
import { refuse } from './refusal'

/** Applies an edit of whole procedures. */
export const applyProcedure = (draft: SopDraft, command: ProcedureCommand): Edited<SopDraft> => {
  switch (command.kind) {
    case 'setProcedureTitle':
      return setText(draft, command.procedureId, 'title', command.value)
    case 'setFootnote':
      return setText(draft, command.procedureId, 'footnote', command.value)
    case 'addProcedure':
      return addProcedure(draft, command.procedure, command.index)
    case 'deleteProcedure':
      return deleteProcedure(draft, command.procedureId)
    case 'moveProcedure': {
      const procedure = procedureOf(draft, command.procedureId)
      if (procedure === undefined) return refuse('unknown-procedure', { id: command.procedureId })
      return success(patched(draft, { procedures: moved(draft.procedures, procedure, command.index) }))
    }
  }
}

const setText = (
  draft: SopDraft,
  procedureId: string,
  field: 'title' | 'footnote',
  value: string,
): Edited<SopDraft> => {
  const plain = plainValue(value)
  if (!plain.ok) return plain
  return changeProcedure(draft, procedureId, (procedure) => success(patched(procedure, { [field]: plain.value })))
}

const addProcedure = (draft: SopDraft, given: Procedure, index: number): Edited<SopDraft> => {
  const plain = plainValue(given)
  if (!plain.ok) return plain
  const procedure = plain.value
  const refusal =
    limitRefusal('procedures', draft.procedures.length + 1) ??
    limitRefusal('actors', procedure.actors.length) ??
    limitRefusal('rows', procedure.rows.length) ??
    limitRefusal('flows', procedure.flows.length) ??
    takenIdRefusal(draft, procedureEntityIds(procedure))
  if (refusal !== null) return refusal
  const added = { ...draft, procedures: inserted(draft.procedures, procedure, index) }
  const [fault] = draftFaults(added)
  return fault === undefined ? success(added) : refuse('broken-procedure', { fault: fault.code })
}

const deleteProcedure = (draft: SopDraft, procedureId: string): Edited<SopDraft> => {
  if (procedureOf(draft, procedureId) === undefined) return refuse('unknown-procedure', { id: procedureId })
  if (draft.procedures.length === 1) return refuse('last-procedure')
  return success({ ...draft, procedures: draft.procedures.filter(({ id }) => id !== procedureId) })
}
