import type { SopDraft } from '../core/draft/draft'
import type { Layout } from '../core/layout/result'
import type { PrintedDocument } from '../core/layout/structure/printedDocument'
import type { FontFace, ImageItem } from '../core/page/item'
import type { Page } from '../core/page/page'
import type { PdfPort } from '../editor/ports/output'
import { fetchFonts } from './fonts'
import { pictureToPng } from './pictureToPng'

/** The PDF painter as this port uses it. */
export interface PdfPainter {
  printedDocument(draft: SopDraft, layout: Layout): PrintedDocument
  fontFile(family: string, face: FontFace): string
  facesUsed(pages: readonly Page[]): ReadonlyMap<string, ReadonlySet<FontFace>>
  withPngImages(pages: readonly Page[], toPng: (image: ImageItem) => Promise<string>): Promise<readonly Page[]>
  paintPdf(
    pages: readonly Page[],
    options: PrintedDocument & {
      readonly createdAt: Date
      readonly fonts: ReadonlyMap<string, Readonly<Partial<Record<FontFace, Uint8Array>>>>
    },
  ): Uint8Array
}

/** Makes PDFs in the browser; the painter and the font files are fetched when first needed. */
export const createPdfPort = (loadPainter: () => Promise<PdfPainter>): PdfPort => ({
  paint: async (draft, layout, createdAt) => {
    const painter = await loadPainter()
    const [pages, fonts] = await Promise.all([
      painter.withPngImages(layout.pages, pictureToPng),
      fetchFonts(painter.facesUsed(layout.pages), painter.fontFile),
    ])
    return painter.paintPdf(pages, { ...painter.printedDocument(draft, layout), createdAt, fonts })
  },
})
