/**
 * How a JPEG must be turned to stand upright, as its EXIF part says: 1 = it already does, 5 to 8 = width and height change places
 * (Exif 2.32, 4.6.4, tag 0x0112). Browsers turn such a picture by themselves, a PDF does not.
 */
export const jpegOrientation = (bytes: Uint8Array): number => {
  const tiff = findExif(bytes)
  if (tiff === undefined) return UPRIGHT
  const littleEndian = bytes[tiff] === 0x49
  const word = (at: number): number => {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
    return littleEndian ? first | (second << 8) : (first << 8) | second
  }
  const long = (at: number): number =>
    littleEndian ? word(at) + word(at + 2) * 0x10000 : word(at) * 0x10000 + word(at + 2)
  const directory = tiff + long(tiff + 4)
  for (let entry = 0; entry < Math.min(word(directory), MOST_ENTRIES); entry++) {
    const at = directory + 2 + ENTRY_BYTES * entry
    if (word(at) !== ORIENTATION_TAG) continue
    const value = word(at + 8)
    return value >= 1 && value <= 8 ? value : UPRIGHT
  }
  return UPRIGHT
}

const UPRIGHT = 1
const ORIENTATION_TAG = 0x0112
const ENTRY_BYTES = 12
/** Real directories have some dozens of entries; a broken count must not cost time. */
const MOST_ENTRIES = 1000

/** Where the TIFF header of the EXIF segment begins; undefined when there is none before the picture itself. */
const findExif = (bytes: Uint8Array): number | undefined => {
  let at = 2
  while (at + 10 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) return undefined
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (marker === 0xe1 && name === 'Exif') return at + 10
    at += 2 + Math.max(2, ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
  }
  return undefined
}
