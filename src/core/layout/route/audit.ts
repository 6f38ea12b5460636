import type { Point } from '../../page/geometry'
import { faultsOfLabels } from './auditLabels'
import { MINIMUM_END, RULING_TOLERANCE, SYMBOL_CLEARANCE, UNIT } from './costs'
import { type DrawnSegment, type RoutingFault, type RoutingFaultCode, segmentsOf } from './faults'
import { findMeetings } from './meetings'
import { distanceToOutline, lengthInside, outlineOf } from './outline'
import type { RoutedEdge, RoutingNode, RoutingProblem } from './routing'

/** Distances below this are rounding, in mm. */
const ROUNDING = 0.02
/** Farthest that an end may be from its symbol's outline. */
const ATTACHMENT = 0.3
/** Length of line inside a symbol, or too near to it, that counts. */
const INSIDE = 0.05
const BESIDE = 0.3
/** Length of line on a ruling that counts. */
const ALONG_RULING = 1
/**
 * Lists every fault of drawn arrows, judged from their points alone. Arrows to the same symbol may share the rest of their way;
 * all others may only cross.
 */
export function auditRouting(problem: RoutingProblem, edges: readonly RoutedEdge[]): RoutingFault[] {
  const nodes = new Map(problem.nodes.map((node) => [node.id, node]))
  const drawn = new Map(edges.map((edge) => [edge.id, edge]))
  const faults: RoutingFault[] = []
  for (const edge of problem.edges) {
    const line = drawn.get(edge.id)
    if (!line || line.points.length < 2) faults.push({ code: 'unrouted', edgeId: edge.id, at: { x: 0, y: 0 } })
  }
  const lines = edges.filter((edge) => edge.points.length >= 2)
  const segments = lines.flatMap(segmentsOf)
  for (const edge of lines) {
    faults.push(...faultsOfLine(problem, nodes, edge))
  }
  faults.push(...faultsWithSymbols(problem, segments))
  faults.push(...findMeetings(problem, lines, segments))
  faults.push(...faultsOfLabels(problem, lines, segments))
  return faults
}

function faultsOfLine(
  problem: RoutingProblem,
  nodes: ReadonlyMap<string, RoutingNode>,
  edge: RoutedEdge,
): RoutingFault[] {
  const faults: RoutingFault[] = []
  const fault = (code: RoutingFaultCode, at: Point): void => {
    faults.push({ code, edgeId: edge.id, at })
  }
  const first = edge.points[0] as Point
  const last = edge.points[edge.points.length - 1] as Point
  const from = nodes.get(edge.from)
  const to = nodes.get(edge.to)
  if (!from || distanceToOutline(outlineOf(from, 0), first) > ATTACHMENT) fault('end-off-outline', first)
  if (!to || distanceToOutline(outlineOf(to, 0), last) > ATTACHMENT) fault('end-off-outline', last)
  const { block } = problem
  const inside = (point: Point): boolean =>
    point.x >= block.x - ROUNDING &&
    point.x <= block.x + block.w + ROUNDING &&
    point.y >= block.y - ROUNDING &&
    point.y <= block.y + block.h + ROUNDING
  const outside = edge.points.find((point) => !inside(point))
  if (outside) fault('outside', outside)
  const segments = segmentsOf(edge)
  for (const segment of segments) {
    if (segment.w > ROUNDING && segment.h > ROUNDING) fault('diagonal', segment.from)
    if (onRuling(problem, segment)) fault('on-ruling', segment.from)
  }
  const end = segments[segments.length - 1] as DrawnSegment
  if (segments.length > 1 && end.w + end.h < MINIMUM_END / UNIT - ROUNDING) fault('short-end', last)
  return faults
}

function onRuling(problem: RoutingProblem, segment: DrawnSegment): boolean {
  const tolerance = RULING_TOLERANCE / UNIT
  if (segment.w + segment.h < ALONG_RULING) return false
  const rulings = segment.vertical
    ? problem.lanes.flatMap((lane) => [lane.x, lane.x + lane.w])
    : problem.rows.flatMap((row) => [row.y, row.y + row.h])
  const at = segment.vertical ? segment.x : segment.y
  return rulings.some((ruling) => Math.abs(ruling - at) < tolerance)
}

/** Arrows through symbols, or nearer to one that is not theirs than they may be. */
function faultsWithSymbols(problem: RoutingProblem, segments: readonly DrawnSegment[]): RoutingFault[] {
  const faults: RoutingFault[] = []
  const clearance = SYMBOL_CLEARANCE / UNIT
  const sorted = segments.toSorted((a, b) => a.y - b.y)
  const tallest = sorted.reduce((most, segment) => Math.max(most, segment.h), 0)
  for (const node of problem.nodes) {
    const zone = { x: node.x - clearance, y: node.y - clearance, w: node.w + 2 * clearance, h: node.h + 2 * clearance }
    const outline = outlineOf(node, 0.02)
    const ownOutline = outlineOf(node, 0.15)
    const wide = outlineOf({ ...zone, type: node.type }, 0)
    for (let k = firstFrom(sorted, zone.y - tallest); k < sorted.length; k++) {
      const segment = sorted[k] as DrawnSegment
      if (segment.y > zone.y + zone.h) break
      if (segment.y + segment.h < zone.y || segment.x > zone.x + zone.w || segment.x + segment.w < zone.x) continue
      const own = segment.edge.from === node.id || segment.edge.to === node.id
      const fault = { edgeId: segment.edge.id, otherId: node.id, at: segment.from }
      if (lengthInside(own ? ownOutline : outline, segment.from, segment.to) > INSIDE) {
        faults.push({ code: 'symbol-hit', ...fault })
      } else if (!own && lengthInside(wide, segment.from, segment.to) > BESIDE) {
        faults.push({ code: 'symbol-too-near', ...fault })
      }
    }
  }
  return faults
}

function firstFrom(sorted: readonly DrawnSegment[], y: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as DrawnSegment).y < y) low = middle + 1
    else high = middle
  }
  return low
}
