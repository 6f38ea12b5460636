import type { IdentityBox, IdentityText, Labels, PrintSettings, StepText } from '../draft/draft'
import type { Source } from '../page/item'

/**
 * The back-pointers that the layout writes on items and regions, and that the editor reads. One constructor a kind, so that both
 * sides spell them alike.
 */

/** A symbol; ids of symbols, flows, rows and actors are those of the draft. */
export const symbolSource = (symbolId: string): Source => ({ kind: 'symbol', id: symbolId })

/** An arrow; `label` is its text. Both halves of an arrow that changes page point to the same flow. */
export const flowSource = (flowId: string, part?: 'label'): Source =>
  part ? { kind: 'flow', id: flowId, part } : { kind: 'flow', id: flowId }

/** A text cell, the number cell ('number') or the heading text ('section') of a row. */
export const rowSource = (rowId: string, part: StepText | 'number' | 'section'): Source => ({
  kind: 'row',
  id: rowId,
  part,
})

/** The cell where a row and a lane meet: the place on which symbols are dropped. */
export const cellSource = (rowId: string, actorId: string): Source => ({ kind: 'cell', id: rowId, part: actorId })

/** A lane's head. */
export const actorSource = (actorId: string): Source => ({ kind: 'actor', id: actorId })

/** The head shared by a group of lanes, named by the first of them. */
export const actorGroupSource = (firstActorId: string): Source => ({ kind: 'actorGroup', id: firstActorId })

/** A printed wording that can be renamed, by its key in `labels`. */
export const labelSource = (key: keyof Labels): Source => ({ kind: 'label', id: key })

/** A field or box of the identity page. */
export const identitySource = (
  field: IdentityText | IdentityBox | 'institution' | 'logo' | 'position' | 'name' | 'rank' | 'nip',
): Source => ({ kind: 'identity', id: field })

/** A setting of the print settings; it stands nowhere on paper. */
export const printSource = (setting: keyof PrintSettings): Source => ({ kind: 'print', id: setting })

/** A part of a procedure's table that is not a cell; without `part`, the whole table on that page. */
export const procedureSource = (procedureId: string, part?: 'title' | 'footnote' | 'total' | 'legend'): Source =>
  part ? { kind: 'procedure', id: procedureId, part } : { kind: 'procedure', id: procedureId }
