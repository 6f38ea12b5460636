import type { Flow } from '../../draft/draft'
import { roundMm } from '../../page/bounds'
import type { Box, Point } from '../../page/geometry'
import type { Item, PathItem, Source } from '../../page/item'
import { ARROW_STROKE, ARROWHEAD, BLACK, DASHED_ARROW_STROKE, WHITE } from '../../page/style'

/** The line of an arrow with its heads. The line ends at the heads' bases, so that their tips stay sharp. */
export function arrowItems(points: readonly Point[], flow: Pick<Flow, 'heads' | 'dashed'>, source?: Source): Item[] {
  const pointer = source ? { source } : {}
  const heads: PathItem[] = []
  let line = points
  if (flow.heads !== 'none') {
    heads.push({ ...arrowhead(line.at(-1), line.at(-2)), ...pointer })
    line = shorten(line)
  }
  if (flow.heads === 'both') {
    heads.push({ ...arrowhead(line[0], line[1]), ...pointer })
    line = shorten(line.toReversed()).toReversed()
  }
  const stroke = flow.dashed ? DASHED_ARROW_STROKE : ARROW_STROKE
  return [{ kind: 'polyline', points: line, stroke, ...pointer }, ...heads]
}

/** A white ground for a label, so that it stays legible on a ruling line. */
export const labelGround = ({ x, y, w, h }: Box, source: Source): Item => ({
  kind: 'rect',
  x: roundMm(x),
  y: roundMm(y),
  w: roundMm(w),
  h: roundMm(h),
  fill: WHITE,
  source,
})

/** A filled triangle with its tip at `tip`, coming from the side of `before`. */
function arrowhead(tip: Point = { x: 0, y: 0 }, before: Point = tip): PathItem {
  const { x, y } = direction(before, tip)
  const base = { x: tip.x - x * ARROWHEAD.length, y: tip.y - y * ARROWHEAD.length }
  const half = ARROWHEAD.width / 2
  return {
    kind: 'path',
    segments: [
      { kind: 'move', to: rounded(tip) },
      { kind: 'line', to: rounded({ x: base.x - y * half, y: base.y + x * half }) },
      { kind: 'line', to: rounded({ x: base.x + y * half, y: base.y - x * half }) },
      { kind: 'close' },
    ],
    fill: BLACK,
  }
}

/** The line without the length of an arrowhead at its end. */
function shorten(points: readonly Point[]): Point[] {
  const end = points.at(-1)
  const before = points.at(-2)
  if (!end || !before) return [...points]
  const { x, y } = direction(before, end)
  const length = Math.hypot(end.x - before.x, end.y - before.y)
  const cut = Math.min(ARROWHEAD.length, length)
  return [...points.slice(0, -1), rounded({ x: end.x - x * cut, y: end.y - y * cut })]
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return length === 0 ? { x: 0, y: 1 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

const rounded = ({ x, y }: Point): Point => ({ x: roundMm(x), y: roundMm(y) })
