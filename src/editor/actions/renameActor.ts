import { actorOf, procedureOf } from '../../core/draft/query'
import { plainText } from '../../core/text/inlineMarkup'
import type { EditorState } from '../state'
import type { Action } from './action'

/** Gives an actor a new name in all drafts, after a reorganisation; the selected lane's name is asked about first. */
export const renameEverywhere: Action = {
  id: 'renameEverywhere',
  keys: [],
  enabled: () => true,
  run: ({ session, view }) => view.renameEverywhere(selectedName(session.getState())),
}

const selectedName = ({ draft, selection: { procedureId, kind, ids } }: EditorState): string => {
  const procedure = procedureId === null ? undefined : procedureOf(draft, procedureId)
  const actor = procedure && kind === 'actors' ? actorOf(procedure, ids[0] ?? '') : undefined
  return plainText(actor?.name ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}
