import type { Procedure } from '../../core/draft/draft'
import { procedureOf } from '../../core/draft/query'
import type { EditorState } from '../state'

/** The procedure that the selection is in, else the first. */
export const procedureInHand = ({ draft, selection }: EditorState): Procedure | undefined => {
  const selected = selection.procedureId === null ? undefined : procedureOf(draft, selection.procedureId)
  return selected ?? draft.procedures[0]
}
