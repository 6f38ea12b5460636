import type { Box, Point } from '../page/geometry'
import type { Source } from '../page/item'
import type { Page } from '../page/page'
import type { Region } from '../page/region'
import type { NodeType, Router } from './route/routing'

/** Where everything goes: the finished pages, what can be hit on them, the tables' geometry, and what could not be made good. */
export interface Layout {
  readonly pages: readonly Page[]
  readonly regions: readonly Region[]
  /** Geometry of every table part, for checks, the editor's drop places and other programs. */
  readonly tables: readonly TablePart[]
  /** Where the printed pages would break, for the continuous layout; empty when paged. */
  readonly breaks: readonly PageBreak[]
  readonly problems: readonly Problem[]
}

/** How to lay out. */
export interface LayoutOptions {
  /**
   * 'paged': the pages as they print. 'continuous': the identity page(s) as they print, then each procedure as one page as tall
   * as its table (without rows: as the paper), for the canvas.
   */
  readonly mode: 'paged' | 'continuous'
  /** How much work the router may do; see RoutingOptions. */
  readonly effort: 'draft' | 'final'
  /** What draws the arrows; `route` when absent. */
  readonly router?: Router
}

/** One table, or the part of it that stands on one page. */
export interface TablePart {
  /** Index into `Layout.pages`. */
  readonly page: number
  readonly kind: 'identity' | 'flow'
  readonly procedureId: string
  /** Where arrows may run: the lanes' rows and the connector strips. */
  readonly block: Box
  readonly lanes: readonly { readonly id: string; readonly x: number; readonly w: number }[]
  readonly rows: readonly { readonly id: string; readonly y: number; readonly h: number }[]
  readonly nodes: readonly (Box & { readonly id: string; readonly type: NodeType })[]
  readonly edges: readonly {
    readonly id: string
    /** The stored flow that this arrow, or this half of a cut arrow, belongs to. */
    readonly flowId: string
    readonly from: string
    readonly to: string
    readonly points: readonly Point[]
    readonly text?: string
    readonly label?: Box
  }[]
  readonly texts: readonly PlacedText[]
}

/** A text of the table or identity page as it was broken into lines, with the box that it must stay in. */
export interface PlacedText extends Box {
  /** The cell's role: 'activity', 'requirements', 'actor', 'title' … */
  readonly role: string
  readonly rowId?: string
  readonly lines: readonly string[]
}

/**
 * A place where the printed pages break, as planned with rows as tall as their arrows want them on the canvas. On paper, where each page
 * is routed on its own, a row at a break may want another height; only routing every page would tell, at twice the work.
 */
export interface PageBreak {
  readonly procedureId: string
  /** The first row of the next page. */
  readonly beforeRowId: string
  /** Printed number of the page that begins here. */
  readonly pageNumber: number
}

/** Something that the layout could not make good, with the entity that it concerns. */
export interface Problem {
  readonly code:
    | 'table-too-wide'
    | 'arrow-conflict'
    | 'label-without-room'
    | 'font-missing'
    | 'glyph-missing'
    | 'row-taller-than-page'
    | 'text-too-wide'
    | 'text-left-out'
  readonly source: Source
  /** Values for the message, such as the missing characters. */
  readonly values: Readonly<Record<string, string | number>>
}
