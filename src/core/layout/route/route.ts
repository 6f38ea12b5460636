import { createDrawing, type Drawing, drawAll, redraw } from './drawing'
import { improve, improveArrows } from './improve'
import { type LabelledLines, toRoutedEdges } from './labelledEdges'
import { labelWithRoom } from './labelRoom'
import type { RoutingEdge, RoutingOptions, RoutingProblem, RoutingResult } from './routing'
import { conflictingArrows, rowsToGrow } from './shortage'

/** Tracks that a half-gutter takes at most, and at most where that was too few. */
const USUAL_TRACKS = 3
const MANY_TRACKS = 6
/** Passes over all arrows in which those that cost too much are drawn again. */
const PASSES_OF_DRAFT = 2
const PASSES = 4
/** Times that arrows are asked to make room for labels. */
const LABEL_ROUNDS = 4
/** Work that a draft may spend on arrows in conflict. */
const WORK_ON_CONFLICTS = 50_000
/** Most arrows of a table that is drawn a second time, with more tracks, where the first drawing has conflicts. */
const MOST_ARROWS_TWICE = 300
/** Most conflicts that more tracks could mend: where there are more, arrows want a place that no gutter has. */
const MOST_CONFLICTS_TWICE = 40

/**
 * Draws the arrows of one table: cheapest ways over the table's own gutters, none through a symbol, on another arrow or on a
 * ruling line, and their labels. Pure and deterministic; renaming ids does not change the picture.
 */
export function route(problem: RoutingProblem, options: RoutingOptions): RoutingResult {
  if (options.effort === 'draft') {
    const drawing = createDrawing(problem, USUAL_TRACKS)
    drawAll(drawing)
    redraw(drawing, PASSES_OF_DRAFT)
    improveArrows(
      drawing,
      conflictingArrows(drawing).map((arrow) => arrow.number),
      WORK_ON_CONFLICTS,
    )
    return finish(drawing, labelWithRoom(drawing, 0))
  }
  let drawing = drawWell(problem, USUAL_TRACKS)
  const conflicts = conflictingArrows(drawing).length
  const isWorthwhile = conflicts <= MOST_CONFLICTS_TWICE && drawing.arrows.length <= MOST_ARROWS_TWICE
  if (conflicts > 0 && isWorthwhile) {
    const second = drawWell(problem, MANY_TRACKS)
    if (conflictingArrows(second).length < conflicts) drawing = second
  }
  return finish(drawing, labelWithRoom(drawing, LABEL_ROUNDS))
}

function drawWell(problem: RoutingProblem, tracks: number): Drawing {
  const drawing = createDrawing(problem, tracks)
  drawAll(drawing)
  redraw(drawing, PASSES)
  improve(drawing)
  return drawing
}

function finish(drawing: Drawing, labelled: LabelledLines): RoutingResult {
  const conflicts = conflictingArrows(drawing).map((arrow) => (drawing.problem.edges[arrow.index] as RoutingEdge).id)
  return { edges: toRoutedEdges(drawing, labelled), rowsToGrow: rowsToGrow(drawing, labelled.labels), conflicts }
}
