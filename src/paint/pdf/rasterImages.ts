import type { ImageItem, Item } from '../../core/page/item'
import type { Page } from '../../core/page/page'

/** Turns an SVG picture into a PNG, in base64. */
export type ToPng = (image: ImageItem) => Promise<string>

/**
 * The same pages with every SVG picture as a PNG, which is what the PDF painter can draw. Each different picture is turned once;
 * pages without one stay the same value.
 */
export const withPngImages = async (pages: readonly Page[], toPng: ToPng): Promise<readonly Page[]> => {
  const pngs = new Map<string, string>()
  for (const item of pages.flatMap((page) => page.items)) {
    if (isSvg(item) && !pngs.has(item.base64)) pngs.set(item.base64, await toPng(item))
  }
  const replace = (item: Item): Item =>
    isSvg(item) ? { ...item, mediaType: 'image/png', base64: pngs.get(item.base64) ?? item.base64 } : item
  return pages.map((page) => (page.items.some(isSvg) ? { ...page, items: page.items.map(replace) } : page))
}

const isSvg = (item: Item): item is ImageItem => item.kind === 'image' && item.mediaType === 'image/svg+xml'
