import type { SopDraft } from '../../core/draft/draft'
import type { NewerDraft } from '../../core/draft/parse'
import type { DraftRepair } from '../../core/draft/repair'

/** What the home page shows of a draft, without its body. */
export interface DraftSummary {
  readonly id: string
  readonly title: string
  readonly institution: string
  /** When it was last changed, ms since 1970. */
  readonly changedAt: number
  readonly stepCount: number
  /** Counts the writes of this draft. */
  readonly revision: number
}

/** What is known of a draft's record without its body, whichever program wrote it and whether it lies in the bin. */
export interface DraftRecord extends DraftSummary {
  /** The file format's version of the body. */
  readonly schemaVersion: number
  /** When the draft went to the bin, ms since 1970; null while it is not there. */
  readonly removedAt: number | null
}

/** The revision of a draft that the store has not taken yet. */
export const NEVER_WRITTEN = 0

/** A stored draft with the revision number that a later write must name. */
export interface StoredDraft {
  readonly draft: SopDraft
  readonly revision: number
  readonly changedAt: number
  /** What was mended of the record while it was read; absent where nothing was. */
  readonly repairs?: readonly DraftRepair[]
}

/** A stored draft of a newer program, to be shown and never to be written. */
export interface NewerStoredDraft {
  /** What this program understands of it. */
  readonly draft: SopDraft
  /** The file format's version of the record. */
  readonly version: number
  /** The whole record as JSON. */
  readonly content: string
}

/** Why a draft could not be read or written. */
export type StoreFault =
  | { readonly code: 'not-found' }
  /** Another tab has written a newer revision. */
  | { readonly code: 'conflict'; readonly revision: number }
  | { readonly code: 'quota' }
  /** What was to be written breaks the format's rules, by a fault of the program; the sound draft in the store stays. */
  | { readonly code: 'unsound'; readonly reason: string }
  /** The store has not answered for long; it may still do so. */
  | { readonly code: 'silent' }
  /** The record in the store does not hold the format's rules; nothing is overwritten. */
  | { readonly code: 'damaged'; readonly reason: string }
  /** The record was written by a newer program. */
  | { readonly code: 'newer-version' }
  | { readonly code: 'unavailable'; readonly reason: string }

/** Thrown by the store; never a bug, always shown to the user with what can be done. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly fault: StoreFault
  constructor(fault: StoreFault) {
    super(fault.code)
    this.fault = fault
  }
}

/** A draft that is not written yet, set aside in a hurry. */
export interface AsideDraft {
  readonly draft: SopDraft
  readonly changedAt: number
  /** The revision that it grew from. */
  readonly baseRevision: number
  /** The `changedAt` of a write under way, from which it grew as well if that write succeeds; null when none is. */
  readonly underWayAt: number | null
}

/** Keeps drafts between visits. Every method may reject with a StoreError. */
export interface DraftStore {
  /** Newest change first. */
  list(): Promise<readonly DraftSummary[]>
  /** Calls back with the list now and after every change, from this tab or another; the result stops it. */
  watch(listener: (summaries: readonly DraftSummary[]) => void, onFault: (fault: StoreFault) => void): () => void
  read(id: string): Promise<StoredDraft>
  /** As `read`, but first takes up what was set aside for the draft; only for the tab that edits it. */
  readForEditing(id: string): Promise<StoredDraft>
  /** Reads a draft that `read` refuses because a newer program wrote it. */
  readNewer(id: string): Promise<NewerStoredDraft>
  /** Every record, those of newer programs and those in the bin among them; newest change first. */
  listRecords(): Promise<readonly DraftRecord[]>
  /** A record's body as it lies there, sound or not; undefined where there is none. Read it only through `parseDraftValue`. */
  readBody(id: string): Promise<unknown>
  /** Adds a newer program's draft as it is; refuses as `add` does. */
  addNewer(record: DraftRecord, body: NewerDraft): Promise<void>
  /** Calls back with the draft's revision now and after every change, from this tab or another; the result stops it. */
  watchRevision(id: string, listener: (revision: number) => void): () => void
  /** Calls back once a newer program has taken over the store, so that nothing can be written any more; the result stops it. */
  onOutdated(listener: () => void): () => void
  /** Calls back now and at each change with whether another tab's older program blocks the store, so that everything waits. */
  watchBlocked(listener: (isBlocked: boolean) => void): () => void
  /** Adds a draft that the store does not hold yet; gives its first revision. */
  add(draft: SopDraft, changedAt: number): Promise<number>
  /** Writes a draft over the revision that it grew from; gives the new revision. */
  write(draft: SopDraft, baseRevision: number, changedAt: number): Promise<number>
  /**
   * Keeps a draft at once, where a write could come too late. The next `readForEditing` takes it for the newest revision, unless another
   * has been written since. Never throws: what cannot be kept is not.
   */
  setAside(aside: AsideDraft): void
  /** Takes a draft away; `restore` brings it back while it is kept. */
  remove(id: string, at: number): Promise<void>
  restore(id: string): Promise<void>
  /** Drafts in the bin, the one removed last first: called back now and after every change; the result stops it. */
  watchBin(listener: (entries: readonly BinEntry[]) => void): () => void
  /** Takes a draft that is in the bin away for ever, with its revisions. */
  discard(id: string): Promise<void>
  /** Discards what has been in the bin for longer than `binMs`, and lists anew drafts that the list has lost. */
  tidy(now: number, binMs: number): Promise<void>
}

/** A draft in the bin. */
export interface BinEntry extends DraftSummary {
  readonly removedAt: number
}
