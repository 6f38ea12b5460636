import { SOURCE_LIMITS, type SourceTable } from '../../core/exchange/sourceTable'
import { type PlacedCell, toTable } from '../grid'
import type { Losses } from '../losses'
import { childAt, childrenNamed, descendantsNamed, type MarkupElement, textOf } from '../markup'
import { plainLines } from '../plainLines'
import { type Parts, relationsOf } from '../zip'
import { type NumberForm, shownNumber } from './cellValue'
import { readDrawing } from './readDrawing'
import { richText } from './richText'
import { readSheetTracks } from './sheetTracks'

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly parts: Parts
  readonly losses: Losses
  /** Texts that cells name by their number. */
  readonly texts: readonly string[]
  readonly formats: readonly NumberForm[]
  /** Whether days count from 1904, as on old Macs. */
  readonly countsFrom1904: boolean
}

/** Reads a sheet as a table: cells, merged ones, and what is drawn over them. */
export function readSheet(workbook: Workbook, partName: string, name: string): SourceTable {
  const { parts, losses } = workbook
  const sheet = childAt(parts.xml(partName), 'worksheet')
  const merged = readMerged(sheet)
  const cells: PlacedCell[] = []
  let row = -1
  for (const line of childrenNamed(childAt(sheet, 'sheetData'), 'row')) {
    row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r) - 1
    if (!(row >= 0)) break
    if (row >= SOURCE_LIMITS.rows) {
      losses.add('beyond-limit', childrenNamed(line, 'c').length)
      continue
    }
    let column = -1
    for (const cell of childrenNamed(line, 'c')) {
      const place = readReference(cell.attributes.r)
      column = place?.column ?? column + 1
      const text = plainLines(readCell(workbook, cell))
      const span = merged.get(`${row}:${column}`)
      if (text === '' && span === undefined) continue
      if (column > SOURCE_LIMITS.columns) losses.add('beyond-limit')
      else cells.push({ row, column, text, rowSpan: span?.rowSpan ?? 1, columnSpan: span?.columnSpan ?? 1 })
    }
  }
  const drawing = relationsOf(parts, partName).get(childAt(sheet, 'drawing')?.attributes['r:id'] ?? '')
  const drawn =
    drawing === undefined
      ? { shapes: [], connectors: [] }
      : readDrawing(childAt(parts.xml(drawing), 'wsDr'), readSheetTracks(sheet), losses)
  const hidden = childrenNamed(childAt(sheet, 'sheetData'), 'row').filter(({ attributes }) => attributes.hidden === '1')
  losses.add('hidden-part', hidden.length)
  const hiddenRows = new Set(hidden.map(({ attributes }) => Number(attributes.r) - 1))
  return toTable(
    name,
    cells.filter((cell) => !hiddenRows.has(cell.row)),
    drawn,
    losses,
  )
}

function readCell({ losses, texts, formats, countsFrom1904 }: Workbook, cell: MarkupElement): string {
  const kind = cell.attributes.t ?? 'n'
  if (kind === 'inlineStr') return richText(childAt(cell, 'is'))
  const stored = childAt(cell, 'v')
  if (stored === undefined) {
    if (childAt(cell, 'f')) losses.add('formula-without-value')
    return ''
  }
  const value = textOf(stored)
  if (kind === 's') return texts[Number(value)] ?? ''
  if (kind === 'b') return value === '1' ? 'Ya' : 'Tidak'
  if (kind === 'e') return ''
  if (kind === 'n') return shownNumber(value, formats[Number(cell.attributes.s ?? 0)] ?? 'number', countsFrom1904)
  return value
}

interface Span {
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Spans of merged cells by `row:column` of their top left place. */
function readMerged(sheet: MarkupElement | undefined): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  for (const { attributes } of descendantsNamed(childAt(sheet, 'mergeCells'), 'mergeCell')) {
    const [first, last] = (attributes.ref ?? '').split(':').map(readReference)
    if (!first || !last || last.row < first.row || last.column < first.column) continue
    const span = {
      rowSpan: Math.min(last.row - first.row + 1, SOURCE_LIMITS.rows),
      columnSpan: Math.min(last.column - first.column + 1, SOURCE_LIMITS.columns),
    }
    spans.set(`${first.row}:${first.column}`, span)
  }
  return spans
}

/** Row and column, counted from 0, of a reference such as `AB12`. */
function readReference(reference: string | undefined): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '')
  if (!match) return undefined
  const column = [...(match[1] as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(match[2]) - 1, column }
}
