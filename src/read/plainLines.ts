import { plainText } from '../core/draft/plainText'

/** Brings text of any source into the importer's form: plain, lines parted by `\n`, no blanks at their ends. */

/** Format characters steer and do not show: zero width, direction marks, soft hyphen, byte order mark. */
const STEERING = /\p{Cf}/gu

/** A text with its line breaks kept; runs of blanks become one, and empty lines at the ends go. */
export const plainLines = (text: string): string =>
  plainText(text.replace(/[\u2028\u2029]/g, '\n').replace(STEERING, ''))
    .split('\n')
    .map((line) => line.replace(/[\t\p{Zs}]+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
