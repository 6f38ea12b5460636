import { shownGlyphs } from './archiveContent'
import type { PdfDictionary, PdfObjects } from './pdfObjects'

/** What the fonts break: of those that show something, and of the glyphs that they show (ISO 19005-3, 6.2.11). */
export const fontFaults = (objects: PdfObjects): readonly string[] => {
  const { dictionary, follow, data } = objects
  return [...shownGlyphs(objects)].flatMap(([reference, glyphs]) => {
    const font = dictionary(reference)
    const descendants = follow(font['/DescendantFonts'])
    const descendant = dictionary(Array.isArray(descendants) ? descendants[0] : undefined)
    const descriptor = dictionary(descendant['/FontDescriptor'])
    const name = String(font['/BaseFont'])
    const file = data(descriptor['/FontFile2'])
    const faults: string[] = []
    const expect = (holds: boolean, clause: string, what: string) => {
      if (!holds) faults.push(`${clause} ${what} of ${name}`)
    }
    expect(font['/Type'] === '/Font' && descendant['/Type'] === '/Font', '6.2.11.2', 'the type')
    expect(font['/Subtype'] === '/Type0' && descendant['/Subtype'] === '/CIDFontType2', '6.2.11.2', 'the kind')
    expect(/^\/[A-Z]{6}\+\S+$/.test(name) && descendant['/BaseFont'] === name, '6.2.11.2', 'the name')
    expect(descriptor['/FontName'] === name, '6.2.11.2', 'the descriptor’s name')
    expect(font['/Encoding'] === '/Identity-H', '6.2.11.3', 'the encoding')
    expect(descendant['/CIDToGIDMap'] === '/Identity', '6.2.11.3', 'the map to glyphs')
    if (!file) return [...faults, `6.2.11.4 no file of ${name}`]
    const program = readTrueType(file)
    const widths = declaredWidths(descendant)
    const unicode = unicodeMap(Buffer.from(data(font['/ToUnicode']) ?? []).toString('latin1'))
    expect(descriptor['/FontFile2'] !== undefined && program.glyphs > 0, '6.2.11.4', 'the file')
    for (const glyph of glyphs) {
      const codePoint = unicode.get(glyph)
      expect(glyph !== 0, '6.2.11.8', 'a missing glyph')
      expect(glyph < program.glyphs, '6.2.11.4', `glyph ${glyph}`)
      expect(Math.abs(widths(glyph) - program.width(glyph)) < 1, '6.2.11.5', `the width of glyph ${glyph}`)
      expect(codePoint !== undefined, '6.2.11.7', `what glyph ${glyph} means`)
      expect(codePoint !== 0 && codePoint !== 0xfeff && codePoint !== 0xfffe, '6.2.11.7', `the meaning of ${glyph}`)
      expect(!isPrivate(codePoint ?? 0), '6.2.11.7', `the private meaning of glyph ${glyph}`)
    }
    return faults
  })
}

const isPrivate = (codePoint: number): boolean => codePoint >= 0xe000 && codePoint <= 0xf8ff

/** What a TrueType file says of its glyphs; widths in thousandths of an em. */
const readTrueType = (file: Uint8Array) => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16
    tables.set(Buffer.from(file.subarray(entry, entry + 4)).toString('latin1'), view.getUint32(entry + 8))
  }
  const tableOf = (tag: string): number => {
    const at = tables.get(tag)
    if (at === undefined) throw new Error(`The font file has no table ${tag}`)
    return at
  }
  const unitsPerEm = view.getUint16(tableOf('head') + 18)
  const longMetrics = view.getUint16(tableOf('hhea') + 34)
  return {
    glyphs: view.getUint16(tableOf('maxp') + 4),
    width: (glyph: number) =>
      (view.getUint16(tableOf('hmtx') + Math.min(glyph, longMetrics - 1) * 4) * 1000) / unitsPerEm,
  }
}

/** The widths that a font's dictionary says, in thousandths of an em. */
const declaredWidths = (descendant: PdfDictionary): ((glyph: number) => number) => {
  const widths = new Map<number, number>()
  const runs = descendant['/W'] as readonly unknown[]
  for (let at = 0; at < runs.length; at += 2) {
    const list = runs[at + 1] as readonly number[]
    list.forEach((width, index) => {
      widths.set(Number(runs[at]) + index, width)
    })
  }
  return (glyph) => widths.get(glyph) ?? Number(descendant['/DW'])
}

/** Glyphs and what they mean, as a character map of single codes says it. */
const unicodeMap = (map: string): ReadonlyMap<number, number> =>
  new Map(
    [...map.matchAll(/^<([0-9A-F]{4})><([0-9A-F]{4})>$/gm)].map(([, glyph = '', codePoint = '']) => [
      Number.parseInt(glyph, 16),
      Number.parseInt(codePoint, 16),
    ]),
  )
