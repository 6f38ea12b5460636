import type { Point } from '../../page/geometry'
import { toMillimetres } from './costs'
import { createDrawing, type Drawing, drawAll, redraw } from './drawing'
import { fallbackLine } from './fallback'
import { pointsOf } from './polyline'
import type { RoutedEdge, RoutingEdge, RoutingOptions, RoutingProblem, RoutingResult } from './routing'

/** Tracks that a half-gutter takes at most. */
const USUAL_TRACKS = 3

/**
 * Draws the arrows of one table: cheapest ways over the table's own gutters, none through a symbol, on another arrow or on a
 * ruling line, and their labels. Pure and deterministic; renaming ids does not change the picture.
 */
export function route(problem: RoutingProblem, options: RoutingOptions): RoutingResult {
  const drawing = createDrawing(problem, USUAL_TRACKS)
  drawAll(drawing)
  redraw(drawing, options.effort === 'final' ? 4 : 2)
  return finish(drawing)
}

function finish(drawing: Drawing): RoutingResult {
  const edges: RoutedEdge[] = []
  const conflicts: string[] = []
  for (const arrow of drawing.arrows) {
    const edge = drawing.problem.edges[arrow.index] as RoutingEdge
    const way = drawing.ways[arrow.number]
    if (!way?.vertices.every((vertex) => !drawing.occupancy.isConflict(vertex))) conflicts.push(edge.id)
    const source = drawing.problem.nodes[arrow.from]
    const target = drawing.problem.nodes[arrow.to]
    if (!source || !target) continue
    const points = way
      ? pointsOf(drawing.grid, way).map(inMillimetres)
      : fallbackLine(source, target, source === target)
    edges.push({ id: edge.id, from: edge.from, to: edge.to, points })
  }
  return { edges, rowsToGrow: [], conflicts }
}

function inMillimetres(point: Point): Point {
  return { x: toMillimetres(point.x), y: toMillimetres(point.y) }
}
