import type { SopDraft } from '../../core/draft/draft'
import type { NewerDraft } from '../../core/draft/parse'

/** Why a revision was kept. */
export type RevisionReason =
  | 'opened'
  | 'worked'
  | 'before-import'
  | 'before-restore'
  | 'before-order'
  | 'before-delete'
  | 'before-rename'
  | 'exported'
  | 'named'
  /** It could not be written before its page went, and another tab had written since. */
  | 'set-aside'

/** What is listed of a revision, without its body. */
export interface RevisionSummary {
  readonly id: number
  readonly draftId: string
  /** When it was kept, ms since 1970. */
  readonly at: number
  readonly reason: RevisionReason
  /** Empty for one that nobody has named. A named one is kept for ever. */
  readonly name: string
  readonly stepCount: number
}

/** Why, when and under which name a draft is kept as a revision. */
export type RevisionNote = Pick<RevisionSummary, 'at' | 'reason' | 'name'>

/** Keeps earlier states of drafts. Every method may reject with a StoreError. */
export interface RevisionStore {
  /** Newest first. */
  list(draftId: string): Promise<readonly RevisionSummary[]>
  read(id: number): Promise<SopDraft>
  /** A revision's body as it lies there; undefined where there is none. Read it only through `parseDraftValue`. */
  readBody(id: number): Promise<unknown>
  /** Keeps a state and drops those that are too many; nothing is kept twice in a row, but a name is given all the same. */
  keep(draft: SopDraft, note: RevisionNote): Promise<void>
  /** Keeps a state that a newer program has written, as it is. */
  keepNewer(draftId: string, body: NewerDraft, note: RevisionNote): Promise<void>
  rename(id: number, name: string): Promise<void>
}
