import type { ImageItem } from '../../core/page/item'
import { jpegOrientation } from '../../core/page/jpegOrientation'
import { fromBase64 } from '../bytes'
import type { PdfCanvas } from './canvas'
import { operatorsOf } from './jspdfInside'
import { pdfNumber, points } from './pdfText'

/** How a picture that cannot be drawn is outlined. */
const MISSING = { width: 0.2, color: '#808080' }

/**
 * Draws a picture, once stored however often it stands. An SVG must have been turned into a PNG before (see `withPngImages`); one
 * that was not, or a broken file, shows as an empty frame with a cross.
 */
export const drawImage = (item: ImageItem, canvas: PdfCanvas): void => {
  const format = item.mediaType === 'image/png' ? 'PNG' : item.mediaType === 'image/jpeg' ? 'JPEG' : undefined
  if (!format || !tryToDraw(item, format, canvas)) drawMissing(item, canvas)
}

const tryToDraw = (item: ImageItem, format: 'PNG' | 'JPEG', { document, content }: PdfCanvas): boolean => {
  try {
    const bytes = fromBase64(item.base64)
    const orientation = format === 'JPEG' ? jpegOrientation(bytes) : UPRIGHT
    const { x, y, w, h } = item
    const operators = operatorsOf(document, () => document.addImage(bytes, format, x, y, w, h))
    const height = document.internal.pageSize.getHeight()
    content.writeInPoints(orientation === UPRIGHT ? operators : turned(operators, item, height, orientation))
    return true
  } catch {
    return false
  }
}

const UPRIGHT = 1

/**
 * Where the picture's right and upward edges point, and where its bottom left corner goes, as shares of its box from the bottom
 * left corner, for the orientations 2 to 8 of EXIF (Exif 2.32, 4.6.4): PDF shows a picture as it is stored.
 */
const TURNS: Readonly<Record<number, readonly [number, number, number, number, number, number]>> = {
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
}

/** jsPDF's operators for a picture with a matrix that stands it upright in its box; `height` is the page's, in mm. */
const turned = (
  operators: readonly string[],
  { x, y, w, h }: ImageItem,
  height: number,
  orientation: number,
): readonly string[] => {
  const [a, b, c, d, e, f] = TURNS[orientation] ?? [1, 0, 0, 1, 0, 0]
  const [left, bottom, wide, tall] = [x, height - y - h, w, h].map(points) as [number, number, number, number]
  const matrix = [a * wide, b * tall, c * wide, d * tall, left + e * wide, bottom + f * tall].map(pdfNumber)
  const show = operators.join('\n').match(/\/\S+ Do/)?.[0] ?? ''
  return ['q', `${matrix.join(' ')} cm`, show, 'Q']
}

const drawMissing = ({ x, y, w, h }: ImageItem, { content }: PdfCanvas): void => {
  content.setStroke(MISSING)
  content.rectangle({ x, y, w, h }, 'S')
  content.run([
    { x, y },
    { x: x + w, y: y + h },
  ])
  content.run([
    { x, y: y + h },
    { x: x + w, y },
  ])
}
