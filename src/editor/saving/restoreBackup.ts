import type { SopDraft } from '../../core/draft/draft'
import { fingerprintOf } from '../../core/draft/fingerprint'
import { valueAt } from '../../core/draft/issue'
import { LIMITS } from '../../core/draft/limits'
import { isNewerDraft, type NewerDraft, parseDraftValue } from '../../core/draft/parse'
import { sha256 } from '../../core/draft/sha256'
import { type Result, success } from '../../core/result'
import { StoreError } from '../ports/draftStore'
import type { Ports } from '../ports/ports'
import type { RevisionNote, RevisionReason } from '../ports/revisionStore'
import { type BackupFault, readBackup } from './backupFile'

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

/** What restoring needs of the outside world. */
export type RestorePorts = Pick<Ports, 'store' | 'revisions' | 'check' | 'words' | 'clock'>

/**
 * Merges a backup into the store: what is there stays as it is, what differs is set beside it under an id of its own, and
 * restoring the same file again changes nothing. Each draft comes in whole or not at all. What was in the bin comes into the bin,
 * to stay its full time. Rejects with a StoreError.
 */
export const restoreBackup = async (
  text: string,
  ports: RestorePorts,
  copyTitle: (title: string) => string,
): Promise<Result<RestoreReport, BackupFault>> => {
  const backup = readBackup(text)
  if (!backup.ok) return backup
  const counts = { added: 0, copied: 0, known: 0 }
  const broken: number[] = []
  for (const [index, entry] of backup.value.entries.entries()) {
    const candidates = candidatesIn(entry, copyTitle)
    if (candidates === null) broken.push(index + 1)
    else counts[await restoreEntry(ports, entry, candidates)] += 1
  }
  restoreSettings(ports, backup.value.settings)
  return success({ ...counts, broken })
}

/** A draft that can be put into the store, known or newer, under one id. */
interface Candidate {
  readonly id: string
  /** What tells its content from another. */
  readonly content: string
  add(store: Ports['store'], changedAt: number): Promise<void>
}

/** The draft under its own id, and the same beside another that has the id; null for what is no draft. */
const candidatesIn = (entry: unknown, copyTitle: (title: string) => string): readonly [Candidate, Candidate] | null => {
  const body = valueAt(entry, ['draft'])
  if (isNewerDraft(body)) {
    const listed = listedIn(valueAt(entry, ['listed']))
    // The same content always gets the same id, so that a second restore finds it.
    const beside = { ...body, id: `${body.id}-${contentOfNewer(body).slice(0, COPY_DIGITS)}` }
    return [newerCandidate(body, listed), newerCandidate(beside, { ...listed, title: copyTitle(listed.title) })]
  }
  const parsed = parseDraftValue(body)
  if (!parsed.ok) return null
  const { draft } = parsed.value
  const title = copyTitle(draft.identity.title).slice(0, LIMITS.characters)
  const beside = { ...draft, id: `${draft.id}-${fingerprintOf(draft)}`, identity: { ...draft.identity, title } }
  return [knownCandidate(draft), knownCandidate(beside)]
}

const knownCandidate = (draft: SopDraft): Candidate => ({
  id: draft.id,
  content: fingerprintOf(draft),
  add: async (store, changedAt) => void (await store.add(draft, changedAt)),
})

const newerCandidate = (body: NewerDraft, listed: ReturnType<typeof listedIn>): Candidate => ({
  id: body.id,
  content: contentOfNewer(body),
  add: (store, changedAt) =>
    store.addNewer(
      { ...listed, id: body.id, changedAt, revision: 1, schemaVersion: body.version, removedAt: null },
      body,
    ),
})

/** As many digits of the content's hash as a fingerprint has. */
const COPY_DIGITS = 12

const contentOfNewer = (body: NewerDraft): string => sha256(JSON.stringify(body))

/** What tells the content of a stored record from another; null for a damaged one. */
const contentOf = (body: unknown): string | null => {
  if (isNewerDraft(body)) return contentOfNewer(body)
  const parsed = parseDraftValue(body)
  return parsed.ok ? fingerprintOf(parsed.value.draft) : null
}

const listedIn = (
  value: unknown,
): { readonly title: string; readonly institution: string; readonly stepCount: number } => {
  const textAt = (key: string): string => String(valueAt(value, [key]) ?? '').slice(0, LIMITS.characters)
  const stepCount = Number(valueAt(value, ['stepCount']))
  return {
    title: textAt('title'),
    institution: textAt('institution'),
    stepCount: Number.isSafeInteger(stepCount) && stepCount > 0 ? stepCount : 0,
  }
}

const restoreEntry = async (
  ports: RestorePorts,
  entry: unknown,
  [own, beside]: readonly [Candidate, Candidate],
): Promise<'added' | 'copied' | 'known'> => {
  const outcome = await place(ports, entry, own)
  if (outcome !== 'taken') return outcome
  return (await place(ports, entry, beside)) === 'added' ? 'copied' : 'known'
}

/** Puts a draft with its revisions into the store; 'taken' when another draft has the id, in the bin or not. */
const place = async (
  { store, revisions, clock }: RestorePorts,
  entry: unknown,
  candidate: Candidate,
): Promise<'added' | 'known' | 'taken'> => {
  const { id } = candidate
  const isRemoved = valueAt(entry, ['removed']) === true
  const kept = valueAt(entry, ['revisions'])
  try {
    await candidate.add(store, Number(valueAt(entry, ['changedAt'])) || 0)
    if (isRemoved) await store.remove(id, clock.now())
    await restoreRevisions(revisions, kept, id)
    return 'added'
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault.code !== 'conflict') throw error
  }
  if (contentOf(await store.readBody(id)) !== candidate.content) return 'taken'
  await restoreRevisions(revisions, kept, id)
  const isInBin = (await store.listRecords()).some((record) => record.id === id && record.removedAt !== null)
  if (!isInBin || isRemoved) return 'known'
  await store.restore(id)
  return 'added'
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

/**
 * Brings back the revisions of a draft. Where it has some already only those with a name come in: the others would count as the
 * newest ones, and newer ones would go for them.
 */
const restoreRevisions = async (revisions: Ports['revisions'], value: unknown, draftId: string): Promise<void> => {
  const there = await revisions.list(draftId)
  const isThere = (note: RevisionNote): boolean => there.some(({ at, name }) => at === note.at && name === note.name)
  for (const entry of Array.isArray(value) ? value : []) {
    const note = noteIn(entry)
    if (note === null || (there.length > 0 && (note.name === '' || isThere(note)))) continue
    const body = valueAt(entry, ['draft'])
    const parsed = parseDraftValue(body)
    if (parsed.ok) await revisions.keep({ ...parsed.value.draft, id: draftId }, note)
    else if (isNewerDraft(body)) await revisions.keepNewer(draftId, body, note)
  }
}

const noteIn = (entry: unknown): RevisionNote | null => {
  const [at, reason, name] = ['at', 'reason', 'name'].map((key) => valueAt(entry, [key]))
  if (typeof at !== 'number' || !REASONS.has(reason) || typeof name !== 'string') return null
  return { at, reason: reason as RevisionReason, name: name.slice(0, 200) }
}

/** What is kept for all drafts is joined with what is there. */
const restoreSettings = ({ check, words }: RestorePorts, settings: unknown): void => {
  const textsAt = (...path: readonly string[]): readonly string[] => {
    const value = valueAt(settings, path)
    return Array.isArray(value)
      ? value.filter((text) => typeof text === 'string' && text.length <= LONGEST_SETTING)
      : []
  }
  const silenced = check.silencedRules()
  const more = textsAt('silencedRules').filter((rule) => !silenced.includes(rule))
  if (more.length > 0) check.silenceRules([...silenced, ...more])
  const known = {
    actors: textsAt('words', 'actors'),
    units: textsAt('words', 'units'),
    laws: textsAt('words', 'laws'),
  }
  if (Object.values(known).some((kept) => kept.length > 0)) words.learn(known)
}

/** Longest name of a rule and longest words that are taken from a backup: as long as a regulation that is remembered. */
const LONGEST_SETTING = 400
