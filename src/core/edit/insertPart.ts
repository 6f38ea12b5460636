import type { FlowSymbol, Procedure, Row, SopDraft } from '../draft/draft'
import { draftFaults } from '../draft/invariants'
import { rowEntityIds } from '../draft/query'
import { success } from '../result'
import { changeProcedure, type Edited, insertedAll, limitRefusal, plainValue, takenIdRefusal } from './change'
import type { InsertPartCommand } from './command'
import { refuse } from './refusal'

/** Adds lanes, rows, symbols and arrows at once, all or none; what they refer to must be there or come along. */
export const applyInsertPart = (draft: SopDraft, given: InsertPartCommand): Edited<SopDraft> => {
  const plain = plainValue(given)
  if (!plain.ok) return plain
  const command = plain.value
  const newIds = [
    ...command.actors.map(({ id }) => id),
    ...command.rows.flatMap((row) => [...rowEntityIds(row)]),
    ...command.symbols.map(({ symbol }) => symbol.id),
    ...command.flows.map(({ id }) => id),
  ]
  if (newIds.length === 0) return success(draft)
  const edited = changeProcedure(draft, command.procedureId, (procedure) => withPart(draft, procedure, command, newIds))
  if (!edited.ok) return edited
  const [fault] = draftFaults(edited.value)
  return fault === undefined ? edited : refuse('broken-part', { fault: fault.code })
}

const withPart = (
  draft: SopDraft,
  procedure: Procedure,
  { actors, rows, index, symbols, flows }: InsertPartCommand,
  newIds: readonly string[],
): Edited<Procedure> => {
  const refusal =
    limitRefusal('actors', procedure.actors.length + actors.length) ??
    limitRefusal('rows', procedure.rows.length + rows.length) ??
    limitRefusal('flows', procedure.flows.length + flows.length) ??
    takenIdRefusal(draft, newIds)
  if (refusal !== null) return refusal
  const added = new Map<string, FlowSymbol[]>()
  for (const { rowId, symbol } of symbols) added.set(rowId, [...(added.get(rowId) ?? []), symbol])
  const allRows = insertedAll(procedure.rows, rows, index)
  const missing = [...added.keys()].find((id) => !allRows.some((row) => row.id === id && row.kind === 'step'))
  if (missing !== undefined) return refuse('unknown-row', { id: missing })
  return success({
    ...procedure,
    actors: [...procedure.actors, ...actors],
    rows: allRows.map((row) => withSymbols(row, added.get(row.id) ?? [])),
    flows: [...procedure.flows, ...flows],
  })
}

const withSymbols = (row: Row, symbols: readonly FlowSymbol[]): Row =>
  row.kind === 'step' && symbols.length > 0 ? { ...row, symbols: [...row.symbols, ...symbols] } : row
