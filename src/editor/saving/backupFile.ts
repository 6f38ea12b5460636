import type { GivenFile } from '../files/importDraft'

/** How a backup begins; other white space is allowed, since programs that pass files on may set some. */
const BEGINNING = /^\ufeff?\s*\{\s*"format"\s*:\s*"lajur-backup"/

/** So many bytes are enough to know a backup by. */
const BEGINNING_BYTES = 200

/** The text of a backup, whatever the file is called; null for any other file. Rejects as `arrayBuffer()` does. */
export const backupTextIn = async (file: GivenFile): Promise<string | null> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const decode = (part: Uint8Array): string => new TextDecoder().decode(part)
  return BEGINNING.test(decode(bytes.subarray(0, BEGINNING_BYTES))) ? decode(bytes) : null
}
