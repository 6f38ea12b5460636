import type { jsPDF } from 'jspdf'
import type { Page } from '../../core/page/page'
import type { PdfBookmark } from './facts'
import { insideOf, type OnEvent } from './jspdfInside'
import { pdfNumber, points, textString } from './pdfText'

/** Adds the list of places that a reader shows beside the pages (ISO 32000-1, 12.3.3). */
export const addBookmarks = (
  document: jsPDF,
  on: OnEvent,
  bookmarks: readonly PdfBookmark[],
  pages: readonly Page[],
): void => {
  if (bookmarks.length === 0) return
  const { newObjectDeferred, newObjectDeferredBegin, out, getPageInfo } = insideOf(document)
  let root = 0
  on('postPutResources', () => {
    root = newObjectDeferred()
    newObjectDeferredBegin(root, true)
    const kids = bookmarks.map(() => newObjectDeferred())
    out(`<< /Type /Outlines ${rangeOf(kids)} >>`)
    out('endobj')
    putItems(bookmarks, kids, root)
  })
  on('putCatalog', () => out(`/Outlines ${root} 0 R`))

  function putItems(items: readonly PdfBookmark[], ids: readonly number[], parent: number): void {
    items.forEach(({ title, page, y, children = [] }, index) => {
      const kids = children.map(() => newObjectDeferred())
      const previous = index > 0 ? ` /Prev ${ids[index - 1]} 0 R` : ''
      const next = index < ids.length - 1 ? ` /Next ${ids[index + 1]} 0 R` : ''
      const view = y === undefined ? '/Fit' : `/XYZ null ${pdfNumber(points((pages[page]?.height ?? 0) - y))} null`
      newObjectDeferredBegin(ids[index] ?? 0, true)
      out(`<< /Title ${textString(title)} /Parent ${parent} 0 R${previous}${next} ${rangeOf(kids)}`)
      out(`/Dest [${getPageInfo(page + 1).objId} 0 R ${view}] >>`)
      out('endobj')
      putItems(children, kids, ids[index] ?? 0)
    })
  }
}

/** The entries that point from a list's parent to the list, which stands open. */
const rangeOf = (ids: readonly number[]): string =>
  ids.length === 0 ? '' : `/First ${ids[0]} 0 R /Last ${ids.at(-1)} 0 R /Count ${ids.length}`
