import type { Arrow } from './arrows'
import { NO_LABEL_ROOM, UNIT } from './costs'
import { crowdOf, type Drawing, lift, makeExitDearer, put, totalCost } from './drawing'
import { fallbackLine } from './fallback'
import type { UnitBox } from './grid'
import { improveArrows } from './improve'
import type { LabelledLines } from './labelledEdges'
import { type LabelMemory, type PlacedLabel, placeLabels } from './labels'
import { nudgedPoints } from './nudge'
import type { Way } from './way'

/** Times that all poor labels are gone through, first all at once, then one by one. */
const SWEEPS = 2
/** Most arrows of a table whose poor labels are gone through one by one, and most such labels: more have no room anyway. */
const MOST_ARROWS_SINGLY = 400
const MOST_LABELS_SINGLY = 24
/** Most arrows at one symbol whose labels others are asked to make room for: round a symbol with more there is none to make. */
const MOST_AT_SYMBOL = 40
/** Work for every arrow that is drawn again, and most for all. */
const WORK_PER_ARROW = 5_000
const MOST_WORK = 400_000
/** An arrow's worth more that room for a label may cost before other room is tried. */
const DEAR = 20 * UNIT
/** No label stays where it was. */
const NONE_STANDING: ReadonlyMap<number, UnitBox> = new Map()
/** Room kept round a label that other arrows crowd. */
const MARGIN = 30

/**
 * Places the labels. Where one hits an arrow, could belong to another one or must be set in another size, its best place becomes an obstacle for the others,
 * the arrows in it are drawn again, and all labels are placed again, so many times; kept where fewer labels stand poorly.
 */
export function labelWithRoom(drawing: Drawing, rounds: number): LabelledLines {
  const memory: LabelMemory = new Map()
  let best = label(drawing, memory)
  for (let sweep = 0; sweep < SWEEPS && rounds > 0; sweep++) {
    const poor = drawing.arrows.filter(
      ({ number }) => wantsRoom(best.labels[number]) && crowdOf(drawing, number) <= MOST_AT_SYMBOL,
    )
    if (poor.length === 0) break
    const singly = sweep > 0 && drawing.arrows.length <= MOST_ARROWS_SINGLY && poor.length <= MOST_LABELS_SINGLY
    const numbers = poor.map((arrow) => arrow.number)
    const batches = singly ? numbers.map((number) => [number]) : [numbers]
    for (const batch of batches) best = makeRoom(drawing, batch, best, rounds, memory)
  }
  return best
}

function makeRoom(
  drawing: Drawing,
  batch: readonly number[],
  present: LabelledLines,
  rounds: number,
  memory: LabelMemory,
): LabelledLines {
  let best = present
  for (let round = 0; round < rounds; round++) {
    const poor = batch.filter((number) => wantsRoom(best.labels[number]))
    if (poor.length === 0) return best
    const ways = [...drawing.ways]
    const cost = totalCost(drawing)
    for (const number of poor) {
      if (round > 0 || best.labels[number]?.hopeless) makeExitDearer(drawing, number, NO_LABEL_ROOM)
    }
    let next = drawWithRoom(drawing, poor, best, 0, memory)
    if (round === 0 && (shortfall(next) > 0 || totalCost(drawing) > cost + DEAR)) {
      next = cheaperRoom(drawing, poor, { before: best, waysBefore: ways, first: next }, memory)
    }
    if (shortfall(next) < shortfall(best)) best = next
    else restore(drawing, ways)
  }
  for (const number of batch) {
    if (wantsRoom(best.labels[number])) drawing.obstacles.remove((drawing.arrows[number] as Arrow).index)
  }
  return best
}

/** Draws with the second wishes of the labels too, and keeps the drawing in which fewer stand poorly, or that is the cheaper one. */
function cheaperRoom(
  drawing: Drawing,
  poor: readonly number[],
  drawn: { readonly before: LabelledLines; readonly waysBefore: Drawing['ways']; readonly first: LabelledLines },
  memory: LabelMemory,
): LabelledLines {
  const { before, waysBefore, first } = drawn
  if (poor.every((number) => (before.labels[number]?.wishes.length ?? 0) < 2)) return first
  const firstWays = [...drawing.ways]
  const firstCost = totalCost(drawing)
  restore(drawing, waysBefore)
  const second = drawWithRoom(drawing, poor, before, 1, memory)
  const gain = shortfall(first) - shortfall(second)
  if (gain > 0 || (gain === 0 && totalCost(drawing) < firstCost)) return second
  for (const number of poor) keepRoom(drawing, number, before.labels[number] as PlacedLabel, 0)
  restore(drawing, firstWays)
  return first
}

/** Makes the wishes of some labels obstacles, by the number of the wish, draws again what stands in them, and places all labels. */
function drawWithRoom(
  drawing: Drawing,
  poor: readonly number[],
  labelled: LabelledLines,
  wish: number,
  memory: LabelMemory,
): LabelledLines {
  for (const number of poor) keepRoom(drawing, number, labelled.labels[number] as PlacedLabel, wish)
  const inTheWay = drawing.arrows.filter((arrow) => {
    const way = drawing.ways[arrow.number]
    return way !== undefined && drawing.obstacles.costOfWay(arrow, way) > 0
  })
  const again = [...new Set([...poor, ...inTheWay.map((arrow) => arrow.number)])]
  improveArrows(drawing, again, Math.min(WORK_PER_ARROW * (again.length + 10), MOST_WORK))
  return label(drawing, memory)
}

/** The place that a label wishes for becomes an obstacle, unless even that is poor. */
function keepRoom(drawing: Drawing, number: number, { wishes, hopeless }: PlacedLabel, wish: number): void {
  const { index } = drawing.arrows[number] as Arrow
  drawing.obstacles.remove(index)
  const box = wishes[wish] ?? wishes[0]
  if (box && !hopeless) drawing.obstacles.add(index, grown(box))
}

function label(drawing: Drawing, memory: LabelMemory): LabelledLines {
  const nudged = nudgedPoints(drawing)
  const lines = drawing.arrows.map((arrow) => {
    const source = drawing.grid.boxes[arrow.from] as UnitBox
    const target = drawing.grid.boxes[arrow.to] as UnitBox
    return nudged[arrow.number] ?? fallbackLine(source, target)
  })
  return { lines, labels: placeLabels(drawing, lines, memory, NONE_STANDING) }
}

function wantsRoom(placed: PlacedLabel | undefined): boolean {
  return placed !== undefined && (placed.poor || placed.resized)
}

/** How far the labels are from standing well: a poor one counts twice as much as one in another size. */
function shortfall(labelled: LabelledLines): number {
  return labelled.labels.reduce((sum, placed) => sum + (placed?.poor ? 2 : placed?.resized ? 1 : 0), 0)
}

function grown(box: UnitBox): UnitBox {
  return { left: box.left - MARGIN, right: box.right + MARGIN, top: box.top - MARGIN, bottom: box.bottom + MARGIN }
}

function restore(drawing: Drawing, ways: readonly (Way | undefined)[]): void {
  const changed = drawing.arrows.map((arrow) => arrow.number).filter((number) => drawing.ways[number] !== ways[number])
  for (const number of changed) lift(drawing, number)
  for (const number of changed) {
    const way = ways[number]
    if (way) put(drawing, number, way)
  }
}
