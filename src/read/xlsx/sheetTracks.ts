import { childAt, childrenNamed, type MarkupElement } from '../markup'

/** Where the rows and columns of a sheet lie, in English Metric Units (914,400 an inch), for finding the cell under a drawing. */
export interface SheetTracks {
  readonly rowStart: (row: number) => number
  readonly columnStart: (column: number) => number
  readonly rowAt: (y: number) => number
  readonly columnAt: (x: number) => number
}

const PIXEL = 9525
const POINT = 12_700

/** Excel's own sizes where a sheet names none: 64 pixels and 15 points. */
const COLUMN_WIDTH = 64 * PIXEL
const ROW_HEIGHT = 15 * POINT

/** Reads the sizes of rows and columns. */
export function readSheetTracks(sheet: MarkupElement | undefined): SheetTracks {
  const { defaultRowHeight, defaultColWidth } = childAt(sheet, 'sheetFormatPr')?.attributes ?? {}
  const columns = createTrack(defaultColWidth === undefined ? COLUMN_WIDTH : columnWidth(Number(defaultColWidth)))
  for (const { attributes } of childrenNamed(childAt(sheet, 'cols'), 'col')) {
    const last = Math.min(Number(attributes.max), 1024)
    for (let column = Number(attributes.min); column <= last; column++) {
      columns.set(column - 1, attributes.hidden === '1' ? 0 : columnWidth(Number(attributes.width)))
    }
  }
  const rows = createTrack(defaultRowHeight === undefined ? ROW_HEIGHT : Number(defaultRowHeight) * POINT)
  for (const { attributes } of childrenNamed(childAt(sheet, 'sheetData'), 'row')) {
    if (attributes.hidden === '1') rows.set(Number(attributes.r) - 1, 0)
    else if (attributes.ht !== undefined) rows.set(Number(attributes.r) - 1, Number(attributes.ht) * POINT)
  }
  return { rowStart: rows.start, columnStart: columns.start, rowAt: rows.at, columnAt: columns.at }
}

/** Width of so many digits of 7 pixels with 5 pixels of padding (ECMA-376 part 1, 18.3.1.13). */
const columnWidth = (digits: number): number => Math.trunc(digits * 7 + 5) * PIXEL

function createTrack(usual: number) {
  const own = new Map<number, number>()
  const sizeOf = (index: number): number => own.get(index) ?? usual
  return {
    set: (index: number, size: number) => {
      if (index >= 0 && Number.isFinite(size)) own.set(index, size)
    },
    start: (index: number): number => {
      let sum = Math.max(0, index) * usual
      for (const [other, size] of own) if (other < index) sum += size - usual
      return sum
    },
    at: (position: number): number => {
      let index = 0
      for (let end = sizeOf(0); end <= position && index < 20_000; end += sizeOf(index)) index++
      return index
    },
  }
}
