/** One tag of a profile: its signature and its data, one character a byte. */
type Tag = readonly [signature: string, data: string]

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4.2 (ICC.1:2004-10), one character a byte. Its primaries are
 * adapted to D50 after Bradford, as that standard asks.
 */
export const srgbProfile = (): string => {
  const curve: Tag[1] = `para${zeros(4)}${uint16(3)}${zeros(2)}${[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed).join('')}`
  const tags: readonly Tag[] = [
    ['desc', localised('sRGB')],
    ['cprt', localised('CC0')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
    [
      'chad',
      `sf32${zeros(4)}${[1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168].map(fixed).join('')}`,
    ],
  ]
  const { table, data } = placeTags(tags)
  const size = HEADER_BYTES + table.length + data.length
  return header(size) + table + data
}

const HEADER_BYTES = 128

const header = (size: number): string =>
  uint32(size) +
  zeros(4) +
  uint32(0x04200000) +
  'mntrRGB XYZ ' +
  [2026, 1, 1, 0, 0, 0].map(uint16).join('') +
  'acsp' +
  zeros(28) +
  [0.9642, 1, 0.8249].map(fixed).join('') +
  zeros(HEADER_BYTES - 80)

/** The table of tags and their data, equal data stored once, each on a multiple of four bytes. */
const placeTags = (tags: readonly Tag[]): { readonly table: string; readonly data: string } => {
  const start = HEADER_BYTES + 4 + tags.length * 12
  const offsets = new Map<string, number>()
  let data = ''
  let table = uint32(tags.length)
  for (const [signature, content] of tags) {
    const offset = offsets.get(content) ?? start + data.length
    if (!offsets.has(content)) data += content + zeros((4 - (content.length % 4)) % 4)
    offsets.set(content, offset)
    table += signature + uint32(offset) + uint32(content.length)
  }
  return { table, data }
}

const xyz = (x: number, y: number, z: number): string => `XYZ ${zeros(4)}${[x, y, z].map(fixed).join('')}`

const localised = (text: string): string =>
  `mluc${zeros(4)}${uint32(1)}${uint32(12)}enUS${uint32(text.length * 2)}${uint32(28)}${Array.from(text, (character) => uint16(character.charCodeAt(0))).join('')}`

const fixed = (value: number): string => uint32(Math.round(value * 65536) >>> 0)
const uint32 = (value: number): string => uint16(value >>> 16) + uint16(value & 0xffff)
const uint16 = (value: number): string => String.fromCharCode((value >> 8) & 0xff, value & 0xff)
const zeros = (count: number): string => '\0'.repeat(count)
