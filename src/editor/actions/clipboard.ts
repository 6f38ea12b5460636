import { clipOfSelection } from '../../core/clip/clip'
import type { SopDraft } from '../../core/draft/draft'
import type { Command } from '../../core/edit/command'
import type { Selection } from '../../core/edit/selection'
import { textAt } from '../../core/edit/textPlace'
import type { Session } from '../session'
import type { EditorState } from '../state'
import { textPlaceOf } from '../textPlaceOf'
import type { Action } from './action'
import { deletionOf } from './deleteSelection'
import { procedureInHand } from './procedureInHand'

/** Copies what is selected, or the whole table in hand where nothing is. */
export const copy: Action = {
  id: 'copy',
  keys: ['Mod+C'],
  byBrowser: true,
  enabled: (state) => (state.selection.kind === 'none' ? hasRows(state) : isCopyable(state)),
  run: ({ view }) => view.askClipboard('copy'),
}

/** Copies what is selected and takes it out. */
export const cut: Action = {
  id: 'cut',
  keys: ['Mod+X'],
  byBrowser: true,
  enabled: (state) => isCopyable(state) && cutOf(state.draft, state.selection) !== null,
  run: ({ view }) => view.askClipboard('cut'),
}

/** Puts in what is on the clipboard. */
export const paste: Action = {
  id: 'paste',
  keys: ['Mod+V'],
  byBrowser: true,
  enabled: () => true,
  run: ({ view }) => view.askClipboard('paste'),
}

/** Copies the whole table in hand, for Word and Excel. */
export const copyTable: Action = {
  id: 'copyTable',
  keys: [],
  enabled: (state) => hasRows(state),
  run: ({ view }) => view.askClipboard('copyTable'),
}

/** Puts a copy of the selected rows or symbols right behind them. */
export const duplicate: Action = {
  id: 'duplicate',
  keys: ['Mod+D'],
  oncePerPress: true,
  enabled: ({ draft, selection }) => clipOfSelection(draft, selection) !== null,
  run: ({ session }) => void duplicateSelected(session),
}

/** The edit that takes out what has been cut; null for lanes and arrows, of which only words are copied. */
export const cutOf = (draft: SopDraft, selection: Selection): Command | null =>
  selection.kind === 'actors' || selection.kind === 'flows' ? null : deletionOf(draft, selection)

const duplicateSelected = async (session: Session): Promise<void> => {
  const { planDuplicate } = await import('../planPaste')
  const { draft, selection } = session.getState()
  const plan = planDuplicate(draft, selection, session.newId)
  if (plan?.kind === 'edit') session.dispatch(plan.command, { selection: plan.selection })
}

const hasRows = (state: EditorState): boolean => (procedureInHand(state)?.rows.length ?? 0) > 0

/** Whether something is selected that says or is something. */
const isCopyable = ({ draft, selection }: EditorState): boolean => {
  const place = textPlaceOf(selection)
  if (place !== null) return (textAt(draft, place) ?? '') !== ''
  return selection.kind === 'actors' || clipOfSelection(draft, selection) !== null
}
