import type { SopDraft } from '../core/draft/draft'
import { type Clock, type DraftStore, type StoredDraft, StoreError, type StoreFault } from './ports'
import type { SavingState } from './state'

/** Keeps the store up with the draft on screen, and says truthfully whether it is. */
export interface Autosave {
  /** Takes note of the newest draft; it is written soon. */
  change(draft: SopDraft): void
  /** Writes at once what is not written yet; resolves when all is written or a write has failed. Never rejects. */
  flush(): Promise<void>
  /** Flushes and writes no more. */
  close(): Promise<void>
}

/** What autosave needs. `onState` is told of every change of the saving state. */
export interface AutosaveSource {
  readonly store: DraftStore
  readonly clock: Clock
  readonly stored: StoredDraft
  onState(state: SavingState): void
}

/** A write waits until no edit has come for this long … */
export const QUIET_MS = 300
/** … but no longer than this after the first edit that is not written yet: whatever ends the page loses less than half a second. */
export const LONGEST_WAIT_MS = 400
/** Pauses after the first failed writes in a row … */
export const RETRY_PAUSES_MS: readonly number[] = [1000, 2000, 5000]
/** … and after all further ones. */
export const LAST_RETRY_PAUSE_MS = 10_000

/**
 * Starts autosave for a draft that was read from the store. One write is under way at a time. A failed write loses nothing: the
 * newest draft stays in memory and is tried again, with growing pauses where waiting can help.
 */
export const createAutosave = ({ store, clock, stored, onState }: AutosaveSource): Autosave => {
  let { revision } = stored
  let unwritten: Unwritten | null = null
  let writing: Promise<boolean> | null = null
  let kind: SavingState['kind'] = 'saved'
  let failures = 0
  let closed = false
  let callOff = (): void => {}

  const tell = (state: SavingState): void => {
    if (state.kind === 'waiting' && kind === 'waiting') return
    kind = state.kind
    onState(state)
  }

  const schedule = (delayMs: number): void => {
    callOff()
    if (!closed) callOff = clock.after(delayMs, () => void writeNewest())
  }

  const waitForQuiet = ({ changedAt, since }: Unwritten): void => {
    tell({ kind: 'waiting' })
    schedule(Math.max(0, Math.min(changedAt + QUIET_MS, since + LONGEST_WAIT_MS) - clock.now()))
  }

  /** Gives whether the write succeeded. */
  const write = async (attempt: Unwritten): Promise<boolean> => {
    callOff()
    unwritten = null
    tell({ kind: 'writing' })
    try {
      revision = await store.write(attempt.draft, revision, attempt.changedAt)
    } catch (error) {
      unwritten ??= attempt
      const fault = toStoreFault(error)
      tell({ kind: 'failed', fault })
      if (waitingHelps(fault)) schedule(RETRY_PAUSES_MS[failures] ?? LAST_RETRY_PAUSE_MS)
      failures += 1
      return false
    }
    failures = 0
    if (unwritten === null) tell({ kind: 'saved', atMs: clock.now() })
    else waitForQuiet(unwritten)
    return true
  }

  /** Joins the write that is under way, else begins one. Gives whether it succeeded; there may be newer edits after it. */
  const writeNewest = (): Promise<boolean> => {
    if (writing === null && unwritten !== null) {
      writing = write(unwritten).finally(() => {
        writing = null
      })
    }
    return writing ?? Promise.resolve(true)
  }

  const flush = async (): Promise<void> => {
    let succeeds = true
    while (succeeds && (writing !== null || unwritten !== null)) succeeds = await writeNewest()
  }

  return {
    change: (draft) => {
      if (closed) return
      const changedAt = clock.now()
      unwritten = { draft, changedAt, since: unwritten?.since ?? changedAt }
      if (kind === 'saved' || kind === 'waiting') waitForQuiet(unwritten)
    },
    flush,
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
  /** When the first edit since the last write came. */
  readonly since: number
}

const toStoreFault = (error: unknown): StoreFault =>
  error instanceof StoreError ? error.fault : { code: 'unavailable', reason: String(error) }

/** Writing the same again cannot help where another revision or a newer program stands in the way. */
const waitingHelps = ({ code }: StoreFault): boolean =>
  code === 'quota' || code === 'unavailable' || code === 'not-found'
