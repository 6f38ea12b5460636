import type { Actor, Identity, Procedure, Row, SopDraft } from '../draft/draft'
import { stepNumbers } from '../draft/query'
import { sha256 } from '../draft/sha256'
import { compareWords, type WordPart } from './compareWords'
import { type ComparisonWords, type RowTexts, rowTexts, type Texts } from './rowTexts'

/** All that tells two states of a draft apart, in the order in which it is read. */
export interface DraftComparison {
  readonly identity: readonly FieldChange[]
  readonly procedures: readonly ProcedureComparison[]
  /** Whether the printed wording or the print settings differ. */
  readonly printChanged: boolean
}

/** What differs in one table. */
export interface ProcedureComparison {
  readonly procedureId: string
  readonly kind: 'added' | 'removed' | 'kept'
  /** Whether it stands elsewhere among the tables. */
  readonly moved: boolean
  /** Counts from 1 in the later draft, or in the earlier one where it was removed. */
  readonly number: number
  readonly title: string
  readonly fields: readonly FieldChange[]
  readonly actors: readonly ActorChange[]
  readonly rows: readonly RowChange[]
}

/** A lane that came, went, moved or has another name or group; a name with a group is `group: name`. */
export interface ActorChange {
  readonly kind: 'added' | 'removed' | 'moved' | 'renamed'
  readonly name: string
  /** The name before; the same as `name` unless renamed. */
  readonly nameBefore: string
}

/** A row that came, went, moved or says something else. `number` is the printed number; null for a section row. */
export interface RowChange {
  readonly rowId: string
  readonly kind: 'added' | 'removed' | 'kept'
  readonly moved: boolean
  readonly number: number | null
  readonly numberBefore: number | null
  /** The activity or the section's text. */
  readonly text: string
  readonly fields: readonly FieldChange[]
}

/** A text that changed; `field` is its name in the file format, 'symbols' and 'flows' for what is drawn. */
export interface FieldChange {
  readonly field: string
  readonly parts: readonly WordPart[]
}

/** Compares two states of a draft by the ids of their parts. */
export const compareDrafts = (before: SopDraft, after: SopDraft, words: ComparisonWords): DraftComparison => {
  const removed = before.procedures.filter(({ id }) => !after.procedures.some((procedure) => procedure.id === id))
  const moved = movedIds(idsOf(before.procedures), idsOf(after.procedures))
  return {
    identity: changedFields(identityTexts(before.identity), identityTexts(after.identity)),
    procedures: [
      ...after.procedures.map((procedure, index) => {
        const earlier = before.procedures.find(({ id }) => id === procedure.id)
        return { ...compareProcedures(earlier, procedure, index + 1, words), moved: moved.has(procedure.id) }
      }),
      ...removed.map((procedure) => removedProcedure(procedure, before.procedures.indexOf(procedure) + 1)),
    ].filter(hasChanges),
    printChanged: JSON.stringify([before.print, before.labels]) !== JSON.stringify([after.print, after.labels]),
  }
}

/** Whether two drafts say the same. */
export const isSame = ({ identity, procedures, printChanged }: DraftComparison): boolean =>
  identity.length === 0 && procedures.length === 0 && !printChanged

const hasChanges = ({ kind, moved, fields, actors, rows }: ProcedureComparison): boolean =>
  kind !== 'kept' || moved || fields.length > 0 || actors.length > 0 || rows.length > 0

const identityTexts = ({ logo, approval, ...rest }: Identity): Texts => ({
  ...Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, Array.isArray(value) ? listed(value) : String(value)]),
  ),
  ...Object.fromEntries(Object.entries(approval).map(([key, value]) => [`approval.${key}`, value])),
  logo: logo === null ? '' : `${logo.mediaType} ${sha256(logo.base64).slice(0, LOGO_DIGITS)}`,
})

/** Each item on a line of its own behind a mark, so that an empty one is seen too. */
const listed = (items: readonly string[]): string => items.map((item) => `• ${item}`).join('\n')

/** A logo is told from another by so many digits of its content's hash. */
const LOGO_DIGITS = 6

const changedFields = (before: Texts, after: Texts): readonly FieldChange[] =>
  Object.keys({ ...before, ...after })
    .filter((field) => (before[field] ?? '') !== (after[field] ?? ''))
    .map((field) => ({ field, parts: compareWords(before[field] ?? '', after[field] ?? '') }))

const removedProcedure = (procedure: Procedure, number: number): ProcedureComparison => ({
  procedureId: procedure.id,
  kind: 'removed',
  moved: false,
  number,
  title: procedure.title,
  fields: [],
  actors: [],
  rows: [],
})

const compareProcedures = (
  before: Procedure | undefined,
  after: Procedure,
  number: number,
  words: ComparisonWords,
): Omit<ProcedureComparison, 'moved'> => ({
  procedureId: after.id,
  kind: before === undefined ? 'added' : 'kept',
  number,
  title: after.title,
  fields: before === undefined ? [] : changedFields(procedureTexts(before), procedureTexts(after)),
  actors: before === undefined ? [] : compareActors(before, after),
  rows: compareRows(before, after, words),
})

const procedureTexts = ({ title, footnote }: Procedure): Texts => ({ title, footnote })

const compareActors = (before: Procedure, after: Procedure): readonly ActorChange[] => {
  const moved = movedIds(idsOf(before.actors), idsOf(after.actors))
  const changes: ActorChange[] = []
  for (const actor of after.actors) {
    const earlier = before.actors.find(({ id }) => id === actor.id)
    const name = fullName(actor)
    const nameBefore = earlier === undefined ? name : fullName(earlier)
    if (earlier === undefined) changes.push({ kind: 'added', name, nameBefore })
    if (name !== nameBefore) changes.push({ kind: 'renamed', name, nameBefore })
    if (moved.has(actor.id)) changes.push({ kind: 'moved', name, nameBefore })
  }
  for (const actor of before.actors) {
    const name = fullName(actor)
    if (!after.actors.some(({ id }) => id === actor.id)) changes.push({ kind: 'removed', name, nameBefore: name })
  }
  return changes
}

const fullName = ({ name, group }: Actor): string => (group === '' ? name : `${group}: ${name}`)

const compareRows = (before: Procedure | undefined, after: Procedure, words: ComparisonWords): readonly RowChange[] => {
  const rowsBefore = before?.rows ?? []
  const [numbersBefore, numbers] = [before ? stepNumbers(before) : new Map<string, number>(), stepNumbers(after)]
  const moved = movedIds(idsOf(rowsBefore), idsOf(after.rows))
  // A lane that has only another name is named among the lanes, not once more at each of its symbols.
  const names = new Map([...(before?.actors ?? []), ...after.actors].map(({ id, name }) => [id, name]))
  const textsBefore = before ? rowTexts(before, names, words) : new Map<string, RowTexts>()
  const texts = rowTexts(after, names, words)
  const change = (row: Row, kind: RowChange['kind'], fields: readonly FieldChange[]): RowChange => ({
    rowId: row.id,
    kind,
    moved: kind === 'kept' && moved.has(row.id),
    number: numbers.get(row.id) ?? null,
    numberBefore: numbersBefore.get(row.id) ?? null,
    text: row.kind === 'step' ? row.activity : row.text,
    fields,
  })
  const changes = after.rows.map((row) => {
    const [earlier, later] = [textsBefore.get(row.id), texts.get(row.id)]
    if (earlier === undefined || later === undefined) return change(row, 'added', [])
    const isRedrawn = earlier.arrows !== later.arrows
    const fields = changedFields(earlier.texts, later.texts).filter(({ field }) => field !== 'flows' || isRedrawn)
    return change(row, 'kept', fields)
  })
  const gone = rowsBefore.filter(({ id }) => !texts.has(id)).map((row) => change(row, 'removed', []))
  return [
    ...changes.filter(({ kind, moved: isMoved, fields }) => kind !== 'kept' || isMoved || fields.length > 0),
    ...gone,
  ]
}

const idsOf = (entities: readonly { readonly id: string }[]): readonly string[] => entities.map(({ id }) => id)

/** The ids that stand elsewhere among those in both lists: all but a longest run that has kept its order. */
const movedIds = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const places = new Map(before.map((id, index) => [id, index]))
  const common = after.filter((id) => places.has(id))
  // For each length, the run that ends earliest; each run is a chain back to its beginning.
  type Run = { readonly id: string; readonly place: number; readonly previous: Run | null }
  const runs: Run[] = []
  for (const id of common) {
    const place = places.get(id) ?? 0
    const found = runs.findIndex((run) => run.place > place)
    const index = found === -1 ? runs.length : found
    runs[index] = { id, place, previous: runs[index - 1] ?? null }
  }
  const kept = new Set<string>()
  for (let run = runs.at(-1) ?? null; run !== null; run = run.previous) kept.add(run.id)
  return new Set(common.filter((id) => !kept.has(id)))
}
