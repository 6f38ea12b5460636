import type { SourceConnector } from '../core/exchange/sourceTable'
import { childAt, type MarkupElement } from './markup'

/** A box of a drawing, in any one unit. */
export interface DrawnBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A shape that lines may end at. */
export interface DrawnShape {
  readonly id: string
  readonly box: DrawnBox
}

/** A line with its two ends; an id where the drawing itself says what an end is glued to. */
export interface DrawnLine {
  readonly box: DrawnBox
  readonly isFlippedX: boolean
  readonly isFlippedY: boolean
  readonly startId: string | undefined
  readonly endId: string | undefined
  /** Whether a head is drawn at the start and at the end. */
  readonly hasStartHead: boolean
  readonly hasEndHead: boolean
  readonly isDashed: boolean
  readonly text: string
}

/** Heads and dashes of a line by its `a:ln`. DrawingML calls the start of a line its head. */
export function readLineStyle(
  line: MarkupElement | undefined,
): Pick<DrawnLine, 'hasStartHead' | 'hasEndHead' | 'isDashed'> {
  const isDrawn = (end: MarkupElement | undefined): boolean => (end?.attributes.type ?? 'none') !== 'none'
  const dash = childAt(line, 'prstDash')?.attributes.val ?? 'solid'
  return {
    hasStartHead: isDrawn(childAt(line, 'headEnd')),
    hasEndHead: isDrawn(childAt(line, 'tailEnd')),
    isDashed: dash !== 'solid' || childAt(line, 'custDash') !== undefined,
  }
}

/**
 * The connector that a line means: its ends are what it is glued to, else the shape that it touches within `reach`. A line whose
 * only head is at its start is turned round.
 */
export function toConnector(line: DrawnLine, shapes: readonly DrawnShape[], reach: number): SourceConnector {
  const known = (id: string | undefined): string | undefined => shapes.find((shape) => shape.id === id)?.id
  const { x, y, width, height } = line.box
  const left = { x: line.isFlippedX ? x + width : x, y: line.isFlippedY ? y + height : y }
  const right = { x: line.isFlippedX ? x : x + width, y: line.isFlippedY ? y : y + height }
  const start = known(line.startId) ?? nearest(left, shapes, reach)
  const end = known(line.endId) ?? nearest(right, shapes, reach)
  const isTurned = line.hasStartHead && !line.hasEndHead
  return {
    fromShapeId: (isTurned ? end : start) ?? null,
    toShapeId: (isTurned ? start : end) ?? null,
    head: line.hasStartHead && line.hasEndHead ? 'both' : line.hasStartHead || line.hasEndHead ? 'end' : 'none',
    isDashed: line.isDashed,
    text: line.text,
  }
}

function nearest(point: { x: number; y: number }, shapes: readonly DrawnShape[], reach: number): string | undefined {
  const distance = ({ box }: DrawnShape): number =>
    Math.hypot(
      Math.max(box.x - point.x, 0, point.x - box.x - box.width),
      Math.max(box.y - point.y, 0, point.y - box.y - box.height),
    )
  const [best] = shapes
    .map((shape) => ({ id: shape.id, distance: distance(shape) }))
    .filter((one) => one.distance <= reach)
    .toSorted((a, b) => a.distance - b.distance)
  return best?.id
}
