import type { ImageItem, Item } from '../../core/page/item'
import type { Page } from '../../core/page/page'
import { fromBase64 } from '../bytes'
import { isInInks } from './archiveLevel'

/** Draws a picture of any of the three kinds anew, as an 8-bit PNG, in base64. Rejects where the picture is broken. */
export type ToPng = (image: ImageItem) => Promise<string>

/**
 * The same pages with plain PNGs in place of the pictures that jsPDF cannot draw or would draw wrongly, or
 * that an archive refuses. Each different picture is
 * turned once; one that cannot be turned stays as it is. Pages without such a picture stay the same value.
 */
export const withPngImages = async (pages: readonly Page[], toPng: ToPng): Promise<readonly Page[]> => {
  const pngs = new Map<string, string>()
  for (const item of pages.flatMap((page) => page.items)) {
    if (!isAwkward(item) || pngs.has(item.base64)) continue
    const png = await toPng(item).catch(() => undefined)
    if (png !== undefined) pngs.set(item.base64, png)
  }
  const isTurned = (item: Item): item is ImageItem => isAwkward(item) && pngs.has(item.base64)
  const replace = (item: Item): Item =>
    isTurned(item) ? { ...item, mediaType: 'image/png', base64: pngs.get(item.base64) ?? item.base64 } : item
  return pages.map((page) => (page.items.some(isTurned) ? { ...page, items: page.items.map(replace) } : page))
}

const isAwkward = (item: Item): item is ImageItem =>
  item.kind === 'image' &&
  (item.mediaType === 'image/svg+xml' || (item.mediaType === 'image/png' && isAwkwardPng(item)) || isInInks(item))

/** Where the header of a PNG has the bits of a sample and the kind of colour (ISO 15948, 11.2.2). */
const DEPTH_AT = 24
const COLOUR_AT = 25
const INDEXED = 3
const WITH_ALPHA = 4

/**
 * Whether jsPDF 4.2.1 misreads a PNG: it swaps the bytes of 16-bit samples beside transparency, and takes rows of indexes under 8
 * bits as if they were not filled up to whole bytes.
 */
const isAwkwardPng = ({ base64 }: ImageItem): boolean => {
  const header = fromBase64(base64.slice(0, 48))
  const depth = header[DEPTH_AT] ?? 8
  const colour = header[COLOUR_AT] ?? 0
  return (depth === 16 && colour >= WITH_ALPHA) || (depth < 8 && colour === INDEXED)
}
