import type { StepText } from '../../draft/draft'
import type { ProcedureRowMapping, RowMapping, SourcePlace, SymbolOrigin } from '../mapping'
import type { SourceDocument } from '../sourceTable'
import { isBareFigure, isStepNumber } from '../tables/cellKinds'
import type { Leaf } from '../tables/head'
import type { ReadPart } from '../tables/readTables'
import { onOneLine } from '../words/bareWords'
import { type Mark, PLAIN_MARK, readMarks, saysEnd } from '../words/marks'
import { drawnIn } from './drawn'
import type { Lanes } from './lanes'

/** A symbol as the source shows it; without a shape where it only says who takes part. */
export interface ReadSymbol extends Mark {
  readonly lane: number
  readonly origin: Exclude<SymbolOrigin, 'guessed' | 'set'>
  /** Block and name of the drawn shape; null for marks in cells. */
  readonly shapeId: string | null
}

/** A step as the source shows it. */
export interface ReadStep {
  readonly kind: 'step'
  readonly key: string
  readonly place: SourcePlace
  number: string
  readonly texts: Record<StepText, string>
  readonly symbols: ReadSymbol[]
}

/** A row of a procedure as the source shows it. */
export type ReadRow = ReadStep | Extract<ProcedureRowMapping, { readonly kind: 'section' }>

/** A text in a table that found no place. */
export interface LeftInTable {
  readonly text: string
  readonly place: SourcePlace
  readonly reason: 'ignored-column' | 'ignored-row' | 'mark' | 'shape' | 'extra-cell' | 'merged-cell'
}

/** The rows of a procedure, and what else its table holds. */
export interface ReadRows {
  readonly rows: readonly ReadRow[]
  readonly title: string
  readonly footnote: string
  readonly total: string | null
  readonly left: readonly LeftInTable[]
}

/** Reads the rows of a procedure from all its parts. */
export const readSteps = (document: SourceDocument, parts: readonly ReadPart[], lanes: Lanes): ReadRows => {
  const rows: ReadRow[] = []
  const left: LeftInTable[] = []
  const titles: string[] = []
  const footnotes: string[] = []
  let total: string | null = null
  for (const part of parts) {
    const steps = new Map<number, ReadStep>()
    for (const mapped of part.rows) {
      const { row, role } = mapped
      const place: SourcePlace = { block: part.part.block, cell: { row, column: 0 } }
      const texts = part.part.grid.filled(row)
      const said = onOneLine(texts.map(({ text }) => text).join(' '))
      const last = rows.findLast((entry) => entry.kind === 'step')
      if (role === 'step') {
        const step = newStep(`${part.part.block}:${row}`, place)
        rows.push(step)
        steps.set(row, step)
        readRow(part, mapped, step, lanes, left)
      } else if (role === 'continued' && last?.kind === 'step') {
        steps.set(row, last)
        readRow(part, mapped, last, lanes, left)
      } else if (role === 'section') rows.push({ kind: 'section', key: `${part.part.block}:${row}`, place, text: said })
      else if (role === 'title') titles.push(said)
      else if (role === 'footnote') footnotes.push(said)
      else if (role === 'total') total = totalIn(part, mapped)
      else if (role === 'ignored' || role === 'continued') {
        const told = texts.filter(({ text }) => !isStepNumber(text))
        for (const { column, text } of told) left.push({ text, place: at(place, column), reason: 'ignored-row' })
      }
    }
    addDrawn(document, part, lanes, steps, left)
  }
  return { rows, title: titles.join(' '), footnote: footnotes.join('\n'), total, left }
}

const newStep = (key: string, place: SourcePlace): ReadStep => ({
  kind: 'step',
  key,
  place,
  number: '',
  texts: { activity: '', requirements: '', duration: '', output: '', note: '' },
  symbols: [],
})

const at = ({ block, cell }: SourcePlace, column: number): SourcePlace => ({
  block,
  cell: { row: cell?.row ?? 0, column },
})

const readRow = (
  part: ReadPart,
  { row, shifted }: RowMapping,
  step: ReadStep,
  lanes: Lanes,
  left: LeftInTable[],
): void => {
  const place: SourcePlace = { block: part.part.block, cell: { row, column: 0 } }
  const leafAt = new Map<number, Leaf>()
  part.leaves.forEach((leaf, index) => {
    const column = part.placement[index] ?? null
    if (column !== null) leafAt.set(column, leaf)
  })
  for (const { column: written, text } of part.part.grid.filled(row)) {
    const column = shifted === null ? written : (shifted[written] ?? null)
    const leaf = column === null ? undefined : leafAt.get(column)
    const cell = at(place, written)
    if (leaf === undefined || column === null || leaf.kind === 'other') {
      left.push({ text, place: cell, reason: column === null ? 'extra-cell' : 'ignored-column' })
    } else if (leaf.kind === 'actor') readLane(lanes.laneOf(part, column), text, cell, step, left)
    else if (leaf.kind === 'actorNames') readNames(lanes.lanesNamed(text), text, cell, step, left)
    else if (leaf.kind === 'durationUnit') step.texts.duration = joined(step.texts.duration, text, ' ')
    else if (leaf.kind === 'duration') addText(step, 'duration', withUnit(text, leaf))
    else if (leaf.kind === 'number') step.number = step.number || text
    else addText(step, leaf.kind, text)
    if (leaf !== undefined && isShared(leaf)) tellSharers(part, row, written, text, left)
  }
}

/** Whether what stands in a column may be meant for several steps. */
const isShared = ({ kind }: Leaf): boolean =>
  kind === 'requirements' || kind === 'duration' || kind === 'output' || kind === 'note'

/**
 * A cell that is merged over several steps gives its text to the first of them: given to all, a duration would count more than once.
 * For each of the others it is told, to be put there by the drafter.
 */
const tellSharers = (
  { part, rows }: ReadPart,
  row: number,
  column: number,
  text: string,
  left: LeftInTable[],
): void => {
  const endRow = row + part.grid.rowSpan(row, column)
  for (const other of rows) {
    if (other.row <= row || other.row >= endRow || other.role !== 'step') continue
    left.push({ text, place: { block: part.block, cell: { row: other.row, column } }, reason: 'merged-cell' })
  }
}

/** Texts that a page break has parted go on with a space; what looks like a new paragraph stands on a new line. */
const addText = (step: ReadStep, field: StepText, text: string): void => {
  const before = step.texts[field]
  const isNewLine = /^(?:[-\u2022]|\d{1,2}[.)]|[a-z][.)])\s/.test(text) || /[.;:]$/.test(before)
  step.texts[field] = joined(before, text, isNewLine ? '\n' : ' ')
}

const joined = (before: string, text: string, between: string): string =>
  before === '' ? text : `${before}${between}${text}`

/** A bare figure under "Waktu (menit)" gets the unit of the head. */
const withUnit = (text: string, { text: head }: Leaf): string => {
  const unit = /\((menit|jam|hari(?: kerja)?|minggu|bulan)\)/i.exec(head)?.[1]
  return unit !== undefined && isBareFigure(text) ? `${text} ${unit.toLowerCase()}` : text
}

const readLane = (lane: number | null, text: string, place: SourcePlace, step: ReadStep, left: LeftInTable[]): void => {
  const read = readMarks(text)
  if (read === null || lane === null) {
    left.push({ text, place, reason: 'mark' })
    return
  }
  for (const mark of read.marks) step.symbols.push({ ...mark, lane, origin: 'read', shapeId: null })
}

const readNames = (
  found: readonly number[],
  text: string,
  place: SourcePlace,
  step: ReadStep,
  left: LeftInTable[],
): void => {
  if (found.length === 0) left.push({ text, place, reason: 'mark' })
  for (const lane of found) step.symbols.push({ ...PLAIN_MARK, lane, origin: 'read', shapeId: null })
}

const totalIn = ({ part, leaves, placement }: ReadPart, { row }: RowMapping): string => {
  const filled = part.grid.filled(row).slice(1)
  const column = placement[leaves.findIndex(({ kind }) => kind === 'duration')] ?? null
  return filled.find((cell) => cell.column === column)?.text ?? filled.map(({ text }) => text).join(' ')
}

/** Adds the drawn shapes of a part to its steps. Where a cell has both, the shape counts and takes the cell's words. */
const addDrawn = (
  document: SourceDocument,
  part: ReadPart,
  lanes: Lanes,
  steps: ReadonlyMap<number, ReadStep>,
  left: LeftInTable[],
): void => {
  for (const shape of drawnIn(document, part)) {
    const step = steps.get(shape.row)
    const lane = lanes.laneOf(part, shape.column)
    const kind = shape.kind
    if (kind === 'connector') continue
    if (step === undefined || lane === null || kind === 'other' || kind === 'label') {
      const place: SourcePlace = { block: part.part.block, cell: { row: shape.row, column: shape.column } }
      if (shape.text !== '') left.push({ text: shape.text, place, reason: 'shape' })
      continue
    }
    const marked = step.symbols.findIndex((symbol) => symbol.lane === lane && symbol.origin === 'read')
    const mark = step.symbols[marked]
    if (mark !== undefined) step.symbols.splice(marked, 1)
    const text = shape.text === '' ? (mark?.text ?? '') : shape.text
    const isEnd = saysEnd(text) || mark?.isEnd === true
    const shapeId = `${part.part.block}/${shape.id}`
    step.symbols.push({
      ...PLAIN_MARK,
      lane,
      shape: kind,
      text,
      isEnd,
      exits: mark?.exits ?? [],
      origin: 'drawn',
      shapeId,
    })
  }
}
