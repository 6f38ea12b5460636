import type { Identity, Procedure, Row, SopDraft } from '../draft/draft'
import { stepNumbers, symbolPlaces } from '../draft/query'
import { compareWords, type WordPart } from './compareWords'

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
  /** Counts from 1 in the later draft, or in the earlier one where it was removed. */
  readonly number: number
  readonly title: string
  readonly fields: readonly FieldChange[]
  readonly actors: readonly ActorChange[]
  readonly rows: readonly RowChange[]
}

/** A lane that came, went, moved or has another name. */
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

/** A text that changed; `field` is its name in the file format, or 'symbols' or 'flows' for what is drawn. */
export interface FieldChange {
  readonly field: string
  readonly parts: readonly WordPart[]
}

/** What the comparison cannot say in words by itself. */
export interface ComparisonWords {
  /** The name of a shape. */
  shape(shape: 'terminator' | 'process' | 'decision'): string
  /** An arrow to the step with a number; `label` may be empty. */
  flowTo(number: number, label: string): string
}

/** Compares two states of a draft by the ids of their parts. */
export const compareDrafts = (before: SopDraft, after: SopDraft, words: ComparisonWords): DraftComparison => {
  const removed = before.procedures.filter(({ id }) => !after.procedures.some((procedure) => procedure.id === id))
  return {
    identity: changedFields(identityTexts(before.identity), identityTexts(after.identity)),
    procedures: [
      ...after.procedures.map((procedure, index) => {
        const earlier = before.procedures.find(({ id }) => id === procedure.id)
        return compareProcedures(earlier, procedure, index + 1, words)
      }),
      ...removed.map((procedure) => removedProcedure(procedure, before.procedures.indexOf(procedure) + 1)),
    ].filter(hasChanges),
    printChanged: JSON.stringify([before.print, before.labels]) !== JSON.stringify([after.print, after.labels]),
  }
}

/** Whether two drafts say the same. */
export const isSame = ({ identity, procedures, printChanged }: DraftComparison): boolean =>
  identity.length === 0 && procedures.length === 0 && !printChanged

const hasChanges = ({ kind, fields, actors, rows }: ProcedureComparison): boolean =>
  kind !== 'kept' || fields.length > 0 || actors.length > 0 || rows.length > 0

type Texts = Readonly<Record<string, string>>

const identityTexts = ({ logo, approval, ...rest }: Identity): Texts => ({
  ...Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, Array.isArray(value) ? value.join('\n') : String(value)]),
  ),
  ...Object.fromEntries(Object.entries(approval).map(([key, value]) => [`approval.${key}`, value])),
  logo: logo === null ? '' : `${logo.mediaType} ${logo.base64.length}`,
})

const changedFields = (before: Texts, after: Texts): readonly FieldChange[] =>
  Object.keys({ ...before, ...after })
    .filter((field) => (before[field] ?? '') !== (after[field] ?? ''))
    .map((field) => ({ field, parts: compareWords(before[field] ?? '', after[field] ?? '') }))

const removedProcedure = (procedure: Procedure, number: number): ProcedureComparison => ({
  procedureId: procedure.id,
  kind: 'removed',
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
): ProcedureComparison => ({
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
  for (const { id, name } of after.actors) {
    const earlier = before.actors.find((actor) => actor.id === id)
    const nameBefore = earlier?.name ?? name
    if (earlier === undefined) changes.push({ kind: 'added', name, nameBefore })
    else if (earlier.name !== name) changes.push({ kind: 'renamed', name, nameBefore })
    else if (moved.has(id)) changes.push({ kind: 'moved', name, nameBefore })
  }
  for (const { id, name } of before.actors)
    if (!after.actors.some((actor) => actor.id === id)) changes.push({ kind: 'removed', name, nameBefore: name })
  return changes
}

const compareRows = (before: Procedure | undefined, after: Procedure, words: ComparisonWords): readonly RowChange[] => {
  const rowsBefore = before?.rows ?? []
  const [numbersBefore, numbers] = [before ? stepNumbers(before) : new Map<string, number>(), stepNumbers(after)]
  const moved = movedIds(idsOf(rowsBefore), idsOf(after.rows))
  const [textsBefore, texts] = [before ? rowTexts(before, words) : new Map<string, Texts>(), rowTexts(after, words)]
  const isRedrawn = ({ id }: Row): boolean => flowKeys(before, id) !== flowKeys(after, id)
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
    const [earlier, later] = [textsBefore.get(row.id), texts.get(row.id) ?? {}]
    if (earlier === undefined) return change(row, 'added', [])
    const fields = changedFields(earlier, later).filter(({ field }) => field !== 'flows' || isRedrawn(row))
    return change(row, 'kept', fields)
  })
  const gone = rowsBefore.filter(({ id }) => !texts.has(id)).map((row) => change(row, 'removed', []))
  return [
    ...changes.filter(({ kind, moved: isMoved, fields }) => kind !== 'kept' || isMoved || fields.length > 0),
    ...gone,
  ]
}

/** The texts of every row by row id; what is drawn is written out in words. */
const rowTexts = (procedure: Procedure, words: ComparisonWords): ReadonlyMap<string, Texts> => {
  const names = new Map(procedure.actors.map(({ id, name }) => [id, name]))
  const places = symbolPlaces(procedure)
  const numbers = stepNumbers(procedure)
  const flowsOf = (row: Row): string =>
    procedure.flows
      .filter(({ from }) => places.get(from)?.row.id === row.id)
      .map(({ to, label }) => words.flowTo(numbers.get(places.get(to)?.row.id ?? '') ?? 0, label))
      .join(', ')
  return new Map(
    procedure.rows.map((row): readonly [string, Texts] => {
      if (row.kind === 'section') return [row.id, { text: row.text }]
      const { activity, requirements, duration, output, note, symbols } = row
      const drawn = symbols.map(({ actorId, shape }) => `${names.get(actorId) ?? ''}: ${words.shape(shape)}`).join(', ')
      return [row.id, { activity, symbols: drawn, flows: flowsOf(row), requirements, duration, output, note }]
    }),
  )
}

/** What the arrows out of a row are, whatever the numbers of the steps that they lead to. */
const flowKeys = (procedure: Procedure | undefined, rowId: string): string => {
  const symbols = procedure?.rows.find(({ id }) => id === rowId)
  const ids = new Set(symbols?.kind === 'step' ? symbols.symbols.map(({ id }) => id) : [])
  const flows = procedure?.flows.filter(({ from }) => ids.has(from)) ?? []
  return JSON.stringify(flows.map(({ from, to, label }) => [from, to, label]))
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
