import { containsBox } from '../../page/bounds'
import type { Box, Point } from '../../page/geometry'
import type { DrawnSegment, RoutingFault } from './faults'
import { outlineOf, outlinesOverlap } from './outline'
import type { RoutedEdge, RoutingNode, RoutingProblem } from './routing'

/** Farthest that a label stands from its line and from its exit, and how much nearer to its own line than to another. */
const LABEL_TO_LINE = 1.5
const LABEL_TO_EXIT = 10
const CLEARLY_NEARER = 0.2

/** Labels where none may be: on a symbol, on words, on each other, or outside the table. */
export function misplacedLabels(problem: RoutingProblem, lines: readonly RoutedEdge[]): RoutingFault[] {
  const labelled = lines.flatMap(({ id, label }) => (label ? [{ id, label }] : []))
  return labelled.flatMap(({ id, label }): RoutingFault[] => {
    const fault = { edgeId: id, at: { x: label.x, y: label.y } }
    const covers = [
      ...labelled.filter((other) => other.id !== id && boxesOverlap(label, other.label, -0.05)),
      ...problem.nodes.filter((node) => coversSymbol(label, node)),
      ...(problem.words ?? []).filter((words) => boxesOverlap(label, words, -0.05)).map(() => ({ id: '' })),
    ].map((other): RoutingFault => ({ code: 'label-covers', otherId: other.id, ...fault }))
    return containsBox(problem.block, label, 0.05) ? covers : [...covers, { code: 'label-outside', ...fault }]
  })
}

function coversSymbol(label: Box, node: RoutingNode): boolean {
  if (!boxesOverlap(label, node, 0)) return false
  return outlinesOverlap(outlineOf({ ...label, type: 'process' }, 0), outlineOf(node, 0.1))
}

/** Labels that are missing, hit something, could belong to another arrow, or stand far from their exit. */
export function faultsOfLabels(
  problem: RoutingProblem,
  lines: readonly RoutedEdge[],
  segments: readonly DrawnSegment[],
): RoutingFault[] {
  const faults: RoutingFault[] = []
  const labelled = lines.filter((edge) => edge.label)
  for (const edge of lines) {
    if (edge.text && !edge.label) faults.push({ code: 'label-missing', edgeId: edge.id, at: edge.points[0] as Point })
  }
  faults.push(...misplacedLabels(problem, lines))
  for (const edge of labelled) {
    const label = edge.label as Box
    const at = { x: label.x, y: label.y }
    let own = Number.POSITIVE_INFINITY
    let foreign = Number.POSITIVE_INFINITY
    for (const segment of segments) {
      const distance = distanceBetween(label, segment)
      if (segment.edge === edge) own = Math.min(own, distance)
      else foreign = Math.min(foreign, distance)
      if (segment.edge !== edge && boxesOverlap(label, segment, -0.1)) {
        faults.push({ code: 'label-hit', edgeId: edge.id, otherId: segment.edge.id, at })
      }
    }
    if (own > LABEL_TO_LINE || foreign < own + CLEARLY_NEARER)
      faults.push({ code: 'label-ambiguous', edgeId: edge.id, at })
    const exit = edge.points[0] as Point
    if (distanceBetween(label, { ...exit, w: 0, h: 0 }) > LABEL_TO_EXIT) {
      faults.push({ code: 'label-far', edgeId: edge.id, at })
    }
  }
  return faults
}

function distanceBetween(a: Box, b: Box): number {
  const dx = Math.max(b.x - a.x - a.w, a.x - b.x - b.w, 0)
  const dy = Math.max(b.y - a.y - a.h, a.y - b.y - b.h, 0)
  return Math.sqrt(dx * dx + dy * dy)
}

function boxesOverlap(a: Box, b: Box, margin: number): boolean {
  return a.x < b.x + b.w + margin && b.x < a.x + a.w + margin && a.y < b.y + b.h + margin && b.y < a.y + a.h + margin
}
