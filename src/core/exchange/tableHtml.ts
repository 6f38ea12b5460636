import { parseInlineMarkup } from '../text/inlineMarkup'
import type { TextCell, TextTable } from './tableText'

/** A table of words as HTML that Word, Excel and mail programs take over as a table. */

/** Something that is to travel unseen with the table, in an attribute of it; only letters that need no escaping survive everywhere. */
export interface CarriedText {
  readonly attribute: string
  /** Comes back with `decodeURIComponent`. */
  readonly encoded: string
}

/** Excel is told that cells hold text: numbers, dates and formulas stay the words that they are. */
const CELL_STYLE = "border:1px solid #000;padding:2px 4px;mso-number-format:'\\@';"

const STYLES: Readonly<Record<TextCell['kind'], string>> = {
  head: `${CELL_STYLE}text-align:center;vertical-align:middle;font-weight:bold`,
  section: `${CELL_STYLE}text-align:left;vertical-align:middle;font-weight:bold`,
  number: `${CELL_STYLE}text-align:center;vertical-align:top`,
  lane: `${CELL_STYLE}text-align:center;vertical-align:middle`,
  text: `${CELL_STYLE}text-align:left;vertical-align:top`,
}

/** Excel would otherwise begin a new row at every line break. */
const LINE_BREAK = '<br style="mso-data-placement:same-cell">'

/** Writes one table. */
export const tableHtml = (table: TextTable, carried?: CarriedText): string => {
  const attribute = carried === undefined ? '' : ` ${carried.attribute}="${carried.encoded}"`
  const rows = table.rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`)
  const style = 'border-collapse:collapse;font-family:Arial,sans-serif;font-size:9pt'
  return [
    `<table${attribute} border="1" cellspacing="0" style="${style}">`,
    `<thead>${rows.slice(0, table.headRows).join('')}</thead>`,
    `<tbody>${rows.slice(table.headRows).join('')}</tbody>`,
    '</table>',
  ].join('')
}

const cellHtml = ({ text, rowSpan, columnSpan, kind }: TextCell): string => {
  const tag = kind === 'head' ? 'th' : 'td'
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`
  return `<${tag}${spans} style="${STYLES[kind]}">${wordsHtml(text)}</${tag}>`
}

const wordsHtml = (text: string): string =>
  parseInlineMarkup(text)
    .map(({ text: words, face }) => {
      const escaped = escapeHtml(words).replaceAll('\n', LINE_BREAK)
      const italic = face === 'italic' || face === 'boldItalic' ? `<i>${escaped}</i>` : escaped
      return face === 'bold' || face === 'boldItalic' ? `<b>${italic}</b>` : italic
    })
    .join('')

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
