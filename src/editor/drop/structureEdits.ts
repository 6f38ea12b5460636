import { createSectionRow } from '../../core/draft/create'
import type { Actor, Procedure, Row, SopDraft } from '../../core/draft/draft'
import { procedureOf, rowOf, stepNumbers, symbolPlaces } from '../../core/draft/query'
import type { Command, MoveRowsAcrossCommand } from '../../core/edit/command'
import { crossingFlows } from '../../core/edit/moveRowsAcross'
import type { Selection } from '../../core/edit/selection'
import { plainText } from '../../core/text/inlineMarkup'
import { splitMarkup } from '../../core/text/markupCharacters'

/** From what is selected to the edits that rebuild tables. Pure: new ids come from outside. */

/** The selected lanes as one: all go into the leftmost; null for fewer than two. */
export const mergeSelected = (draft: SopDraft, selection: Selection): Command | null => {
  const procedure = selectedProcedure(draft, selection)
  if (procedure === undefined || selection.kind !== 'actors') return null
  const chosen = procedure.actors.filter(({ id }) => selection.ids.includes(id))
  const [into, ...others] = chosen
  if (into === undefined || others.length === 0) return null
  return {
    kind: 'batch',
    commands: others.map(({ id }) => ({
      kind: 'mergeActors',
      procedureId: procedure.id,
      actorId: id,
      intoActorId: into.id,
    })),
  }
}

/** The one step that a selection is in: its row, a cell of it or symbols of it; null for several and for headings. */
export const stepInHand = (draft: SopDraft, selection: Selection): { procedure: Procedure; rowId: string } | null => {
  const procedure = selectedProcedure(draft, selection)
  const rows = procedure === undefined ? [] : rowsOf(procedure, selection)
  const [row] = rows
  return procedure === undefined || row?.kind !== 'step' || rows.length > 1 ? null : { procedure, rowId: row.id }
}

/**
 * Splits a step's words at a place of its activity; null leaves all words with the first. Of several symbols the later half goes
 * into the second step, a single one gets a twin. Gives the id of the second step too.
 */
export const splitAt = (
  procedure: Procedure,
  rowId: string,
  at: number | null,
  newId: () => string,
): { readonly command: Command; readonly secondRowId: string } | null => {
  const row = rowOf(procedure, rowId)
  if (row?.kind !== 'step') return null
  const [first, second] = splitMarkup(row.activity, at ?? row.activity.length)
  const secondRowId = newId()
  const movedSymbolIds = row.symbols.slice(Math.ceil(row.symbols.length / 2)).map(({ id }) => id)
  return {
    secondRowId,
    command: {
      kind: 'splitStep',
      procedureId: procedure.id,
      rowId,
      secondRowId,
      activity: first.trimEnd(),
      secondActivity: second.trimStart(),
      movedSymbolIds,
      twin: { symbolId: newId(), flowId: newId() },
    },
  }
}

/** The selected steps under a heading of their own. One step begins a section; several end it as well. Null without steps. */
export const sectionOfSelected = (
  draft: SopDraft,
  selection: Selection,
  newId: () => string,
): { readonly command: Command; readonly selection: Selection; readonly rowId: string } | null => {
  const procedure = selectedProcedure(draft, selection)
  const rows = procedure === undefined ? [] : rowsOf(procedure, selection)
  if (procedure === undefined || rows.length === 0 || rows.some(({ kind }) => kind !== 'step')) return null
  const section = createSectionRow({ id: newId() })
  return {
    rowId: section.id,
    selection: { procedureId: procedure.id, kind: 'cell', ids: [section.id], field: 'text' },
    command: {
      kind: 'makeSection',
      procedureId: procedure.id,
      rowIds: rows.map(({ id }) => id),
      section,
      ...(rows.length > 1 && { next: createSectionRow({ id: newId() }) }),
    },
  }
}

/** Takes the headings of the selected rows away; the steps stay. Null where no heading is selected. */
export const dissolveSelected = (draft: SopDraft, selection: Selection): Command | null => {
  const procedure = selectedProcedure(draft, selection)
  const headings = procedure === undefined ? [] : rowsOf(procedure, selection).filter(({ kind }) => kind === 'section')
  if (procedure === undefined || headings.length === 0) return null
  return { kind: 'deleteRows', procedureId: procedure.id, rowIds: headings.map(({ id }) => id) }
}

/** The rows that a selection is about, in their order: selected ones, those of cells and those of symbols. */
export const selectedRows = (draft: SopDraft, selection: Selection): readonly Row[] => {
  const procedure = selectedProcedure(draft, selection)
  return procedure === undefined ? [] : rowsOf(procedure, selection)
}

/** Arrows that a move cuts, by the numbers of the steps at their ends. */
export interface CutArrow {
  readonly from: number
  readonly to: number
}

/**
 * Moves rows to the end of another table. Lanes of the same name and group take their symbols; the others come along. Names the
 * arrows that are cut.
 */
export const moveRowsTo = (
  source: Procedure,
  rowIds: readonly string[],
  target: Pick<Procedure, 'id' | 'actors' | 'rows'>,
  newId: () => string,
): { readonly command: MoveRowsAcrossCommand; readonly cut: readonly CutArrow[] } => {
  const moving = new Set(rowIds)
  const used = new Set(
    source.rows.flatMap((row) =>
      row.kind === 'step' && moving.has(row.id) ? row.symbols.map(({ actorId }) => actorId) : [],
    ),
  )
  const newActors: Actor[] = []
  const lanes = source.actors
    .filter(({ id }) => used.has(id))
    .map((actor): [string, string] => {
      const known = target.actors.find((other) => isSameLane(other, actor))
      if (known !== undefined) return [actor.id, known.id]
      const added = { ...actor, id: newId() }
      newActors.push(added)
      return [actor.id, added.id]
    })
  return {
    command: {
      kind: 'moveRowsAcross',
      procedureId: source.id,
      rowIds,
      toProcedureId: target.id,
      index: target.rows.length,
      lanes: Object.fromEntries(lanes),
      newActors,
    },
    cut: cutArrows(source, rowIds),
  }
}

const isSameLane = (one: Actor, other: Actor): boolean =>
  laneName(one.name) === laneName(other.name) && laneName(one.group) === laneName(other.group)

const laneName = (name: string): string => plainText(name).trim().replace(/\s+/g, ' ').toLowerCase()

const cutArrows = (procedure: Procedure, rowIds: readonly string[]): readonly CutArrow[] => {
  const numbers = stepNumbers(procedure)
  const places = symbolPlaces(procedure)
  const stepOf = (symbolId: string): number => numbers.get(places.get(symbolId)?.row.id ?? '') ?? 0
  return crossingFlows(procedure, rowIds)
    .map(({ from, to }) => ({ from: stepOf(from), to: stepOf(to) }))
    .sort((one, other) => one.from - other.from || one.to - other.to)
}

const selectedProcedure = (draft: SopDraft, { procedureId }: Selection): Procedure | undefined =>
  procedureId === null ? undefined : procedureOf(draft, procedureId)

const rowsOf = (procedure: Procedure, { kind, ids }: Selection): readonly Row[] => {
  const places = symbolPlaces(procedure)
  const rowIds = new Set(
    kind === 'symbols' ? ids.map((id) => places.get(id)?.row.id) : kind === 'laneCell' ? ids.slice(0, 1) : ids,
  )
  const isOfRows = ['rows', 'cell', 'laneCell', 'symbols'].includes(kind)
  return isOfRows ? procedure.rows.filter(({ id }) => rowIds.has(id)) : []
}
