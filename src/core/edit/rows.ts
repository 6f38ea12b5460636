import type { Procedure, Row, SectionRow, SopDraft, StepRow } from '../draft/draft'
import { actorOf, rowEntityIds, rowOf } from '../draft/query'
import { type Result, success } from '../result'
import { withoutSymbols } from './bridge'
import {
  changeProcedure,
  type Edited,
  inserted,
  limitRefusal,
  moved,
  patched,
  plainValue,
  reordered,
  replaced,
  takenIdRefusal,
} from './change'
import type { RowCommand } from './command'
import { type Refusal, refuse } from './refusal'

/** Applies an edit of rows. */
export const applyRow = (draft: SopDraft, command: RowCommand): Edited<SopDraft> =>
  changeProcedure(draft, command.procedureId, (procedure) => {
    switch (command.kind) {
      case 'addRow':
        return addRow(draft, procedure, command.row, command.index)
      case 'deleteRows':
        return deleteRows(procedure, command.rowIds)
      case 'moveRow': {
        const row = rowOf(procedure, command.rowId)
        if (row === undefined) return refuse('unknown-row', { id: command.rowId })
        return success(patched(procedure, { rows: moved(procedure.rows, row, command.index) }))
      }
      case 'orderRows': {
        const rows = reordered(procedure.rows, command.rowIds)
        return rows.ok ? success(patched(procedure, { rows: rows.value })) : rows
      }
      case 'setStepText':
        return setStep(procedure, command.rowId, { [command.field]: command.value })
      case 'setSectionText':
        return setSectionText(procedure, command.rowId, command.value)
      case 'setBreakBefore':
        return setStep(procedure, command.rowId, { breakBefore: command.value })
      case 'setPinned':
        return setStep(procedure, command.rowId, { pinned: command.value })
    }
  })

/** Adds a row with the symbols that it brings; their actors must be in the procedure. */
export const addRow = (draft: SopDraft, procedure: Procedure, given: Row, index: number): Edited<Procedure> => {
  const plain = plainValue(given)
  if (!plain.ok) return plain
  const row = plain.value
  const refusal =
    limitRefusal('rows', procedure.rows.length + 1) ??
    takenIdRefusal(draft, rowEntityIds(row)) ??
    strangerRefusal(procedure, row)
  return refusal ?? success({ ...procedure, rows: inserted(procedure.rows, row, index) })
}

/** Finds a step to change or to put a symbol into. */
export const findStep = (procedure: Procedure, rowId: string): Edited<StepRow> => {
  const index = procedure.rows.findIndex((row) => row.id === rowId)
  const row = procedure.rows[index]
  if (row === undefined) return refuse('unknown-row', { id: rowId })
  return row.kind === 'step' ? success(row) : refuse('not-a-step', { row: index + 1 })
}

const strangerRefusal = (procedure: Procedure, row: Row): Result<never, Refusal> | null => {
  const symbols = row.kind === 'step' ? row.symbols : []
  const stranger = symbols.find(({ actorId }) => actorOf(procedure, actorId) === undefined)
  return stranger === undefined ? null : refuse('unknown-actor', { id: stranger.actorId })
}

const deleteRows = (procedure: Procedure, rowIds: readonly string[]): Edited<Procedure> => {
  const unknown = rowIds.find((id) => rowOf(procedure, id) === undefined)
  if (unknown !== undefined) return refuse('unknown-row', { id: unknown })
  if (rowIds.length === 0) return success(procedure)
  const doomed = new Set(rowIds)
  const symbols = procedure.rows.flatMap((row) => (row.kind === 'step' && doomed.has(row.id) ? row.symbols : []))
  const bridged = withoutSymbols(procedure, new Set(symbols.map(({ id }) => id)))
  return success({ ...bridged, rows: bridged.rows.filter(({ id }) => !doomed.has(id)) })
}

const setStep = (procedure: Procedure, rowId: string, patch: Partial<StepRow>): Edited<Procedure> => {
  const step = findStep(procedure, rowId)
  if (!step.ok) return step
  const plain = plainValue(patch)
  if (!plain.ok) return plain
  return success(replaceRow(procedure, step.value, patched(step.value, plain.value)))
}

const setSectionText = (procedure: Procedure, rowId: string, value: string): Edited<Procedure> => {
  const index = procedure.rows.findIndex((row) => row.id === rowId)
  const row = procedure.rows[index]
  if (row === undefined) return refuse('unknown-row', { id: rowId })
  if (row.kind !== 'section') return refuse('not-a-section', { row: index + 1 })
  const plain = plainValue(value)
  if (!plain.ok) return plain
  return success(replaceRow(procedure, row, patched<SectionRow>(row, { text: plain.value })))
}

const replaceRow = (procedure: Procedure, old: Row, row: Row): Procedure =>
  patched(procedure, { rows: replaced(procedure.rows, old, row) })
