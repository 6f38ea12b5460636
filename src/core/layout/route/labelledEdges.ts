import type { Box, Point } from '../../page/geometry'
import { toMillimetres } from './costs'
import type { Drawing } from './drawing'
import type { UnitBox } from './grid'
import type { PlacedLabel } from './labels'
import type { RoutedEdge, RoutingEdge } from './routing'

/** A drawing's lines and labels, by arrow, in units. */
export interface LabelledLines {
  readonly lines: readonly (readonly Point[])[]
  readonly labels: readonly (PlacedLabel | undefined)[]
}

/** The arrows as the router gives them back, in mm, in the order of the problem's edges. */
export function toRoutedEdges(drawing: Drawing, { lines, labels }: LabelledLines): RoutedEdge[] {
  return drawing.arrows.map((arrow): RoutedEdge => {
    const { id, from, to, text } = drawing.problem.edges[arrow.index] as RoutingEdge
    const label = labels[arrow.number]
    return {
      id,
      from,
      to,
      points: (lines[arrow.number] ?? []).map((point) => ({ x: toMillimetres(point.x), y: toMillimetres(point.y) })),
      ...(text === undefined ? {} : { text }),
      ...(label ? { label: boxInMillimetres(label.box) } : {}),
    }
  })
}

function boxInMillimetres(box: UnitBox): Box {
  return {
    x: toMillimetres(box.left),
    y: toMillimetres(box.top),
    w: toMillimetres(box.right - box.left),
    h: toMillimetres(box.bottom - box.top),
  }
}
