import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createSectionRow,
  createStepRow,
  createSymbol,
} from '../draft/create'
import type {
  Approval,
  Identity,
  IdentityBox,
  IdentityText,
  Labels,
  Procedure,
  Row,
  SopDraft,
  StandardColumn,
  StepText,
} from '../draft/draft'
import { LIMITS, type LimitName } from '../draft/limits'
import { parseDraftValue } from '../draft/parse'
import { STANDARD_COLUMNS } from '../draft/print'
import { IDENTITY_BOXES, IDENTITY_TEXTS } from '../draft/textFields'
import { failure, type Result, success } from '../result'
import type {
  DraftMapping,
  Guess,
  IdentityField,
  ImportFault,
  ImportMapping,
  ProcedureMapping,
  Unplaced,
} from './mapping'
import { onOneLine } from './words/bareWords'

/** Where the ids of a new draft come from. */
export interface ImportIds {
  readonly draftId: string
  /** Gives an id that no other entity of the draft has. */
  nextId(): string
}

/** A draft made of a mapping. */
export interface ImportedDraft {
  readonly draft: SopDraft
  /** Ids of the symbols and arrows that are guesses with which the drafter has not agreed yet. */
  readonly guessed: readonly string[]
  /** Texts that are not in the draft. */
  readonly unplaced: readonly Unplaced[]
}

/**
 * Makes one of the mapping's drafts. It holds all invariants of a draft; the texts that the drafter has put into a step's Keterangan
 * stand there on lines of their own.
 */
export const draftFromMapping = (
  mapping: ImportMapping,
  draftIndex: number,
  ids: ImportIds,
): Result<ImportedDraft, ImportFault> => {
  const source = mapping.drafts[draftIndex]
  if (source === undefined) return failure({ code: 'unknown-draft', values: { index: draftIndex } })
  const steps = source.procedures.reduce((sum, { rows }) => sum + rows.filter(({ kind }) => kind === 'step').length, 0)
  if (steps === 0) return failure({ code: 'no-table', values: {} })
  const fault = limitFault(source)
  if (fault !== null) return failure(fault)
  const notes = notesOf(mapping.unplaced)
  const guessed: string[] = []
  const procedures = source.procedures.map((procedure) => procedureOf(procedure, notes, ids, guessed))
  const empty = createDraft({ id: ids.draftId, procedureId: ids.nextId(), identity: identityOf(source) })
  const made: SopDraft = {
    ...empty,
    procedures,
    labels: { ...empty.labels, ...labelsOf(source.labels) },
    print: { ...empty.print, ...source.print, columns: printedColumns(source.print.columns, procedures) },
    ...(guessed.length > 0 && { guessed }),
  }
  const parsed = parseDraftValue(made)
  if (!parsed.ok) return failure({ code: 'broken', values: { fault: parsed.failure[0]?.code ?? '' } })
  const { draft } = parsed.value
  const unplaced = mapping.unplaced.filter((entry) => entry.noteOf === null && belongs(entry, draftIndex, mapping))
  return success({ draft, guessed, unplaced })
}

/** The columns that the source prints, and those in which texts stand all the same, Keterangan above all. */
const printedColumns = (
  columns: readonly StandardColumn[] = STANDARD_COLUMNS,
  procedures: readonly Procedure[],
): readonly StandardColumn[] => {
  const isUsed = (column: StandardColumn) =>
    procedures.some(({ rows }) => rows.some((row) => row.kind === 'step' && row[column] !== ''))
  return [...columns, ...STANDARD_COLUMNS.filter((column) => !columns.includes(column) && isUsed(column))]
}

/** Texts of no draft are told with the first one that is made. */
const belongs = ({ draftIndex: own }: Unplaced, draftIndex: number, { drafts }: ImportMapping): boolean =>
  own === draftIndex || (own === null && drafts.findIndex(({ isTaken }) => isTaken) === draftIndex)

/** The first limit that a draft would pass, before anything is made of it. */
const limitFault = ({ procedures }: DraftMapping): ImportFault | null => {
  const most = (count: (procedure: ProcedureMapping) => number) => Math.max(0, ...procedures.map(count))
  const counts: readonly (readonly [LimitName, number])[] = [
    ['procedures', procedures.length],
    ['actors', most(({ actors }) => actors.length)],
    ['rows', most(({ rows }) => rows.length)],
    ['flows', most(({ flows }) => flows.length)],
  ]
  const passed = counts.find(([what, count]) => count > LIMITS[what])
  if (passed === undefined) return null
  const [what, count] = passed
  return { code: 'limit', values: { what, limit: LIMITS[what], count } }
}

const notesOf = (unplaced: readonly Unplaced[]): ReadonlyMap<string, readonly string[]> => {
  const notes = new Map<string, string[]>()
  for (const { noteOf, text } of unplaced) {
    if (noteOf === null) continue
    const list = notes.get(noteOf) ?? []
    notes.set(noteOf, list)
    list.push(text)
  }
  return notes
}

const procedureOf = (
  { title, footnote, actors, rows, flows }: ProcedureMapping,
  notes: ReadonlyMap<string, readonly string[]>,
  ids: ImportIds,
  guessed: string[],
): Procedure => {
  const id = ids.nextId()
  const lanes = actors.map(({ name, group }) =>
    createActor({ id: ids.nextId(), name: written(name), group: written(group) }),
  )
  const symbolIds = new Map<string, string>()
  const note = (isGuess: boolean, entityId: string) => {
    if (isGuess) guessed.push(entityId)
  }
  const madeRows = rows.map((row): Row => {
    if (row.kind === 'section') return createSectionRow({ id: ids.nextId(), text: written(row.text) })
    const symbols = row.symbols.flatMap(({ key, actorIndex, shape, text, actorGuess, shapeGuess }) => {
      const actorId = lanes[actorIndex]?.id
      if (actorId === undefined) return []
      const symbol = createSymbol({ id: ids.nextId(), actorId, shape, text: written(text) })
      symbolIds.set(key, symbol.id)
      note(isOpen(actorGuess) || isOpen(shapeGuess), symbol.id)
      return [symbol]
    })
    const added = notes.get(row.key) ?? []
    const texts = Object.fromEntries(
      Object.entries(row.texts).map(([field, text]) => [field, written(text)]),
    ) as Record<StepText, string>
    const noteText = [texts.note, ...added.map(written)].filter((text) => text !== '').join('\n')
    return createStepRow({ id: ids.nextId(), ...texts, note: noteText, symbols })
  })
  const madeFlows = flows.flatMap(({ from, to, label, heads, dashed, guess }) => {
    const [fromId, toId] = [symbolIds.get(from), symbolIds.get(to)]
    if (fromId === undefined || toId === undefined) return []
    const flow = createFlow({ id: ids.nextId(), from: fromId, to: toId, label: written(label), heads, dashed })
    note(isOpen(guess), flow.id)
    return [flow]
  })
  const texts = { title: written(title), footnote: written(footnote) }
  return createProcedure({ id, ...texts, actors: lanes, rows: madeRows, flows: madeFlows })
}

const isOpen = (guess: Guess | null): boolean => guess !== null && !guess.isAccepted

/** A plain text as drafts keep it: stars are stars, no longer than a text may be. */
const written = (text: string): string => {
  const escaped = text.replaceAll('*', '\\*')
  return escaped.length <= LIMITS.characters ? escaped : text.slice(0, LIMITS.characters).replaceAll('*', '')
}

const identityOf = ({ identity }: DraftMapping): Partial<Identity> => {
  const items = (field: IdentityField) => identity.find((entry) => entry.field === field)?.items.map(written) ?? []
  const text = (field: IdentityField) => onOneLine(items(field).join(' '))
  const texts = Object.fromEntries(IDENTITY_TEXTS.map((field) => [field, text(field)])) as Record<IdentityText, string>
  const boxes = Object.fromEntries(IDENTITY_BOXES.map((field) => [field, items(field)])) as Record<
    IdentityBox,
    string[]
  >
  const approval: Approval = {
    position: text('approvalPosition'),
    name: text('approvalName'),
    rank: text('approvalRank'),
    nip: text('approvalNip'),
  }
  return { institution: items('institution'), ...texts, approval, ...boxes }
}

const labelsOf = (labels: Partial<Labels>): Partial<Labels> =>
  Object.fromEntries(Object.entries(labels).map(([key, wording]) => [key, written(wording)]))
