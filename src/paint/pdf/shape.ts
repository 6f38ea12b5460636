import type { Point } from '../../core/page/geometry'
import type { LineItem, PathItem, PathSegment, PolylineItem, RectItem, Stroke } from '../../core/page/item'
import type { PdfCanvas } from './canvas'

/** Draws a straight line. */
export const drawLine = ({ from, to, stroke }: LineItem, canvas: PdfCanvas): void => drawRun([from, to], stroke, canvas)

/** Draws an open run of straight segments. */
export const drawPolyline = ({ points, stroke }: PolylineItem, canvas: PdfCanvas): void =>
  drawRun(points, stroke, canvas)

const drawRun = (points: readonly Point[], stroke: Stroke, canvas: PdfCanvas): void => {
  if (points.length < 2) return
  canvas.setStroke(stroke)
  canvas.document.path(points.map(({ x, y }, index) => ({ op: index === 0 ? 'm' : 'l', c: [x, y] }))).stroke()
}

/** Draws a free outline. */
export const drawPath = ({ segments, stroke, fill }: PathItem, canvas: PdfCanvas): void => {
  const style = setStyle(canvas, stroke, fill)
  if (!style || segments.length === 0) return
  const path = canvas.document.path(segments.map(toOperator))
  if (style === 'S') path.stroke()
  else if (style === 'F') path.fill()
  else path.fillStroke()
}

/** Draws an upright rectangle. */
export const drawRect = ({ x, y, w, h, stroke, fill }: RectItem, canvas: PdfCanvas): void => {
  const style = setStyle(canvas, stroke, fill)
  if (style) canvas.document.rect(x, y, w, h, style)
}

/** Sets the pens and names what is drawn: 'S' the outline, 'F' the surface, 'DF' both; nothing where there is neither. */
const setStyle = (canvas: PdfCanvas, stroke?: Stroke, fill?: string): 'S' | 'F' | 'DF' | undefined => {
  if (stroke) canvas.setStroke(stroke)
  if (fill !== undefined) canvas.setFill(fill)
  if (stroke) return fill === undefined ? 'S' : 'DF'
  return fill === undefined ? undefined : 'F'
}

const toOperator = (segment: PathSegment): { op: string; c: number[] } => {
  switch (segment.kind) {
    case 'move':
      return { op: 'm', c: [segment.to.x, segment.to.y] }
    case 'line':
      return { op: 'l', c: [segment.to.x, segment.to.y] }
    case 'curve': {
      const { control1, control2, to } = segment
      return { op: 'c', c: [control1.x, control1.y, control2.x, control2.y, to.x, to.y] }
    }
    case 'close':
      return { op: 'h', c: [] }
  }
}
