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
  return [{ kind: 'polyline', points: line.map(rounded), stroke, ...pointer }, ...heads]
}

/** Length of the way, back from their common end, on which two arrows run on one line; 0 where they end apart. */
export function commonTailLength(a: readonly Point[], b: readonly Point[]): number {
  let length = 0
  let [here, there] = [a.at(-1), b.at(-1)]
  let [nextHere, nextThere] = [a.length - 2, b.length - 2]
  while (here && there && isSame(here, there)) {
    const before = a[nextHere]
    const beforeThere = b[nextThere]
    if (!before || !beforeThere) return length
    const way = direction(before, here)
    const wayThere = direction(beforeThere, there)
    if (!isSame(way, wayThere)) return length
    const reach = distance(before, here)
    const reachThere = distance(beforeThere, there)
    const step = Math.min(reach, reachThere)
    length += step
    const joint = { x: here.x - way.x * step, y: here.y - way.y * step }
    here = joint
    there = joint
    if (reach - step < tolerance) nextHere--
    if (reachThere - step < tolerance) nextThere--
  }
  return length
}

/** The line without a length at its end. */
export function cutTail(points: readonly Point[], length: number): Point[] {
  const kept = [...points]
  let rest = length
  while (kept.length > 1) {
    const end = kept.at(-1) as Point
    const before = kept.at(-2) as Point
    const reach = distance(before, end)
    if (reach > rest + tolerance) {
      const way = direction(before, end)
      return [...kept.slice(0, -1), rounded({ x: end.x - way.x * rest, y: end.y - way.y * rest })]
    }
    rest -= reach
    kept.pop()
  }
  return kept
}

const tolerance = 0.005

const isSame = (a: Point, b: Point) => distance(a, b) < tolerance

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** How far a label's words keep from the edge of its box, in mm. */
const besideWords = { x: 0.25, y: 0.2 } as const

/**
 * A white ground for a label, so that it stays legible on a ruling line. Beside its line it lies under the words alone, so that no
 * arrowhead loses a corner to it; astride its line it fills the box.
 */
export function labelGround(box: Box, points: readonly Point[], source: Source): Item {
  const { x, y } = points.some((point, index) => runsInto(box, point, points[index + 1])) ? { x: 0, y: 0 } : besideWords
  return {
    kind: 'rect',
    x: roundMm(box.x + x),
    y: roundMm(box.y + y),
    w: roundMm(box.w - 2 * x),
    h: roundMm(box.h - 2 * y),
    fill: WHITE,
    source,
  }
}

const runsInto = (box: Box, from: Point, to: Point | undefined): boolean =>
  to !== undefined &&
  Math.min(from.x, to.x) < box.x + box.w &&
  Math.max(from.x, to.x) > box.x &&
  Math.min(from.y, to.y) < box.y + box.h &&
  Math.max(from.y, to.y) > box.y

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
  return cutTail(points, Math.min(ARROWHEAD.length, distance(before, end) - tolerance * 2))
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return length === 0 ? { x: 0, y: 1 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

const rounded = ({ x, y }: Point): Point => ({ x: roundMm(x), y: roundMm(y) })
