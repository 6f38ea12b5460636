import { createFlow } from '../draft/create'
import type { Procedure, SopDraft } from '../draft/draft'
import { flowOf, rowEntityIds } from '../draft/query'
import { success } from '../result'
import { changeProcedure, type Edited, limitRefusal, replaced, takenIdRefusal } from './change'
import type { InsertStepCommand } from './command'
import { refuse } from './refusal'
import { addRow } from './rows'

/** Adds a step and, where the command says so, leads an existing arrow through it. */
export const applyInsertStep = (draft: SopDraft, command: InsertStepCommand): Edited<SopDraft> =>
  changeProcedure(draft, command.procedureId, (procedure) => {
    const added = addRow(draft, procedure, command.row, command.index)
    if (!added.ok || command.intoFlowId === undefined) return added
    return leadThrough(draft, added.value, command, command.intoFlowId)
  })

const leadThrough = (
  draft: SopDraft,
  procedure: Procedure,
  { row, newFlowId }: InsertStepCommand,
  intoFlowId: string,
): Edited<Procedure> => {
  const into = flowOf(procedure, intoFlowId)
  if (into === undefined) return refuse('unknown-flow', { id: intoFlowId })
  if (newFlowId === undefined) return refuse('missing-flow-id')
  const [first, last] = [row.symbols[0], row.symbols.at(-1)]
  if (first === undefined || last === undefined) return refuse('row-without-symbol')
  const refusal =
    limitRefusal('flows', procedure.flows.length + 1) ?? takenIdRefusal(draft, [...rowEntityIds(row), newFlowId])
  if (refusal !== null) return refusal
  const shortened = replaced(procedure.flows, into, { ...into, to: first.id })
  return success({ ...procedure, flows: [...shortened, createFlow({ id: newFlowId, from: last.id, to: into.to })] })
}
