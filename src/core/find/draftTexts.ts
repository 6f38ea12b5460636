import type { Identity, Labels, Procedure, Row, SopDraft } from '../draft/draft'
import { DEFAULT_LABELS } from '../draft/labels'
import { APPROVAL_TEXTS, IDENTITY_BOXES, IDENTITY_TEXTS, STEP_TEXTS } from '../draft/textFields'
import type { TextPlace } from '../edit/textPlace'

/** One text of a draft. */
export interface DraftText {
  readonly place: TextPlace
  /** Which item of a list the text is; null for a text that is not in a list. */
  readonly item: number | null
  readonly text: string
}

/** All texts of a draft in the order in which they are read: identity, then table by table, then the printed wording. */
export const draftTexts = (draft: SopDraft): readonly DraftText[] => [
  ...identityTexts(draft.identity),
  ...draft.procedures.flatMap(procedureTexts),
  ...(Object.keys(DEFAULT_LABELS) as (keyof Labels)[]).map((key) =>
    single({ procedureId: null, kind: 'label', id: key }, draft.labels[key]),
  ),
]

const single = (place: TextPlace, text: string): DraftText => ({ place, item: null, text })

const IDENTITY = ['institution', ...IDENTITY_TEXTS, ...IDENTITY_BOXES] as const

const identityTexts = (identity: Identity): readonly DraftText[] => [
  ...IDENTITY.flatMap((id): readonly DraftText[] => {
    const place = { procedureId: null, kind: 'identity', id }
    const value = identity[id]
    return typeof value === 'string' ? [single(place, value)] : value.map((text, item) => ({ place, item, text }))
  }),
  ...APPROVAL_TEXTS.map((id) => single({ procedureId: null, kind: 'identity', id }, identity.approval[id])),
]

const procedureTexts = (procedure: Procedure): readonly DraftText[] => {
  const procedureId = procedure.id
  return [
    single({ procedureId, kind: 'procedure', id: procedureId, part: 'title' }, procedure.title),
    ...procedure.actors.flatMap(({ id, name, group }, index) => {
      const isGroupHead = group !== '' && procedure.actors[index - 1]?.group !== group
      const head = isGroupHead ? [single({ procedureId, kind: 'actorGroup', id }, group)] : []
      return [...head, single({ procedureId, kind: 'actor', id }, name)]
    }),
    ...procedure.rows.flatMap((row) => rowTexts(procedure, row)),
    single({ procedureId, kind: 'procedure', id: procedureId, part: 'footnote' }, procedure.footnote),
  ]
}

/** A row's cells, its symbols, and the arrows that leave them. */
const rowTexts = (procedure: Procedure, row: Row): readonly DraftText[] => {
  const procedureId = procedure.id
  if (row.kind === 'section') return [single({ procedureId, kind: 'row', id: row.id, part: 'section' }, row.text)]
  const symbolIds = new Set(row.symbols.map(({ id }) => id))
  return [
    ...STEP_TEXTS.map((part) => single({ procedureId, kind: 'row', id: row.id, part }, row[part])),
    ...row.symbols.map(({ id, text }) => single({ procedureId, kind: 'symbol', id }, text)),
    ...procedure.flows
      .filter(({ from }) => symbolIds.has(from))
      .map(({ id, label }) => single({ procedureId, kind: 'flow', id, part: 'label' }, label)),
  ]
}
