import type { Point } from '../../../core/page/geometry'
import type { CanvasHost } from '../CanvasHost'
import { regionsByKey } from '../regions'
import { stackSheets, toCanvasBox } from '../sheets'

/** Where arrows are drawn from: the middles of a symbol's four sides. */

/** Px on screen round the middle of a side within which a mouse takes hold of an arrow and not of the symbol. */
const SIDE_REACH = 4

/** The middles of the top, right, bottom and left side of a box. */
export const sidesOf = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }): readonly Point[] => [
  { x: x + w / 2, y },
  { x: x + w, y: y + h / 2 },
  { x: x + w / 2, y: y + h },
  { x, y: y + h / 2 },
]

/** The side of a symbol (px on the canvas) that a place on screen takes hold of; null away from the middles of the sides. */
export const sideAt = (host: CanvasHost, symbolId: string, client: Point): Point | null => {
  const { layout } = host.session.getState()
  const region = layout && regionsByKey(layout).get(`symbol:${symbolId}`)
  const sheet = region && stackSheets(layout?.pages ?? [])[region.page]
  if (!region || !sheet) return null
  const at = host.canvasPointAt(client)
  const reach = Math.abs(host.canvasPointAt({ x: client.x + SIDE_REACH, y: client.y }).x - at.x)
  return sidesOf(toCanvasBox(sheet, region)).find(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= reach) ?? null
}
