import type { Point } from '../../page/geometry'
import { toUnits, UNIT } from './costs'
import type { Port, UnitBox } from './grid'
import { boxOf, type Neighbourhood, type Piece, type Shape } from './neighbourhood'
import type { RoutingEdge } from './routing'

/** A place that a label could have, with what it costs. */
export interface Candidate {
  readonly box: UnitBox
  /** Cost without regard to other labels. */
  readonly cost: number
  /** Cost without regard to other arrows either. */
  readonly alone: number
}

/** Costs of a label's place, in 1/100 of what one mm away from the exit is about. */
const HIT_SYMBOL = 9000
const HIT_LINE = 7000
const OUTSIDE = 9500
const AMBIGUOUS = 5000
const FAR = 4000
const OWN_LINE = 6000
const ON_RULING = 200
const TIGHT_TO_LINE = 500
const TIGHT_TO_SYMBOL = 150
const BESIDE_LATER_SEGMENT = 150
/** Percent of the distance from the exit. */
const DISTANCE_PERCENT = 120
/** A place that costs this or more has a fault. */
export const POOR = 4000

/**
 * Where places are looked for: the gaps between the label and its line, and the steps along the line. Each entry is for labels that
 * find no good place by the one before.
 */
const PATTERNS = [
  { gaps: [50], step: 50 },
  { gaps: [50, 25, 100], step: 25 },
  { gaps: [50, 35, 25, 75, 100], step: 10 },
]
/** Farthest from the exit that a label still clearly belongs to it. */
const REACH = 9 * UNIT
/** A foreign line must be this much farther away than the label's own. */
const CLEARLY_FARTHER = 25
/** Length of the piece of line beside which a label should find room. */
const EXIT_LENGTH = 6 * UNIT

/** The size of an arrow's label; where none is given, about that of 7 pt text. */
export function sizeOf(edge: RoutingEdge): { readonly w: number; readonly h: number } {
  if (edge.labelSize) return { w: toUnits(edge.labelSize.w), h: toUnits(edge.labelSize.h) }
  return { w: (edge.text ?? '').length * 130, h: 260 }
}

/** By port: whether symbols and the table's border leave room for a label beside an arrow that leaves there. */
export function portsWithLabelRoom(
  edge: RoutingEdge,
  ports: readonly Port[],
  nearExit: (around: UnitBox) => Neighbourhood,
): boolean[] {
  const { w, h } = sizeOf(edge)
  return ports.map((port) => {
    const step = EXIT_LENGTH * (port.direction === 1 || port.direction === 2 ? 1 : -1)
    const vertical = port.direction === 0 || port.direction === 2
    const exit = { x: port.x, y: port.y }
    const points = [exit, vertical ? { x: port.x, y: port.y + step } : { x: port.x + step, y: port.y }]
    const near = nearExit(surroundings(exit, w, h))
    const pieces = [{ arrow: -1, ...boxOf(points[0] as Point, points[1] as Point) }]
    return goodCandidates(-1, points, w, h, { ...near, pieces }).some((candidate) => candidate.cost < POOR)
  })
}

/** The part of the table where a label near an exit can stand. */
export function surroundings(exit: Point, w: number, h: number): UnitBox {
  const reach = REACH + 4 * UNIT
  return { left: exit.x - reach - w, right: exit.x + reach + w, top: exit.y - reach - h, bottom: exit.y + reach + h }
}

/** True where two boxes overlap, or come nearer than a margin. */
export function overlap(a: UnitBox, b: UnitBox, margin: number): boolean {
  return (
    a.left < b.right + margin && b.left < a.right + margin && a.top < b.bottom + margin && b.top < a.bottom + margin
  )
}

/** Places beside the line by the first pattern that yields a good one. */
export function goodCandidates(
  arrow: number,
  points: readonly Point[],
  w: number,
  h: number,
  near: Neighbourhood,
): readonly Candidate[] {
  let candidates: Candidate[] = []
  for (const pattern of PATTERNS) {
    candidates = candidatesOf(arrow, points, w, h, near, pattern)
    if (candidates.some((candidate) => candidate.cost < POOR)) break
  }
  return candidates
}

/** Places along the first segments, on both sides, from the exit outward. */
function candidatesOf(
  arrow: number,
  points: readonly Point[],
  w: number,
  h: number,
  near: Neighbourhood,
  pattern: { readonly gaps: readonly number[]; readonly step: number },
): Candidate[] {
  const candidates: Candidate[] = []
  let before = 0
  for (let k = 0; k + 1 < points.length && before <= REACH; k++) {
    const from = points[k] as Point
    const to = points[k + 1] as Point
    const vertical = from.x === to.x
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    const sign = vertical ? Math.sign(to.y - from.y) : Math.sign(to.x - from.x)
    const size = vertical ? h : w
    const last = Math.min(length, REACH - before)
    for (let along = -size; along <= last; along += pattern.step) {
      for (const gap of pattern.gaps) {
        for (const side of [-1, 1]) {
          const start = (vertical ? from.y : from.x) + sign * along
          const low = sign > 0 ? start : start - size
          const box = vertical
            ? sized(side < 0 ? from.x - gap - w : from.x + gap, low, w, h)
            : sized(low, side < 0 ? from.y - gap - h : from.y + gap, w, h)
          candidates.push(judge(arrow, box, points, k, near))
        }
      }
    }
    before += length
  }
  return candidates
}

function sized(left: number, top: number, w: number, h: number): UnitBox {
  return { left, top, right: left + w, bottom: top + h }
}

function judge(arrow: number, box: UnitBox, points: readonly Point[], segment: number, near: Neighbourhood): Candidate {
  const exit = points[0] as Point
  const fromExit = distanceToPoint(box, exit)
  let alone = Math.round((fromExit * DISTANCE_PERCENT) / 100) + segment * BESIDE_LATER_SEGMENT
  if (fromExit > REACH) alone += FAR
  const { block } = near
  if (box.left < block.left || box.right > block.right || box.top < block.top || box.bottom > block.bottom)
    alone += OUTSIDE
  for (const x of near.columns) if (x > box.left && x < box.right) alone += ON_RULING
  for (const y of near.rows) if (y > box.top && y < box.bottom) alone += ON_RULING
  for (const shape of near.shapes) alone += costOfShape(box, shape)
  let own = Number.POSITIVE_INFINITY
  let other = Number.POSITIVE_INFINITY
  let hits = 0
  for (const piece of near.pieces) {
    const distance = distanceToPiece(box, piece)
    if (piece.arrow === arrow) {
      own = Math.min(own, distance)
      continue
    }
    other = Math.min(other, distance)
    if (distance === 0) hits++
  }
  if (own === 0) alone += OWN_LINE
  if (own > 140) alone += AMBIGUOUS
  let cost = alone
  if (hits > 0) cost += HIT_LINE
  if (other < own + CLEARLY_FARTHER) cost += AMBIGUOUS
  else if (other < 80) cost += TIGHT_TO_LINE
  return { box, cost, alone }
}

function distanceToPoint(box: UnitBox, point: Point): number {
  const dx = Math.max(box.left - point.x, point.x - box.right, 0)
  const dy = Math.max(box.top - point.y, point.y - box.bottom, 0)
  return Math.round(Math.sqrt(dx * dx + dy * dy))
}

function distanceToPiece(box: UnitBox, piece: Piece): number {
  const dx = Math.max(piece.left - box.right, box.left - piece.right, 0)
  const dy = Math.max(piece.top - box.bottom, box.top - piece.bottom, 0)
  if (dx === 0) return dy
  return dy === 0 ? dx : Math.round(Math.sqrt(dx * dx + dy * dy))
}

/** A decision leaves its corners free; other symbols count with their whole box. */
function costOfShape(box: UnitBox, shape: Shape): number {
  const margin = 30
  if (!overlap(box, shape.box, margin)) return 0
  if (overlapsShape(box, shape, 0)) return HIT_SYMBOL
  return overlapsShape(box, shape, margin) ? TIGHT_TO_SYMBOL : 0
}

function overlapsShape(box: UnitBox, shape: Shape, margin: number): boolean {
  const { left, right, top, bottom } = shape.box
  if (!overlap(box, shape.box, margin)) return false
  if (!shape.rhombus) return true
  const middleX = (left + right) / 2
  const middleY = (top + bottom) / 2
  const dx = Math.max(box.left - middleX, middleX - box.right, 0)
  const dy = Math.max(box.top - middleY, middleY - box.bottom, 0)
  const halfWidth = (right - left) / 2 + 1.4 * margin
  const halfHeight = (bottom - top) / 2 + 1.4 * margin
  return dx * halfHeight + dy * halfWidth < halfWidth * halfHeight
}
