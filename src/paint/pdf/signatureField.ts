import type { jsPDF } from 'jspdf'
import type { Box } from '../../core/page/geometry'
import type { Page } from '../../core/page/page'
import { insideOf, type OnEvent } from './jspdfInside'
import { pdfNumber, points, textString } from './pdfText'
import type { TaggedField } from './structure'

/** An empty field that a signing program fills. */
export interface PdfSignatureField {
  /** The field's name, by which signing programs find it. */
  readonly name: string
  /** Index of the page, from 0. */
  readonly page: number
  /** Where the signature shows. */
  readonly box: Box
  /** What the field is for, in words. */
  readonly description: string
}

/**
 * Adds an empty signature field (ISO 32000-1, 12.7.4.5), which prints nothing until somebody signs. Gives what the document's
 * structure needs to know of it; its key in the tree of parents is the one after the pages'.
 */
export const addSignatureField = (
  document: jsPDF,
  on: OnEvent,
  { name, page, box, description }: PdfSignatureField,
  pages: readonly Page[],
): TaggedField => {
  const { newObject, newObjectDeferred, newObjectDeferredBegin, out, putStream, getPageInfo } = insideOf(document)
  const [width, height] = [points(box.w), points(box.h)]
  const left = points(box.x)
  const bottom = points((pages[page]?.height ?? 0) - box.y - box.h)
  let field = 0
  on('putPage', ({ pageNumber }: { pageNumber: number }) => {
    if (pageNumber !== page + 1) return
    field = newObjectDeferred()
    out(`/Annots [${field} 0 R]`)
  })
  on('postPutResources', () => {
    const appearance = newObject()
    putStream({
      data: ' ',
      objectId: appearance,
      filters: [],
      additionalKeyValues: [
        { key: 'Type', value: '/XObject' },
        { key: 'Subtype', value: '/Form' },
        { key: 'BBox', value: `[0 0 ${pdfNumber(width)} ${pdfNumber(height)}]` },
      ],
    })
    out('endobj')
    newObjectDeferredBegin(field, true)
    const corners = [left, bottom, left + width, bottom + height].map(pdfNumber).join(' ')
    out(`<< /Type /Annot /Subtype /Widget /FT /Sig /T ${textString(name)} /TU ${textString(description)}`)
    out(`/F 4 /Rect [${corners}] /StructParent ${pages.length}`)
    out(`/P ${getPageInfo(page + 1).objId} 0 R /AP << /N ${appearance} 0 R >> >>`)
    out('endobj')
  })
  on('putCatalog', () => out(`/AcroForm << /Fields [${field} 0 R] /SigFlags 0 >>`))
  return { page, objectId: () => field, alternative: description }
}
