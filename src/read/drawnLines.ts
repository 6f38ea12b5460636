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
  /** Clockwise about the middle of the box, after the flips, in degrees. */
  readonly rotation: number
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
  const start = known(line.startId) ?? nearest(endOf(line, -1), shapes, reach)
  const end = known(line.endId) ?? nearest(endOf(line, 1), shapes, reach)
  // A line within one shape is no arrow from it to itself.
  if (start !== undefined && start === end) return toConnector(line, [], reach)
  const turned = isTurned(line)
  return {
    fromShapeId: (turned ? end : start) ?? null,
    toShapeId: (turned ? start : end) ?? null,
    head: line.hasStartHead && line.hasEndHead ? 'both' : line.hasStartHead || line.hasEndHead ? 'end' : 'none',
    isDashed: line.isDashed,
    text: line.text,
  }
}

/** Whether a line's only head is at its start, so that it leads the other way. */
const isTurned = ({ hasStartHead, hasEndHead }: DrawnLine): boolean => hasStartHead && !hasEndHead

/** The point from which a line leads away. */
export const tailOf = (line: DrawnLine): { x: number; y: number } => endOf(line, isTurned(line) ? 1 : -1)

/** Where a line starts (-1) or ends (1): at opposite corners of its box, before it is flipped and turned. */
function endOf({ box, isFlippedX, isFlippedY, rotation }: DrawnLine, side: -1 | 1): { x: number; y: number } {
  const fromMiddleX = (side * (isFlippedX ? -box.width : box.width)) / 2
  const fromMiddleY = (side * (isFlippedY ? -box.height : box.height)) / 2
  const angle = (rotation * Math.PI) / 180
  return {
    x: box.x + box.width / 2 + fromMiddleX * Math.cos(angle) - fromMiddleY * Math.sin(angle),
    y: box.y + box.height / 2 + fromMiddleX * Math.sin(angle) + fromMiddleY * Math.cos(angle),
  }
}

/** Flips and turn of a line by its `a:xfrm`; angles are stored in 60,000ths of a degree. */
export function readTurn(
  transform: MarkupElement | undefined,
): Pick<DrawnLine, 'isFlippedX' | 'isFlippedY' | 'rotation'> {
  const { flipH, flipV, rot } = transform?.attributes ?? {}
  return { isFlippedX: flipH === '1', isFlippedY: flipV === '1', rotation: (Number(rot ?? 0) || 0) / 60_000 }
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
