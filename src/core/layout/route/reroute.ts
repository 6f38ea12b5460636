import type { Point } from '../../page/geometry'
import { SYMBOL_CLEARANCE, toUnits } from './costs'
import { createDrawing, type Drawing, drawAll, put, redraw } from './drawing'
import { fallbackLine } from './fallback'
import { type Direction, type Grid, toUnitBox, type UnitBox } from './grid'
import { toRoutedEdges } from './labelledEdges'
import { placeLabels } from './labels'
import { lowerBound, nearestLine } from './lines'
import { cornersOfWay } from './nudge'
import type { RoutedEdge, RoutingEdge, RoutingProblem, RoutingResult } from './routing'
import { conflictingArrows } from './shortage'
import type { Way } from './way'

/** Tracks that a half-gutter takes at most. */
const TRACKS = 3

/**
 * Draws again only the arrows at the symbols that moved, round all others, which stay exactly as given: the picture while a symbol
 * is dragged. The table's lanes and rows must be those that the previous arrows were drawn in. Asks for no taller rows.
 */
export function reroute(
  problem: RoutingProblem,
  previous: readonly RoutedEdge[],
  movedNodeIds: readonly string[],
): RoutingResult {
  const moved = new Set(movedNodeIds)
  const before = new Map(previous.map((edge) => [edge.id, edge]))
  const stays = (edge: RoutingEdge): RoutedEdge | undefined => {
    const line = before.get(edge.id)
    const same = line?.from === edge.from && line.to === edge.to && line.points.length >= 2
    return same && !moved.has(edge.from) && !moved.has(edge.to) ? line : undefined
  }
  const kept = problem.edges.map(stays)
  const corners = kept.flatMap((line) => line?.points.slice(1, -1) ?? [])
  const drawing = createDrawing(problem, TRACKS, {
    x: corners.map((point) => toUnits(point.x)),
    y: corners.map((point) => toUnits(point.y)),
  })
  const open: number[] = []
  for (const arrow of drawing.arrows) {
    const line = kept[arrow.index]
    const way = line && wayAlong(drawing.grid, line.points)
    if (way) put(drawing, arrow.number, way)
    if (!line) open.push(arrow.number)
  }
  drawAll(drawing, new Set(open))
  redraw(drawing, 2, new Set(open))
  return finish(drawing, kept, open)
}

function finish(drawing: Drawing, kept: readonly (RoutedEdge | undefined)[], open: readonly number[]): RoutingResult {
  const lines = drawing.arrows.map((arrow) => {
    const line = kept[arrow.index]
    if (line) return line.points.map((point) => ({ x: toUnits(point.x), y: toUnits(point.y) }))
    const way = drawing.ways[arrow.number]
    if (way) return cornersOfWay(drawing.grid, way)
    return fallbackLine(drawing.grid.boxes[arrow.from] as UnitBox, drawing.grid.boxes[arrow.to] as UnitBox)
  })
  const standing = new Map<number, UnitBox>()
  for (const arrow of drawing.arrows) {
    const label = kept[arrow.index]?.label
    if (label) standing.set(arrow.number, toUnitBox(label))
  }
  const labels = placeLabels(drawing, lines, new Map(), standing)
  const drawn = new Set(open)
  const conflicts = conflictingArrows(drawing)
    .filter((arrow) => drawn.has(arrow.number))
    .map((arrow) => (drawing.problem.edges[arrow.index] as RoutingEdge).id)
  return { edges: toRoutedEdges(drawing, { lines, labels }), rowsToGrow: [], conflicts }
}

/** The vertices that a drawn arrow passes, as a way; undefined where it does not run on the grid's lines. */
function wayAlong(grid: Grid, points: readonly Point[]): Way | undefined {
  const places = points.map((point) => ({ x: toUnits(point.x), y: toUnits(point.y) }))
  const vertices: number[] = []
  for (let k = 1; k < places.length; k++) {
    const from = places[k - 1] as Point
    const to = places[k] as Point
    const vertical = from.x === to.x
    const line = vertical ? nearestLine(grid.x, from.x, 0) : nearestLine(grid.y, from.y, 0)
    if (line < 0 || (!vertical && from.y !== to.y)) return undefined
    const along = vertical ? grid.y.at : grid.x.at
    const low = vertical ? Math.min(from.y, to.y) : Math.min(from.x, to.x)
    const high = vertical ? Math.max(from.y, to.y) : Math.max(from.x, to.x)
    const found: number[] = []
    for (let index = lowerBound(along, low); index < along.length && (along[index] as number) <= high; index++) {
      found.push(vertical ? index * grid.width + line : line * grid.width + index)
    }
    if (vertical ? to.y < from.y : to.x < from.x) found.reverse()
    for (const vertex of found) if (vertex !== vertices[vertices.length - 1]) vertices.push(vertex)
  }
  const first = places[0] as Point
  const last = places[places.length - 1] as Point
  const free = vertices.filter(
    (vertex) => distance(grid, vertex, first) >= SYMBOL_CLEARANCE && distance(grid, vertex, last) >= SYMBOL_CLEARANCE,
  )
  if (free.length === 0) return undefined
  const port = { stub: 0, cost: 0 }
  const leaving = direction(first, places[1] as Point)
  const entering = direction(places[places.length - 2] as Point, last)
  return {
    vertices: Int32Array.from(free),
    start: { ...port, ...first, direction: leaving, vertex: free[0] as number },
    end: { ...port, ...last, direction: (entering ^ 2) as Direction, vertex: free[free.length - 1] as number },
    cost: 0,
  }
}

function distance(grid: Grid, vertex: number, place: Point): number {
  const column = vertex % grid.width
  const x = grid.x.at[column] as number
  const y = grid.y.at[(vertex - column) / grid.width] as number
  return Math.abs(x - place.x) + Math.abs(y - place.y)
}

function direction(from: Point, to: Point): Direction {
  if (from.x === to.x) return to.y > from.y ? 2 : 0
  return to.x > from.x ? 1 : 3
}
