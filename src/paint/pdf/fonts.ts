import type { jsPDF } from 'jspdf'
import type { FontFace } from '../../core/page/item'
import { toBinaryString } from '../bytes'
import { REPLACEMENT, visibleText } from '../visibleText'
import { type InsideFont, insideOf } from './jspdfInside'

/** The TrueType files to print with, by family and face; only those that the pages use need to be there. */
export type PdfFonts = ReadonlyMap<string, Readonly<Partial<Record<FontFace, Uint8Array>>>>

/** One face that a document prints with, and the glyphs that it has used of it so far. */
export interface PdfFace {
  readonly family: string
  readonly face: FontFace
  /** Code point by glyph number; where several share a glyph, the lowest, so that text reads back with plain spaces. */
  readonly used: Map<number, number>
  readonly font: InsideFont
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
    const added = { family, face, used: new Map<number, number>(), font: insideOf(document).getFont(family, face) }
    opened.push(added)
    return added
  }
  return { faces, opened }
}

/**
 * The text as this face can print it, every glyph noted as used. What the face lacks becomes U+FFFD, or a question mark: jsPDF
 * itself would drop such a character, or cut the rest of the string.
 */
export const printableText = (text: string, { font, used }: PdfFace): string => {
  let printable = ''
  for (const character of visibleText(text)) {
    const drawn = [character, REPLACEMENT, '?'].find((candidate) => glyphOf(font, candidate) > 0) ?? ''
    const glyph = glyphOf(font, drawn)
    const codePoint = drawn.charCodeAt(0)
    if (glyph > 0) used.set(glyph, Math.min(codePoint, used.get(glyph) ?? codePoint))
    printable += drawn
  }
  return printable
}

/** Number of the character's glyph; 0 where the font has none, as for everything past U+FFFF, which jsPDF cannot draw. */
const glyphOf = (font: InsideFont, character: string): number =>
  character.length === 1 ? font.metadata.characterToGlyph(character.charCodeAt(0)) : 0
