import { onOneLine } from '../words/bareWords'

/** Words before a figure that make it part of a name, not the number of an item: Nomor 2, Tahun 2017, Pasal 4. */
const NAMES_A_FIGURE =
  /(?:nomor|no\.?|nomer|tahun|th\.?|pasal|ayat|angka|huruf|bab|tk\.?|tingkat|s|ke|tanggal|bulan)\s*$/i

/**
 * Parts a box's text into its items. Items begin with a number or a dash at the start of a line, or, where the line breaks were
 * lost, inside a line with the number that comes next. Without either, every line is an item. Numbers and dashes are taken off;
 * an item that has nothing else is left out.
 */
export const listItems = (text: string): readonly string[] => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap(partsOfLine)
  const isList = lines.some((line) => isBulleted(line))
  const items: string[] = []
  for (const line of lines) {
    const last = items.at(-1)
    const goesOn = last !== undefined && (isList ? !isBulleted(line) : /^\p{Ll}/u.test(line) && !/[.;:]$/.test(last))
    if (goesOn) items[items.length - 1] = `${last} ${line}`
    else items.push(line)
  }
  return items.map((item) => onOneLine(withoutBullet(item))).filter((item) => item !== '' && item !== '-')
}

const BULLET =
  /^(?:\(?\d{1,3}[.)]\)?(?!\d)|\d{1,3}(?=\s+\p{Lu})|[a-z][.)](?=\s)|[-\u2013\u2022\u00b7\u25aa\u25cf\u2713\u27a2*](?=\s|$))\s*/u

const isBulleted = (line: string): boolean => BULLET.test(line)

const withoutBullet = (item: string): string => {
  const bare = item.replace(BULLET, '')
  return /^\(?\d{1,3}[.)]?$/.test(bare) ? '' : bare
}

/** The number of the item with which a line begins; null where it begins otherwise. */
export const itemNumber = (line: string): number | null => {
  const figures = /^\s*\(?(\d{1,3})(?:[.)]|\s+(?=\p{Lu}))/u.exec(line)?.[1]
  return figures === undefined ? null : Number(figures)
}

/** Parts a line with several numbered items; the numbers must follow one another in the style of the first. */
const partsOfLine = (line: string): readonly string[] => {
  const first = itemNumber(line)
  if (first === null) return dashedParts(line)
  const isDotted = /^\s*\(?\d{1,3}[.)]/.test(line)
  const parts: string[] = []
  let rest = line
  for (let next = first + 1; ; next++) {
    const at = placeOf(rest, next, isDotted)
    if (at === null) break
    parts.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...parts, rest]
}

const placeOf = (text: string, number: number, isDotted: boolean): number | null => {
  const pattern = new RegExp(isDotted ? `\\s(?=\\(?${number}[.)]\\s)` : `\\s(?=${number}\\s+\\p{Lu})`, 'gu')
  for (const { index } of text.matchAll(pattern)) {
    if (index > 0 && !NAMES_A_FIGURE.test(text.slice(Math.max(0, index - 12), index))) return index + 1
  }
  return null
}

/** "- satu - dua": a line that begins with a dash is parted at dashes. */
const dashedParts = (line: string): readonly string[] =>
  /^[-\u2022]\s/.test(line) ? line.split(/\s+(?=[-\u2022]\s)/) : [line]
