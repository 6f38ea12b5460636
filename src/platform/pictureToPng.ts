import type { ImageItem } from '../core/page/item'

/** Dots a mm at 600 dpi, so that a drawn logo prints sharp. */
const PX_PER_MM = 600 / 25.4
/** Largest width and height in px; a canvas of this size is small for every browser. */
const LARGEST_PX = 2400

/**
 * Draws a picture anew as a PNG, in base64: an SVG at 600 dpi, others in their own size. As an image, an SVG can neither run
 * scripts nor load anything. Rejects where the picture is broken.
 */
export const pictureToPng = async ({ mediaType, base64, w, h }: ImageItem): Promise<string> => {
  const image = new Image()
  image.src = `data:${mediaType};base64,${base64}`
  await image.decode()
  const isDrawing = mediaType === 'image/svg+xml'
  const [width, height] = isDrawing ? [w * PX_PER_MM, h * PX_PER_MM] : [image.naturalWidth, image.naturalHeight]
  const scale = Math.min(1, LARGEST_PX / width, LARGEST_PX / height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser gives no canvas to draw the logo on')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').replace('data:image/png;base64,', '')
}
