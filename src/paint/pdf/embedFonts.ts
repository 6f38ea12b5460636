import type { jsPDF } from 'jspdf'
import { toBinaryString } from '../bytes'
import { FACE_NAMES, type PdfFace } from './fonts'
import { type InsideFont, insideOf, type OnEvent } from './jspdfInside'
import type { PackedObjects } from './objectStreams'
import { hash32, pdfNumber } from './pdfText'
import { trimFont } from './trimFont'

/**
 * Makes a document embed its fonts our way. jsPDF's own writer gives every face the same name without a subset's tag, rounds
 * widths down, and names a character collection that does not exist.
 */
export const embedFontsAsSubsets = (
  document: jsPDF,
  on: OnEvent,
  packed: PackedObjects,
  opened: readonly PdfFace[],
): void => {
  const inside = insideOf(document)
  for (const token of Object.keys(inside.events.getTopics().putFont ?? {})) inside.events.unsubscribe(token)
  on('putFont', ({ font }: { font: InsideFont }) => {
    const face = opened.find((candidate) => candidate.font === font)
    if (face) putSubset(document, packed, face)
  })
}

/** Writes one face as a composite font over its subset file (ISO 32000-1, 9.7). */
const putSubset = (document: jsPDF, packed: PackedObjects, { family, face, used, font }: PdfFace): void => {
  const { newObject, newObjectDeferred, out, putStream } = insideOf(document)
  const { metadata } = font
  const glyphs = [...used.keys()].sort((one, other) => one - other)
  const name = `${subsetTag(glyphs)}+${family.replace(/[^A-Za-z0-9]/g, '')}-${FACE_NAMES[face]}`

  const file = newObject()
  const outlines = Uint8Array.from(metadata.subset.encode([0, ...glyphs], 1))
  putStream({ data: toBinaryString(trimFont(outlines, used)), objectId: file, addLength1: true })
  out('endobj')

  const toUnicode = newObject()
  putStream({ data: toUnicodeMap(glyphs, used), objectId: toUnicode })
  out('endobj')

  const descriptor = newObjectDeferred()
  packed.add(
    descriptor,
    `<< /Type /FontDescriptor /FontName /${name} /Flags ${metadata.flags} /FontBBox [${metadata.bbox.join(' ')}]` +
      ` /ItalicAngle ${pdfNumber(metadata.italicAngle)} /Ascent ${metadata.ascender} /Descent ${metadata.decender}` +
      ` /CapHeight ${pdfNumber(metadata.capHeight * metadata.scaleFactor)} /StemV ${isBold(face) ? 138 : 80}` +
      ` /FontFile2 ${file} 0 R >>`,
  )

  const descendant = newObjectDeferred()
  packed.add(
    descendant,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity` +
      ` /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>` +
      ` /DW ${pdfNumber(metadata.widthOfGlyph(0))} /W [${widthRuns(glyphs, (glyph) => metadata.widthOfGlyph(glyph))}] >>`,
  )

  font.objectNumber = newObject()
  out(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /ToUnicode ${toUnicode} 0 R` +
      ` /DescendantFonts [${descendant} 0 R] >>`,
  )
  out('endobj')
  font.isAlreadyPutted = true
}

const isBold = (face: PdfFace['face']): boolean => face === 'bold' || face === 'boldItalic'

/** The widths of glyphs, neighbours in one run (ISO 32000-1, 9.7.4.3). */
const widthRuns = (glyphs: readonly number[], widthOf: (glyph: number) => number): string =>
  glyphs
    .map((glyph, index) => `${glyphs[index - 1] === glyph - 1 ? ' ' : `]${glyph}[`}${pdfNumber(widthOf(glyph))}`)
    .join('')
    .replace(/^\]/, '')
    .concat(glyphs.length > 0 ? ']' : '')

/** Six capital letters that follow from the chosen glyphs (ISO 32000-1, 9.6.4). */
const subsetTag = (glyphs: readonly number[]): string => {
  let rest = hash32(glyphs.join(' '))
  let tag = ''
  for (let letter = 0; letter < 6; letter++) {
    tag += String.fromCharCode(65 + (rest % 26))
    rest = Math.floor(rest / 26)
  }
  return tag
}

/** Largest number of entries in one block of a character map. */
const BLOCK = 100

/** The character map that lets readers copy and search text (ISO 32000-1, 9.10.3). */
const toUnicodeMap = (glyphs: readonly number[], codePoints: ReadonlyMap<number, number>): string => {
  const entries = glyphs.map((glyph) => `<${hex4(glyph)}><${hex4(codePoints.get(glyph) ?? 0)}>`)
  const blocks: string[] = []
  for (let from = 0; from < entries.length; from += BLOCK) {
    const block = entries.slice(from, from + BLOCK)
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar')
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000><FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')
