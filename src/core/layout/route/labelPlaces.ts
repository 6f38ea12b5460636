import type { Point } from '../../page/geometry'
import { toUnits, UNIT } from './costs'
import type { Port, UnitBox } from './grid'
import { BETWEEN_LABELS, FORBIDDEN, judgePlace, ON_RULINGS, overlap, POOR, REACH, TINY } from './labelCosts'
import { boxOf, type Neighbourhood } from './neighbourhood'
import type { LabelSize, RoutingEdge } from './routing'

/** A place that a label could have, with what it costs. */
export interface Candidate {
  readonly box: UnitBox
  /** Cost without regard to other labels. */
  readonly cost: number
  /** Cost without regard to other arrows either. */
  readonly alone: number
  /** Which of the label's sizes it has there, counted from the preferred one. */
  readonly size: number
}

/** A size of a label in units. */
export interface UnitSize {
  readonly w: number
  readonly h: number
  readonly tiny: boolean
  /** True where its letters are as large as those of the preferred size. */
  readonly full: boolean
}

/** The label of one arrow, and what stands where it could be. */
export interface LabelSite {
  readonly arrow: number
  readonly points: readonly Point[]
  /** The preferred size first. */
  readonly sizes: readonly UnitSize[]
  readonly near: Neighbourhood
  /** Where other labels stand that will not move. */
  readonly taken: readonly UnitBox[]
}

/** How places along a line are looked for: the gaps between the label and its line, and the steps along the line. */
interface Pattern {
  readonly gaps: readonly number[]
  readonly step: number
}

/** Each entry is for labels that find no good place by the one before. */
const PATTERNS: readonly Pattern[] = [
  { gaps: [50], step: 50 },
  { gaps: [50, 25, 100], step: 25 },
  { gaps: [50, 35, 25, 75, 100], step: 10 },
]
/** What every size after the preferred one costs more than the one before. */
const OTHER_SIZE = 300
/** Length of the piece of line beside which a label should find room. */
const EXIT_LENGTH = 6 * UNIT
/** Least length of line that is seen before a label astride it, and after it, where an arrowhead may stand. */
const SEEN_BEFORE = 120
const SEEN_AFTER = 260
/** Distance of the places that are tried where none beside the line is free, and how far from the exit they are sought. */
const ELSEWHERE_STEP = 80
const ELSEWHERE_REACH = 30 * UNIT

/** The sizes of an arrow's label; where none is given, about that of 7 pt text. */
export function sizesOf({ text, labelSize, otherLabelSizes = [] }: RoutingEdge): readonly UnitSize[] {
  if (!labelSize) return [{ w: (text ?? '').length * 130, h: 260, tiny: false, full: true }]
  return [labelSize, ...otherLabelSizes].map(toUnitSize)
}

function toUnitSize({ w, h, tiny = false, smaller = false }: LabelSize): UnitSize {
  return { w: toUnits(w), h: toUnits(h), tiny, full: !smaller }
}

/** By port: whether symbols and the table's border leave room for a label beside an arrow that leaves there. */
export function portsWithLabelRoom(
  edge: RoutingEdge,
  ports: readonly Port[],
  nearExit: (around: UnitBox) => Neighbourhood,
): boolean[] {
  const [size] = sizesOf(edge) as readonly [UnitSize]
  return ports.map((port) => {
    const step = EXIT_LENGTH * (port.direction === 1 || port.direction === 2 ? 1 : -1)
    const vertical = port.direction === 0 || port.direction === 2
    const exit = { x: port.x, y: port.y }
    const points = [exit, vertical ? { x: port.x, y: port.y + step } : { x: port.x + step, y: port.y }]
    const near = nearExit(surroundings(exit, size.w, size.h))
    const pieces = [{ arrow: -1, ...boxOf(points[0] as Point, points[1] as Point) }]
    return hasGood(placesBeside({ arrow: -1, points, sizes: [size], near: { ...near, pieces }, taken: [] }, 0))
  })
}

/** The part of the table where a label near an exit can stand. */
export function surroundings(exit: Point, w: number, h: number): UnitBox {
  const reach = REACH + 4 * UNIT
  return { left: exit.x - reach - w, right: exit.x + reach + w, top: exit.y - reach - h, bottom: exit.y + reach + h }
}

/** The part of the table where a label is sought that finds no place near its line. */
export function elsewhere(exit: Point): UnitBox {
  const reach = ELSEWHERE_REACH
  return { left: exit.x - reach, right: exit.x + reach, top: exit.y - reach, bottom: exit.y + reach }
}

/**
 * Places beside the line; where none is clear of ruling lines, broken into more lines too; where none is good, in the label's other
 * sizes, and astride the line.
 */
export function placesAtLine(site: LabelSite): readonly Candidate[] {
  const others = site.sizes.map((_, size) => size).slice(1)
  const broken = others.filter((size) => site.sizes[size]?.full)
  const smaller = others.filter((size) => !site.sizes[size]?.full && !site.sizes[size]?.tiny)
  const tiny = others.filter((size) => site.sizes[size]?.tiny)
  const beside = (size: number) => () => placesBeside(site, size)
  const astride = (size: number) => () => placesAstride(site, size)
  const places = placesBeside(site, 0)
  addUntil(places, ON_RULINGS, broken.map(beside))
  addUntil(places, POOR, [
    ...smaller.map(beside),
    ...[0, ...broken, ...smaller].map(astride),
    ...tiny.flatMap((size) => [beside(size), astride(size)]),
  ])
  return places
}

/** Adds the places of one attempt after the other until some place costs less than that. */
function addUntil(places: Candidate[], enough: number, attempts: readonly (() => readonly Candidate[])[]): void {
  for (const attempt of attempts) {
    if (places.some(({ cost }) => cost < enough)) return
    places.push(...attempt())
  }
}

/**
 * Places anywhere round the exit that are free of symbols, words and other labels, in the largest size that finds any; the site's
 * neighbourhood must reach as far.
 */
export function placesElsewhere(site: LabelSite): readonly Candidate[] {
  const exit = site.points[0] as Point
  const { block } = site.near
  const around = elsewhere(exit)
  for (const [size, { w, h }] of site.sizes.entries()) {
    const places: Candidate[] = []
    const right = Math.min(around.right, block.right) - w
    const bottom = Math.min(around.bottom, block.bottom) - h
    for (let top = Math.max(around.top, block.top); top <= bottom; top += ELSEWHERE_STEP) {
      for (let left = Math.max(around.left, block.left); left <= right; left += ELSEWHERE_STEP) {
        const box = sized(left, top, w, h)
        const place = judged(site, box, 0, size, false)
        if (place.cost < FORBIDDEN) places.push(place)
      }
    }
    if (places.length > 0) return places
  }
  return []
}

/** The nearest place inside the table, whatever it covers: for a label that nothing else is left for. */
export function placeInside(site: LabelSite, { box, size }: Candidate): Candidate {
  const { block } = site.near
  const { w, h } = site.sizes[size] as UnitSize
  const left = Math.max(block.left, Math.min(box.left, block.right - w))
  const top = Math.max(block.top, Math.min(box.top, block.bottom - h))
  return judged(site, sized(left, top, w, h), 0, size, false)
}

function hasGood(places: readonly Candidate[]): boolean {
  return places.some(({ cost }) => cost < POOR)
}

/** Places beside the line by the first pattern that yields a good one. */
function placesBeside(site: LabelSite, size: number): Candidate[] {
  let places: Candidate[] = []
  for (const pattern of PATTERNS) {
    places = placesOfPattern(site, size, pattern)
    if (hasGood(places)) break
  }
  return places
}

/** Places along the first segments, on both sides, from the exit outward. */
function placesOfPattern(site: LabelSite, size: number, pattern: Pattern): Candidate[] {
  const places: Candidate[] = []
  const { w, h } = site.sizes[size] as UnitSize
  eachSegment(site.points, ({ number, from, vertical, sign, length, before }) => {
    const extent = vertical ? h : w
    const last = Math.min(length, REACH - before)
    for (let along = -extent; along <= last; along += pattern.step) {
      for (const gap of pattern.gaps) {
        for (const side of [-1, 1]) {
          const start = (vertical ? from.y : from.x) + sign * along
          const low = sign > 0 ? start : start - extent
          const box = vertical
            ? sized(side < 0 ? from.x - gap - w : from.x + gap, low, w, h)
            : sized(low, side < 0 ? from.y - gap - h : from.y + gap, w, h)
          places.push(judged(site, box, number, size, false))
        }
      }
    }
  })
  return places
}

/** Places in the middle of the line, which is seen to run on at both ends. */
function placesAstride(site: LabelSite, size: number): Candidate[] {
  const places: Candidate[] = []
  const { w, h } = site.sizes[size] as UnitSize
  eachSegment(site.points, ({ number, from, vertical, sign, length, before }) => {
    const extent = vertical ? h : w
    const last = Math.min(length - extent - SEEN_AFTER, REACH - before)
    for (let along = SEEN_BEFORE; along <= last; along += 25) {
      const start = (vertical ? from.y : from.x) + sign * along
      const low = sign > 0 ? start : start - extent
      const box = vertical ? sized(from.x - (w >> 1), low, w, h) : sized(low, from.y - (h >> 1), w, h)
      places.push(judged(site, box, number, size, true))
    }
  })
  return places
}

interface SegmentOfLine {
  readonly number: number
  readonly from: Point
  readonly vertical: boolean
  /** 1 where it runs right or down, else -1. */
  readonly sign: number
  readonly length: number
  /** Length of the line before it. */
  readonly before: number
}

/** Goes along the segments that begin near enough to the exit for a label. */
function eachSegment(points: readonly Point[], visit: (segment: SegmentOfLine) => void): void {
  let before = 0
  for (let k = 0; k + 1 < points.length && before <= REACH; k++) {
    const from = points[k] as Point
    const to = points[k + 1] as Point
    const vertical = from.x === to.x
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    const sign = vertical ? Math.sign(to.y - from.y) : Math.sign(to.x - from.x)
    visit({ number: k, from, vertical, sign, length, before })
    before += length
  }
}

function judged(site: LabelSite, box: UnitBox, segment: number, size: number, astride: boolean): Candidate {
  const { cost, alone } = judgePlace(site.arrow, box, site.points, segment, site.near, astride)
  const onLabels = site.taken.filter((other) => overlap(box, other, BETWEEN_LABELS)).length
  const more = OTHER_SIZE * size + (site.sizes[size]?.tiny ? TINY : 0) + FORBIDDEN * onLabels
  return { box, cost: cost + more, alone: alone + more, size }
}

function sized(left: number, top: number, w: number, h: number): UnitBox {
  return { left, top, right: left + w, bottom: top + h }
}
