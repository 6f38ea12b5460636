import { createSymbol } from '../draft/create'
import type { Procedure, Shape, SopDraft, StepRow, StepText } from '../draft/draft'
import { procedureOf, symbolsInCell } from '../draft/query'
import type { Command } from '../edit/command'
import { readMarks } from '../exchange/words/marks'
import { type NewSteps, type StepSource, stepsBelow } from './pasteLines'

/** Cells of a spreadsheet. */
export type Grid = readonly (readonly string[])[]

/** A cell of a step: one of its texts, or an actor's. */
export type GridColumn =
  | { readonly kind: 'text'; readonly field: StepText }
  | { readonly kind: 'lane'; readonly actorId: string }

/** The cell that the first cell of a grid goes into. */
export interface GridPlace {
  readonly procedureId: string
  /** Null: into new steps, which come at `index` in the table's rows. */
  readonly rowId: string | null
  readonly index: number
  readonly column: GridColumn
}

/** A grid that is wider than what is right of its place; nothing was written. */
export interface TooWide {
  readonly kind: 'too-wide'
  /** How many columns there is room for. */
  readonly room: number
}

/**
 * Writes a grid into the cells from a place rightwards and downwards, over what they say, as a spreadsheet does; where the table ends,
 * joined new steps take the rest. In lanes a cell says a symbol (○ Mulai, □, ◇, x …). Where what would come into the lanes says
 * none, the grid has no lanes and its columns are all texts. A first column that only counts its rows is left out.
 * Null without a table, or when the place is not there (any more).
 */
export const pasteGrid = (
  draft: SopDraft,
  place: GridPlace,
  given: Grid,
  source: StepSource,
): NewSteps | TooWide | null => {
  const procedure = procedureOf(draft, place.procedureId)
  const steps = procedure?.rows.filter((row) => row.kind === 'step') ?? []
  const first = place.rowId === null ? steps.length : steps.findIndex(({ id }) => id === place.rowId)
  if (procedure === undefined || first < 0) return null
  const grid = isActivity(place.column) ? withoutNumbers(given) : given
  const columns = columnsFrom(draft, procedure, place.column, grid)
  const widest = Math.max(0, ...grid.map((cells) => cells.findLastIndex((text) => text.trim() !== '') + 1))
  if (widest > columns.length) return { kind: 'too-wide', room: columns.length }
  const commands: Command[] = []
  const added: Partial<StepRow>[] = []
  grid.forEach((cells, index) => {
    const row = steps[first + index]
    if (row === undefined) added.push(newStep(columns, cells, source))
    else commands.push(...writtenCells(procedure, row, columns, cells, source))
  })
  const below = stepsBelow(
    draft,
    procedure.id,
    place.rowId === null ? place.index : procedure.rows.length,
    added,
    source,
  )
  if (below !== null) commands.push(below.command)
  const last = steps[Math.min(first + grid.length, steps.length) - 1]
  const command: Command = { kind: 'batch', commands }
  return { command, lastRowId: below?.lastRowId ?? last?.id ?? '', lastSymbolId: below?.lastSymbolId ?? null }
}

const isActivity = (column: GridColumn): boolean => column.kind === 'text' && column.field === 'activity'

const withoutNumbers = (grid: Grid): Grid => {
  const numbers = grid.map(([text = '']) => text.trim()).filter((text) => text !== '')
  const counts = numbers.length > 0 && numbers.every((text, index) => text.replace(/\.$/, '') === String(index + 1))
  return counts && grid.some((cells) => cells.length > 1) ? grid.map((cells) => cells.slice(1)) : grid
}

const columnsFrom = (draft: SopDraft, procedure: Procedure, from: GridColumn, grid: Grid): readonly GridColumn[] => {
  const lanes = procedure.actors.map(({ id }): GridColumn => ({ kind: 'lane', actorId: id }))
  const texts = draft.print.columns.map((field): GridColumn => ({ kind: 'text', field }))
  const all: readonly GridColumn[] = [{ kind: 'text', field: 'activity' }, ...lanes, ...texts]
  const start = all.findIndex((column) => isSame(column, from))
  const columns = start < 0 ? [from] : all.slice(start)
  const sayNoSymbol = grid.some((cells) =>
    cells.some((text, index) => columns[index]?.kind === 'lane' && text.trim() !== '' && shapeIn(text) === null),
  )
  return sayNoSymbol && from.kind === 'text' ? columns.filter(({ kind }) => kind === 'text') : columns
}

const isSame = (one: GridColumn, other: GridColumn): boolean =>
  one.kind === 'text'
    ? other.kind === 'text' && one.field === other.field
    : other.kind === 'lane' && one.actorId === other.actorId

const newStep = (columns: readonly GridColumn[], cells: readonly string[], source: StepSource): Partial<StepRow> => {
  const texts: Partial<Record<StepText, string>> = {}
  const symbols = cells.flatMap((text, index) => {
    const column = columns[index]
    if (column?.kind === 'text') texts[column.field] = text
    const shape = column?.kind === 'lane' ? shapeIn(text) : null
    return column?.kind === 'lane' && shape !== null
      ? [createSymbol({ id: source.newId(), actorId: column.actorId, shape })]
      : []
  })
  return symbols.length === 0 ? texts : { ...texts, symbols }
}

const writtenCells = (
  { id: procedureId }: Procedure,
  row: StepRow,
  columns: readonly GridColumn[],
  cells: readonly string[],
  source: StepSource,
): readonly Command[] =>
  cells.flatMap((text, index): readonly Command[] => {
    const column = columns[index]
    if (column === undefined) return []
    if (column.kind === 'text') {
      return [{ kind: 'setStepText', procedureId, rowId: row.id, field: column.field, value: text }]
    }
    const shape = shapeIn(text)
    if (shape === null) return []
    const [standing] = symbolsInCell(row, column.actorId)
    if (standing !== undefined) return [{ kind: 'setShape', procedureId, symbolId: standing.id, shape }]
    const symbol = createSymbol({ id: source.newId(), actorId: column.actorId, shape })
    return [{ kind: 'addSymbol', procedureId, rowId: row.id, symbol, index: row.symbols.length }]
  })

/** The symbol that a cell's words mean; null where they mean none, or could as well be words of another column. */
export const shapeIn = (text: string): Shape | null => {
  const [mark] = readMarks(text)?.marks ?? []
  const saysSymbol = mark !== undefined && mark.order === null && (mark.shape !== null || mark.text === '')
  return saysSymbol ? (mark.shape ?? 'process') : null
}
