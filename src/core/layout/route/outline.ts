import type { Box, Point } from '../../page/geometry'
import type { NodeType } from './routing'

/** The outlines of symbols as convex polygons, for measuring drawn arrows against them. In mm. */

/** Corners on each quarter of a capsule's round ends. */
const ARC_STEPS = 6

/** A symbol's outline, drawn in by `inset` on all sides. */
export function outlineOf(symbol: Box & { readonly type: NodeType }, inset: number): Point[] {
  const { w, h } = symbol
  const middle = { x: symbol.x + w / 2, y: symbol.y + h / 2 }
  const scaleX = w > 0 ? Math.max(0, (w / 2 - inset) / (w / 2)) : 1
  const scaleY = h > 0 ? Math.max(0, (h / 2 - inset) / (h / 2)) : 1
  return cornersOf(symbol.type, w / 2, h / 2).map((corner) => ({
    x: middle.x + corner.x * scaleX,
    y: middle.y + corner.y * scaleY,
  }))
}

/** Corners round the middle, for half a width and half a height. */
function cornersOf(type: NodeType, w: number, h: number): Point[] {
  if (type === 'decision') {
    return [
      { x: 0, y: -h },
      { x: w, y: 0 },
      { x: 0, y: h },
      { x: -w, y: 0 },
    ]
  }
  if (type === 'start' || type === 'end') {
    const radius = Math.min(w, h)
    return [
      ...arc(w - radius, h - radius, radius, 0),
      ...arc(radius - w, h - radius, radius, 1),
      ...arc(radius - w, radius - h, radius, 2),
      ...arc(w - radius, radius - h, radius, 3),
    ]
  }
  return [
    { x: -w, y: -h },
    { x: w, y: -h },
    { x: w, y: h },
    { x: -w, y: h },
  ]
}

function arc(x: number, y: number, radius: number, quarter: number): Point[] {
  return Array.from({ length: ARC_STEPS + 1 }, (_, k) => {
    const angle = ((quarter + k / ARC_STEPS) * Math.PI) / 2
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) }
  })
}

/** How much of a straight piece lies inside a convex polygon. */
export function lengthInside(polygon: readonly Point[], from: Point, to: Point): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const orientation = Math.sign(areaOf(polygon)) || 1
  let enter = 0
  let leave = 1
  for (const [k, a] of polygon.entries()) {
    const b = polygon[(k + 1) % polygon.length] as Point
    const normalX = -(b.y - a.y) * orientation
    const normalY = (b.x - a.x) * orientation
    if (normalX === 0 && normalY === 0) continue
    const ahead = normalX * (from.x - a.x) + normalY * (from.y - a.y)
    const change = normalX * dx + normalY * dy
    if (Math.abs(change) < 1e-12) {
      if (ahead <= 0) return 0
    } else if (change > 0) {
      enter = Math.max(enter, -ahead / change)
    } else {
      leave = Math.min(leave, -ahead / change)
    }
    if (enter >= leave) return 0
  }
  return (leave - enter) * Math.sqrt(dx * dx + dy * dy)
}

function areaOf(polygon: readonly Point[]): number {
  return polygon.reduce((area, a, k) => {
    const b = polygon[(k + 1) % polygon.length] as Point
    return area + a.x * b.y - b.x * a.y
  }, 0)
}

/** Distance of a point from the nearest place of an outline. */
export function distanceToOutline(polygon: readonly Point[], point: Point): number {
  let least = Number.POSITIVE_INFINITY
  for (const [k, a] of polygon.entries()) {
    const b = polygon[(k + 1) % polygon.length] as Point
    const dx = b.x - a.x
    const dy = b.y - a.y
    const square = dx * dx + dy * dy
    const along = square > 0 ? Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square)) : 0
    const offX = point.x - a.x - along * dx
    const offY = point.y - a.y - along * dy
    least = Math.min(least, Math.sqrt(offX * offX + offY * offY))
  }
  return least
}

/** True where two convex polygons have area in common: no line separates them. */
export function outlinesOverlap(a: readonly Point[], b: readonly Point[]): boolean {
  return ![...normalsOf(a), ...normalsOf(b)].some((normal) => {
    const first = extent(a, normal)
    const second = extent(b, normal)
    return first.high <= second.low + 1e-6 || second.high <= first.low + 1e-6
  })
}

function normalsOf(polygon: readonly Point[]): Point[] {
  return polygon
    .map((a, k) => {
      const b = polygon[(k + 1) % polygon.length] as Point
      return { x: a.y - b.y, y: b.x - a.x }
    })
    .filter((normal) => Math.abs(normal.x) + Math.abs(normal.y) > 1e-9)
}

function extent(polygon: readonly Point[], normal: Point): { readonly low: number; readonly high: number } {
  const along = polygon.map((point) => point.x * normal.x + point.y * normal.y)
  return { low: Math.min(...along), high: Math.max(...along) }
}
