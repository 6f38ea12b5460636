/** The head of a JPEG of 40 × 80 px whose EXIF part says how it must be turned, with numbers in this order of bytes. */
export const turnedJpeg = (orientation: number, endian: 'little' | 'big'): Uint8Array => {
  const word = (value: number) => (endian === 'little' ? [value & 0xff, value >> 8] : [value >> 8, value & 0xff])
  const long = (value: number) => (endian === 'little' ? [...word(value), 0, 0] : [0, 0, ...word(value)])
  const mark = endian === 'little' ? [0x49, 0x49] : [0x4d, 0x4d]
  const entry = [...word(0x0112), ...word(3), ...long(1), ...word(orientation), 0, 0]
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...mark, ...word(42), ...long(8), ...word(1), ...entry, ...long(0)]
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 80, 0, 40, 1, 1, 17, 0]
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...frame])
}
