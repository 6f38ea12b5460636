import type { SopDraft } from '../../core/draft/draft'
import { apply } from '../../core/edit/apply'
import { draftFromMapping } from '../../core/exchange/draftFromMapping'
import type { ImportFault, ImportMapping } from '../../core/exchange/mapping'
import { failure, type Result, success } from '../../core/result'
import type { IdSource } from '../ports/machine'
import type { Ports } from '../ports/ports'

/** Makes drafts of tables that have been read, as the drafter has mapped them. */

/** Indices of the drafts of a mapping that are to be made. */
export const takenDrafts = (mapping: ImportMapping): readonly number[] =>
  mapping.drafts.flatMap((draft, index) => (draft.isTaken ? [index] : []))

/** The drafts that a mapping makes, or the first reason why one of them cannot be made. Nothing is stored. */
export const draftsOfMapping = (mapping: ImportMapping, ids: IdSource): Result<readonly SopDraft[], ImportFault> => {
  const drafts: SopDraft[] = []
  for (const draftIndex of takenDrafts(mapping)) {
    const made = draftFromMapping(mapping, draftIndex, {
      draftId: ids.draftId(),
      nextId: () => ids.entityId(),
    })
    if (!made.ok) return made
    drafts.push(made.value.draft)
  }
  return drafts.length > 0 ? success(drafts) : failure({ code: 'unknown-draft', values: {} })
}

/** Puts the steps of every table in order along their arrows; where ordering fails, the order of the source stays. */
export const withRowsOrdered = async (draft: SopDraft, order: Ports['order']): Promise<SopDraft> => {
  let ordered = draft
  for (const { id } of draft.procedures) {
    try {
      const rowIds = await order.orderRows(ordered, id)
      const applied = apply(ordered, { kind: 'orderRows', procedureId: id, rowIds })
      if (applied.ok) ordered = applied.value
    } catch {
      // The order of the source is a good one too.
    }
  }
  return ordered
}
