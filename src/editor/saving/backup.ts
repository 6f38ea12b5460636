import type { SopDraft } from '../../core/draft/draft'
import { fingerprintOf } from '../../core/draft/fingerprint'
import { valueAt } from '../../core/draft/issue'
import { LIMITS } from '../../core/draft/limits'
import { parseDraftValue } from '../../core/draft/parse'
import { failure, type Result, success } from '../../core/result'
import { type DraftStore, StoreError } from '../ports/draftStore'
import type { Ports } from '../ports/ports'
import type { RevisionNote, RevisionReason } from '../ports/revisionStore'
import type { BackupMark } from '../ports/storage'

/** The whole of a backup file: every draft with its revisions. */
interface BackupFile {
  readonly format: 'lajur-backup'
  readonly version: 1
  readonly drafts: readonly BackupEntry[]
}

interface BackupEntry {
  readonly draft: SopDraft
  readonly changedAt: number
  readonly revisions: readonly (RevisionNote & { readonly draft: SopDraft })[]
}

/** A backup that is ready to be handed over. */
export interface Backup {
  readonly content: string
  readonly draftCount: number
  /** Titles of drafts that could not be read and are not in it. */
  readonly unreadable: readonly string[]
  readonly mark: BackupMark
}

/** What a restore has done. */
export interface RestoreReport {
  readonly added: number
  /** Stored beside another draft with the same id. */
  readonly copied: number
  /** Already there, word for word. */
  readonly known: number
  /** Places in the file, counted from 1, of drafts that are broken and were left out. */
  readonly broken: readonly number[]
}

/** Why a file is no backup that can be read. */
export type BackupFault = 'too-large' | 'not-a-backup' | 'newer-version'

/** Largest backup that is read, in UTF-16 units. */
export const MAX_BACKUP_LENGTH = 200_000_000

/** Collects everything into one file. Rejects with a StoreError when the list itself cannot be read. */
export const makeBackup = async ({
  store,
  revisions,
  clock,
}: Pick<Ports, 'store' | 'revisions' | 'clock'>): Promise<Backup> => {
  const summaries = await store.list()
  const drafts: BackupEntry[] = []
  const unreadable: string[] = []
  const written: Record<string, number> = {}
  for (const { id, title } of summaries) {
    try {
      const { draft, changedAt, revision } = await store.read(id)
      drafts.push({ draft, changedAt, revisions: await revisionsOf(revisions, id) })
      written[id] = revision
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      unreadable.push(title)
    }
  }
  const file: BackupFile = { format: 'lajur-backup', version: 1, drafts }
  const mark = { at: clock.now(), revisions: written }
  return { content: `${JSON.stringify(file)}\n`, draftCount: drafts.length, unreadable, mark }
}

const revisionsOf = async (revisions: Ports['revisions'], draftId: string): Promise<BackupEntry['revisions']> => {
  const kept: BackupEntry['revisions'][number][] = []
  for (const { id, at, reason, name } of (await revisions.list(draftId)).toReversed()) {
    const draft = await revisions.read(id).catch(() => null)
    if (draft !== null) kept.push({ at, reason, name, draft })
  }
  return kept
}

/**
 * Merges a backup into the store: what is there stays as it is, what differs is set beside it under an id of its own, and
 * restoring the same file again changes nothing. Each draft comes in whole or not at all. Rejects with a StoreError.
 */
export const restoreBackup = async (
  text: string,
  { store, revisions }: Pick<Ports, 'store' | 'revisions'>,
  copyTitle: (title: string) => string,
): Promise<Result<RestoreReport, BackupFault>> => {
  const entries = readEntries(text)
  if (!entries.ok) return entries
  let [added, copied, known] = [0, 0, 0]
  const broken: number[] = []
  for (const [index, entry] of entries.value.entries()) {
    const parsed = parseDraftValue(valueAt(entry, ['draft']))
    if (!parsed.ok) {
      broken.push(index + 1)
      continue
    }
    const { draft } = parsed.value
    const changedAt = Number(valueAt(entry, ['changedAt'])) || 0
    const wanted = [draft, copyBeside(draft, copyTitle)]
    const outcomes = []
    for (const candidate of wanted) {
      const outcome = await place(store, candidate, changedAt)
      outcomes.push(outcome)
      if (outcome === 'taken') continue
      if (outcome === 'added') await restoreRevisions(revisions, valueAt(entry, ['revisions']), candidate.id)
      break
    }
    if (outcomes.at(-1) === 'added') outcomes.length === 1 ? added++ : copied++
    else known++
  }
  return success({ added, copied, known, broken })
}

const readEntries = (text: string): Result<readonly unknown[], BackupFault> => {
  if (text.length > MAX_BACKUP_LENGTH) return failure('too-large')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failure('not-a-backup')
  }
  const [version, drafts] = [valueAt(value, ['version']), valueAt(value, ['drafts'])]
  if (valueAt(value, ['format']) !== 'lajur-backup' || !Array.isArray(drafts)) return failure('not-a-backup')
  return version === 1 ? success(drafts) : failure('newer-version')
}

/** The same content always gets the same id, so that a second restore finds it. */
const copyBeside = (draft: SopDraft, copyTitle: (title: string) => string): SopDraft => ({
  ...draft,
  id: `${draft.id}-${fingerprintOf(draft)}`,
  identity: { ...draft.identity, title: copyTitle(draft.identity.title).slice(0, LIMITS.characters) },
})

/** 'taken' when another draft has the id, in the bin or not. */
const place = async (store: DraftStore, draft: SopDraft, changedAt: number): Promise<'added' | 'known' | 'taken'> => {
  try {
    await store.add(draft, changedAt)
    return 'added'
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault.code !== 'conflict') throw error
  }
  const stored = await store.read(draft.id).catch(() => null)
  return stored !== null && fingerprintOf(stored.draft) === fingerprintOf(draft) ? 'known' : 'taken'
}

const REASONS: ReadonlySet<unknown> = new Set<RevisionReason>([
  'opened',
  'worked',
  'before-import',
  'before-restore',
  'before-order',
  'before-delete',
  'before-rename',
  'exported',
  'named',
  'set-aside',
])

const restoreRevisions = async (revisions: Ports['revisions'], value: unknown, draftId: string): Promise<void> => {
  for (const entry of Array.isArray(value) ? value : []) {
    const parsed = parseDraftValue(valueAt(entry, ['draft']))
    const [at, reason, name] = ['at', 'reason', 'name'].map((key) => valueAt(entry, [key]))
    if (!parsed.ok || typeof at !== 'number' || !REASONS.has(reason) || typeof name !== 'string') continue
    const note = { at, reason: reason as RevisionReason, name: name.slice(0, 200) }
    await revisions.keep({ ...parsed.value.draft, id: draftId }, note)
  }
}
