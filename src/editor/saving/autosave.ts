import type { SopDraft } from '../../core/draft/draft'
import { serializeDraft } from '../../core/draft/serialize'
import { type DraftStore, NEVER_WRITTEN, type StoredDraft, StoreError, type StoreFault } from '../ports/draftStore'
import type { Clock } from '../ports/machine'
import type { SavingState } from '../state'

/** Keeps the store up with the draft on screen, and says truthfully whether it is. */
export interface Autosave {
  /** Takes note of the newest draft; it is written soon. */
  change(draft: SopDraft): void
  /** Writes at once what is not written yet; resolves when all is written or a write has failed. Never rejects. */
  flush(): Promise<void>
  /** The page may be gone in a moment: sets aside what is not in the store, and writes it. */
  hide(): void
  /** Whether all is written and nothing is under way; never once it writes no more. */
  isIdle(): boolean
  /** The revision from which the next write grows. */
  revision(): number
  /** Goes on from a revision that another tab has written; only while idle. */
  adopt(stored: StoredDraft): void
  /** Flushes and writes no more. */
  close(): Promise<void>
}

/** What autosave needs. `onState` is told of every change of the saving state. */
export interface AutosaveSource {
  readonly store: DraftStore
  readonly clock: Clock
  readonly stored: StoredDraft
  /** Makes of a draft the one that stands beside it when another tab has written too; its id is always the same. */
  copyOf(draft: SopDraft): SopDraft
  onState(state: SavingState): void
}

/**
 * A write begins this long after the first edit that is not written yet, or once the write before it is done: whatever ends the
 * page loses less than half a second, on a machine that needs a quarter of a second to write as well.
 */
export const WRITE_DELAY_MS = 200
/** Pauses after the first failed writes in a row … */
export const RETRY_PAUSES_MS: readonly number[] = [1000, 2000, 5000]
/** … and after all further ones. */
export const LAST_RETRY_PAUSE_MS = 10_000
/** A write that takes longer is told of: a store that never answers looks like one that is slow. */
export const SILENCE_MS = 10_000

/**
 * Starts autosave for a draft that was read from the store, or that the store has yet to take. One write is under way at a time. A failed write loses nothing: the
 * newest draft stays in memory and is tried again, with growing pauses where waiting can help.
 */
export const createAutosave = ({ store, clock, stored, copyOf, onState }: AutosaveSource): Autosave => {
  let { revision } = stored
  let unwritten: Unwritten | null = null
  /** When the first of the edits was made that are not in a write yet. */
  let unwrittenSince = 0
  let writing: { readonly attempt: Unwritten; readonly succeeds: Promise<boolean> } | null = null
  let told: SavingState = { kind: 'saved', atMs: stored.changedAt }
  let failures = 0
  let closed = false
  let copyRevision: number | null = null
  let callOff = (): void => {}

  const tell = (state: SavingState): void => {
    told = state
    onState(state)
  }

  const schedule = (delayMs: number): void => {
    callOff()
    if (!closed) callOff = clock.after(delayMs, () => void writeNewest())
  }

  const writeSoon = (): void => {
    tell({ kind: 'waiting' })
    const waitedMs = Math.max(0, clock.now() - unwrittenSince) // The clock may have been set back.
    schedule(Math.max(0, WRITE_DELAY_MS - waitedMs))
  }

  /** Gives whether the write succeeded. */
  const write = async (attempt: Unwritten): Promise<boolean> => {
    callOff()
    unwritten = null
    tell({ kind: 'writing' })
    const callOffSilence = clock.after(SILENCE_MS, () => tell({ kind: 'failed', fault: { code: 'silent' } }))
    try {
      revision = await store.write(attempt.draft, revision, attempt.changedAt)
    } catch (error) {
      unwritten ??= attempt
      const fault = toStoreFault(error)
      return fault.code === 'conflict' ? settleConflict(attempt.draft) : fail(fault)
    } finally {
      callOffSilence()
    }
    return succeed()
  }

  const fail = (fault: StoreFault): false => {
    tell({ kind: 'failed', fault })
    if (waitingHelps(fault)) schedule(RETRY_PAUSES_MS[failures] ?? LAST_RETRY_PAUSE_MS)
    failures += 1
    return false
  }

  const succeed = (): true => {
    failures = 0
    if (unwritten === null) tell({ kind: 'saved', atMs: clock.now() })
    else writeSoon()
    return true
  }

  /** Another tab has written too. Where it wrote the same, nothing is lost; else what is on screen becomes a draft of its own. */
  const settleConflict = async (attempted: SopDraft): Promise<boolean> => {
    const there = await store.read(attempted.id).catch(() => null)
    if (there !== null && serializeDraft(there.draft) === serializeDraft(attempted)) {
      revision = there.revision
      if (unwritten?.draft === attempted) unwritten = null
      return succeed()
    }
    try {
      while (unwritten !== null) {
        const newest: Unwritten = unwritten
        const copy = copyOf(newest.draft)
        copyRevision = await (copyRevision === null
          ? store.add(copy, newest.changedAt)
          : store.write(copy, copyRevision, newest.changedAt))
        if (unwritten === newest) unwritten = null
      }
    } catch (error) {
      return fail(toStoreFault(error))
    }
    closed = true
    tell({ kind: 'copied', id: copyOf(attempted).id })
    return true
  }

  /** Joins the write that is under way, else begins one. Gives whether it succeeded; there may be newer edits after it. */
  const writeNewest = (): Promise<boolean> => {
    if (writing === null && unwritten !== null) {
      const attempt = unwritten
      const succeeds = write(attempt).finally(() => {
        writing = null
      })
      writing = { attempt, succeeds }
    }
    return writing?.succeeds ?? Promise.resolve(true)
  }

  const flush = async (): Promise<void> => {
    let succeeds = true
    while (succeeds && (writing !== null || unwritten !== null)) succeeds = await writeNewest()
  }

  const take = (draft: SopDraft): void => {
    if (closed) return
    const changedAt = clock.now()
    if (unwritten === null) unwrittenSince = changedAt
    unwritten = { draft, changedAt }
    if (told.kind === 'saved' || isRefused(told)) writeSoon()
  }

  if (stored.revision === NEVER_WRITTEN) take(stored.draft)

  return {
    change: take,
    flush,
    hide: () => {
      const underWay = writing?.attempt ?? null
      const newest = unwritten ?? underWay
      if (newest === null) return
      store.setAside({ ...newest, baseRevision: revision, underWayAt: underWay?.changedAt ?? null })
      void flush()
    },
    isIdle: () => !closed && writing === null && unwritten === null,
    revision: () => revision,
    adopt: (newer) => {
      revision = newer.revision
    },
    close: async () => {
      await flush()
      closed = true
      callOff()
    },
  }
}

/** A draft that is not in the store. */
interface Unwritten {
  readonly draft: SopDraft
  readonly changedAt: number
}

const toStoreFault = (error: unknown): StoreFault =>
  error instanceof StoreError ? error.fault : { code: 'unavailable', reason: String(error) }

/** Whether the last draft could not be written as it was, so that only another can be. */
const isRefused = (state: SavingState): boolean => state.kind === 'failed' && state.fault.code === 'unsound'

/** Writing the same again cannot help where another revision, a newer program or the draft itself stands in the way. */
const waitingHelps = ({ code }: StoreFault): boolean => ['quota', 'silent', 'unavailable', 'not-found'].includes(code)
