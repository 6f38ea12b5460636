import type { Point } from '../../page/geometry'
import { type Drawing, lift, put } from './drawing'
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

/** Times that arrows are asked to make room. */
const ROUNDS = 4
/** Room kept round a label that other arrows crowd. */
const MARGIN = 30

/**
 * Places the labels. Where one hits an arrow or could belong to another one, its best place becomes an obstacle for the others,
 * the arrows in it are drawn again, and all labels are placed again; kept where fewer labels stand poorly.
 */
export function labelWithRoom(drawing: Drawing): LabelledLines {
  let best = label(drawing)
  for (let round = 0; round < ROUNDS && poorCount(best) > 0; round++) {
    const ways = [...drawing.ways]
    for (const [number, placed] of best.labels.entries()) {
      if (!placed?.poor) continue
      const owner = drawing.arrows[number]?.index ?? -1
      drawing.obstacles.remove(owner)
      drawing.obstacles.add(owner, grown(placed.wish))
    }
    const inTheWay = drawing.arrows
      .filter((arrow) => {
        const way = drawing.ways[arrow.number]
        return way !== undefined && drawing.obstacles.costOfWay(arrow, way) > 0
      })
      .map((arrow) => arrow.number)
    improveArrows(drawing, inTheWay)
    const next = label(drawing)
    if (poorCount(next) < poorCount(best)) best = next
    else restore(drawing, ways)
  }
  return best
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
