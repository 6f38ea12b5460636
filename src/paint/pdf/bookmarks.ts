import type { jsPDF } from 'jspdf'
import type { Page } from '../../core/page/page'
import type { PdfBookmark } from './facts'
import { insideOf, type OnEvent } from './jspdfInside'
import type { PackedObjects } from './objectStreams'
import { compactTextString, pdfNumber, points } from './pdfText'

/** Adds the list of places that a reader shows beside the pages (ISO 32000-1, 12.3.3). */
export const addBookmarks = (
  document: jsPDF,
  on: OnEvent,
  packed: PackedObjects,
  bookmarks: readonly PdfBookmark[],
  pages: readonly Page[],
): void => {
  if (bookmarks.length === 0) return
  const { newObjectDeferred, out, getPageInfo } = insideOf(document)
  let root = 0
  on('postPutResources', () => {
    root = newObjectDeferred()
    const kids = bookmarks.map(() => newObjectDeferred())
    packed.add(root, `<</Type/Outlines ${rangeOf(kids)}>>`)
    putItems(bookmarks, kids, root)
  })
  on('putCatalog', () => out(`/Outlines ${root} 0 R`))

  function putItems(items: readonly PdfBookmark[], ids: readonly number[], parent: number): void {
    items.forEach(({ title, page, y, children = [] }, index) => {
      const kids = children.map(() => newObjectDeferred())
      const previous = index > 0 ? ` /Prev ${ids[index - 1]} 0 R` : ''
      const next = index < ids.length - 1 ? ` /Next ${ids[index + 1]} 0 R` : ''
      const view = y === undefined ? '/Fit' : `/XYZ null ${pdfNumber(points((pages[page]?.height ?? 0) - y))} null`
      const place = `/Parent ${parent} 0 R${previous}${next} ${rangeOf(kids)}`
      const destination = `/Dest [${getPageInfo(page + 1).objId} 0 R ${view}]`
      packed.add(ids[index] ?? 0, `<</Title${compactTextString(title)}${place}${destination}>>`)
      putItems(children, kids, ids[index] ?? 0)
    })
  }
}

/** The entries that point from a list's parent to the list, which stands open. */
const rangeOf = (ids: readonly number[]): string =>
  ids.length === 0 ? '' : `/First ${ids[0]} 0 R /Last ${ids.at(-1)} 0 R /Count ${ids.length}`
