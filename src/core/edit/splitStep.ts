import { createFlow, createStepRow, createSymbol } from '../draft/create'
import type { FlowSymbol, Procedure, SopDraft, StepRow } from '../draft/draft'
import { flowsAt, terminatorRole } from '../draft/query'
import { success } from '../result'
import { changeProcedure, type Edited, inserted, limitRefusal, plainValue, replaced, takenIdRefusal } from './change'
import type { SplitStepCommand } from './command'
import { refuse } from './refusal'
import { findStep } from './rows'

/**
 * Makes two steps of one. The second comes right below with the given activity, the given symbols and the output, which is what
 * both together bring about; kelengkapan, waktu and keterangan stay with the first. A step's only symbol gets a twin.
 */
export const applySplitStep = (draft: SopDraft, given: SplitStepCommand): Edited<SopDraft> => {
  const plain = plainValue(given)
  if (!plain.ok) return plain
  return changeProcedure(draft, given.procedureId, (procedure) => split(draft, procedure, plain.value))
}

const split = (draft: SopDraft, procedure: Procedure, command: SplitStepCommand): Edited<Procedure> => {
  const found = findStep(procedure, command.rowId)
  if (!found.ok) return found
  const row = found.value
  const stranger = command.movedSymbolIds.find((id) => row.symbols.every((symbol) => symbol.id !== id))
  if (stranger !== undefined) return refuse('unknown-symbol', { id: stranger })
  const [only] = row.symbols.length === 1 ? row.symbols : []
  const twin = only === undefined || command.movedSymbolIds.length > 0 ? undefined : command.twin
  const newIds = [command.secondRowId, ...(twin === undefined ? [] : [twin.symbolId, twin.flowId])]
  const refusal =
    limitRefusal('rows', procedure.rows.length + 1) ??
    limitRefusal('flows', procedure.flows.length + (twin === undefined ? 0 : 1)) ??
    takenIdRefusal(draft, newIds)
  if (refusal !== null) return refusal
  const moved = new Set(command.movedSymbolIds)
  const parts: Parts = {
    first: {
      ...row,
      activity: command.activity,
      output: '',
      symbols: row.symbols.filter(({ id }) => !moved.has(id)),
    },
    second: createStepRow({
      id: command.secondRowId,
      activity: command.secondActivity,
      output: row.output,
      symbols: row.symbols.filter(({ id }) => moved.has(id)),
    }),
  }
  const halves = withRows(procedure, row, parts)
  return success(only === undefined || twin === undefined ? halves : withTwin(procedure, row, parts, only, twin))
}

/** What becomes of the step. */
interface Parts {
  readonly first: StepRow
  readonly second: StepRow
}

const withRows = (procedure: Procedure, row: StepRow, { first, second }: Parts): Procedure => ({
  ...procedure,
  rows: inserted(replaced(procedure.rows, row, first), second, procedure.rows.indexOf(row) + 1),
})

/**
 * A process goes into the step where the symbol is not: after a start or a process, taking over what leaves it; before a decision
 * or an end, taking over what leads to it. An arrow joins the two.
 */
const withTwin = (
  procedure: Procedure,
  row: StepRow,
  { first, second }: Parts,
  symbol: FlowSymbol,
  { symbolId, flowId }: NonNullable<SplitStepCommand['twin']>,
): Procedure => {
  const twin = createSymbol({ id: symbolId, actorId: symbol.actorId })
  const isLast =
    symbol.shape === 'decision' || (symbol.shape === 'terminator' && terminatorRole(procedure, symbol.id) === 'end')
  const taken = new Set(flowsAt(procedure, symbol.id)[isLast ? 'incoming' : 'outgoing'])
  const end = isLast ? 'to' : 'from'
  const flows = procedure.flows.map((flow) => (taken.has(flow) ? { ...flow, [end]: symbolId } : flow))
  const [from, to] = isLast ? [symbolId, symbol.id] : [symbol.id, symbolId]
  const parts: Parts = isLast
    ? { first: { ...first, symbols: [twin] }, second: { ...second, symbols: [symbol] } }
    : { first, second: { ...second, symbols: [twin] } }
  return { ...withRows(procedure, row, parts), flows: [...flows, createFlow({ id: flowId, from, to })] }
}
