import type { Point } from '../../page/geometry'
import { toUnits, UNIT } from './costs'
import type { Grid, Port, UnitBox } from './grid'
import { boxOf, createNeighbourhood, type Neighbourhood, type Piece, type Shape } from './neighbourhood'
import type { RoutingEdge, RoutingProblem } from './routing'

/** Where a label stands, in units. */
export interface PlacedLabel {
  readonly box: UnitBox
  /** True where it hits something, could belong to another arrow, or stands far from its exit. */
  readonly poor: boolean
  /** Where it would stand best if no other arrow were there. */
  readonly wish: UnitBox
  /** True where even that place has a fault. */
  readonly hopeless: boolean
}

/** Costs of a label's place, in 1/100 of what one mm away from the exit is about. */
const HIT_SYMBOL = 9000
const HIT_LABEL = 8000
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
const POOR = 4000

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
/** Times that every label is placed again among the others. */
const ROUNDS = 3

interface Label {
  readonly arrow: number
  readonly candidates: readonly Candidate[]
  /** The part of the table where all its places are. */
  readonly reach: UnitBox
  chosen: number
}

interface Candidate {
  readonly box: UnitBox
  /** Cost without regard to other labels. */
  readonly cost: number
  /** Cost without regard to other arrows either. */
  readonly alone: number
}

/** The places found for the label of each arrow, kept while nothing near it changes. */
export type LabelMemory = Map<number, { readonly signature: number; readonly candidates: readonly Candidate[] }>

/** A number that differs where a label's own line or the lines near it differ. */
function signatureOf(arrow: number, points: readonly Point[], near: Neighbourhood): number {
  let high = 17
  let low = 31
  const mix = (value: number): void => {
    high = Math.imul(high ^ value, 16777619)
    low = Math.imul(low, 31) + value
  }
  for (const point of points) {
    mix(point.x)
    mix(point.y)
  }
  for (const piece of near.pieces) {
    mix(piece.arrow === arrow ? 1 : 0)
    mix(piece.left)
    mix(piece.top)
    mix(piece.right)
    mix(piece.bottom)
  }
  return (high >>> 0) * 2097152 + (low >>> 11)
}

/** What is drawn, as far as its labels ask. */
interface Drawn {
  readonly problem: RoutingProblem
  readonly grid: Grid
  readonly arrows: readonly { readonly number: number; readonly index: number }[]
}

/**
 * Places the labels of all arrows beside their lines, near the exit; by arrow, undefined for those without text. Those that are
 * `standing` stay where they are.
 */
export function placeLabels(
  drawing: Drawn,
  lines: readonly (readonly Point[] | undefined)[],
  memory: LabelMemory,
  standing: ReadonlyMap<number, UnitBox>,
): (PlacedLabel | undefined)[] {
  const placed: (PlacedLabel | undefined)[] = drawing.arrows.map(() => undefined)
  const around = createNeighbourhood(drawing.problem, drawing.grid, lines)
  const labels: Label[] = []
  for (const arrow of drawing.arrows) {
    const edge = drawing.problem.edges[arrow.index] as RoutingEdge
    const points = lines[arrow.number]
    if (!edge.text || !points) continue
    const fixed = standing.get(arrow.number)
    if (fixed) {
      labels.push({ arrow: arrow.number, candidates: [{ box: fixed, cost: 0, alone: 0 }], reach: fixed, chosen: 0 })
      continue
    }
    const { w, h } = sizeOf(edge)
    const reach = surroundings(points[0] as Point, w, h)
    const near = around.near(reach)
    const signature = signatureOf(arrow.number, points, near)
    const known = memory.get(arrow.number)
    const candidates =
      known?.signature === signature ? known.candidates : goodCandidates(arrow.number, points, w, h, near)
    memory.set(arrow.number, { signature, candidates })
    labels.push({ arrow: arrow.number, candidates, reach, chosen: -1 })
  }
  const rivals = rivalsOf(labels)
  settle(labels, rivals)
  for (const [index, label] of labels.entries()) {
    const chosen = label.candidates[label.chosen]
    const wish = label.candidates.reduce(
      (best, one) => (one.alone < best.alone ? one : best),
      label.candidates[0] as Candidate,
    )
    if (!chosen) continue
    const cost = chosen.cost + costAmong(chosen, rivals[index] ?? [])
    placed[label.arrow] = { box: chosen.box, poor: cost >= POOR, wish: wish.box, hopeless: wish.alone >= POOR }
  }
  return placed
}

/** The size of an arrow's label; where none is given, about that of 7 pt text. */
function sizeOf(edge: RoutingEdge): { readonly w: number; readonly h: number } {
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

function surroundings(exit: Point, w: number, h: number): UnitBox {
  const reach = REACH + 4 * UNIT
  return { left: exit.x - reach - w, right: exit.x + reach + w, top: exit.y - reach - h, bottom: exit.y + reach + h }
}

/** Every label takes its cheapest place, then again among the places of the others. */
function settle(labels: readonly Label[], rivals: readonly (readonly Label[])[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    for (const [order, label] of labels.entries()) {
      let best = -1
      let bestCost = Number.POSITIVE_INFINITY
      for (const [index, candidate] of label.candidates.entries()) {
        if (candidate.cost >= bestCost) continue
        const cost = candidate.cost + costAmong(candidate, rivals[order] ?? [])
        if (cost < bestCost) {
          best = index
          bestCost = cost
        }
      }
      if (best !== label.chosen) changed = true
      label.chosen = best
    }
    if (!changed) return
  }
}

/** For every label, those that could get in its way. */
function rivalsOf(labels: readonly Label[]): Label[][] {
  const rivals: Label[][] = labels.map(() => [])
  const sorted = labels.map((label, index) => ({ label, index })).sort((a, b) => a.label.reach.top - b.label.reach.top)
  for (const [k, one] of sorted.entries()) {
    for (let j = k + 1; j < sorted.length; j++) {
      const other = sorted[j] as { label: Label; index: number }
      if (other.label.reach.top > one.label.reach.bottom) break
      if (!overlap(one.label.reach, other.label.reach, 0)) continue
      rivals[one.index]?.push(other.label)
      rivals[other.index]?.push(one.label)
    }
  }
  return rivals
}

/** What a place costs for overlapping the places that other labels have. */
function costAmong(candidate: Candidate, rivals: readonly Label[]): number {
  let cost = 0
  for (const rival of rivals) {
    if (rival.chosen >= 0 && overlap(candidate.box, (rival.candidates[rival.chosen] as Candidate).box, 20)) {
      cost += HIT_LABEL
    }
  }
  return cost
}

function overlap(a: UnitBox, b: UnitBox, margin: number): boolean {
  return (
    a.left < b.right + margin && b.left < a.right + margin && a.top < b.bottom + margin && b.top < a.bottom + margin
  )
}

/** Places beside the line by the first pattern that yields a good one. */
function goodCandidates(
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
