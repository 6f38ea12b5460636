import type { Source } from './item'

/** What a part of a document is, by the standard names of tagged PDF (ISO 32000-1, 14.8.4). */
export type StructureRole =
  | ('Document' | 'Sect' | 'H1' | 'H2' | 'P' | 'Figure')
  | ('Table' | 'TR' | 'TH' | 'TD')
  | ('L' | 'LI' | 'Lbl' | 'LBody')

/**
 * What the marks of a document mean: a tree in reading order, for programs that read aloud. Marks that no node claims are
 * decoration: rules, page numbers, repeated heads.
 */
export interface StructureNode {
  readonly role: StructureRole
  /** Words that stand for a figure. */
  readonly alternative?: string
  /** Which cells a head cell is the head of. */
  readonly scope?: 'Row' | 'Column'
  /** How many columns and rows a cell spans, where it is more than one. */
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly marks?: readonly StructureMark[]
  readonly children?: readonly StructureNode[]
}

/** Marks of a node: the items of a page with this very source. */
export interface StructureMark {
  readonly page: number
  readonly source: Source
  /** Where they begin among the page's items with that source, counted from 0; they end where the next node's begin. */
  readonly from?: number
}
