import { plainText } from '../text/inlineMarkup'
import type { TextTable } from './tableText'

/** Tables of words as text whose cells are parted by a character, for spreadsheets, and such text read back. */

/**
 * Writes tables as CSV (RFC 4180): quoted where needed, lines ended by CR LF, an empty line between tables. Cells are parted by
 * semicolons, since Excel parts them by the list separator of the system's region, and Indonesia's is the semicolon: its comma
 * parts decimals. The byte order mark tells Excel that the text is UTF-8. A line `sep=;` would make it forget that again.
 */
export const tablesCsv = (tables: readonly TextTable[]): string =>
  `\ufeff${tables
    .map((table) => {
      const title = tables.length > 1 && table.title !== '' ? [[table.title]] : []
      return [...title, ...gridOf(table)]
        .map((cells) => `${cells.map((text) => field(text, ';')).join(';')}\r\n`)
        .join('')
    })
    .join('\r\n')}`

/** Writes a table as text parted by tabs, as spreadsheets put on the clipboard. */
export const tableTsv = (table: TextTable): string =>
  gridOf(table)
    .map((cells) => cells.map((text) => field(text, '\t')).join('\t'))
    .join('\r\n')

/** The table as a full grid of texts; what a merged cell covers is empty. */
const gridOf = ({ columns, rows }: TextTable): readonly (readonly string[])[] => {
  const taken = rows.map(() => new Array<boolean>(columns).fill(false))
  return rows.map((cells, rowIndex) => {
    const texts = new Array<string>(columns).fill('')
    let column = 0
    for (const { text, rowSpan, columnSpan } of cells) {
      while (taken[rowIndex]?.[column]) column++
      texts[column] = plainText(text)
      for (let row = rowIndex; row < rowIndex + rowSpan; row++) taken[row]?.fill(true, column, column + columnSpan)
      column += columnSpan
    }
    return texts
  })
}

/** What a spreadsheet could take for a formula when it stands first in a cell. */
const FORMULA = /^[=+\-@\t\r]/

/** A cell's text with an apostrophe before it where a spreadsheet could take it for a formula. */
export const guardedText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The text of a cell that `guardedText` may have guarded. */
export const unguardedText = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text

const field = (text: string, separator: string): string => {
  const guarded = guardedText(text)
  const needsQuotes = guarded.includes(separator) || /["\r\n]/.test(guarded)
  return needsQuotes ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/**
 * Reads text parted by tabs into rows of cells. A cell that begins with a quotation mark may hold tabs and line breaks up to the closing
 * mark; a mark that nothing closes is a mark. Rows may differ in length; one empty line at the end is none.
 */
export const readTsv = (text: string): readonly (readonly string[])[] => {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows: string[][] = [[]]
  // Quoted up to a mark that a separator follows, else whatever stands before the next separator.
  const cells = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/y
  for (;;) {
    const match = cells.exec(plain)
    if (match === null) return rows
    const [, quoted, bare = '', separator] = match
    rows.at(-1)?.push(unguardedText(quoted === undefined ? bare : quoted.replaceAll('""', '"')))
    if (separator === '') return rows
    if (separator === '\n') rows.push([])
  }
}
