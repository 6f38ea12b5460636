import type { Point } from '../../page/geometry'
import { UNIT } from './costs'
import type { UnitBox } from './grid'
import type { Neighbourhood, Piece, Shape } from './neighbourhood'

/** What places of labels cost, in 1/100 of what one mm away from the exit is about. */

/** On a symbol, on words, on another label, or outside the table: never, as long as there is any other place. */
export const FORBIDDEN = 100_000
/** A place that costs this or more has a fault. */
export const POOR = 4000
/** Letters that are hard to read are a fault, but less than any place that misleads. */
export const TINY = POOR
const HIT_LINE = 7000
const OWN_LINE = 6000
const AMBIGUOUS = 5000
const FAR = 4000
/** Astride the own line, which then runs on at both ends of the label. */
const ASTRIDE = 1500
const TIGHT_TO_LINE = 500
/**
 * On a ruling line, which then shows through between the letters: worth going on for some mm or breaking the label into lines, but
 * not that other arrows give way.
 */
export const ON_RULINGS = 700
const ON_EACH_RULING = 200
/** A ruling line that the letters all but touch. */
const TIGHT_TO_RULING = 120
const RULING_MARGIN = 15
const TIGHT_TO_SYMBOL = 150
const BESIDE_LATER_SEGMENT = 150
/** Percent of the distance from the exit. */
const DISTANCE_PERCENT = 120

/** Farthest from the exit that a label still clearly belongs to it. */
export const REACH = 9 * UNIT
/** Farthest from its line that a label still clearly belongs to it. */
const BESIDE = 140
/** Least distance of two labels. */
export const BETWEEN_LABELS = 20
/** A foreign line must be this much farther away than the label's own. */
const CLEARLY_FARTHER = 25

/** What a place costs, without regard to other labels, and without regard to other arrows either. */
export interface PlaceCost {
  readonly cost: number
  readonly alone: number
}

/** True where two boxes overlap, or come nearer than a margin. */
export function overlap(a: UnitBox, b: UnitBox, margin: number): boolean {
  return (
    a.left < b.right + margin && b.left < a.right + margin && a.top < b.bottom + margin && b.top < a.bottom + margin
  )
}

/**
 * Judges a place for the label of the arrow that runs along `points`, beside the segment of that number or, where `astride`,
 * on it.
 */
export function judgePlace(
  arrow: number,
  box: UnitBox,
  points: readonly Point[],
  segment: number,
  near: Neighbourhood,
  astride: boolean,
): PlaceCost {
  const exit = points[0] as Point
  const fromExit = distanceToPoint(box, exit)
  let alone = Math.round((fromExit * DISTANCE_PERCENT) / 100) + segment * BESIDE_LATER_SEGMENT
  if (fromExit > REACH) alone += FAR
  const { block } = near
  if (box.left < block.left || box.right > block.right || box.top < block.top || box.bottom > block.bottom)
    alone += FORBIDDEN
  const crossed = rulingsWithin(near.columns, box.left, box.right, 0) + rulingsWithin(near.rows, box.top, box.bottom, 0)
  const touched =
    rulingsWithin(near.columns, box.left, box.right, RULING_MARGIN) +
    rulingsWithin(near.rows, box.top, box.bottom, RULING_MARGIN)
  alone += crossed * ON_EACH_RULING + (touched - crossed) * TIGHT_TO_RULING
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
  if (own === 0) alone += astride ? ASTRIDE : OWN_LINE
  if (own > BESIDE) alone += AMBIGUOUS
  let cost = alone + (crossed > 0 ? ON_RULINGS : 0)
  if (hits > 0) cost += HIT_LINE
  if (other < own + CLEARLY_FARTHER) cost += AMBIGUOUS
  else if (other < 80) cost += TIGHT_TO_LINE
  return { cost, alone }
}

/** Number of ruling lines across an axis that a label covers, or comes nearer to than a margin. */
function rulingsWithin(rulings: readonly number[], low: number, high: number, margin: number): number {
  let count = 0
  for (const at of rulings) if (at > low - margin && at < high + margin) count++
  return count
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
  if (overlapsShape(box, shape, 0)) return FORBIDDEN
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
