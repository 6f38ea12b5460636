/** What a PDF reader needs of a TrueType file for glyphs chosen by number (ISO 32000-1, 9.9); names and maps are in the PDF. */
const NEEDED = new Set(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'cvt ', 'fpgm', 'prep'])

const HEAD_BYTES = 12
const ENTRY_BYTES = 16

/**
 * A TrueType subset, whose `loca` holds long offsets, without the tables that no PDF reader looks at. Metrics stay for the
 * used glyphs and for whatever has an outline: accented letters take theirs from their parts.
 */
export const trimFont = (file: Uint8Array, used: { has(glyph: number): boolean }): Uint8Array => {
  const tables = readTables(file).filter(({ tag }) => NEEDED.has(tag))
  const tableOf = (tag: string) => viewOf(tables.find((table) => table.tag === tag)?.data ?? new Uint8Array())
  const offsets = tableOf('loca')
  const isNeeded = (glyph: number) => used.has(glyph) || offsets.getUint32(glyph * 4 + 4) > offsets.getUint32(glyph * 4)
  const longMetrics = tableOf('hhea').getUint16(34)
  return writeTables(
    file,
    tables.map((table) =>
      table.tag === 'hmtx' ? { ...table, data: blankWidths(table.data, longMetrics, isNeeded) } : table,
    ),
  )
}

/** One table of the file. */
interface Table {
  readonly tag: string
  readonly data: Uint8Array
}

const readTables = (file: Uint8Array): readonly Table[] => {
  const view = viewOf(file)
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = HEAD_BYTES + index * ENTRY_BYTES
    const offset = view.getUint32(entry + 8)
    return {
      tag: String.fromCharCode(...file.subarray(entry, entry + 4)),
      data: file.subarray(offset, offset + view.getUint32(entry + 12)),
    }
  })
}

/** Each long metric is an advance and a left bearing of two bytes each. */
const blankWidths = (metrics: Uint8Array, longMetrics: number, isNeeded: (glyph: number) => boolean): Uint8Array => {
  const blanked = metrics.slice()
  for (let glyph = 0; glyph < longMetrics; glyph++) {
    if (!isNeeded(glyph)) blanked.fill(0, glyph * 4, glyph * 4 + 4)
  }
  return blanked
}

const writeTables = (original: Uint8Array, tables: readonly Table[]): Uint8Array => {
  const start = HEAD_BYTES + tables.length * ENTRY_BYTES
  const file = new Uint8Array(start + tables.reduce((sum, { data }) => sum + padded(data.length), 0))
  const view = viewOf(file)
  file.set(original.subarray(0, 4))
  const power = Math.floor(Math.log2(tables.length))
  const search = [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)]
  search.forEach((value, index) => {
    view.setUint16(4 + index * 2, value)
  })
  let offset = start
  tables.forEach(({ tag, data }, index) => {
    const entry = HEAD_BYTES + index * ENTRY_BYTES
    file.set(data, offset)
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter)
    view.setUint32(entry + 4, checksum(view, offset, padded(data.length)))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, data.length)
    offset += padded(data.length)
  })
  return file
}

const padded = (length: number): number => Math.ceil(length / 4) * 4

const checksum = (view: DataView, from: number, length: number): number => {
  let sum = 0
  for (let offset = from; offset < from + length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0
  return sum
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
