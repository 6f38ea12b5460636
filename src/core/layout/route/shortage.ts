import type { Arrow } from './arrows'
import type { Drawing } from './drawing'
import type { PlacedLabel } from './labels'
import type { RoutingResult } from './routing'

/** What a table has too little room for. */

/** Height in mm of two more tracks, one above and one below the symbols. */
const TWO_TRACKS = 1.7
/** Height in mm of one more line of label. */
const LABEL_HEIGHT = 3

/** The arrows that have no way, or meet another one as arrows may not. */
export function conflictingArrows(drawing: Drawing): Arrow[] {
  return drawing.arrows.filter((arrow) => {
    const way = drawing.ways[arrow.number]
    return !way || way.vertices.length === 0 || way.vertices.some((vertex) => drawing.occupancy.isConflict(vertex))
  })
}

/** Rows that would have room for all arrows and labels if they were taller. */
export function rowsToGrow(
  drawing: Drawing,
  labels: readonly (PlacedLabel | undefined)[],
): RoutingResult['rowsToGrow'] {
  const growth = new Map<number, number>()
  const grow = (row: number, by: number): void => {
    if (row >= 0 && row < drawing.problem.rows.length) growth.set(row, Math.max(growth.get(row) ?? 0, by))
  }
  for (const arrow of conflictingArrows(drawing)) {
    const way = drawing.ways[arrow.number]
    if (!way) {
      grow(arrow.fromRow, TWO_TRACKS)
      grow(arrow.toRow, TWO_TRACKS)
      continue
    }
    for (const vertex of way.vertices) {
      if (!drawing.occupancy.isConflict(vertex)) continue
      const line = Math.floor(vertex / drawing.grid.width)
      grow(drawing.grid.y.band[line] as number, TWO_TRACKS)
    }
  }
  for (const arrow of drawing.arrows) if (labels[arrow.number]?.poor) grow(arrow.fromRow, LABEL_HEIGHT)
  return [...growth].sort(([a], [b]) => a - b).map(([row, by]) => ({ row, by }))
}
