import type { jsPDF } from 'jspdf'
import type { PdfBookmark } from './facts'
import { insideOf, type OnEvent } from './jspdfInside'
import { textString } from './pdfText'

/** Adds the list of places that a reader shows beside the pages (ISO 32000-1, 12.3.3). */
export const addBookmarks = (document: jsPDF, on: OnEvent, bookmarks: readonly PdfBookmark[]): void => {
  if (bookmarks.length === 0) return
  const { newObjectDeferred, newObjectDeferredBegin, out, getPageInfo } = insideOf(document)
  let root = 0
  on('postPutResources', () => {
    root = newObjectDeferred()
    const ids = bookmarks.map(() => newObjectDeferred())
    newObjectDeferredBegin(root, true)
    out(`<< /Type /Outlines /First ${ids[0]} 0 R /Last ${ids.at(-1)} 0 R /Count ${ids.length} >>`)
    out('endobj')
    bookmarks.forEach(({ title, page }, index) => {
      const previous = index > 0 ? ` /Prev ${ids[index - 1]} 0 R` : ''
      const next = index < ids.length - 1 ? ` /Next ${ids[index + 1]} 0 R` : ''
      newObjectDeferredBegin(ids[index] ?? 0, true)
      out(`<< /Title ${textString(title)} /Parent ${root} 0 R${previous}${next}`)
      out(`/Dest [${getPageInfo(page + 1).objId} 0 R /Fit] >>`)
      out('endobj')
    })
  })
  on('putCatalog', () => out(`/Outlines ${root} 0 R`))
}
