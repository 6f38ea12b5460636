import { roundMm } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import type { LineItem, RectItem } from '../../page/item'
import { FRAME_STROKE, GRID_STROKE } from '../../page/style'

/** The ruling lines round cells that touch each other: every edge once, edges in one line joined, horizontal ones first. */
export function rulingLines(cells: readonly Box[]): LineItem[] {
  const horizontal = new EdgeSet()
  const vertical = new EdgeSet()
  for (const { x, y, w, h } of cells) {
    horizontal.add(y, x, x + w)
    horizontal.add(y + h, x, x + w)
    vertical.add(x, y, y + h)
    vertical.add(x + w, y, y + h)
  }
  return [
    ...horizontal.joined().map(({ at, from, to }) => ruling({ x: from, y: at }, { x: to, y: at })),
    ...vertical.joined().map(({ at, from, to }) => ruling({ x: at, y: from }, { x: at, y: to })),
  ]
}

/** The heavier border round a table. */
export const frameRect = ({ x, y, w, h }: Box): RectItem => ({
  kind: 'rect',
  x: roundMm(x),
  y: roundMm(y),
  w: roundMm(w),
  h: roundMm(h),
  stroke: FRAME_STROKE,
})

const ruling = (from: LineItem['from'], to: LineItem['to']): LineItem => ({
  kind: 'line',
  from,
  to,
  stroke: GRID_STROKE,
})

interface Edge {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Collects edges that run in one direction and joins those that touch. */
class EdgeSet {
  private readonly edges: Edge[] = []

  add(at: number, from: number, to: number): void {
    if (to - from > 0.005) this.edges.push({ at: roundMm(at), from: roundMm(from), to: roundMm(to) })
  }

  joined(): Edge[] {
    const sorted = this.edges.toSorted((a, b) => a.at - b.at || a.from - b.from)
    const joined: Edge[] = []
    for (const edge of sorted) {
      const last = joined.at(-1)
      if (last && last.at === edge.at && edge.from <= last.to) {
        joined[joined.length - 1] = { ...last, to: Math.max(last.to, edge.to) }
      } else joined.push(edge)
    }
    return joined
  }
}
