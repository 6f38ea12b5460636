import type { jsPDF } from 'jspdf'
import { toBinaryString } from '../bytes'
import { insideOf, type OnEvent } from './jspdfInside'
import { compactTextString, pdfDate } from './pdfText'

/** A text file that travels inside the PDF: the source that the pages were made from. */
export interface PdfAttachment {
  /** Name of the file, such as sop.json. */
  readonly name: string
  readonly mediaType: string
  readonly text: string
  /** What the file is, for readers that list it. */
  readonly description: string
}

/** Embeds a file as the document's source (ISO 32000-2, 14.13). */
export const addAttachment = (document: jsPDF, on: OnEvent, attachment: PdfAttachment, createdAt: Date): void => {
  const { newObject, out, putStream } = insideOf(document)
  const bytes = new TextEncoder().encode(attachment.text)
  let specification = 0
  on('postPutResources', () => {
    const file = newObject()
    putStream({
      data: toBinaryString(bytes),
      objectId: file,
      filters: ['FlateEncode'],
      additionalKeyValues: [
        { key: 'Type', value: '/EmbeddedFile' },
        { key: 'Subtype', value: nameOf(attachment.mediaType) },
        { key: 'Params', value: `<< /Size ${bytes.length} /ModDate (${pdfDate(createdAt)}) >>` },
      ],
    })
    out('endobj')
    specification = newObject()
    const name = compactTextString(attachment.name)
    out(`<< /Type /Filespec /F ${name} /UF ${name} /Desc ${compactTextString(attachment.description)}`)
    out(`/AFRelationship /Source /EF << /F ${file} 0 R /UF ${file} 0 R >> >>`)
    out('endobj')
  })
  on('putCatalog', () => {
    const name = compactTextString(attachment.name)
    out(`/AF [${specification} 0 R] /Names << /EmbeddedFiles << /Names [${name} ${specification} 0 R] >> >>`)
  })
}

/** A name as PDF writes it: whatever is not a plain letter or digit by its number. */
const nameOf = (text: string): string =>
  `/${text.replace(/[^A-Za-z0-9._+-]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}`
