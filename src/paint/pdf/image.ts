import type { ImageItem } from '../../core/page/item'
import { fromBase64 } from '../bytes'
import type { PdfCanvas } from './canvas'
import { operatorsOf } from './jspdfInside'

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

const tryToDraw = (
  { base64, x, y, w, h }: ImageItem,
  format: 'PNG' | 'JPEG',
  { document, content }: PdfCanvas,
): boolean => {
  try {
    content.writeInPoints(operatorsOf(document, () => document.addImage(fromBase64(base64), format, x, y, w, h)))
    return true
  } catch {
    return false
  }
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
