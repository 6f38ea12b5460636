/**
 * What a foreign file or paste says before anybody knows what it means: paragraphs and tables in reading order. Every reader
 * (HTML, TSV, CSV, text, xlsx, docx) gives this form, and the importer understands only this form.
 */

/** A file or paste as read. Nothing in it has been interpreted; texts are plain, never markup. */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[]
  /** What the reader saw and did not take, to be told to the drafter; empty when all was taken. */
  readonly losses: readonly SourceLoss[]
}

/** A part of the document from top to bottom. */
export type SourceBlock = SourceParagraph | SourceTable

/** Text outside every table; lines are parted by `\n`. */
export interface SourceParagraph {
  readonly kind: 'paragraph'
  readonly text: string
}

/** A table or a worksheet, as a full grid: every row has as many places as the widest one. */
export interface SourceTable {
  readonly kind: 'table'
  /** The worksheet's name; null where tables have none. */
  readonly name: string | null
  /** `rows[row][column]`; a place that a merged cell covers, other than its top left one, is null. */
  readonly rows: readonly (readonly (SourceCell | null)[])[]
  /** Shapes drawn over the table's cells. */
  readonly shapes: readonly SourceShape[]
  /** Lines drawn between shapes. */
  readonly connectors: readonly SourceConnector[]
}

/** A cell at its top left place. */
export interface SourceCell {
  /** Plain text; lines and paragraphs are parted by `\n`, list numbers are written out as the source shows them. */
  readonly text: string
  /** Rows and columns that the cell takes; 1 where it is not merged. */
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A drawn shape, anchored to the place in the grid that holds its centre. */
export interface SourceShape {
  readonly id: string
  readonly kind: 'terminator' | 'process' | 'decision' | 'connector' | 'other'
  readonly row: number
  readonly column: number
  readonly text: string
}

/** A drawn line or arrow; an end that touches no shape is null. */
export interface SourceConnector {
  readonly fromShapeId: string | null
  readonly toShapeId: string | null
  readonly head: 'end' | 'both' | 'none'
  readonly isDashed: boolean
  readonly text: string
}

/** Something that a reader left out. */
export interface SourceLoss {
  readonly code:
    | 'macro'
    | 'formula-without-value'
    | 'nested-table'
    | 'deleted-text'
    | 'picture'
    | 'hidden-part'
    | 'beyond-limit'
  /** How often. */
  readonly count: number
}

/** How much of one table is read; what lies beyond is counted as lost. A procedure holds a thousand rows and thirty actors. */
export const SOURCE_LIMITS = { rows: 20_000, columns: 256 } as const
