import type { Point } from '../../page/geometry'
import { SEPARATION, UNIT } from './costs'
import type { DrawnSegment, RoutingFault, RoutingFaultCode } from './faults'
import type { RoutedEdge, RoutingNode } from './routing'

/**
 * How drawn arrows meet each other: shared lines, touches, crossings, lines too near side by side, and joins that look like
 * crossings. Arrows to one symbol may share the tail of their way, and arrows from one symbol that is no decision the head; but two
 * between the same symbols must be seen as two.
 */

/** Distances below this are rounding, in mm. */
const ROUNDING = 0.05
/** Least distance of lines side by side. */
const LINE_SEPARATION = SEPARATION / UNIT
/** Joined arrows may run side by side for so long before they join. */
const BEFORE_JOIN = 3

/** Lists the faults that arrows have with each other, and their crossings, each place once. */
export function findMeetings(
  { nodes }: { readonly nodes: readonly Pick<RoutingNode, 'id' | 'type'>[] },
  lines: readonly RoutedEdge[],
  segments: readonly DrawnSegment[],
): RoutingFault[] {
  const faults = new Map<string, RoutingFault>()
  const note = (code: RoutingFaultCode, a: DrawnSegment, b: DrawnSegment, at: Point): void => {
    const key = code === 'crossing' ? `${code} ${placeKey(at)}` : `${code} ${placeKey(at)} ${a.edge.id} ${b.edge.id}`
    if (!faults.has(key)) faults.set(key, { code, edgeId: a.edge.id, otherId: b.edge.id, at })
  }
  const decisions = new Set(nodes.filter((node) => node.type === 'decision').map((node) => node.id))
  const shared = createShared(decisions)
  const sorted = segments.toSorted((a, b) => a.y - b.y)
  for (const [k, a] of sorted.entries()) {
    for (let j = k + 1; j < sorted.length; j++) {
      const b = sorted[j] as DrawnSegment
      if (b.y > a.y + a.h + LINE_SEPARATION) break
      if (a.edge === b.edge) continue
      if (a.vertical === b.vertical) meetAlong(a, b, shared, note)
      else meetAcross(a.vertical ? b : a, a.vertical ? a : b, shared, note)
    }
  }
  const crossings = new Set(
    [...faults.values()].filter((fault) => fault.code === 'crossing').map((fault) => placeKey(fault.at)),
  )
  const meetings = [...faults.values()].filter((fault) => fault.code !== 'touch' || !crossings.has(placeKey(fault.at)))
  return [...meetings, ...fourArms(lines, sorted)]
}

type Note = (code: RoutingFaultCode, a: DrawnSegment, b: DrawnSegment, at: Point) => void

function placeKey(at: Point): string {
  return `${Math.round(at.x * 10)},${Math.round(at.y * 10)}`
}

/** Two parallel pieces: on one line, or side by side. */
function meetAlong(a: DrawnSegment, b: DrawnSegment, shared: Shared, note: Note): void {
  const apart = a.vertical ? Math.abs(a.x - b.x) : Math.abs(a.y - b.y)
  if (apart >= LINE_SEPARATION - 1e-6) return
  const low = a.vertical ? Math.max(a.y, b.y) : Math.max(a.x, b.x)
  const high = a.vertical ? Math.min(a.y + a.h, b.y + b.h) : Math.min(a.x + a.w, b.x + b.w)
  if (high - low <= ROUNDING) return
  const at = a.vertical ? { x: a.x, y: low } : { x: low, y: a.y }
  const end = a.vertical ? { x: a.x, y: high } : { x: high, y: a.y }
  if (apart >= 2 * ROUNDING) {
    if (shared.tail(a.edge, b.edge) > 0 && high - low < BEFORE_JOIN) return
    note('too-near', a, b, at)
  } else if (!(shared.allows(a.edge, b.edge, at) && shared.allows(a.edge, b.edge, end))) {
    note('overlap', a, b, at)
  }
}

/** A level and an upright piece: crossing, touching, or apart. */
function meetAcross(level: DrawnSegment, upright: DrawnSegment, shared: Shared, note: Note): void {
  const at = { x: upright.x, y: level.y }
  if (at.x < level.x - ROUNDING || at.x > level.x + level.w + ROUNDING) return
  if (at.y < upright.y - ROUNDING || at.y > upright.y + upright.h + ROUNDING) return
  if (shared.allows(level.edge, upright.edge, at)) return
  const through = at.x > level.x + ROUNDING && at.x < level.x + level.w - ROUNDING
  const across = at.y > upright.y + ROUNDING && at.y < upright.y + upright.h - ROUNDING
  note(through && across ? 'crossing' : 'touch', level, upright, at)
}

interface Shared {
  /** Length of the tail that two arrows share. */
  readonly tail: (a: RoutedEdge, b: RoutedEdge) => number
  /** True where two arrows may be at one place, as both run on their common tail or head there. */
  readonly allows: (a: RoutedEdge, b: RoutedEdge, at: Point) => boolean
}

function createShared(decisions: ReadonlySet<string>): Shared {
  const known = new Map<string, number>()
  const lengthOf = (a: RoutedEdge, b: RoutedEdge, end: 'tail' | 'head'): number => {
    const same = end === 'tail' ? a.to === b.to : a.from === b.from && !decisions.has(a.from)
    if (!same || (a.from === b.from && a.to === b.to)) return 0
    const key = `${end} ${a.id} ${b.id}`
    const before = known.get(key)
    if (before !== undefined) return before
    const length =
      end === 'tail' ? commonLength(a.points.toReversed(), b.points.toReversed()) : commonLength(a.points, b.points)
    known.set(key, length)
    return length
  }
  const within = (points: readonly Point[], at: Point, length: number): boolean =>
    length > 0 && lengthTo(points, at) <= length + 4 * ROUNDING
  return {
    tail: (a, b) => lengthOf(a, b, 'tail'),
    allows: (a, b, at) =>
      within(a.points.toReversed(), at, lengthOf(a, b, 'tail')) || within(a.points, at, lengthOf(a, b, 'head')),
  }
}

/** How far two runs of points from one place stay together. */
function commonLength(a: readonly Point[], b: readonly Point[]): number {
  let length = 0
  let i = 0
  let j = 0
  let at = a[0] as Point
  if (distance(at, b[0] as Point) > ROUNDING) return 0
  while (i + 1 < a.length && j + 1 < b.length) {
    const nextA = a[i + 1] as Point
    const nextB = b[j + 1] as Point
    if (directionOf(at, nextA) !== directionOf(at, nextB)) return length
    const stepA = distance(at, nextA)
    const stepB = distance(at, nextB)
    length += Math.min(stepA, stepB)
    if (stepA <= stepB + 1e-6) i++
    if (stepB <= stepA + 1e-6) j++
    at = stepA < stepB ? nextA : nextB
  }
  return length
}

function directionOf(from: Point, to: Point): string {
  const dx = Math.abs(to.x - from.x) < 1e-6 ? 0 : Math.sign(to.x - from.x)
  const dy = Math.abs(to.y - from.y) < 1e-6 ? 0 : Math.sign(to.y - from.y)
  return `${dx},${dy}`
}

/** Length along the points to a place on them. */
function lengthTo(points: readonly Point[], at: Point): number {
  let length = 0
  for (let k = 1; k < points.length; k++) {
    const from = points[k - 1] as Point
    const to = points[k] as Point
    const onX = at.x >= Math.min(from.x, to.x) - 0.06 && at.x <= Math.max(from.x, to.x) + 0.06
    const onY = at.y >= Math.min(from.y, to.y) - 0.06 && at.y <= Math.max(from.y, to.y) + 0.06
    if (onX && onY) return length + distance(from, at)
    length += distance(from, to)
  }
  return Number.POSITIVE_INFINITY
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

/** Corners where lines leave in all four directions: the reader takes them for crossings. */
function fourArms(lines: readonly RoutedEdge[], sorted: readonly DrawnSegment[]): RoutingFault[] {
  const corners = new Map<string, RoutingFault>()
  for (const edge of lines) {
    for (const at of edge.points.slice(1, -1)) {
      corners.set(`${Math.round(at.x * 20)},${Math.round(at.y * 20)}`, { code: 'four-arms', edgeId: edge.id, at })
    }
  }
  const tallest = sorted.reduce((most, segment) => Math.max(most, segment.h), 0)
  const byHeight = [...corners.values()].sort((a, b) => a.at.y - b.at.y)
  let first = 0
  return byHeight.filter(({ at }) => {
    while (first < sorted.length && (sorted[first] as DrawnSegment).y < at.y - tallest - 1) first++
    let arms = 0
    for (let k = first; k < sorted.length && (sorted[k] as DrawnSegment).y <= at.y + ROUNDING; k++) {
      arms |= armsAt(sorted[k] as DrawnSegment, at)
    }
    return arms === 0b1111
  })
}

function armsAt(segment: DrawnSegment, at: Point): number {
  if (segment.vertical) {
    if (Math.abs(segment.x - at.x) > ROUNDING || segment.y > at.y + ROUNDING || segment.y + segment.h < at.y - ROUNDING)
      return 0
    return (segment.y < at.y - ROUNDING ? 1 : 0) | (segment.y + segment.h > at.y + ROUNDING ? 4 : 0)
  }
  if (Math.abs(segment.y - at.y) > ROUNDING || segment.x > at.x + ROUNDING || segment.x + segment.w < at.x - ROUNDING)
    return 0
  return (segment.x < at.x - ROUNDING ? 8 : 0) | (segment.x + segment.w > at.x + ROUNDING ? 2 : 0)
}
