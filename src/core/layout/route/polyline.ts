import type { Point } from '../../page/geometry'
import type { Grid } from './grid'
import type { Way } from './way'

/** The corners of a way with its ends, in units. */
export function pointsOf(grid: Grid, way: Way): Point[] {
  const points: Point[] = [{ x: way.start.x, y: way.start.y }]
  for (const vertex of way.vertices) {
    const column = vertex % grid.width
    push(points, { x: grid.x.at[column] as number, y: grid.y.at[(vertex - column) / grid.width] as number })
  }
  push(points, { x: way.end.x, y: way.end.y })
  return points
}

/** Adds a point, in place of the last where that lies straight between its neighbours. */
function push(points: Point[], point: Point): void {
  const last = points[points.length - 1] as Point
  if (last.x === point.x && last.y === point.y) return
  const before = points[points.length - 2]
  const straight =
    before && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
  if (straight) points.pop()
  points.push(point)
}
