import type { jsPDF } from 'jspdf'
import type { PdfPageLabel } from './facts'
import { insideOf, type OnEvent } from './jspdfInside'
import { textString } from './pdfText'

/** Names the pages for lists of them (ISO 32000-1, 12.4.2): a prefix, and the number counted from the file's beginning. */
export const addPageLabels = (document: jsPDF, on: OnEvent, labels: readonly PdfPageLabel[]): void => {
  if (labels.length === 0) return
  on('putCatalog', () => {
    const ranges = labels.map(({ page, prefix }) => {
      const words = prefix === '' ? '' : ` /P ${textString(prefix)}`
      return `${page} << /S /D /St ${page + 1}${words} >>`
    })
    insideOf(document).out(`/PageLabels << /Nums [${ranges.join(' ')}] >>`)
  })
}
