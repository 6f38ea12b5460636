import type { jsPDF } from 'jspdf'
import type { PageContent } from './content'
import type { PdfFaces } from './fonts'
import { textString } from './pdfText'
import type { StructureTags } from './structure'

/** What the items of one page are drawn on. */
export interface PdfCanvas {
  readonly document: jsPDF
  readonly faces: PdfFaces
  readonly content: PageContent
  /** Draws what reads as another text than it shows. */
  drawReadAs(text: string, draw: () => void): void
}

/** A canvas for a page of the document. */
export const openCanvas = (
  document: jsPDF,
  faces: PdfFaces,
  content: PageContent,
  tags: StructureTags | undefined,
): PdfCanvas => ({
  document,
  faces,
  content,
  drawReadAs: (text, draw) => {
    const reads = `/ActualText${textString(text)}`
    if (tags?.drawApart(content, reads, draw)) return
    content.write(`/Span<<${reads}>>BDC`)
    draw()
    content.write('EMC')
  },
})
