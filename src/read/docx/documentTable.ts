import { SOURCE_LIMITS } from '../../core/exchange/sourceTable'
import type { PlacedCell } from '../grid'
import type { Losses } from '../losses'
import { childAt, childrenNamed, descendantsNamed, type MarkupElement } from '../markup'
import { plainLines } from '../plainLines'
import { paragraphText, type Reading } from './paragraphText'

/** A drawing and the cell in whose paragraph it is anchored. */
export interface AnchoredDrawing {
  readonly drawing: MarkupElement
  readonly row: number
  readonly column: number
}

/** A table of a text document with what is needed to find the cells under its drawings; lengths in twips (a twentieth point). */
export interface DocumentTable {
  readonly kind: 'document-table'
  readonly cells: readonly PlacedCell[]
  readonly columnWidths: readonly number[]
  /** By row; 0 where the document names none. */
  readonly rowHeights: readonly number[]
  readonly drawings: readonly AnchoredDrawing[]
  /** Drawings of paragraphs outside the table. */
  readonly looseDrawings: MarkupElement[]
}

/** Reads a table's cells; merged ones count from their first row and column. */
export function readTable(
  table: MarkupElement,
  reading: Reading,
  looseDrawings: readonly MarkupElement[],
): DocumentTable {
  const cells: PlacedCell[] = []
  const drawings: AnchoredDrawing[] = []
  const rowHeights: number[] = []
  /** By column: the cell that a continuing cell below belongs to. */
  const openCells = new Map<number, number>()
  for (const [row, line] of rowsOf(table, reading.losses).entries()) {
    const properties = childAt(line, 'trPr')
    rowHeights.push(Number(childAt(properties, 'trHeight')?.attributes.val ?? 0))
    let column = Number(childAt(properties, 'gridBefore')?.attributes.val ?? 0)
    for (const cell of cellsOf(line)) {
      const span = Math.min(Number(childAt(cell, 'tcPr', 'gridSpan')?.attributes.val ?? 1) || 1, SOURCE_LIMITS.columns)
      const merge = childAt(cell, 'tcPr', 'vMerge')
      const above = openCells.get(column)
      if (merge && merge.attributes.val !== 'restart' && above !== undefined) {
        const upper = cells[above] as PlacedCell
        cells[above] = { ...upper, rowSpan: row - upper.row + 1 }
      } else {
        const here = { row, column }
        const own: Reading = { ...reading, onDrawing: (drawing) => drawings.push({ drawing, ...here }) }
        if (merge) openCells.set(column, cells.length)
        else openCells.delete(column)
        cells.push({ ...here, text: cellText(cell, own), rowSpan: 1, columnSpan: span })
      }
      column += span
    }
  }
  const columnWidths = childrenNamed(childAt(table, 'tblGrid'), 'gridCol').map(({ attributes }) =>
    Number(attributes.w ?? 0),
  )
  return {
    kind: 'document-table',
    cells,
    columnWidths,
    rowHeights,
    drawings,
    looseDrawings: [...looseDrawings],
  }
}

function rowsOf(table: MarkupElement, losses: Losses): readonly MarkupElement[] {
  return unwrapped(table, 'tr').filter((row) => {
    const isDeleted = childAt(row, 'trPr', 'del') !== undefined
    if (isDeleted) losses.add('deleted-text')
    return !isDeleted
  })
}

const cellsOf = (row: MarkupElement): readonly MarkupElement[] => unwrapped(row, 'tc')

/** Children of a name, also those inside content controls. */
const unwrapped = (element: MarkupElement, name: string): readonly MarkupElement[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === name) return [child]
    return ['sdt', 'sdtContent', 'ins', 'customXml'].includes(child.name) ? unwrapped(child, name) : []
  })

function cellText(cell: MarkupElement, reading: Reading): string {
  const lines: string[] = []
  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (child.name === 'p') lines.push(paragraphText(child, reading))
      else if (child.name === 'tbl') {
        reading.losses.add('nested-table')
        lines.push(...[...descendantsNamed(child, 'p')].map((paragraph) => paragraphText(paragraph, reading)))
      } else if (child.name !== 'tcPr') walk(child)
    }
  }
  walk(cell)
  return plainLines(lines.join('\n'))
}
