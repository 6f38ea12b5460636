import { failure, type Result, success } from '../result'
import { type DraftIssue, issueAt } from './issue'
import { MAX_FILE_BYTES } from './limits'

/**
 * Undoes zlib's compression, up to `limit` bytes of result. Data may be followed by a few foreign bytes, and broken data gives
 * what came out before the break. 'too-large' where more than `limit` would come out.
 */
export type Inflate = (data: Uint8Array, limit: number) => Promise<Uint8Array | 'too-large'>

/** Whether a file says that it is a PDF; readers look for the mark in the first 1,024 bytes. */
export const isPdf = (bytes: Uint8Array): boolean => characters(bytes.subarray(0, 1024)).includes('%PDF-')

/**
 * The file, in UTF-8, of the draft that a PDF carries, not yet checked in any way. The file's own tables are not looked at, so that it is
 * found in whatever state a signing program has left the file: every embedded file is tried, the last one first.
 */
export const draftFileInPdf = async (
  bytes: Uint8Array,
  inflate: Inflate,
): Promise<Result<Uint8Array, readonly DraftIssue[]>> => {
  for (const { start, end, isCompressed } of embeddedFiles(bytes).toReversed()) {
    const data = bytes.subarray(start, end)
    const file = isCompressed ? await inflate(data, MAX_FILE_BYTES) : data
    if (file === 'too-large') {
      return failure([issueAt(null, [], 'too-large', { limit: MAX_FILE_BYTES, size: MAX_FILE_BYTES + 1 })])
    }
    if (looksLikeDraft(characters(file))) return success(file)
  }
  return failure([issueAt(null, [], 'no-draft-in-pdf')])
}

/** Where the data of one embedded file stands. */
interface EmbeddedFile {
  readonly start: number
  readonly end: number
  readonly isCompressed: boolean
}

/** The dictionary of a stream is far shorter than this, in bytes. */
const LONGEST_DICTIONARY = 4096

/** Finds the streams that say of themselves that they are embedded files (ISO 32000-1, 7.11.4), in the order of the file. */
const embeddedFiles = (bytes: Uint8Array): readonly EmbeddedFile[] => {
  const text = characters(bytes)
  const found: EmbeddedFile[] = []
  for (const mark of text.matchAll(/\/EmbeddedFile(?![A-Za-z])/g)) {
    const from = text.lastIndexOf(' obj', mark.index)
    const until = text.indexOf('stream', mark.index)
    if (from === -1 || until === -1 || until - from > LONGEST_DICTIONARY) continue
    const dictionary = text.slice(from, until)
    const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? ''
    const isCompressed = /^\[?\s*\/(FlateDecode|Fl)\s*\]?$/.test(filters)
    if (dictionary.includes('endobj') || !(isCompressed || /^(\[\s*\])?$/.test(filters))) continue
    const start = until + (/^stream(\r\n|\n|\r)?/.exec(text.slice(until, until + 8))?.[0].length ?? 0)
    const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)\b/.exec(dictionary)?.[1] ?? Number.NaN)
    const end = Number.isNaN(length) ? text.indexOf('endstream', start) : start + length
    if (end > start) found.push({ start, end: Math.min(end, bytes.length), isCompressed })
  }
  return found
}

/** A file of another program that happens to travel in the same PDF is passed over. */
const looksLikeDraft = (text: string): boolean => /^(\u00ef\u00bb\u00bf)?\s*\{/.test(text) && text.includes('"lajur"')

/** How many bytes go into one call; more would overflow the stack of arguments. */
const CHUNK = 8192

/** The bytes as the characters U+0000 to U+00FF. */
const characters = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + CHUNK)))
  }
  return parts.join('')
}
