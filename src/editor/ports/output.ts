import type { SopDraft } from '../../core/draft/draft'
import type { Layout } from '../../core/layout/result'
import type { Page } from '../../core/page/page'
import type { PictureSize } from '../share/pictureSize'

/** Makes the PDF of a draft in the browser; the painter loads on first use. */
export interface PdfPort {
  paint(draft: SopDraft, layout: Layout, createdAt: Date): Promise<Uint8Array>
}

/** Hands a finished file to the user. */
export interface FilePort {
  save(name: string, mediaType: string, content: string | Uint8Array): void
}

/** Makes pictures and web pages of a draft to hand on; what that needs loads on first use. */
export interface SharingPort {
  /** A page as an SVG file that holds its fonts and the draft. */
  svgOf(draft: SopDraft, page: Page): Promise<string>
  /** A page as a PNG of that size, which holds the draft. */
  pngOf(draft: SopDraft, page: Page, size: PictureSize): Promise<Uint8Array>
  /** The draft with its printed pages as one web page that plays and prints it without a network. */
  webPageOf(draft: SopDraft, layout: Layout): Promise<string>
  /** Puts a picture on the clipboard; begun at once, since browsers only allow it while the user's press is fresh. */
  copyPicture(png: Promise<Uint8Array>): Promise<void>
  copyText(text: string): Promise<void>
  /** Compresses as zlib does. */
  deflate(data: Uint8Array): Promise<Uint8Array>
}
