import type { Flow, FlowSymbol, Procedure, Row, SopDraft } from '../draft/draft'
import { actorOf, procedureOf, rowOf } from '../draft/query'
import { success } from '../result'
import { withoutSymbols } from './bridge'
import { type Edited, insertedAll, limitRefusal, patched, plainValue, takenIdRefusal } from './change'
import type { MoveRowsAcrossCommand } from './command'
import { refuse } from './refusal'

/**
 * Moves rows into another table, in their order. Arrows between them go along; those that lead to or from rows that stay are cut,
 * and what stays is joined as when the rows are deleted. Each symbol comes into the lane that `lanes` names for its old one.
 */
export const applyMoveRowsAcross = (draft: SopDraft, given: MoveRowsAcrossCommand): Edited<SopDraft> => {
  const plain = plainValue(given)
  if (!plain.ok) return plain
  const command = plain.value
  const [source, target] = [procedureOf(draft, command.procedureId), procedureOf(draft, command.toProcedureId)]
  if (source === undefined) return refuse('unknown-procedure', { id: command.procedureId })
  if (target === undefined) return refuse('unknown-procedure', { id: command.toProcedureId })
  if (source === target) return refuse('same-procedure')
  const unknown = command.rowIds.find((id) => rowOf(source, id) === undefined)
  if (unknown !== undefined) return refuse('unknown-row', { id: unknown })
  const moving = new Set(command.rowIds)
  if (moving.size === 0) return success(draft)
  const widened = { ...target, actors: [...target.actors, ...command.newActors] }
  const rows = inLanes(
    source.rows.filter(({ id }) => moving.has(id)),
    command.lanes,
    widened,
  )
  if (!rows.ok) return rows
  const symbolIds = new Set(symbolsOf(rows.value).map(({ id }) => id))
  const flows = source.flows.filter((flow) => symbolIds.has(flow.from) && symbolIds.has(flow.to))
  const refusal =
    takenIdRefusal(
      draft,
      command.newActors.map(({ id }) => id),
    ) ??
    limitRefusal('actors', widened.actors.length) ??
    limitRefusal('rows', target.rows.length + rows.value.length) ??
    limitRefusal('flows', target.flows.length + flows.length)
  if (refusal !== null) return refusal
  const left = withoutSymbols(source, symbolIds)
  const changed = new Map<Procedure, Procedure>([
    [source, { ...left, rows: left.rows.filter(({ id }) => !moving.has(id)) }],
    [
      target,
      { ...widened, rows: insertedAll(target.rows, rows.value, command.index), flows: [...target.flows, ...flows] },
    ],
  ])
  return success(patched(draft, { procedures: draft.procedures.map((one) => changed.get(one) ?? one) }))
}

/** The arrows that are cut when rows leave their table: those with one end among them. */
export const crossingFlows = (procedure: Procedure, rowIds: readonly string[]): readonly Flow[] => {
  const moving = new Set(rowIds)
  const inside = new Set(symbolsOf(procedure.rows.filter(({ id }) => moving.has(id))).map(({ id }) => id))
  return procedure.flows.filter(({ from, to }) => inside.has(from) !== inside.has(to))
}

const symbolsOf = (rows: readonly Row[]): readonly FlowSymbol[] =>
  rows.flatMap((row) => (row.kind === 'step' ? row.symbols : []))

const inLanes = (
  rows: readonly Row[],
  lanes: Readonly<Record<string, string>>,
  target: Procedure,
): Edited<readonly Row[]> => {
  const laneOf = (actorId: string): string => (Object.hasOwn(lanes, actorId) ? (lanes[actorId] ?? '') : '')
  const lost = symbolsOf(rows).find(({ actorId }) => actorOf(target, laneOf(actorId)) === undefined)
  if (lost !== undefined) return refuse('unknown-actor', { id: laneOf(lost.actorId) || lost.actorId })
  const moved = (row: Row): Row =>
    row.kind === 'step'
      ? { ...row, symbols: row.symbols.map((symbol) => ({ ...symbol, actorId: laneOf(symbol.actorId) })) }
      : row
  return success(rows.map(moved))
}
