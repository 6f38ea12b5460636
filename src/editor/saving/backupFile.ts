import { valueAt } from '../../core/draft/issue'
import type { KnownWords } from '../../core/propose/knownWords'
import { failure, type Result, success } from '../../core/result'
import type { GivenFile } from '../files/importDraft'
import type { RevisionNote } from '../ports/revisionStore'

/** The whole of a backup file. `format` stands first, so that the file is known by its beginning. */
export interface BackupFile {
  readonly format: 'lajur-backup'
  readonly version: 1
  readonly drafts: readonly BackupEntry[]
  readonly settings: BackupSettings
}

/** One draft with its revisions. */
export interface BackupEntry {
  /** The draft as it lies in the store; a newer program's is passed on as it is. */
  readonly draft: unknown
  readonly changedAt: number
  /** Whether it was in the bin. */
  readonly removed: boolean
  readonly revisions: readonly BackupRevision[]
  /** What is listed of a newer program's draft, which only that program can tell from the draft itself. */
  readonly listed?: ListedDraft
}

/** What is listed of a draft. */
export interface ListedDraft {
  readonly title: string
  readonly institution: string
  readonly stepCount: number
}

/** A revision; its draft is as the one above. */
export interface BackupRevision extends RevisionNote {
  readonly draft: unknown
}

/** What is kept for all drafts. */
export interface BackupSettings {
  readonly silencedRules: readonly string[]
  readonly words: KnownWords
}

/** Why a file is no backup that can be read. */
export type BackupFault = 'not-a-backup' | 'newer-version'

/** Largest backup that is read, in bytes; no file of any kind that is larger is read at all, since a browser's page could not hold it. */
export const MAX_BACKUP_BYTES = 200 * 1024 * 1024

/** The parts of a backup that was read; each may be anything still. */
export interface ReadBackup {
  readonly entries: readonly unknown[]
  readonly settings: unknown
}

/** Reads a backup's outline, or says why it is none. */
export const readBackup = (text: string): Result<ReadBackup, BackupFault> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failure('not-a-backup')
  }
  const [version, drafts] = [valueAt(value, ['version']), valueAt(value, ['drafts'])]
  if (valueAt(value, ['format']) !== 'lajur-backup' || !Array.isArray(drafts)) return failure('not-a-backup')
  return version === 1 ? success({ entries: drafts, settings: valueAt(value, ['settings']) }) : failure('newer-version')
}

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
