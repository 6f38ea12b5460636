import type { Arrow } from './arrows'
import { NO_LABEL_ROOM } from './costs'
import { type Drawing, lift, makeExitDearer, put } from './drawing'
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
/** Work for every arrow that is drawn again, and most for all. */
const WORK_PER_ARROW = 5_000
const MOST_WORK = 400_000
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
    const poor = drawing.arrows.filter((arrow) => wantsRoom(best.labels[arrow.number]))
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
    for (const number of poor) askForRoom(drawing, number, best.labels[number] as PlacedLabel, round > 0)
    const inTheWay = drawing.arrows.filter((arrow) => {
      const way = drawing.ways[arrow.number]
      return way !== undefined && drawing.obstacles.costOfWay(arrow, way) > 0
    })
    const again = [...new Set([...poor, ...inTheWay.map((arrow) => arrow.number)])]
    improveArrows(drawing, again, Math.min(WORK_PER_ARROW * (again.length + 10), MOST_WORK))
    const next = label(drawing, memory)
    if (shortfall(next) < shortfall(best)) best = next
    else restore(drawing, ways)
  }
  for (const number of batch) {
    if (wantsRoom(best.labels[number])) drawing.obstacles.remove((drawing.arrows[number] as Arrow).index)
  }
  return best
}

/**
 * The place that a label wishes for becomes an obstacle; where even that is poor, or the others would not go, the arrow had better
 * leave elsewhere.
 */
function askForRoom(drawing: Drawing, number: number, placed: PlacedLabel, again: boolean): void {
  const { index } = drawing.arrows[number] as Arrow
  drawing.obstacles.remove(index)
  if (!placed.hopeless) drawing.obstacles.add(index, grown(placed.wish))
  if (placed.hopeless || again) makeExitDearer(drawing, number, NO_LABEL_ROOM)
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
  for (const number of drawing.ways.keys()) lift(drawing, number)
  for (const [number, way] of ways.entries()) if (way) put(drawing, number, way)
}
