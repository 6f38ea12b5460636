import { isNewerDraft, parseDraftValue } from '../../core/draft/parse'
import { type DraftRecord, StoreError } from '../ports/draftStore'
import type { Ports } from '../ports/ports'
import type { BackupMark } from '../ports/storage'
import type { BackupEntry, BackupFile, BackupRevision } from './backupFile'

/** A backup that is ready to be handed over. */
export interface Backup {
  readonly content: string
  readonly draftCount: number
  /** How many further drafts are in it that lie in the bin. */
  readonly binCount: number
  /** Titles of drafts that could not be read and are not in it. */
  readonly unreadable: readonly string[]
  readonly mark: BackupMark
}

/** What making a backup needs of the outside world. */
export type BackupPorts = Pick<Ports, 'store' | 'revisions' | 'check' | 'words' | 'clock'>

/** Collects everything into one file. Rejects with a StoreError when the list itself cannot be read. */
export const makeBackup = async (ports: BackupPorts): Promise<Backup> => {
  const { store, clock, check, words } = ports
  const drafts: BackupEntry[] = []
  const unreadable: string[] = []
  const written: Record<string, number> = {}
  for (const record of await store.listRecords()) {
    const entry = await entryOf(ports, record)
    if (entry === null) unreadable.push(record.title)
    else drafts.push(entry)
    if (entry?.removed === false) written[record.id] = record.revision
  }
  const settings = { silencedRules: check.silencedRules(), words: words.known() }
  const file: BackupFile = { format: 'lajur-backup', version: 1, drafts, settings }
  const binCount = drafts.filter(({ removed }) => removed).length
  const mark = { at: clock.now(), revisions: written }
  return { content: `${JSON.stringify(file)}\n`, draftCount: drafts.length - binCount, binCount, unreadable, mark }
}

/** A draft with all that belongs to it; null where its record is damaged. */
const entryOf = async (
  { store, revisions }: BackupPorts,
  { id, title, institution, stepCount, changedAt, removedAt }: DraftRecord,
): Promise<BackupEntry | null> => {
  const draft = await orNothing(store.readBody(id))
  const isNewer = isNewerDraft(draft)
  if (!isNewer && !parseDraftValue(draft).ok) return null
  const kept: BackupRevision[] = []
  for (const { id: revisionId, at, reason, name } of ((await orNothing(revisions.list(id))) ?? []).toReversed()) {
    const body = await orNothing(revisions.readBody(revisionId))
    if (isNewerDraft(body) || parseDraftValue(body).ok) kept.push({ at, reason, name, draft: body })
  }
  const entry = { draft, changedAt, removed: removedAt !== null, revisions: kept }
  return isNewer ? { ...entry, listed: { title, institution, stepCount } } : entry
}

/** One record that cannot be read does not keep the others from the backup. */
const orNothing = async <Value>(reading: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await reading
  } catch (error) {
    if (error instanceof StoreError) return undefined
    throw error
  }
}
