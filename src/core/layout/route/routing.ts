import type { Box, Point } from '../../page/geometry'

/**
 * The router's contract: what it is given for one table on one page, and what it gives back. Lengths in mm; results are rounded
 * to 0.01 mm.
 */

/** What a symbol is to the router: its outline decides where arrows may attach. */
export type NodeType = 'start' | 'end' | 'process' | 'decision' | 'connector'

/** A symbol with its fixed place. */
export interface RoutingNode extends Box {
  readonly id: string
  readonly type: NodeType
  /** Index into `lanes`. */
  readonly lane: number
  /** Index into `rows` (connector strips count as rows). */
  readonly row: number
}

/** How large a label is drawn. */
export interface LabelSize {
  readonly w: number
  readonly h: number
  /** True where its letters are smaller than those of other labels. */
  readonly smaller?: boolean
  /** True where its letters are so small that it is a fault. */
  readonly tiny?: boolean
}

/** One arrow to draw. `text` is its label. */
export interface RoutingEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly text?: string
  /** Width and height of the label's text box in mm, where `text` is there. */
  readonly labelSize?: LabelSize
  /** Other sizes that the label can have where it finds no room, broken or set smaller; the best first. */
  readonly otherLabelSizes?: readonly LabelSize[]
  /** True where an arrowhead stands at the start too. */
  readonly headAtStart?: boolean
  /** False where no arrowhead stands at the end (joint work). */
  readonly headAtEnd?: boolean
}

/** A table to route: lanes and rows tile the block; symbols stand in the cells. */
export interface RoutingProblem {
  readonly block: Box
  readonly lanes: readonly { readonly id: string; readonly x: number; readonly w: number }[]
  readonly rows: readonly { readonly id: string; readonly y: number; readonly h: number }[]
  readonly nodes: readonly RoutingNode[]
  readonly edges: readonly RoutingEdge[]
  /** Words in the block that no label may cover, such as the heading of a section. */
  readonly words?: readonly Box[]
}

/** A routed arrow: an orthogonal run of points from outline to outline, and its label's box. */
export interface RoutedEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
  readonly text?: string
  readonly label?: Box
}

/** How much work the router may do. */
export interface RoutingOptions {
  /** 'draft': passes only, for a picture at once; 'final': with the local search. */
  readonly effort: 'draft' | 'final'
}

/** Draws the arrows of one table. */
export type Router = (problem: RoutingProblem, options: RoutingOptions) => RoutingResult

/** What came out, in the order of the problem's edges. */
export interface RoutingResult {
  readonly edges: readonly RoutedEdge[]
  /** Rows that need to be taller for a clean drawing, with how much, in mm; empty when all is clean. */
  readonly rowsToGrow: readonly { readonly row: number; readonly by: number }[]
  /** Ids of arrows that could not be drawn without a conflict. */
  readonly conflicts: readonly string[]
}
