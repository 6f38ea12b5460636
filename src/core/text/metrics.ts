/**
 * Measures text from the advance widths of the shipped fonts, kerning and ligatures off. Painters draw the very same TTFs
 * the same way, so that a line measured here is exactly as wide on screen and on paper.
 */
import type { FontFace } from '../page/item'
import { fontTables } from './advances.generated'
import type { FontTable } from './fontTable'

/** The family that stands in for one that is not shipped. */
const defaultFont = 'Arimo'

/** What may be drawn for a character that the font lacks: U+FFFD, else an empty square. Every family has one of them. */
const replacements = ['\uFFFD', '\u25A1'] as const

const mmPerPoint = 25.4 / 72

/** Names of the families that are shipped. */
export const fontNames: readonly string[] = Object.keys(fontTables)

/** The shipped family that is used when a draft asks for `font`. */
export function resolveFont(font: string): string {
  return Object.hasOwn(fontTables, font) ? font : defaultFont
}

/** Name of the TTF of one face, in `public/fonts`. */
export function fontFile(font: string, face: FontFace): string {
  return tableOf(font).faces[face].file
}

/** Whether all four faces of the family have this character. */
export function hasGlyph(font: string, codePoint: number): boolean {
  return advancesOf(font, 'regular').has(codePoint)
}

/** The different characters of `text` that the family lacks, in the order of their first appearance. */
export function missingGlyphs(text: string, font: string): string[] {
  const missing = new Set<string>()
  for (const character of normalise(text)) {
    if (character !== '\n' && !isDrawable(font, character)) missing.add(character)
  }
  return [...missing]
}

/**
 * The text as it is drawn: composed (NFC), tabs and odd spaces as plain spaces, control and invisible characters dropped,
 * and every character that the family lacks replaced by U+FFFD or, where the family lacks that too, by an empty square, so that
 * nothing vanishes silently. Line breaks stay, as \n.
 */
export function drawableText(text: string, font: string): string {
  if (plainLatin.test(text)) return text
  let drawable = ''
  for (const character of normalise(text)) {
    drawable += character === '\n' || isDrawable(font, character) ? character : replacementOf(font)
  }
  return drawable
}

/** Width in mm of `text` as it is drawn on one line: the sum of its advances. Line breaks have no width. */
export function advanceWidth(text: string, font: string, face: FontFace, sizePt: number): number {
  const advances = advancesOf(font, face)
  let units = 0
  for (const character of drawableText(text, font)) units += advances.get(character.codePointAt(0) ?? 0) ?? 0
  return units * mmPerUnit(font, face, sizePt)
}

/** Heights in mm of a face: above the baseline, below it (positive), and of a capital letter. */
export interface VerticalMetrics {
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
}

/** The vertical metrics of a face at a size, in mm. */
export function verticalMetrics(font: string, face: FontFace, sizePt: number): VerticalMetrics {
  const { ascender, descender, capHeight } = tableOf(font).faces[face].vertical
  const unit = mmPerUnit(font, face, sizePt)
  return { ascent: ascender * unit, descent: -descender * unit, capHeight: capHeight * unit }
}

/** Printable ASCII and line breaks: drawn as they stand by every shipped family. */
const plainLatin = /^[\n\x20-\x7e]*$/

/** Spaces other than U+0020 and U+00A0 (no-break); they differ in width only. */
const oddSpaces = /[\t\u1680\u2000-\u200a\u205f\u3000]/g

/** Control characters except \n, soft hyphen, zero-width characters, and those that turn the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is sought
const undrawn = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const lookalikes: Readonly<Record<string, string>> = { '\u2011': '\u2010', '\u202f': '\u00a0', '\u2007': '\u00a0' }

function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u202f\u2007\u2011]/g, (character) => lookalikes[character] ?? character)
    .replace(oddSpaces, ' ')
    .replace(undrawn, '')
}

const replacementOf = (font: string) => replacements.find((character) => isDrawable(font, character)) ?? '?'

function isDrawable(font: string, character: string): boolean {
  return hasGlyph(font, character.codePointAt(0) ?? 0)
}

function mmPerUnit(font: string, face: FontFace, sizePt: number): number {
  return (sizePt * mmPerPoint) / tableOf(font).faces[face].vertical.unitsPerEm
}

function tableOf(font: string): FontTable {
  const table = fontTables[resolveFont(font)]
  if (!table) throw new Error(`No table of advance widths for ${font}`)
  return table
}

type FaceAdvances = Readonly<Record<FontFace, ReadonlyMap<number, number>>>

/** What has been unpacked so far; a family costs nothing until a draft asks for it. */
const unpacked = new Map<string, FaceAdvances>()

function advancesOf(font: string, face: FontFace): ReadonlyMap<number, number> {
  const name = resolveFont(font)
  const faces = unpacked.get(name) ?? unpackFaces(tableOf(name))
  unpacked.set(name, faces)
  return faces[face]
}

const unpackFaces = (table: FontTable): FaceAdvances => ({
  regular: unpackAdvances(table, 'regular'),
  bold: unpackAdvances(table, 'bold'),
  italic: unpackAdvances(table, 'italic'),
  boldItalic: unpackAdvances(table, 'boldItalic'),
})

function unpackAdvances(table: FontTable, face: FontFace): Map<number, number> {
  const codePoints = table.ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
  return new Map(codePoints.map((codePoint, index) => [codePoint, table.faces[face].advances[index] ?? 0]))
}
