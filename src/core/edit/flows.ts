import type { Flow, Procedure, SopDraft } from '../draft/draft'
import { flowKey } from '../draft/invariants'
import { flowOf, symbolPlaces } from '../draft/query'
import { type Result, success } from '../result'
import { changeProcedure, type Edited, limitRefusal, patched, plainValue, replaced, takenIdRefusal } from './change'
import type { FlowCommand } from './command'
import { type Refusal, refuse } from './refusal'

/** Applies an edit of arrows. */
export const applyFlow = (draft: SopDraft, command: FlowCommand): Edited<SopDraft> =>
  changeProcedure(draft, command.procedureId, (procedure) => {
    switch (command.kind) {
      case 'addFlow':
        return addFlow(draft, procedure, command.flow)
      case 'setFlow':
        return setFlow(procedure, command.flowId, command.patch)
      case 'reattachFlow':
        return setFlow(procedure, command.flowId, { [command.end]: command.symbolId })
      case 'deleteFlows':
        return deleteFlows(procedure, command.flowIds)
    }
  })

/** Adds an arrow between two different symbols of the procedure. */
export const addFlow = (draft: SopDraft, procedure: Procedure, given: Flow): Edited<Procedure> => {
  const plain = plainValue(given)
  if (!plain.ok) return plain
  const flow = plain.value
  const refusal =
    limitRefusal('flows', procedure.flows.length + 1) ??
    takenIdRefusal(draft, [flow.id]) ??
    endsRefusal(procedure, flow)
  return refusal ?? success({ ...procedure, flows: [...procedure.flows, flow] })
}

const setFlow = (procedure: Procedure, flowId: string, patch: Partial<Flow>): Edited<Procedure> => {
  const old = flowOf(procedure, flowId)
  if (old === undefined) return refuse('unknown-flow', { id: flowId })
  const plain = plainValue(patch)
  if (!plain.ok) return plain
  const flow = patched(old, plain.value)
  const flows = replaced(procedure.flows, old, flow)
  return endsRefusal(procedure, flow) ?? success(patched(procedure, { flows }))
}

const endsRefusal = (procedure: Procedure, flow: Flow): Result<never, Refusal> | null => {
  const places = symbolPlaces(procedure)
  const unknown = [flow.from, flow.to].find((id) => !places.has(id))
  if (unknown !== undefined) return refuse('unknown-symbol', { id: unknown })
  if (flow.from === flow.to) return refuse('self-flow')
  const key = flowKey(flow)
  const twin = procedure.flows.find((other) => other.id !== flow.id && flowKey(other) === key)
  return twin === undefined ? null : refuse('duplicate-flow', { label: flow.label })
}

const deleteFlows = (procedure: Procedure, flowIds: readonly string[]): Edited<Procedure> => {
  const unknown = flowIds.find((id) => flowOf(procedure, id) === undefined)
  if (unknown !== undefined) return refuse('unknown-flow', { id: unknown })
  const doomed = new Set(flowIds)
  return success(patched(procedure, { flows: procedure.flows.filter(({ id }) => !doomed.has(id)) }))
}
