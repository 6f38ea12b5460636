import type { Box, Point } from '../../page/geometry'
import type { RoutedEdge } from './routing'

/** What can be wrong with a drawn arrow. */
export type RoutingFaultCode =
  | 'unrouted'
  | 'diagonal'
  | 'symbol-hit'
  | 'symbol-too-near'
  | 'end-off-outline'
  | 'short-end'
  | 'outside'
  | 'on-ruling'
  | 'overlap'
  | 'touch'
  | 'too-near'
  | 'four-arms'
  | 'crossing'
  | 'label-missing'
  | 'label-outside'
  | 'label-covers'
  | 'label-hit'
  | 'label-ambiguous'
  | 'label-far'

/** One fault of a drawing, with the arrow that has it and what it has it with. */
export interface RoutingFault {
  readonly code: RoutingFaultCode
  readonly edgeId: string
  /** The other arrow or the symbol, where there is one. */
  readonly otherId?: string
  readonly at: Point
}

/** Codes that a clean drawing does not have; crossings and short ends are only to be few. */
export const HARD_FAULTS: ReadonlySet<RoutingFaultCode> = new Set<RoutingFaultCode>([
  'unrouted',
  'diagonal',
  'symbol-hit',
  'symbol-too-near',
  'end-off-outline',
  'outside',
  'on-ruling',
  'overlap',
  'touch',
  'too-near',
  'four-arms',
  'label-missing',
  'label-outside',
  'label-covers',
])

/** A straight piece of a drawn arrow. */
export interface DrawnSegment extends Box {
  readonly edge: RoutedEdge
  readonly from: Point
  readonly to: Point
  readonly vertical: boolean
}

/** The straight pieces of a drawn arrow, in its order. */
export function segmentsOf(edge: RoutedEdge): DrawnSegment[] {
  return edge.points.slice(1).map((to, k) => {
    const from = edge.points[k] as Point
    const x = Math.min(from.x, to.x)
    const y = Math.min(from.y, to.y)
    const w = Math.abs(from.x - to.x)
    const h = Math.abs(from.y - to.y)
    return { edge, from, to, x, y, w, h, vertical: w < h }
  })
}
