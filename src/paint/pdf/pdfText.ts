/** Most UTF-16 units of a text string: at two bytes each they stay below the 32,767 bytes of ISO 19005-3, 6.1.13. */
const MOST_UNITS = 16_000

/** The text as long as a string of a PDF may be, no character cut in two. */
export const withinAString = (text: string): string =>
  text.length <= MOST_UNITS ? text : `${text.slice(0, MOST_UNITS).replace(/[\ud800-\udbff]$/, '')}…`

/** A text string as PDF writes it in dictionaries: UTF-16 with its mark, in hexadecimal (ISO 32000-1, 7.9.2.2). */
export const textString = (text: string): string => {
  const written = withinAString(text)
  let hex = 'FEFF'
  for (let index = 0; index < written.length; index++)
    hex += written.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
  return `<${hex}>`
}

/** The same, but plain characters where the text is ASCII: half as long, and alike texts compress better. */
export const compactTextString = (text: string): string =>
  text.length <= MOST_UNITS && /^[\x20-\x7e]*$/.test(text) ? `(${text.replace(/[\\()]/g, '\\$&')})` : textString(text)

/** A number as PDF writes it: no exponent, at most three decimals. */
export const pdfNumber = (value: number): string => String(Math.round(value * 1000) / 1000)

/** A length in mm, in points. */
export const points = (mm: number): number => (mm * 72) / 25.4

/** A moment as PDF writes it, in UTC (ISO 32000-1, 7.9.4). */
export const pdfDate = (moment: Date): string => `D:${moment.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`

/** 32 bits that follow from the text alone (FNV-1a); `seed` gives other bits for the same text. */
export const hash32 = (text: string, seed = 0): number => {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash
}

/** The 32 hexadecimal digits of a file identifier that follow from the text alone. */
export const fileIdentifier = (text: string): string =>
  [1, 2, 3, 4]
    .map((seed) =>
      hash32(text, seed * 0x9e3779b9)
        .toString(16)
        .toUpperCase()
        .padStart(8, '0'),
    )
    .join('')
