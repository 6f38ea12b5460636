import type { Actor, FlowSymbol, Procedure, Row, SopDraft, StandardColumn, StepRow } from '../draft/draft'
import { stepNumbers, symbolPlaces, symbolsInCell, terminatorRole } from '../draft/query'

/**
 * A procedure as a table of words, for programs that know tables and no flowcharts: the printed head with its merged cells, and in
 * the lanes a mark and a word for every symbol. `tableHtml` and `tableDelimited` write it. Pure.
 */

/** What symbols are called in such a table. */
export interface SymbolWords {
  readonly start: string
  readonly end: string
  readonly process: string
  readonly decision: string
}

/** A cell at its top left place; its text may carry the draft's inline markup. */
export interface TextCell {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
  readonly kind: 'head' | 'section' | 'number' | 'lane' | 'text'
}

/** A table of words; `rows` lists for each row the cells that begin in it, from left to right. */
export interface TextTable {
  readonly title: string
  readonly columns: number
  readonly headRows: number
  readonly rows: readonly (readonly TextCell[])[]
}

/** Writes a procedure, or only some of its rows, as a table of words; steps keep the numbers that they have in the whole. */
export const tableText = (
  draft: SopDraft,
  procedure: Procedure,
  words: SymbolWords,
  rowIds?: ReadonlySet<string>,
): TextTable => {
  const { columns } = draft.print
  const head = headCells(draft, procedure, columns)
  const width = 2 + Math.max(procedure.actors.length, 1) + columns.length
  const symbolText = symbolTexts(procedure, words)
  const numbers = stepNumbers(procedure)
  const rows = rowIds === undefined ? procedure.rows : procedure.rows.filter(({ id }) => rowIds.has(id))
  const body = rows.map((row): readonly TextCell[] => {
    if (row.kind === 'section') return [cell('section', row.text, { columnSpan: width })]
    return [
      cell('number', String(numbers.get(row.id) ?? '')),
      cell('text', row.activity),
      ...laneCells(procedure.actors, row, symbolText),
      ...columns.map((column) => cell('text', row[column])),
    ]
  })
  return { title: procedure.title, columns: width, headRows: head.length, rows: [...head, ...body] }
}

const cell = (
  kind: TextCell['kind'],
  text: string,
  spans: Partial<Pick<TextCell, 'rowSpan' | 'columnSpan'>> = {},
): TextCell => ({ text, rowSpan: 1, columnSpan: 1, kind, ...spans })

const laneCells = (
  actors: readonly Actor[],
  row: StepRow,
  symbolText: (symbol: FlowSymbol) => string,
): readonly TextCell[] =>
  actors.length === 0
    ? [cell('lane', '')]
    : actors.map(({ id }) => cell('lane', symbolsInCell(row, id).map(symbolText).join('\n')))

/** The head as it prints: group cells above, actor groups between, lane and column names below. */
const headCells = (
  { labels, print }: SopDraft,
  { actors }: Procedure,
  columns: readonly StandardColumn[],
): readonly (readonly TextCell[])[] => {
  const hasActorsCell = labels.actors !== '' || actors.length === 0
  const isStandard = (column: StandardColumn) => labels.standard !== '' && (column !== 'note' || print.noteInStandard)
  const groupRow = actors.some(({ group }) => group !== '') ? Number(hasActorsCell) : null
  const laneRow = Number(hasActorsCell) + Number(groupRow !== null)
  const rowCount = Math.max(laneRow + 1, columns.some(isStandard) ? 2 : 1)
  const rows: TextCell[][] = Array.from({ length: rowCount }, () => [])
  const put = (row: number, text: string, columnSpan = 1, rowSpan = rowCount - row) => {
    rows[row]?.push(cell('head', text, { rowSpan, columnSpan }))
  }
  put(0, labels.number)
  put(0, labels.activity)
  if (hasActorsCell) put(0, labels.actors, Math.max(actors.length, 1), actors.length === 0 ? rowCount : 1)
  actors.forEach((actor, index) => {
    const isGrouped = groupRow !== null && actor.group !== ''
    if (isGrouped && actors[index - 1]?.group !== actor.group) {
      put(
        groupRow,
        actor.group,
        runLength(actors, index, ({ group }) => group === actor.group),
        1,
      )
    }
    put(isGrouped ? groupRow + 1 : Number(hasActorsCell), actor.name)
  })
  columns.forEach((column, index) => {
    const isFirst = index === 0 || !isStandard(columns[index - 1] ?? column)
    if (isStandard(column) && isFirst) put(0, labels.standard, runLength(columns, index, isStandard), 1)
    put(isStandard(column) ? 1 : 0, labels[column])
  })
  return rows
}

const runLength = <Entry>(list: readonly Entry[], from: number, belongs: (entry: Entry) => boolean): number => {
  const end = list.findIndex((entry, index) => index >= from && !belongs(entry))
  return (end < 0 ? list.length : end) - from
}

const MARKS = { terminator: '○', process: '□', decision: '◇' } as const

/**
 * Says a symbol in words: `□ Proses`; after it where its arrows lead, as far as that is not simply the next step:
 * `◇ Keputusan: Ya → 5, Tidak → 2`.
 */
const symbolTexts = (procedure: Procedure, words: SymbolWords): ((symbol: FlowSymbol) => string) => {
  const places = symbolPlaces(procedure)
  const numbers = stepNumbers(procedure)
  const steps = procedure.rows.filter((row: Row) => row.kind === 'step').map(({ id }) => id)
  const next = new Map(steps.map((id, index) => [id, steps[index + 1]]))
  const exits = new Map<string, string[]>()
  for (const { from, to, label } of procedure.flows) {
    const [source, target] = [places.get(from), places.get(to)]
    if (source === undefined || target === undefined) continue
    const isPlain = source.symbol.shape !== 'decision' && next.get(source.row.id) === target.row.id && label === ''
    if (isPlain || source.row === target.row) continue
    const exit = `${label === '' ? '' : `${label} `}→ ${numbers.get(target.row.id) ?? ''}`
    exits.set(from, [...(exits.get(from) ?? []), exit])
  }
  return ({ id, shape, text }) => {
    const role = shape === 'terminator' ? terminatorRole(procedure, id) : shape
    const name = `${MARKS[shape]} ${text === '' ? words[role] : text.replaceAll('\n', ' ')}`
    const ways = exits.get(id)
    return ways === undefined ? name : `${name}: ${ways.join(', ')}`
  }
}
