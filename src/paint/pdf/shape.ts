import type { LineItem, PathItem, PolylineItem, RectItem, Stroke } from '../../core/page/item'
import type { PdfCanvas } from './canvas'
import type { Paint } from './content'

/** Draws a straight line. */
export const drawLine = ({ from, to, stroke }: LineItem, { content }: PdfCanvas): void => {
  content.setStroke(stroke)
  content.run([from, to])
}

/** Draws an open run of straight segments. */
export const drawPolyline = ({ points, stroke }: PolylineItem, { content }: PdfCanvas): void => {
  if (points.length < 2) return
  content.setStroke(stroke)
  content.run(points)
}

/** Draws a free outline. */
export const drawPath = ({ segments, stroke, fill }: PathItem, canvas: PdfCanvas): void => {
  const paint = setPens(canvas, stroke, fill)
  if (paint && segments.length > 0) canvas.content.outline(segments, paint)
}

/** Draws an upright rectangle. */
export const drawRect = ({ x, y, w, h, stroke, fill }: RectItem, canvas: PdfCanvas): void => {
  const paint = setPens(canvas, stroke, fill)
  if (paint) canvas.content.rectangle({ x, y, w, h }, paint)
}

/** Sets the pens and says what is drawn: the outline, the surface, both; nothing where there is neither. */
const setPens = ({ content }: PdfCanvas, stroke?: Stroke, fill?: string): Paint | undefined => {
  if (stroke) content.setStroke(stroke)
  if (fill !== undefined) content.setFill(fill)
  if (stroke) return fill === undefined ? 'S' : 'B'
  return fill === undefined ? undefined : 'f'
}
