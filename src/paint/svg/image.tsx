import type { ReactElement } from 'react'
import type { ImageItem } from '../../core/page/item'
import { visibleText } from '../visibleText'
import { millimetres, sourceAttribute } from './attributes'

/** A picture, from inside the page only; scripts in an SVG never run where it is drawn as an image. */
export const imageToSvg = (item: ImageItem, key: number): ReactElement | null => {
  const { x, y, w, h, mediaType, base64, description, source } = item
  if (!MEDIA_TYPES.has(mediaType)) return null
  return (
    <image
      key={key}
      x={millimetres(x)}
      y={millimetres(y)}
      width={millimetres(w)}
      height={millimetres(h)}
      preserveAspectRatio="none"
      href={`data:${mediaType};base64,${base64.replace(/[^A-Za-z0-9+/=]/g, '')}`}
      aria-label={visibleText(description)}
      {...sourceAttribute(source)}
    />
  )
}

const MEDIA_TYPES: ReadonlySet<ImageItem['mediaType']> = new Set(['image/png', 'image/jpeg', 'image/svg+xml'])
