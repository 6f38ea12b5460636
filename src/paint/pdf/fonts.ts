import type { jsPDF } from 'jspdf'
import type { FontFace } from '../../core/page/item'
import { toBinaryString } from '../bytes'
import { REPLACEMENT, visibleText } from '../visibleText'
import { type InsideFont, insideOf, operatorsOf } from './jspdfInside'

/** The TrueType files to print with, by family and face; only those that the pages use need to be there. */
export type PdfFonts = ReadonlyMap<string, Readonly<Partial<Record<FontFace, Uint8Array>>>>

/** One face that a document prints with, and the glyphs that it has used of it so far. */
export interface PdfFace {
  readonly family: string
  readonly face: FontFace
  /** Code point by glyph number; where several share a glyph, the lowest, so that text reads back with plain spaces. */
  readonly used: Map<number, number>
  readonly font: InsideFont
  /** What characters are printed as, so far. */
  readonly printed: Map<string, PrintedGlyph>
}

/** One glyph as it is printed. */
export interface PrintedGlyph {
  /** Its number as two bytes of a literal string, one character a byte, what strings reserve escaped. */
  readonly code: string
  /** In em. */
  readonly advance: number
}

/** The faces of one document, loaded when first asked for. */
export type PdfFaces = (family: string, face: FontFace) => PdfFace

/** What a TrueType name adds to the family's for each face. */
export const FACE_NAMES: Readonly<Record<FontFace, string>> = {
  regular: 'Regular',
  bold: 'Bold',
  italic: 'Italic',
  boldItalic: 'BoldItalic',
}

/** Gives access to the faces of `fonts` in a document. A face that is asked for and not there throws. */
export const openFaces = (
  document: jsPDF,
  fonts: PdfFonts,
): { readonly faces: PdfFaces; readonly opened: PdfFace[] } => {
  const opened: PdfFace[] = []
  const faces: PdfFaces = (family, face) => {
    const known = opened.find((candidate) => candidate.family === family && candidate.face === face)
    if (known) return known
    const file = fonts.get(family)?.[face]
    if (!file) throw new Error(`No font file for ${family} ${face}`)
    const name = `${family}-${FACE_NAMES[face]}.ttf`
    document.addFileToVFS(name, toBinaryString(file))
    document.addFont(name, family, face)
    // jsPDF lists only fonts that its own writing has set; what it writes for that is left out.
    operatorsOf(document, () => document.setFont(family, face).text(' ', 0, 0))
    const font = insideOf(document).getFont(family, face)
    const added: PdfFace = { family, face, used: new Map(), font, printed: new Map() }
    opened.push(added)
    return added
  }
  return { faces, opened }
}

/**
 * The text as this face can print it, glyph by glyph, every glyph noted as used. What the face lacks becomes U+FFFD, or a
 * question mark: jsPDF itself would drop such a character, or cut the rest of the string.
 */
export const printableText = (
  text: string,
  face: PdfFace,
): { readonly glyphs: readonly string[]; readonly advances: readonly number[] } => {
  const glyphs: string[] = []
  const advances: number[] = []
  for (const character of visibleText(text)) {
    const known = face.printed.get(character)
    const { code, advance } = known ?? printedGlyph(character, face)
    if (!known) face.printed.set(character, { code, advance })
    if (code === '') continue
    glyphs.push(code)
    advances.push(advance)
  }
  return { glyphs, advances }
}

const printedGlyph = (character: string, { font, used }: PdfFace): PrintedGlyph => {
  const drawn = [character, REPLACEMENT, '?'].find((candidate) => glyphOf(font, candidate) > 0)
  if (drawn === undefined) return { code: '', advance: 0 }
  const glyph = glyphOf(font, drawn)
  const codePoint = drawn.charCodeAt(0)
  used.set(glyph, Math.min(codePoint, used.get(glyph) ?? codePoint))
  const code = [glyph >> 8, glyph & 0xff].map((byte) => escapedByte(String.fromCharCode(byte))).join('')
  return { code, advance: font.metadata.widthOfGlyph(glyph) / 1000 }
}

/** A byte inside a literal string (ISO 32000-1, 7.3.4.2); a bare carriage return would read as a line feed. */
const escapedByte = (byte: string): string => (byte === '\r' ? '\\r' : '()\\'.includes(byte) ? `\\${byte}` : byte)

/** Number of the character's glyph; 0 where the font has none, as for everything past U+FFFF, which jsPDF cannot draw. */
const glyphOf = (font: InsideFont, character: string): number =>
  character.length === 1 ? font.metadata.characterToGlyph(character.charCodeAt(0)) : 0
