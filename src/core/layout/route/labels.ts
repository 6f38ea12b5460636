import type { Point } from '../../page/geometry'
import type { Grid, UnitBox } from './grid'
import { BETWEEN_LABELS, FORBIDDEN, overlap, POOR } from './labelCosts'
import {
  type Candidate,
  elsewhere,
  type LabelSite,
  placeInside,
  placesAtLine,
  placesElsewhere,
  sizesOf,
  surroundings,
} from './labelPlaces'
import { createNeighbourhood, type Neighbourhood } from './neighbourhood'
import type { RoutingEdge, RoutingProblem } from './routing'

/** Where a label stands, in units. */
export interface PlacedLabel {
  readonly box: UnitBox
  /** True where it hits something, could belong to another arrow, is hard to read, or stands far from its exit. */
  readonly poor: boolean
  /** True where it is not in the size that it should have, as no place for that is good. */
  readonly resized: boolean
  /** Where it would stand best if no other arrow were there, and where second best, clear of that. */
  readonly wishes: readonly UnitBox[]
  /** True where even that place has a fault. */
  readonly hopeless: boolean
}

/** What a place costs that another label has: both may move, so that it is no worse than a line through the label. */
const HIT_LABEL = 8000
/** Times that every label is placed again among the others. */
const ROUNDS = 3

interface Label {
  readonly site: LabelSite
  candidates: readonly Candidate[]
  /** The part of the table where all its places are. */
  readonly reach: UnitBox
  chosen: number
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
    const sizes = sizesOf(edge)
    const w = Math.max(...sizes.map((size) => size.w))
    const h = Math.max(...sizes.map((size) => size.h))
    const reach = fixed ?? surroundings(points[0] as Point, w, h)
    const near = around.near(reach)
    const site = { arrow: arrow.number, points, sizes, near, taken: [] }
    if (fixed) {
      labels.push({ site, candidates: [{ box: fixed, cost: 0, alone: 0, size: 0 }], reach, chosen: 0 })
      continue
    }
    const signature = signatureOf(arrow.number, points, near)
    const known = memory.get(arrow.number)
    const candidates = known?.signature === signature ? known.candidates : placesAtLine(site)
    memory.set(arrow.number, { signature, candidates })
    labels.push({ site, candidates, reach, chosen: -1 })
  }
  const rivals = rivalsOf(labels)
  settle(labels, rivals)
  for (const [index, label] of labels.entries()) {
    if (isForbidden(label, rivals[index] ?? [])) moveAside(label, labels, around)
  }
  for (const [index, label] of labels.entries()) {
    const chosen = label.candidates[label.chosen]
    if (!chosen) continue
    const poor = chosen.cost + costAmong(chosen, rivals[index] ?? []) >= POOR
    const resized = chosen.size > 0 && !hasGoodPlace(label, rivals[index] ?? [])
    const wishes = poor || resized ? wishesOf(label) : []
    placed[label.site.arrow] = {
      box: chosen.box,
      poor,
      resized,
      wishes: wishes.map((place) => place.box),
      hopeless: wishes.every((place) => place.alone >= POOR),
    }
  }
  return placed
}

/** True where a label has a good place among the others in its preferred size. */
function hasGoodPlace({ candidates }: Label, rivals: readonly Label[]): boolean {
  return candidates.some((place) => place.size === 0 && place.cost + costAmong(place, rivals) < POOR)
}

/** Where a label would stand best, and where else, in its preferred size, if no other arrow were there. */
function wishesOf({ candidates }: Label): readonly Candidate[] {
  const preferred = candidates.filter(({ size }) => size === 0).toSorted((a, b) => a.alone - b.alone)
  const best = preferred[0] as Candidate
  const other = preferred.find(({ box, alone }) => alone < POOR && !overlap(box, best.box, 0))
  return other ? [best, other] : [best]
}

/** True where a label stands outside the table, or on a symbol, words, or another label. */
function isForbidden({ candidates, chosen }: Label, rivals: readonly Label[]): boolean {
  const place = candidates[chosen]
  return place !== undefined && (place.cost >= FORBIDDEN || costAmong(place, rivals) > 0)
}

/** Gives a label that stands where none may a place among the others as they stand: at its line, else anywhere near. */
function moveAside(label: Label, labels: readonly Label[], around: ReturnType<typeof createNeighbourhood>): void {
  const reach = elsewhere(label.site.points[0] as Point)
  const taken = labels.flatMap((other) => {
    const box = other === label ? undefined : other.candidates[other.chosen]?.box
    return box && overlap(box, reach, BETWEEN_LABELS) ? [box] : []
  })
  let place = cheapest(placesAtLine({ ...label.site, taken }))
  if (place.cost >= FORBIDDEN) {
    const wide = { ...label.site, near: around.near(reach), taken }
    const free = placesElsewhere(wide)
    place = free.length > 0 ? cheapest(free) : placeInside(wide, place)
  }
  label.candidates = [...label.candidates, place]
  label.chosen = label.candidates.length - 1
}

function cheapest(places: readonly Candidate[]): Candidate {
  return places.reduce((best, one) => (one.cost < best.cost ? one : best))
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
    if (
      rival.chosen >= 0 &&
      overlap(candidate.box, (rival.candidates[rival.chosen] as Candidate).box, BETWEEN_LABELS)
    ) {
      cost += HIT_LABEL
    }
  }
  return cost
}
