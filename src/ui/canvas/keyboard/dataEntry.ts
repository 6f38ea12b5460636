import type { Procedure, SopDraft, StepRow } from '../../../core/draft/draft'
import { symbolPlaces, terminatorRole } from '../../../core/draft/query'
import type { Source } from '../../../core/page/item'
import type { CanvasHost } from '../CanvasHost'
import { nextStep } from '../fromFlow'
import { addStep } from '../gestures/addAtBorder'
import { perform } from '../gestures/arrowGesture'
import { procedureOwners, sourcesOf } from '../regions'

/**
 * Filling the table in as a spreadsheet: Tab goes on to the next cell, Enter down to the next step, back in the column where the
 * run of Tabs began, and makes the next step where there is none.
 */

/** Makes the step that follows a row or symbol, connected, and asks for its activity; false where nothing can follow. */
export const followWithStep = (host: CanvasHost, source: Source): boolean => {
  const { draft } = host.session.getState()
  const procedure = procedureOwners(draft).get(source.id)
  if (procedure === undefined) return false
  const at = procedure.rows.findIndex(({ id }) => id === source.id)
  const row = procedure.rows[at]
  const symbolId = source.kind === 'symbol' ? source.id : row?.kind === 'step' ? row.symbols.at(-1)?.id : undefined
  if (symbolId !== undefined) perform(host, nextStep(draft, symbolId, host.source))
  else if (row !== undefined) addStep(host, procedure.id, at + 1)
  else return false
  return true
}

/** Goes on to the next stop (1) or back (-1). A run that begins while a text is written is remembered, for Enter. */
export const goOn = (host: CanvasHost, from: Source, step: 1 | -1, isWriting: boolean): boolean => {
  const { session, store } = host
  const { tabStart } = store.get()
  const hasMoved = host.step(from, step)
  const { draft } = session.getState()
  const to = store.get().entry
  const rowId = rowIdOf(draft, from)
  const stays = hasMoved && to !== null && rowIdOf(draft, to) === rowId
  const begun = tabStart ?? (isWriting && from.kind === 'row' ? from : null)
  store.set({ tabStart: stays && begun?.id === rowId ? begun : null })
  return hasMoved
}

/** Whether a run of Tabs has come to a source from a cell in which something was written. */
export const isInRun = (host: CanvasHost, source: Source): boolean =>
  host.store.get().tabStart?.id === rowIdOf(host.session.getState().draft, source)

const rowIdOf = (draft: SopDraft, { kind, id }: Source): string | null => {
  if (kind === 'row' || kind === 'cell') return id
  const procedure = kind === 'symbol' ? procedureOwners(draft).get(id) : undefined
  return procedure === undefined ? null : (symbolPlaces(procedure).get(id)?.row.id ?? null)
}

/**
 * Enter in a cell of a row: down to the next step. Where there is none, or where this step has only just been written into a gap, the
 * next step is made; not after one that says nothing yet, so that Enter ends a list.
 */
export const enterBelow = (host: CanvasHost, source: Source): void => {
  const { session, store } = host
  const { draft } = session.getState()
  const rowId = rowIdOf(draft, source)
  const procedure = rowId === null ? undefined : procedureOwners(draft).get(rowId)
  const { tabStart, madeStep } = store.get()
  const part = (tabStart?.id === rowId ? tabStart?.part : undefined) ?? source.part ?? 'activity'
  store.set({ tabStart: null })
  if (rowId === null || procedure === undefined) {
    host.focusSoon(source)
    return
  }
  const at = procedure.rows.findIndex(({ id }) => id === rowId)
  const row = procedure.rows[at]
  const next = procedure.rows.slice(at + 1).find((below): below is StepRow => below.kind === 'step')
  const wasJustMade = madeStep?.rowId === rowId && next !== undefined && next.activity !== ''
  if (next !== undefined && !wasJustMade) {
    host.select({ kind: 'row', id: next.id, part: part === 'section' ? 'activity' : part })
  } else if (row === undefined || (row.kind === 'step' && saysNothing(row)) || isLast(procedure, row)) {
    host.focusSoon(source)
  } else followWithStep(host, { kind: 'row', id: rowId, part: 'activity' })
}

const saysNothing = (row: StepRow): boolean =>
  [row.activity, row.requirements, row.duration, row.output, row.note].every((text) => text.trim() === '')

/** Whether a row ends the procedure: nothing follows a capsule that arrows only lead to. */
const isLast = (procedure: Procedure, row: Procedure['rows'][number]): boolean => {
  const symbol = row.kind === 'step' ? row.symbols.at(-1) : undefined
  return symbol?.shape === 'terminator' && terminatorRole(procedure, symbol.id) === 'end'
}

/** Takes a step back that was only just made and says nothing yet; false where there is none. */
export const takeBackStep = (host: CanvasHost, rowId: string): boolean => {
  const { session, store } = host
  const { madeStep } = store.get()
  if (madeStep?.rowId !== rowId || madeStep.draft !== session.getState().draft) return false
  store.set({ madeStep: null })
  session.undo()
  const [source] = sourcesOf(session.getState().selection)
  if (source !== undefined) host.focusSoon(source)
  return true
}
