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
  for (const { start, end, isCompressed } of embeddedFiles(bytes)) {
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

/** How many embedded files are looked into, and how many marks that look like one: a file made to waste time wastes little. */
const MOST_FILES = 16
const MOST_MARKS = 2000

/** What a stream says of itself that is an embedded file (ISO 32000-1, 7.11.4). */
const MARK = '/EmbeddedFile'

/** Finds the embedded files, the last of the file first. */
const embeddedFiles = (bytes: Uint8Array): readonly EmbeddedFile[] => {
  const text = characters(bytes)
  const found: EmbeddedFile[] = []
  let at = text.lastIndexOf(MARK)
  for (let marks = 0; at >= 0 && marks < MOST_MARKS && found.length < MOST_FILES; marks++) {
    const file = /^\/EmbeddedFile(?![A-Za-z])/.test(text.slice(at, at + MARK.length + 1))
      ? streamAt(text, at)
      : undefined
    if (file) found.push(file)
    at = at === 0 ? -1 : text.lastIndexOf(MARK, at - 1)
  }
  return found
}

/** The stream in whose dictionary the mark stands, if it can be read. */
const streamAt = (text: string, mark: number): EmbeddedFile | undefined => {
  const before = text.slice(Math.max(0, mark - LONGEST_DICTIONARY), mark)
  const after = text.slice(mark, mark + LONGEST_DICTIONARY)
  const begin = before.lastIndexOf(' obj')
  const length = after.indexOf('stream')
  if (begin === -1 || length === -1) return undefined
  const dictionary = before.slice(begin) + after.slice(0, length)
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? ''
  const isCompressed = /^\[?\s*\/(FlateDecode|Fl)\s*\]?$/.test(filters)
  if (dictionary.includes('endobj') || !(isCompressed || /^(\[\s*\])?$/.test(filters))) return undefined
  const start = mark + length + (/^stream(\r\n|\n|\r)?/.exec(after.slice(length, length + 8))?.[0].length ?? 0)
  const stated = /\/Length\s+(\d+)(?!\s+\d+\s+R)\b/.exec(dictionary)?.[1]
  const end = stated === undefined ? text.indexOf('endstream', start) : Math.min(start + Number(stated), text.length)
  return end > start ? { start, end, isCompressed } : undefined
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
