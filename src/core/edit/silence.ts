import type { SopDraft } from '../draft/draft'
import { success } from '../result'
import { type Edited, plainValue } from './change'
import type { SilenceCommand } from './command'
import { refuse } from './refusal'

/** Silences a rule of the checker or lets it speak again; what is as asked already gives back the very same draft. */
export const applySilence = (draft: SopDraft, command: SilenceCommand): Edited<SopDraft> => {
  const plain = plainValue(command)
  if (!plain.ok) return plain
  const { rule, rowId, silent } = plain.value
  const isRow = rowId === undefined || draft.procedures.some(({ rows }) => rows.some(({ id }) => id === rowId))
  if (!isRow) return refuse('unknown-row', { id: rowId })
  const others = draft.silenced.filter((entry) => entry.rule !== rule || entry.rowId !== rowId)
  const isSilent = others.length < draft.silenced.length
  if (isSilent === silent) return success(draft)
  const entry = rowId === undefined ? { rule } : { rule, rowId }
  return success({ ...draft, silenced: silent ? [...draft.silenced, entry] : others })
}
