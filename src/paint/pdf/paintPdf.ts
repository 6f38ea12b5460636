import { jsPDF } from 'jspdf'
import type { Page } from '../../core/page/page'
import type { StructureNode } from '../../core/page/structure'
import { archiveLevelOf } from './archiveLevel'
import { addAttachment, type PdfAttachment } from './attachment'
import { addBookmarks } from './bookmarks'
import { openCanvas } from './canvas'
import { type ContentPart, openContent } from './content'
import { embedFontsAsSubsets } from './embedFonts'
import type { PdfBookmark, PdfFacts, PdfPageLabel } from './facts'
import { openFaces, type PdfFonts } from './fonts'
import { itemToPdf } from './itemToPdf'
import { compressWell, insideOf, listenTo, setPdfVersion } from './jspdfInside'
import { addMetadata } from './metadata'
import { packObjects } from './objectStreams'
import { addPageLabels } from './pageLabels'
import { fileIdentifier, pdfDate } from './pdfText'
import { withSharedParts } from './sharedParts'
import { addSignatureField, type PdfSignatureField } from './signatureField'
import { addStructure } from './structure'

/** What a PDF needs besides its pages. */
export interface PdfOptions extends PdfFacts {
  readonly fonts: PdfFonts
  /** What tells this document from others, such as the draft's id; the same id and date give the same bytes. */
  readonly fileId: string
  /** Places to jump to, in the order of the pages. */
  readonly bookmarks?: readonly PdfBookmark[]
  /** How the pages are named where readers list them; by their numbers alone without it. */
  readonly pageLabels?: readonly PdfPageLabel[]
  /** The source that the pages were made from, to travel inside the file. */
  readonly attachment?: PdfAttachment
  /** Where the document is to be signed; none when absent. */
  readonly signatureField?: PdfSignatureField
  /** What the marks on the pages mean; without it the file is not tagged. */
  readonly structure?: StructureNode
  /** False leaves the content readable, for tests. */
  readonly compress?: boolean
}

/**
 * Paints pages into a PDF 1.7 file: vector graphics, real text in embedded subset fonts, no clock and no chance. Throws when there
 * is no page or a font file is missing.
 */
export const paintPdf = (pages: readonly Page[], options: PdfOptions): Uint8Array => {
  const [first, ...others] = pages
  if (!first) throw new Error('A PDF needs at least one page')
  compressWell()
  const document = new jsPDF({
    ...sheet(first),
    unit: 'mm',
    compress: options.compress ?? true,
    putOnlyUsedFonts: true,
    floatPrecision: DECIMALS,
  })
  setPdfVersion(document, '1.7')
  document.setFileId(fileIdentifier(`${options.fileId} ${options.createdAt.toISOString()}`))
  document.setCreationDate(pdfDate(options.createdAt))
  const thrown: unknown[] = []
  const on = listenTo(document, thrown)
  addMetadata(document, on, options, archiveLevelOf(pages, options.structure !== undefined))
  const { packed, listen, finish } = packObjects(document)
  addBookmarks(document, on, packed, options.bookmarks ?? [], pages)
  addPageLabels(document, on, options.pageLabels ?? [])
  if (options.attachment) addAttachment(document, on, options.attachment, options.createdAt)
  const field = options.signatureField && addSignatureField(document, on, options.signatureField, pages)
  const tags = options.structure && addStructure(document, on, options.structure, pages, packed, field)
  listen(on)
  const { faces, opened } = openFaces(document, options.fonts)
  embedFontsAsSubsets(document, on, packed, opened)

  for (const page of others) document.addPage(sheet(page).format, sheet(page).orientation)
  const contents = pages.map(paintPage)
  withSharedParts(document, on, pages, contents).forEach((operators, index) => {
    document.setPage(index + 1)
    insideOf(document).out(operators)
  })
  const file = document.output('arraybuffer')
  if (thrown.length > 0) throw thrown[0]
  return finish(new Uint8Array(file))

  function paintPage(page: Page, index: number): readonly ContentPart[] {
    document.setPage(index + 1)
    const content = openContent(page.height)
    const canvas = openCanvas(document, faces, content, tags)
    for (const item of page.items) {
      tags?.begin(content, index, item)
      itemToPdf(item, canvas)
    }
    tags?.endPage(content)
    return content.finish()
  }
}

/** Decimals of what jsPDF itself writes, in points: a hundredth is 0.0035 mm. */
const DECIMALS = 2

const sheet = ({ width, height }: Page): { format: [number, number]; orientation: 'landscape' | 'portrait' } => ({
  format: [width, height],
  orientation: width > height ? 'landscape' : 'portrait',
})
