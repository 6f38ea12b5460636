import type { Point } from '../../page/geometry'
import type { Arrow } from './arrows'
import { NO_LABEL_ROOM } from './costs'
import { type Drawing, lift, makeExitDearer, put } from './drawing'
import { fallbackLine } from './fallback'
import type { UnitBox } from './grid'
import { improveArrows } from './improve'
import { type PlacedLabel, placeLabels } from './labels'
import { nudgedPoints } from './nudge'
import type { Way } from './way'

/** A drawing's lines and labels, by arrow, in units. */
export interface LabelledLines {
  readonly lines: readonly (readonly Point[])[]
  readonly labels: readonly (PlacedLabel | undefined)[]
}

/** Work for every arrow that is drawn again. */
const WORK_PER_ARROW = 5_000
/** Room kept round a label that other arrows crowd. */
const MARGIN = 30

/**
 * Places the labels. Where one hits an arrow or could belong to another one, its best place becomes an obstacle for the others,
 * the arrows in it are drawn again, and all labels are placed again, so many times; kept where fewer labels stand poorly.
 */
export function labelWithRoom(drawing: Drawing, rounds: number): LabelledLines {
  let best = label(drawing)
  for (let round = 0; round < rounds && poorCount(best) > 0; round++) {
    const ways = [...drawing.ways]
    const poor = drawing.arrows.filter((arrow) => best.labels[arrow.number]?.poor)
    for (const arrow of poor) askForRoom(drawing, arrow, best.labels[arrow.number] as PlacedLabel, round > 0)
    const inTheWay = drawing.arrows.filter((arrow) => {
      const way = drawing.ways[arrow.number]
      return way !== undefined && drawing.obstacles.costOfWay(arrow, way) > 0
    })
    const again = [...new Set([...poor, ...inTheWay].map((arrow) => arrow.number))]
    improveArrows(drawing, again, WORK_PER_ARROW * (again.length + 10))
    const next = label(drawing)
    if (poorCount(next) < poorCount(best)) best = next
    else restore(drawing, ways)
  }
  return best
}

/**
 * The place that a label wishes for becomes an obstacle; where even that is poor, or the others would not go, the arrow had better
 * leave elsewhere.
 */
function askForRoom(drawing: Drawing, arrow: Arrow, placed: PlacedLabel, again: boolean): void {
  drawing.obstacles.remove(arrow.index)
  if (!placed.hopeless) drawing.obstacles.add(arrow.index, grown(placed.wish))
  if (placed.hopeless || again) makeExitDearer(drawing, arrow.number, NO_LABEL_ROOM)
}

function label(drawing: Drawing): LabelledLines {
  const nudged = nudgedPoints(drawing)
  const lines = drawing.arrows.map((arrow) => {
    const source = drawing.grid.boxes[arrow.from] as UnitBox
    const target = drawing.grid.boxes[arrow.to] as UnitBox
    return nudged[arrow.number] ?? fallbackLine(source, target)
  })
  return { lines, labels: placeLabels(drawing, lines) }
}

function poorCount(labelled: LabelledLines): number {
  return labelled.labels.filter((placed) => placed?.poor).length
}

function grown(box: UnitBox): UnitBox {
  return { left: box.left - MARGIN, right: box.right + MARGIN, top: box.top - MARGIN, bottom: box.bottom + MARGIN }
}

function restore(drawing: Drawing, ways: readonly (Way | undefined)[]): void {
  for (const number of drawing.ways.keys()) lift(drawing, number)
  for (const [number, way] of ways.entries()) if (way) put(drawing, number, way)
}
