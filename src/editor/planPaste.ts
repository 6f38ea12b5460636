import { type Clip, clipOfSelection } from '../core/clip/clip'
import { readClipJson } from '../core/clip/clipJson'
import { type PastePlace, pasteClip } from '../core/clip/pasteClip'
import { type GridColumn, pasteGrid, shapeIn, type TooWide } from '../core/clip/pasteGrid'
import { linesAsSteps, linesOf, type NewSteps, type StepSource, stepsBelow } from '../core/clip/pasteLines'
import type { Procedure, SopDraft, StepText } from '../core/draft/draft'
import { procedureOf, symbolPlaces } from '../core/draft/query'
import type { Command } from '../core/edit/command'
import type { Selection } from '../core/edit/selection'
import { textAt, textCommand } from '../core/edit/textPlace'
import { readTsv } from '../core/exchange/tableDelimited'
import { textPlaceOf } from './textPlaceOf'

/** What pasting would do: from what is on the clipboard and what is selected to one edit, or to why not. Pure. */

/** What the clipboard holds, as far as it can be pasted. */
export interface Pasted {
  /** Lajur's own part of a draft, as its text; null where there is none. */
  readonly clip: string | null
  readonly text: string
  /** Whether the text comes from a table, so that its lines are cells. */
  readonly isTable: boolean
  /** Whether there are files or pictures. */
  readonly hasFiles: boolean
}

/** Why nothing was pasted. */
export type PasteRefusal =
  | { readonly code: 'nothing' | 'file' | 'too-large' | 'broken' | 'not-in-lane' | 'no-place' }
  /** The table on the clipboard has more columns than there are right of the cell; `room` counts these. */
  | { readonly code: 'too-wide'; readonly room: number }

/** An edit with what is selected after it, or a refusal. */
export type PastePlan =
  | { readonly kind: 'edit'; readonly command: Command; readonly selection: Selection }
  | { readonly kind: 'refused'; readonly refusal: PasteRefusal }

/** Longest text that is looked at, in characters; a full table has far less. */
const MAX_TEXT = 2_000_000

/** Tells what pasting would do now. */
export const planPaste = (draft: SopDraft, selection: Selection, pasted: Pasted, source: StepSource): PastePlan => {
  if (pasted.clip !== null) return planClip(draft, selection, pasted.clip, source)
  const text = pasted.text.replace(/\r\n?/g, '\n')
  if (text.trim() === '') return refused({ code: pasted.hasFiles ? 'file' : 'nothing' })
  if (text.length > MAX_TEXT) return refused({ code: 'too-large' })
  const isGrid = text.includes('\t') || (pasted.isTable && text.trim().includes('\n'))
  if (isGrid) {
    const place = gridPlaceOf(draft, selection)
    if (place !== null) return planGrid(draft, place, readTsv(text), source)
  }
  return planText(draft, selection, text, source)
}

/** Puts a copy of what is selected right behind it; null where copies make no sense. */
export const planDuplicate = (draft: SopDraft, selection: Selection, newId: () => string): PastePlan | null => {
  const clip = clipOfSelection(draft, selection)
  return clip === null ? null : planOfClip(draft, selection, clip, newId, false)
}

const refused = (refusal: PasteRefusal): PastePlan => ({ kind: 'refused', refusal })

const planClip = (draft: SopDraft, selection: Selection, json: string, source: StepSource): PastePlan => {
  const clip = readClipJson(json)
  if (clip.ok) return planOfClip(draft, selection, clip.value, source.newId, true)
  return refused({ code: clip.failure.code })
}

const planOfClip = (
  draft: SopDraft,
  selection: Selection,
  clip: Clip,
  newId: () => string,
  intoCell: boolean,
): PastePlan => {
  const procedure = procedureInReach(draft, selection)
  if (procedure === undefined) return refused({ code: 'no-place' })
  const [rowId, actorId] = selection.kind === 'laneCell' && intoCell ? selection.ids : []
  const place: PastePlace = {
    procedureId: procedure.id,
    index: indexAfter(procedure, selection),
    ...(rowId !== undefined && actorId !== undefined && { cell: { rowId, actorId } }),
  }
  const paste = pasteClip(draft, clip, place, newId)
  return paste === null ? refused({ code: 'no-place' }) : { kind: 'edit', ...paste }
}

/** The table that something is pasted into: the selected one, else the first. */
const procedureInReach = (draft: SopDraft, { procedureId }: Selection): Procedure | undefined =>
  (procedureId === null ? undefined : procedureOf(draft, procedureId)) ?? draft.procedures[0]

/** The place behind the last row that a selection is about; the table's end where it is about none. */
const indexAfter = (procedure: Procedure, { kind, ids }: Selection): number => {
  const places = kind === 'symbols' ? symbolPlaces(procedure) : null
  const rowIds = new Set(places === null ? ids : ids.map((id) => places.get(id)?.row.id ?? ''))
  const last = procedure.rows.findLastIndex(({ id }) => rowIds.has(id))
  return last < 0 ? procedure.rows.length : last + 1
}

/** Where a grid begins; null where a text is selected that is no cell of a step. */
const gridPlaceOf = (draft: SopDraft, selection: Selection) => {
  const { kind, ids, field } = selection
  const procedure = procedureInReach(draft, selection)
  const [rowId, actorId] = ids
  if (procedure === undefined || kind === 'identity' || kind === 'label' || kind === 'procedure') return null
  if (kind === 'cell' && field === 'text') return null
  const isCell = kind === 'cell' || kind === 'laneCell'
  const column: GridColumn =
    kind === 'laneCell' && actorId !== undefined
      ? { kind: 'lane', actorId }
      : { kind: 'text', field: kind === 'cell' ? (field as StepText) : 'activity' }
  const index = indexAfter(procedure, selection)
  return { procedureId: procedure.id, rowId: isCell ? (rowId ?? null) : null, index, column }
}

const planGrid = (
  draft: SopDraft,
  place: NonNullable<ReturnType<typeof gridPlaceOf>>,
  grid: readonly (readonly string[])[],
  source: StepSource,
): PastePlan => planOfSteps(place.procedureId, pasteGrid(draft, place, grid, source))

const planOfSteps = (procedureId: string, made: NewSteps | TooWide | null): PastePlan => {
  if (made === null) return refused({ code: 'no-place' })
  if ('kind' in made) return refused({ code: 'too-wide', room: made.room })
  const selection: Selection = { procedureId, kind: 'cell', ids: [made.lastRowId], field: 'activity' }
  return { kind: 'edit', command: made.command, selection }
}

const planText = (draft: SopDraft, selection: Selection, text: string, source: StepSource): PastePlan => {
  const { kind, ids, field, procedureId } = selection
  const [rowId] = ids
  const lines = linesOf(text)
  if (kind === 'cell' && field === 'activity' && procedureId !== null && rowId !== undefined && lines.length > 1) {
    return planOfSteps(procedureId, linesAsSteps(draft, procedureId, rowId, lines, source))
  }
  if (kind === 'laneCell') {
    const place = gridPlaceOf(draft, selection)
    const isSymbol = lines.every((line) => shapeIn(line) !== null)
    return place === null || !isSymbol ? refused({ code: 'not-in-lane' }) : planGrid(draft, place, [[text]], source)
  }
  const isOneLine = kind === 'flows' || kind === 'actors'
  const textPlace = isOneLine && lines.length > 1 ? null : textPlaceOf(selection)
  if (textPlace !== null && textAt(draft, textPlace) !== null) {
    const command = textCommand(draft, textPlace, text.trim())
    return command === null ? refused({ code: 'no-place' }) : { kind: 'edit', command, selection }
  }
  const procedure = procedureInReach(draft, selection)
  if (procedure === undefined) return refused({ code: 'no-place' })
  const steps = lines.map((activity) => ({ activity }))
  return planOfSteps(procedure.id, stepsBelow(draft, procedure.id, indexAfter(procedure, selection), steps, source))
}
