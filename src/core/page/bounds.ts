import type { Box, Point } from './geometry'
import type { Item } from './item'

/** Rounds a length to 0.01 mm, the grain of every coordinate on a page. */
export const roundMm = (value: number): number => Math.round(value * 100) / 100 + 0

/** The same box with all four numbers rounded to 0.01 mm. */
export const roundBox = ({ x, y, w, h }: Box): Box => ({ x: roundMm(x), y: roundMm(y), w: roundMm(w), h: roundMm(h) })

/** Whether `inner` lies in `outer`, give or take `tolerance` mm. */
export const containsBox = (outer: Box, inner: Box, tolerance: number): boolean =>
  inner.x >= outer.x - tolerance &&
  inner.y >= outer.y - tolerance &&
  inner.x + inner.w <= outer.x + outer.w + tolerance &&
  inner.y + inner.h <= outer.y + outer.h + tolerance

/** Whether two boxes share more than `tolerance` mm in both directions. */
export const boxesOverlap = (a: Box, b: Box, tolerance: number): boolean =>
  Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > tolerance &&
  Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > tolerance

/** The smallest box round two boxes. */
export const boxRound = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y }
}

/** The smallest box round some points; a box without extent at the origin where there are none. */
export function boundsOfPoints(points: readonly Point[]): Box {
  if (points.length === 0) return { x: 0, y: 0, w: 0, h: 0 }
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}

/** The box that an item covers, without the thickness of its stroke; a line of text reaches from accent to descender. */
export function boundsOfItem(item: Item): Box {
  switch (item.kind) {
    case 'line':
      return boundsOfPoints([item.from, item.to])
    case 'polyline':
      return boundsOfPoints(item.points)
    case 'path':
      return boundsOfPoints(
        item.segments.flatMap((segment) => {
          if (segment.kind === 'close') return []
          return segment.kind === 'curve' ? [segment.control1, segment.control2, segment.to] : [segment.to]
        }),
      )
    case 'rect':
    case 'image':
      return { x: item.x, y: item.y, w: item.w, h: item.h }
    case 'text': {
      const em = (item.sizePt * 25.4) / 72
      const width = item.runs.reduce((sum, run) => sum + run.width, 0)
      const above = 0.75 * em
      const height = 0.96 * em
      return item.rotation === 0
        ? { x: item.x, y: item.y - above, w: width, h: height }
        : { x: item.x - above, y: item.y - width, w: height, h: width }
    }
  }
}
