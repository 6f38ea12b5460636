import type { Filled, Grid } from '../grid'
import type { RowMapping, RowRole } from '../mapping'
import { bareWords } from '../words/bareWords'
import { isDuration, isStepNumber } from './cellKinds'
import type { Placement } from './columns'
import type { Leaf } from './head'
import { isNumberRow, type TablePart } from './parts'
import { shiftOfRow } from './rowAlignment'

/** The columns of a part as far as its rows depend on them. */
export interface PartColumns {
  readonly leaves: readonly Leaf[]
  readonly placement: Placement
}

/** Says what each row of a procedure's part is. `hasStepsBefore`: the part goes on where another has broken off. */
export const classifyRows = (
  part: TablePart,
  columns: PartColumns,
  hasStepsBefore: boolean,
  chosen: ReadonlyMap<number, RowRole>,
): readonly RowMapping[] => {
  const { grid, firstRow, endRow } = part
  const context: Context = { grid, columns, usesNumbers: usesNumbers(part, columns) }
  const rows: RowMapping[] = []
  const heads = headRows(part)
  const signed = signatureStart(part, columns)
  let hasSteps = hasStepsBefore
  let isOver = false
  for (let row = firstRow; row < endRow; row++) {
    const set = chosen.get(row)
    if (row === signed) isOver = true
    const role =
      set ?? heads.get(row) ?? bodyRole(context, row, { hasSteps, isOver, isFirst: row < (part.head?.firstRow ?? 0) })
    if (role === 'step') hasSteps = true
    if (role === 'signature' || role === 'total' || role === 'footnote' || role === 'legend') isOver = true
    if (role === 'step') isOver = false
    const shifted =
      role === 'step' || role === 'continued' ? shiftOfRow(grid, row, columns.leaves, columns.placement) : null
    rows.push({ row, role, origin: set === undefined ? 'read' : 'set', shifted })
  }
  return rows
}

/**
 * The row from which on only the approver's post, name and NIP stand; null where the part ends otherwise. A NIP below the last step
 * tells, and an empty row or a row with little in it begins what belongs to it.
 */
const signatureStart = ({ grid, firstRow, endRow }: TablePart, { leaves, placement }: PartColumns): number | null => {
  const column = columnOf(leaves, placement, 'number')
  let last = endRow - 1
  const isStep = (row: number) =>
    column === null ? grid.filled(row).length >= 3 : isStepNumber(grid.textAt(row, column))
  while (last >= firstRow && !isStep(last)) last--
  let nip = last + 1
  while (nip < endRow && !grid.filled(nip).some(({ text }) => isSignatureText(text))) nip++
  if (nip >= endRow || last < firstRow) return null
  for (let row = last + 1; row < nip; row++) if (grid.filled(row).length === 0) return row
  for (let row = last + 1; row < nip; row++) if (grid.filled(row).length <= 2 && !isTotal(grid.filled(row))) return row
  return nip
}

/** The rows that may hold steps, to see what stands in the columns. */
export const bodyRows = (part: TablePart): readonly number[] => {
  const { grid, firstRow, endRow } = part
  const heads = headRows(part)
  const rows: number[] = []
  for (let row = firstRow; row < endRow; row++) {
    const filled = grid.filled(row)
    const isSection = filled.length === 1 && (filled[0]?.column ?? 0) <= 1
    if (!heads.has(row) && filled.length > 0 && !isSection && !isTotal(filled)) rows.push(row)
  }
  return rows
}

interface Context {
  readonly grid: Grid
  readonly columns: PartColumns
  /** Whether steps have numbers here. */
  readonly usesNumbers: boolean
}

const headRows = ({ grid, endRow, head, heads }: TablePart): ReadonlyMap<number, RowRole> => {
  const roles = new Map<number, RowRole>()
  for (const { firstRow: from, endRow: to } of heads) {
    const isFirst = from === head?.firstRow
    for (let row = from; row < to; row++) roles.set(row, isFirst ? 'head' : 'repeatedHead')
    if (to < endRow && isNumberRow(grid, to)) roles.set(to, isFirst ? 'columnNumbers' : 'repeatedHead')
  }
  return roles
}

const usesNumbers = (part: TablePart, { leaves, placement }: PartColumns): boolean => {
  const column = columnOf(leaves, placement, 'number')
  if (column === null) return false
  const rows = bodyRows(part)
  const numbered = rows.filter((row) => isStepNumber(part.grid.textAt(row, column))).length
  return numbered * 2 >= rows.length
}

const columnOf = (leaves: readonly Leaf[], placement: Placement, kind: Leaf['kind']): number | null => {
  const index = leaves.findIndex((leaf) => leaf.kind === kind)
  return index < 0 ? null : (placement[index] ?? null)
}

interface Above {
  readonly hasSteps: boolean
  /** Whether the end of the table has begun: total, legend, signature. */
  readonly isOver: boolean
  /** Whether the row stands above the head. */
  readonly isFirst: boolean
}

const bodyRole = ({ grid, columns, usesNumbers: isNumbered }: Context, row: number, above: Above): RowRole => {
  const filled = grid.filled(row)
  const [first] = filled
  if (first === undefined) return 'ignored'
  if (above.isFirst) return 'title'
  if (isTotal(filled)) return 'total'
  if (isLegend(filled)) return 'legend'
  const { leaves, placement } = columns
  const numberColumn = columnOf(leaves, placement, 'number')
  const activityColumn = columnOf(leaves, placement, 'activity')
  const number = numberColumn === null ? '' : grid.textAt(row, numberColumn)
  const activity = activityColumn === null ? '' : grid.textAt(row, activityColumn)
  if (isStepNumber(number)) return filled.length === 1 && number === first.text ? 'ignored' : 'step'
  if (above.hasSteps && isSignature(filled)) return 'signature'
  const isCovered =
    activityColumn !== null && grid.isCoveredFromAbove(row, activityColumn) && above.hasSteps && activity === ''
  if (isCovered) return 'continued'
  if (filled.length === 1) return singleCellRole(first, { grid, row, activity, isNumbered, above })
  if (above.isOver) return above.hasSteps && !isNumbered && activity !== '' ? 'step' : 'signature'
  if (!isNumbered) return activity !== '' && !/^\p{Ll}/u.test(activity) ? 'step' : 'continued'
  return above.hasSteps ? 'continued' : 'step'
}

interface SingleCell {
  readonly grid: Grid
  readonly row: number
  readonly activity: string
  readonly isNumbered: boolean
  readonly above: Above
}

const singleCellRole = (cell: Filled, { grid, row, activity, isNumbered, above }: SingleCell): RowRole => {
  if (isSectionMark(cell.text)) return 'section'
  if (isFootnote(cell.text)) return above.hasSteps ? 'footnote' : 'title'
  if (above.isOver) return 'signature'
  const isWide = grid.columnSpan(row, cell.column) * 2 >= grid.columnCount && grid.columnCount > 2
  if (isWide) return 'section'
  if (cell.text === activity) {
    if (!isNumbered) return /^\p{Ll}/u.test(activity) && above.hasSteps ? 'continued' : 'step'
    return above.hasSteps && !nextRestarts(grid, row) ? 'continued' : 'section'
  }
  if (cell.column === 0) return 'section'
  return above.hasSteps ? 'continued' : 'ignored'
}

/** Whether the numbers start anew right below a row. */
const nextRestarts = (grid: Grid, row: number): boolean => {
  const [first] = grid.filled(row + 1)
  return first !== undefined && /^\(?1[.)]?$/.test(first.text)
}

/** A. Persiapan, C.2. Pelaksanaan, II. Penutup, Tahap I: what marks a heading row. */
const isSectionMark = (text: string): boolean =>
  /^(?:[A-Z](?:\.\d+)*\.?[.)]|[IVX]{1,5}[.)]|(?:tahap|bagian)\s+[\dIVX]+\b)\s*\p{L}/iu.test(text) &&
  !/^[a-z][.)]/.test(text)

const isTotal = (filled: readonly Filled[]): boolean => {
  const [first, second] = filled
  if (first === undefined || filled.length > 4 || first.column > 2) return false
  const isWord = /^(?:jumlah|total)(?: (?:waktu|keseluruhan|total|durasi|lama|norma))*$/.test(bareWords(first.text))
  return isWord && (second === undefined || filled.slice(1).some(({ text }) => isDuration(text)) || filled.length === 2)
}

const isLegend = (filled: readonly Filled[]): boolean =>
  filled.some(({ text }) => isLegendText(text)) && !filled.some(({ text }) => isStepNumber(text))

/** Whether a text explains the symbols. */
export const isLegendText = (text: string): boolean =>
  (text.match(/[\u25cb\u25a1\u25c7\u25bd\u2b20\u2192]\s*[=:]/gu) ?? []).length >= 2 ||
  /^(?:keterangan|arti|legenda)\s+simbol/i.test(text.trim())

/** Whether a text is a remark under the table. */
export const isFootnote = (text: string): boolean =>
  /^(?:catatan|keterangan|ket|nb|note)\s*[.:]|^\*+\)?\s*\p{L}/iu.test(text)

const isSignature = (filled: readonly Filled[]): boolean =>
  filled.some(({ text }) => isSignatureText(text)) && filled.length <= 4

/** Whether a text belongs to the approval at the end: a NIP, a rank, or a post that somebody signs as. */
export const isSignatureText = (text: string): boolean =>
  /\bNIP\b\s*[.:]?\s*[\d.\-_\u2026 ]/i.test(text) ||
  /^(?:[Pp][Ll][Tt]\.?|[Pp][Ll][Hh]\.?|[Pp][Jj]\.|[Aa]\.?[Nn]\.)\s+\p{Lu}/u.test(text) ||
  /^(?:disahkan|ditetapkan|mengetahui|menyetujui)(?: oleh)?[,:]?$/i.test(text)
