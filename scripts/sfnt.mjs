/**
 * Reads the few tables of a TrueType file that measuring needs (OpenType specification 1.9: head, hhea, hmtx, OS/2, cmap).
 */

/**
 * Advance widths by code point and the vertical metrics, all in font units.
 * @param {Uint8Array} file a TTF
 * @returns {{ unitsPerEm: number, ascender: number, descender: number, capHeight: number, advances: Map<number, number> }}
 */
export function readSfnt(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = readDirectory(view)
  const head = tables.get('head')
  const hhea = tables.get('hhea')
  const os2 = tables.get('OS/2')
  const advanceCount = view.getUint16(hhea + 34)
  const hmtx = tables.get('hmtx')
  const advanceOf = (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, advanceCount - 1))

  const advances = new Map()
  for (const [codePoint, glyph] of readCharacterMap(view, tables.get('cmap'))) advances.set(codePoint, advanceOf(glyph))
  return {
    unitsPerEm: view.getUint16(head + 18),
    ascender: view.getInt16(hhea + 4),
    descender: view.getInt16(hhea + 6),
    capHeight: view.getInt16(os2 + 88),
    advances,
  }
}

function readDirectory(view) {
  const tables = new Map()
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(entry + offset)))
    tables.set(tag, view.getUint32(entry + 8))
  }
  return tables
}

/** Code point to glyph number, from the format 4 (basic plane) table that every TTF carries. */
function readCharacterMap(view, cmap) {
  const start = findFormat4(view, cmap)
  const segments = view.getUint16(start + 6) / 2
  const ends = start + 14
  const starts = ends + 2 * segments + 2
  const deltas = starts + 2 * segments
  const offsets = deltas + 2 * segments

  const glyphs = new Map()
  for (let segment = 0; segment < segments; segment++) {
    const last = view.getUint16(ends + 2 * segment)
    const first = view.getUint16(starts + 2 * segment)
    const delta = view.getUint16(deltas + 2 * segment)
    const offsetAt = offsets + 2 * segment
    const offset = view.getUint16(offsetAt)
    for (let codePoint = first; codePoint <= last && codePoint !== 0xffff; codePoint++) {
      const raw = offset === 0 ? codePoint : view.getUint16(offsetAt + offset + 2 * (codePoint - first))
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff
      if (glyph !== 0) glyphs.set(codePoint, glyph)
    }
  }
  return glyphs
}

function findFormat4(view, cmap) {
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const start = cmap + view.getUint32(cmap + 4 + 8 * index + 4)
    if (view.getUint16(start) === 4) return start
  }
  throw new Error('The font has no character map of format 4')
}
