import type { Box, Point } from '../../page/geometry'
import { toMillimetres } from './costs'
import { createDrawing, type Drawing, drawAll, redraw } from './drawing'
import type { UnitBox } from './grid'
import { improve } from './improve'
import { labelWithRoom } from './labelRoom'
import type { RoutedEdge, RoutingEdge, RoutingOptions, RoutingProblem, RoutingResult } from './routing'

/** Tracks that a half-gutter takes at most. */
const USUAL_TRACKS = 3
/** Times that arrows are asked to make room for labels. */
const LABEL_ROUNDS = 4
/** States of search that the local search may look at. */
const WORK = 100_000
const WORK_PER_ARROW = 2_000
const MOST_WORK = 1_000_000

/**
 * Draws the arrows of one table: cheapest ways over the table's own gutters, none through a symbol, on another arrow or on a
 * ruling line, and their labels. Pure and deterministic; renaming ids does not change the picture.
 */
export function route(problem: RoutingProblem, options: RoutingOptions): RoutingResult {
  const drawing = createDrawing(problem, USUAL_TRACKS)
  drawAll(drawing)
  redraw(drawing, options.effort === 'final' ? 4 : 2)
  if (options.effort === 'final') {
    improve(drawing, Math.min(WORK + WORK_PER_ARROW * drawing.arrows.length, MOST_WORK))
  }
  return finish(drawing, options.effort === 'final' ? LABEL_ROUNDS : 0)
}

function finish(drawing: Drawing, labelRounds: number): RoutingResult {
  const { problem } = drawing
  const conflicts: string[] = []
  const { lines, labels } = labelWithRoom(drawing, labelRounds)
  for (const arrow of drawing.arrows) {
    const way = drawing.ways[arrow.number]
    const clean = way?.vertices.every((vertex) => !drawing.occupancy.isConflict(vertex))
    if (!clean) conflicts.push((problem.edges[arrow.index] as RoutingEdge).id)
  }
  const edges = drawing.arrows.map((arrow): RoutedEdge => {
    const { id, from, to, text } = problem.edges[arrow.index] as RoutingEdge
    const label = labels[arrow.number]
    return {
      id,
      from,
      to,
      points: (lines[arrow.number] ?? []).map(inMillimetres),
      ...(text === undefined ? {} : { text }),
      ...(label ? { label: boxInMillimetres(label.box) } : {}),
    }
  })
  return { edges, rowsToGrow: [], conflicts }
}

function inMillimetres(point: Point): Point {
  return { x: toMillimetres(point.x), y: toMillimetres(point.y) }
}

function boxInMillimetres(box: UnitBox): Box {
  return {
    x: toMillimetres(box.left),
    y: toMillimetres(box.top),
    w: toMillimetres(box.right - box.left),
    h: toMillimetres(box.bottom - box.top),
  }
}
