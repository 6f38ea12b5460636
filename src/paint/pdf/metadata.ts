import { jsPDF } from 'jspdf'
import { toBinaryString } from '../bytes'
import { escapeXml } from '../escapeXml'
import { visibleText } from '../visibleText'
import type { ArchiveLevel } from './archiveLevel'
import type { PdfFacts } from './facts'
import { insideOf, type OnEvent } from './jspdfInside'
import { withinAString } from './pdfText'
import { srgbProfile } from './srgbProfile'

/**
 * Names the document in its dictionaries, in XMP and in what a reader shows; says how its colours are meant, and which level of
 * PDF/A-3 it keeps.
 */
export const addMetadata = (
  document: jsPDF,
  on: OnEvent,
  given: PdfFacts,
  archiveLevel: ArchiveLevel | undefined,
): void => {
  const facts = { ...given, title: withinAString(given.title), author: withinAString(given.author) }
  document.setProperties({ title: infoText(facts.title), author: infoText(facts.author), creator: 'Lajur' })
  const { newObject, out, putStream } = insideOf(document)
  let xmp = 0
  let profile = 0
  on('postPutResources', () => {
    xmp = newObject()
    putStream({
      data: toUtf8(xmpPacket(facts, archiveLevel)),
      objectId: xmp,
      filters: [],
      additionalKeyValues: [
        { key: 'Type', value: '/Metadata' },
        { key: 'Subtype', value: '/XML' },
      ],
    })
    out('endobj')
    profile = newObject()
    putStream({ data: srgbProfile(), objectId: profile, additionalKeyValues: [{ key: 'N', value: 3 }] })
    out('endobj')
  })
  on('putCatalog', () => {
    out(`/Lang (${facts.language}) /Metadata ${xmp} 0 R`)
    out('/ViewerPreferences << /DisplayDocTitle true /PrintScaling /None >>')
    out(
      '/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)' +
        ` /Info (sRGB IEC61966-2.1) /DestOutputProfile ${profile} 0 R >>]`,
    )
  })
}

/**
 * A text for jsPDF's information dictionary. jsPDF leaves the byte 0x0D as it is, which readers take for a line end: letters whose
 * UTF-16 holds it, such as č, are therefore taken apart, and what still holds it is left out. XMP has the whole text.
 */
const infoText = (text: string): string =>
  Array.from(visibleText(text), (character) => (holdsReturn(character) ? character.normalize('NFD') : character))
    .filter((character) => !holdsReturn(character))
    .join('')

const holdsReturn = (character: string): boolean =>
  Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).some(
    (unit) => (unit & 0xff) === 0x0d || unit >> 8 === 0x0d,
  )

/** The document's facts as an XMP packet (ISO 16684-1), the same as in the information dictionary. */
const xmpPacket = (
  { title, author, createdAt, language }: PdfFacts,
  archiveLevel: ArchiveLevel | undefined,
): string => {
  const moment = `${createdAt.toISOString().slice(0, 19)}Z`
  const creator = author && `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>\n`
  const archive =
    archiveLevel === undefined
      ? ''
      : `<pdfaid:part>3</pdfaid:part><pdfaid:conformance>${archiveLevel}</pdfaid:conformance>\n`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
${creator}<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Lajur</xmp:CreatorTool><xmp:CreateDate>${moment}</xmp:CreateDate>
<pdf:Producer>jsPDF ${jsPDF.version}</pdf:Producer>
${archive}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
}

/** The text's UTF-8 bytes, one character a byte. */
const toUtf8 = (text: string): string => toBinaryString(new TextEncoder().encode(text))
