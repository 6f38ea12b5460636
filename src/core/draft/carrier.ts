/**
 * Draft files inside other files: in the metadata of an SVG, in a script element of a web page that no browser runs, in a text
 * chunk of a PNG (W3C PNG, 11.3.3.4). What is found is only found, not checked in any way.
 */

/** The attribute by which the element that carries a draft is known. */
export const CARRIER_ATTRIBUTE = 'data-lajur-draft'

/** The keyword of the PNG chunk that carries a draft. */
const PNG_KEYWORD = 'lajur-draft'

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Whether a file is a PNG. */
export const isPng = (bytes: Uint8Array): boolean => PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)

/** Whether a text is an SVG or a web page, which a JSON file never is. */
export const isMarkup = (text: string): boolean => /^\ufeff?\s*</.test(text)

/** The text of the draft file that an SVG or a web page carries; null where it carries none. */
export const draftInMarkup = (text: string): string | null => {
  const found = /<(metadata|script)\b[^>]*\sdata-lajur-draft\b[^>]*>([^<]*)</.exec(text)
  if (found === null) return null
  const [, element, content = ''] = found
  return element === 'script' ? content : unescapeXml(content)
}

/** The text of a draft file as it may stand in a script element: no character of it can end the element. */
export const scriptContent = (json: string): string => json.replaceAll('<', '\\u003c')

/** The bytes of the draft file that a PNG carries; null where it carries none. */
export const draftInPng = (png: Uint8Array): Uint8Array | null => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  for (let at = PNG_SIGNATURE.length; at + 12 <= png.length; ) {
    const length = view.getUint32(at)
    const data = png.subarray(at + 8, at + 8 + length)
    if (ascii(png.subarray(at + 4, at + 8)) === 'iTXt' && ascii(data.subarray(0, PREFIX.length)) === ascii(PREFIX)) {
      return data.subarray(PREFIX.length)
    }
    at += 12 + length
  }
  return null
}

/** The PNG with a draft file, in UTF-8, in a chunk right after its header. */
export const withDraftInPng = (png: Uint8Array, draftFile: Uint8Array): Uint8Array => {
  const headerEnd = PNG_SIGNATURE.length + 12 + 13
  const body = joinBytes([bytesOf('iTXt'), PREFIX, draftFile])
  const length = uint32(body.length - 4)
  return joinBytes([png.subarray(0, headerEnd), length, body, uint32(crc32(body)), png.subarray(headerEnd)])
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

/** What stands before the text of the chunk: keyword, not compressed, no language, no translated keyword. */
const PREFIX = bytesOf(`${PNG_KEYWORD}\0\0\0\0\0`)

const uint32 = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff)

const joinBytes = (parts: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** The checksum of PNG chunks (W3C PNG, annex D). */
const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|quot|apos|amp));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
