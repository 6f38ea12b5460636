import type { Arrow } from './arrows'
import type { Drawing } from './drawing'
import type { Way } from './way'

/** Rows above and below an arrow's own where a change may matter to it. */
const NEWS_ROWS = 2

/** Where the drawing has changed since an arrow was last tried: tries are the same again where it has not. */
export interface News {
  readonly since: (number: number) => boolean
  readonly noteTried: (number: number) => void
  /** Notes that an arrow was drawn another way, if it was. */
  readonly noteDrawn: (before: Way | undefined, after: Way | undefined) => void
}

/** Makes the news of a drawing: nothing tried yet. */
export function createNews(drawing: Drawing): News {
  let time = 1
  const changed = new Int32Array(drawing.problem.rows.length + 2 * NEWS_ROWS + 1)
  const tried = new Int32Array(drawing.arrows.length).fill(-1)
  const rowsOf = (number: number): { first: number; last: number } => {
    const { fromRow, toRow } = drawing.arrows[number] as Arrow
    return { first: Math.max(0, Math.min(fromRow, toRow)), last: Math.max(fromRow, toRow) + 2 * NEWS_ROWS }
  }
  return {
    since(number) {
      const { first, last } = rowsOf(number)
      for (let row = first; row <= last; row++) if ((changed[row] ?? 0) > (tried[number] as number)) return true
      return false
    },
    noteTried(number) {
      tried[number] = time++
    },
    noteDrawn(before, after) {
      if (before && after && isSameWay(before, after)) return
      for (const way of [before, after]) {
        for (const vertex of way?.vertices ?? []) {
          const row = drawing.grid.y.band[Math.floor(vertex / drawing.grid.width)] as number
          if (row >= 0) changed[row + NEWS_ROWS] = time
        }
      }
      time++
    },
  }
}

function isSameWay(one: Way, other: Way): boolean {
  return one.vertices.length === other.vertices.length && one.vertices.every((at, k) => at === other.vertices[k])
}
