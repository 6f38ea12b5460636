import type { Procedure, SopDraft } from '../../core/draft/draft'
import { procedureOf } from '../../core/draft/query'
import { NO_SELECTION, type Selection } from '../../core/edit/selection'

/** Selecting several: one more or one less, and from one to another. Pure. The first id of a selection is where a range begins. */

const MANY: ReadonlySet<Selection['kind']> = new Set(['symbols', 'flows', 'rows', 'actors'])

/** A selection with one more entity, or without it if it was selected; another kind begins anew. */
export const toggled = (selection: Selection, wanted: Selection): Selection => {
  if (!isAlike(selection, wanted)) return wanted
  const isIn = wanted.ids.every((id) => selection.ids.includes(id))
  const ids = isIn
    ? selection.ids.filter((id) => !wanted.ids.includes(id))
    : [...new Set([...selection.ids, ...wanted.ids])]
  return ids.length === 0 ? NO_SELECTION : { ...selection, ids }
}

/** Rows or lanes from where the selection begins to the wanted one; symbols and arrows have no order and are added one by one. */
export const rangeTo = (draft: SopDraft, selection: Selection, wanted: Selection): Selection => {
  const list = isAlike(selection, wanted) ? orderedIds(draft, wanted) : null
  const [anchor] = selection.ids
  const [target] = wanted.ids
  if (list === null || anchor === undefined || target === undefined) return toggled(selection, wanted)
  const [from, to] = [list.indexOf(anchor), list.indexOf(target)]
  if (from < 0 || to < 0) return wanted
  const range = list.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { ...wanted, ids: from <= to ? range : range.toReversed() }
}

/** The selection that reaches one row or lane further from where the keyboard is; null at the table's edge. */
export const reachedBy = (
  draft: SopDraft,
  selection: Selection,
  focused: Selection,
  step: 1 | -1,
): { readonly selection: Selection; readonly id: string } | null => {
  const list = orderedIds(draft, focused)
  const at = list?.indexOf(focused.ids[0] ?? '') ?? -1
  const id = at < 0 ? undefined : list?.[at + step]
  if (id === undefined) return null
  const base = isAlike(selection, focused) ? selection : focused
  return { selection: rangeTo(draft, base, { ...focused, ids: [id] }), id }
}

const isAlike = (selection: Selection, wanted: Selection): boolean =>
  selection.kind === wanted.kind && selection.procedureId === wanted.procedureId && MANY.has(wanted.kind)

const orderedIds = (draft: SopDraft, { kind, procedureId }: Selection): readonly string[] | null => {
  const procedure: Procedure | undefined = procedureId === null ? undefined : procedureOf(draft, procedureId)
  if (procedure === undefined) return null
  if (kind === 'rows') return procedure.rows.map(({ id }) => id)
  return kind === 'actors' ? procedure.actors.map(({ id }) => id) : null
}
