import type { Procedure, SopDraft } from '../draft/draft'
import { procedureOf } from '../draft/query'

/** What is selected: one thing for canvas, inspector, preview, findings and keyboard. */
export interface Selection {
  /** The procedure that the ids belong to; null for the identity page, the labels and for nothing. */
  readonly procedureId: string | null
  readonly kind: SelectionKind
  /** Ids of the selected entities; `cell`: [rowId]; `laneCell`: [rowId, actorId]; empty for the other texts. */
  readonly ids: readonly string[]
  /** `cell`: StepText, or 'text' of a section. `identity`, `label`, `procedure`: the key of the text. */
  readonly field?: string
}

/** Kinds of selection. `laneCell` is an actor's cell of a step, whether or not it holds symbols. */
export type SelectionKind =
  | 'none'
  | 'symbols'
  | 'flows'
  | 'rows'
  | 'actors'
  | 'cell'
  | 'laneCell'
  | 'identity'
  | 'label'
  | 'procedure'

/** Nothing is selected. */
export const NO_SELECTION: Selection = { procedureId: null, kind: 'none', ids: [] }

/** Drops from a selection what the draft no longer holds; gives back the very same value when all is still there. */
export const pruneSelection = (selection: Selection, draft: SopDraft): Selection => {
  if (selection.procedureId === null) return selection
  const procedure = procedureOf(draft, selection.procedureId)
  if (procedure === undefined) return NO_SELECTION
  if (selection.kind === 'procedure' || selection.kind === 'none') return selection
  const ids = keptIds(selection, procedure)
  if (ids.length === selection.ids.length) return selection
  return ids.length === 0 || isCell(selection) ? NO_SELECTION : { ...selection, ids }
}

const isCell = ({ kind }: Selection): boolean => kind === 'cell' || kind === 'laneCell'

const keptIds = (selection: Selection, procedure: Procedure): readonly string[] => {
  const existing = existingIds(selection.kind, procedure)
  return selection.ids.filter((id) => existing.has(id))
}

const existingIds = (kind: SelectionKind, procedure: Procedure): ReadonlySet<string> => {
  const rowIds = procedure.rows.map((row) => row.id)
  const actorIds = procedure.actors.map((actor) => actor.id)
  switch (kind) {
    case 'symbols':
      return new Set(procedure.rows.flatMap((row) => (row.kind === 'step' ? row.symbols.map(({ id }) => id) : [])))
    case 'flows':
      return new Set(procedure.flows.map((flow) => flow.id))
    case 'rows':
    case 'cell':
      return new Set(rowIds)
    case 'actors':
      return new Set(actorIds)
    case 'laneCell':
      return new Set([...rowIds, ...actorIds])
    default:
      return new Set()
  }
}
