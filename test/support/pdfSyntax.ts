import { inflateSync } from 'node:zlib'

/** One token of PDF's syntax (ISO 32000-1, 7.2 and 7.3). Strings are given as their bytes, one character a byte. */
export interface PdfToken {
  readonly kind: 'number' | 'name' | 'string' | 'hex' | 'word'
  readonly text: string
  /** Where the token ends. */
  readonly end: number
}

const DELIMITERS = '()<>[]{}/%'
const SPACES = '\0\t\n\f\r '

/** The tokens of a text from a place on. What is inside `<< >>` and `[ ]` comes one by one, the brackets as words. */
export function* pdfTokens(text: string, from = 0): Generator<PdfToken> {
  let at = from
  while (at < text.length) {
    const first = text[at] ?? ''
    if (SPACES.includes(first)) at++
    else if (first === '%') while (at < text.length && !'\r\n'.includes(text[at] ?? '')) at++
    else {
      const token = first === '(' ? literalString(text, at) : otherToken(text, at, first)
      at = token.end
      yield token
    }
  }
}

const otherToken = (text: string, at: number, first: string): PdfToken => {
  const two = text.slice(at, at + 2)
  if (two === '<<' || two === '>>') return { kind: 'word', text: two, end: at + 2 }
  if (first === '<') {
    const end = text.indexOf('>', at) + 1
    return { kind: 'hex', text: text.slice(at + 1, end - 1), end }
  }
  if ('[]{}>)'.includes(first)) return { kind: 'word', text: first, end: at + 1 }
  let end = at + 1
  while (end < text.length && !SPACES.includes(text[end] ?? '') && !DELIMITERS.includes(text[end] ?? '')) end++
  const word = text.slice(at, end)
  if (first === '/') return { kind: 'name', text: word.slice(1), end }
  return { kind: /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? 'number' : 'word', text: word, end }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const literalString = (text: string, from: number): PdfToken => {
  let read = ''
  let depth = 1
  let at = from + 1
  for (; depth > 0 && at < text.length; at++) {
    const here = text[at] ?? ''
    if (here === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0]
      read += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[text[at + 1] ?? ''] ?? text[at + 1])
      at += octal?.length ?? 1
      continue
    }
    if (here === '(') depth++
    if (here === ')') depth--
    if (depth > 0) read += here
  }
  return { kind: 'string', text: read, end: at }
}

/**
 * What the bytes of a whole file break of ISO 19005-3's rules on syntax (6.1), by clause. Files are read as our painter writes
 * them, object after object: what stands between two objects is a fault as well.
 */
export const syntaxFaults = (bytes: Uint8Array): readonly string[] => {
  const file = Buffer.from(bytes).toString('latin1')
  const faults: string[] = []
  const head = /^%PDF-1\.[0-7](\r\n|\n|\r)%(.*)(\r\n|\n|\r)/.exec(file)
  if (!head) return ['6.1.2 the header']
  if (!/^[\x80-\xff]{4}/.test(head[2] ?? '')) faults.push('6.1.2 the binary comment')
  let at = head[0].length
  const objects = /\d+ \d+ obj\r?\n/y
  for (;;) {
    objects.lastIndex = at
    const opened = objects.exec(file)
    if (!opened) break
    const closed = readObject(file, at + opened[0].length, faults)
    if (closed === undefined) return [...faults, `6.1.9 the object at ${at}`]
    at = closed
  }
  const tail = /(?:xref\n\d+ \d+\n(?:\d{10} \d{5} [nf] ?\r?\n)+trailer\s<<[\s\S]*?>>\n)?startxref\n\d+\n%%EOF\n?$/y
  tail.lastIndex = at
  if (!tail.test(file)) faults.push(`6.1.3 or 6.1.9 what follows the objects, or stands between two, at ${at}`)
  return faults
}

/** Reads an object's body, and gives where the next one may begin; undefined where it ends wrongly. */
const readObject = (file: string, from: number, faults: string[]): number | undefined => {
  let end = from
  let length: number | undefined
  let isLength = false
  for (const token of pdfTokens(file, from)) {
    faults.push(...tokenFaults(token))
    if (isLength) length = Number(token.text)
    isLength = token.kind === 'name' && token.text === 'Length'
    if (token.text === 'endobj' && token.kind === 'word') return endOfObject(file, token.end - 6)
    end = token.end
    if (token.text === 'stream' && token.kind === 'word') break
  }
  if (length === undefined) return undefined
  const data = /\r?\n/y
  data.lastIndex = end
  const eol = data.exec(file)
  if (!eol) faults.push(`6.1.7 the line end after stream at ${end}`)
  const start = end + (eol?.[0].length ?? 0)
  const after = start + length
  if (!/^\r?\nendstream\b/.test(file.slice(after, after + 12))) {
    faults.push(`6.1.7 the length of the stream at ${end}`)
    return undefined
  }
  const head = file.slice(from, end)
  if (/\/Type\s*\/ObjStm\b/.test(head)) {
    for (const token of pdfTokens(packedObjects(head, Buffer.from(file.slice(start, after), 'latin1')))) {
      faults.push(...tokenFaults(token))
    }
  }
  return endOfObject(file, file.indexOf('endobj', after))
}

/** What stands in a stream of objects that was written in rows of the PNG predictors None and Up. */
const packedObjects = (head: string, packed: Uint8Array): string => {
  const columns = Number(/\/Columns (\d+)/.exec(head)?.[1])
  const rows = inflateSync(packed)
  const text = Buffer.alloc((rows.length / (columns + 1)) * columns)
  for (let from = 0, to = 0; from < rows.length; from += columns + 1) {
    for (let column = 1; column <= columns; column++, to++) {
      text[to] = (rows[from + column] ?? 0) + (rows[from] === 2 ? (text[to - columns] ?? 0) : 0)
    }
  }
  return text.toString('latin1')
}

const endOfObject = (file: string, endobj: number): number | undefined => {
  const isSpaced = '\r\n'.includes(file[endobj - 1] ?? ' ') && /^endobj\r?\n/.test(file.slice(endobj, endobj + 8))
  return isSpaced ? file.indexOf('\n', endobj) + 1 : undefined
}

/** What a token breaks of the rules on strings, names and numbers. */
export const tokenFaults = ({ kind, text }: PdfToken): readonly string[] => {
  switch (kind) {
    case 'hex': {
      const digits = text.replace(/\s/g, '')
      if (digits.length % 2 !== 0 || /[^0-9A-Fa-f]/.test(digits)) return [`6.1.6 the hexadecimal string ${text}`]
      return digits.length / 2 > MOST_BYTES ? ['6.1.13 a string’s length'] : []
    }
    case 'string':
      return text.length > MOST_BYTES ? ['6.1.13 a string’s length'] : []
    case 'name':
      return text.replace(/#../g, '.').length > 127 ? [`6.1.13 the name ${text}`] : []
    case 'number': {
      const value = Math.abs(Number(text))
      const isSound = text.includes('.') ? value === 0 || (value > 1.175e-38 && value < 3.403e38) : value <= 2147483647
      return isSound ? [] : [`6.1.13 the number ${text}`]
    }
    case 'word':
      return []
  }
}

const MOST_BYTES = 32767
