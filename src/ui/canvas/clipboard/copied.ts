import { type Clip, clipOfSelection, clipOfTable } from '../../../core/clip/clip'
import { CLIP_ATTRIBUTE, CLIP_TYPE, clipJson, encodedClip } from '../../../core/clip/clipJson'
import type { Procedure, SopDraft } from '../../../core/draft/draft'
import { actorOf, procedureOf } from '../../../core/draft/query'
import { textAt } from '../../../core/edit/textPlace'
import { tableTsv } from '../../../core/exchange/tableDelimited'
import { tableHtml } from '../../../core/exchange/tableHtml'
import { tableText } from '../../../core/exchange/tableText'
import { plainText } from '../../../core/text/inlineMarkup'
import { procedureInHand } from '../../../editor/actions/procedureInHand'
import type { EditorState } from '../../../editor/state'
import { textPlaceOf } from '../../../editor/textPlaceOf'
import { SYMBOL_WORDS } from '../../text/id'

/** What copying puts on the clipboard. */
export interface Copied {
  readonly what: 'rows' | 'symbols' | 'table' | 'text'
  /** Rows or symbols. */
  readonly count: number
  /** By the clipboard's type. */
  readonly data: readonly (readonly [type: string, data: string])[]
}

/**
 * What is copied of what is selected, or of the whole table in hand where nothing is or the table is wanted: for Lajur a part of the
 * draft, for other programs the same as a table. Null where there is nothing.
 */
export const copiedOf = (state: EditorState, wantsTable: boolean): Copied | null => {
  const { draft, selection } = state
  const procedure = procedureInHand(state)
  if (wantsTable || selection.kind === 'none') {
    const clip = procedure === undefined ? null : clipOfTable(procedure)
    return clip === null || procedure === undefined ? null : copiedClip(draft, procedure, clip, true)
  }
  const clip = clipOfSelection(draft, selection)
  if (clip !== null && procedure !== undefined) return copiedClip(draft, procedure, clip, false)
  const text = selectedText(state)
  return text === '' ? null : { what: 'text', count: 1, data: [['text/plain', text]] }
}

const copiedClip = (draft: SopDraft, procedure: Procedure, clip: Clip, isTable: boolean): Copied => {
  const { rows } = clip.procedure
  const table = tableText(draft, procedure, SYMBOL_WORDS, new Set(rows.map(({ id }) => id)))
  const words = isTable ? table : { ...table, headRows: 0, rows: table.rows.slice(table.headRows) }
  const json = clipJson(clip)
  const symbolCount = rows.reduce((sum, row) => sum + (row.kind === 'step' ? row.symbols.length : 0), 0)
  return {
    what: isTable ? 'table' : clip.kind,
    count: clip.kind === 'rows' ? rows.length : symbolCount,
    data: [
      [CLIP_TYPE, json],
      ['text/html', tableHtml(table, { attribute: CLIP_ATTRIBUTE, encoded: encodedClip(json) })],
      ['text/plain', tableTsv(words)],
    ],
  }
}

const selectedText = ({ draft, selection }: EditorState): string => {
  const place = textPlaceOf(selection)
  if (place !== null) return textAt(draft, place) ?? ''
  const procedure = selection.procedureId === null ? undefined : procedureOf(draft, selection.procedureId)
  if (procedure === undefined || selection.kind !== 'actors') return ''
  return selection.ids.map((id) => plainText(actorOf(procedure, id)?.name ?? '')).join('\t')
}
