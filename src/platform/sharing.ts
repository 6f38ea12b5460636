import type { SopDraft } from '../core/draft/draft'
import { serializeDraft } from '../core/draft/serialize'
import type { FontFace } from '../core/page/item'
import type { Page } from '../core/page/page'
import type { SharingPort } from '../editor/ports/output'
import { fetchFonts } from './fonts'

/** The SVG painter as this port uses it. */
export interface PicturePainter {
  readonly CARRIER_ATTRIBUTE: string
  scriptContent(text: string): string
  withDraftInPng(png: Uint8Array, draft: Uint8Array): Uint8Array
  fontFile(family: string, face: FontFace): string
  facesUsed(pages: readonly Page[]): ReadonlyMap<string, ReadonlySet<FontFace>>
  fontFaceCss(family: string, face: FontFace, file: Uint8Array): string
  renderPageSvg(page: Page, fontFaceCss: string, carried: { readonly attribute: string; readonly text: string }): string
}

/** Makes pictures and web pages in the browser; painter, fonts and the web page's program are fetched when first needed. */
export const createSharing = (loadPainter: () => Promise<PicturePainter>): SharingPort => {
  const fontCss = async (pages: readonly Page[]): Promise<string> => {
    const { facesUsed, fontFile, fontFaceCss } = await loadPainter()
    const fonts = await fetchFonts(facesUsed(pages), fontFile)
    return [...fonts]
      .flatMap(([family, faces]) =>
        Object.entries(faces).map(([face, file]) => fontFaceCss(family, face as FontFace, file)),
      )
      .join('')
  }
  const svgOf = async (draft: SopDraft, page: Page): Promise<string> => {
    const { renderPageSvg, CARRIER_ATTRIBUTE } = await loadPainter()
    return renderPageSvg(page, await fontCss([page]), { attribute: CARRIER_ATTRIBUTE, text: serializeDraft(draft) })
  }

  return {
    svgOf,

    pngOf: async (draft, page, { widthPx, heightPx }) => {
      const image = new Image()
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgOf(draft, page))}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = widthPx
      canvas.height = heightPx
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('The browser gives no canvas to draw the picture on')
      context.drawImage(image, 0, 0, widthPx, heightPx)
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
      if (blob === null) throw new Error('The browser cannot make a picture of this size')
      const png = new Uint8Array(await blob.arrayBuffer())
      const { withDraftInPng } = await loadPainter()
      return withDraftInPng(png, new TextEncoder().encode(serializeDraft(draft)))
    },

    webPageOf: async (draft, layout) => {
      const response = await fetch(`${import.meta.env.BASE_URL}viewer.html`)
      if (!response.ok) throw new Error(`viewer.html: ${response.status}`)
      const [template, css] = await Promise.all([response.text(), fontCss(layout.pages)])
      const { scriptContent } = await loadPainter()
      const parts: Readonly<Record<string, string>> = {
        FONTS: css,
        DRAFT: scriptContent(serializeDraft(draft)),
        LAYOUT: scriptContent(JSON.stringify(layout)),
      }
      return template.replace(/"__LAJUR_(DRAFT|LAYOUT)__"|\/\* __LAJUR_(FONTS)__ \*\//g, (whole, json, css) => {
        return parts[String(json ?? css)] ?? whole
      })
    },

    copyPicture: async (png) => {
      const blob = png.then((bytes) => new Blob([bytes as BlobPart], { type: 'image/png' }))
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
    },

    copyText: (text) => navigator.clipboard.writeText(text),

    deflate: async (data) => {
      const stream = new Blob([data as BlobPart]).stream().pipeThrough(new CompressionStream('deflate'))
      return new Uint8Array(await new Response(stream).arrayBuffer())
    },
  }
}
