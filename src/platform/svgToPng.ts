import type { ImageItem } from '../core/page/item'

/** Dots a mm at 600 dpi, so that a logo prints sharp. */
const PX_PER_MM = 600 / 25.4
/** Largest width and height in px; a canvas of this size is small for every browser. */
const LARGEST_PX = 2400

/** Turns an SVG picture into a PNG, in base64. As an image, an SVG can neither run scripts nor load anything. */
export const svgToPng = async ({ base64, w, h }: ImageItem): Promise<string> => {
  const image = new Image()
  image.src = `data:image/svg+xml;base64,${base64}`
  await image.decode()
  const pxPerMm = Math.min(PX_PER_MM, LARGEST_PX / w, LARGEST_PX / h)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(w * pxPerMm))
  canvas.height = Math.max(1, Math.round(h * pxPerMm))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser gives no canvas to draw the logo on')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').replace('data:image/png;base64,', '')
}
