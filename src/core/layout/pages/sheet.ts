import { roundBox } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import type { Item, Source, TextItem } from '../../page/item'
import type { Region } from '../../page/region'
import {
  linesOf,
  placeText,
  placeTextUpward,
  regionTextOf,
  type TextBlock,
  type TextPlacement,
} from '../measure/textBlock'
import type { PlacedText } from '../result'

/**
 * A page, or a part of one, while it is being drawn: its marks in layers from the bottom up, texts in reading order, and what
 * the drawing leaves for the editor and for geometry output.
 */
export interface Sheet {
  readonly fills: Item[]
  readonly lines: Item[]
  readonly arrows: Item[]
  readonly symbols: Item[]
  readonly texts: Item[]
  readonly regions: Omit<Region, 'page'>[]
  readonly placedTexts: PlacedText[]
}

/** A text with the cell that it stands in. */
export interface TextCell {
  readonly box: Box
  readonly block: TextBlock
  readonly placement: TextPlacement
  readonly source: Source
  /** What the cell is for, in geometry output. */
  readonly role: string
  readonly rowId?: string
  /** True for text that reads upward. */
  readonly upward?: boolean
}

/** An empty sheet. */
export const createSheet = (): Sheet => ({
  fills: [],
  lines: [],
  arrows: [],
  symbols: [],
  texts: [],
  regions: [],
  placedTexts: [],
})

/** All marks of a sheet in the order in which they are painted. */
export const itemsOf = (sheet: Sheet): Item[] => [
  ...sheet.fills,
  ...sheet.lines,
  ...sheet.arrows,
  ...sheet.symbols,
  ...sheet.texts,
]

/** Writes a text into its cell: the marks, the region to edit it in, and its entry in the geometry. */
export function writeCell(sheet: Sheet, cell: TextCell): void {
  writeText(sheet, cell)
  addRegion(sheet, cell.box, cell.source, cell)
}

/** Writes a text that has no region of its own. */
export function writeText(sheet: Sheet, cell: TextCell): TextItem[] {
  const items = cell.upward
    ? placeTextUpward(cell.block, cell.box, cell.source)
    : placeText(cell.block, cell.box, cell.placement, cell.source)
  sheet.texts.push(...items)
  if (cell.block.lines.length > 0) {
    const { role, rowId, block, box } = cell
    sheet.placedTexts.push({ role, ...(rowId === undefined ? {} : { rowId }), ...roundBox(box), lines: linesOf(block) })
  }
  return items
}

/** Leaves a place for the editor; with `text` where it can be edited in place. */
export function addRegion(
  sheet: Sheet,
  box: Box,
  source: Source,
  text?: { readonly block: TextBlock; readonly placement: TextPlacement },
): void {
  sheet.regions.push({
    ...roundBox(box),
    source,
    ...(text ? { text: regionTextOf(text.block.style, text.placement) } : {}),
  })
}
