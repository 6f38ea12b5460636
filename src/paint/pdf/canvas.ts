import type { jsPDF } from 'jspdf'
import type { Stroke } from '../../core/page/item'
import type { PdfFaces } from './fonts'
import { insideOf } from './jspdfInside'
import { textString } from './pdfText'
import type { StructureTags } from './structure'

/** What the items of one page are drawn on. */
export interface PdfCanvas {
  readonly document: jsPDF
  readonly faces: PdfFaces
  /** Sets how the next outline is drawn; writes only what differs from the last one. */
  setStroke(stroke: Stroke): void
  /** Sets the colour of the next surface, as #rrggbb; written every time, because text in PDF changes the same colour. */
  setFill(color: string): void
  /** Draws what reads as another text than it shows. */
  drawReadAs(text: string, draw: () => void): void
}

/** A canvas for the document's current page, whose state is not known yet. */
export const openCanvas = (document: jsPDF, faces: PdfFaces, tags: StructureTags | undefined): PdfCanvas => {
  let stroke: Stroke | undefined
  return {
    document,
    faces,
    setStroke: (next) => {
      if (next.width !== stroke?.width) document.setLineWidth(next.width)
      if (next.color !== stroke?.color) document.setDrawColor(next.color)
      if (stroke === undefined || next.dash?.join() !== stroke.dash?.join()) {
        document.setLineDashPattern([...(next.dash ?? [])], 0)
      }
      stroke = next
    },
    setFill: (color) => {
      document.setFillColor(color)
    },
    drawReadAs: (text, draw) => {
      const { out } = insideOf(document)
      const reads = `/ActualText ${textString(text)}`
      if (tags?.drawApart(reads, draw)) return
      out(`/Span << ${reads} >> BDC`)
      draw()
      out('EMC')
    },
  }
}
