import type { Item } from '../../core/page/item'
import type { PdfCanvas } from './canvas'
import { drawImage } from './image'
import { drawLine, drawPath, drawPolyline, drawRect } from './shape'
import { drawText } from './text'

/** Draws one item on the canvas's page. */
export const itemToPdf = (item: Item, canvas: PdfCanvas) => {
  switch (item.kind) {
    case 'line':
      return drawLine(item, canvas)
    case 'polyline':
      return drawPolyline(item, canvas)
    case 'path':
      return drawPath(item, canvas)
    case 'rect':
      return drawRect(item, canvas)
    case 'text':
      return drawText(item, canvas)
    case 'image':
      return drawImage(item, canvas)
    default:
      return item satisfies never
  }
}
