import type { SopDraft } from '../core/draft/draft'
import type { Inflate } from '../core/draft/pdfDraft'
import type { DraftRepair } from '../core/draft/repair'
import type { ReadFault } from '../core/exchange/readFault'
import type { SourceDocument } from '../core/exchange/sourceTable'
import type { FittedPages } from '../core/layout/pages/fitPages'
import type { Layout, LayoutOptions } from '../core/layout/result'
import type { Page } from '../core/page/page'
import type { KnownWords } from '../core/propose/knownWords'
import type { Result } from '../core/result'
import type { PictureSize } from './share/pictureSize'

/**
 * What the editor needs from the outside world. The platform implements these; the composition root binds them; tests give
 * their own.
 */
export interface Ports {
  readonly store: DraftStore
  readonly layout: LayoutPort
  readonly order: OrderPort
  readonly pdf: PdfPort
  readonly files: FilePort
  /** Opens what a PDF carries compressed. */
  readonly inflate: Inflate
  readonly clock: Clock
  readonly ids: IdSource
  readonly page: PageLifePort
  readonly check: CheckPort
  readonly tabs: TabsPort
  readonly revisions: RevisionStore
  readonly storage: StoragePort
  readonly folder: FolderPort
  readonly tableReader: TableReaderPort
  readonly words: WordsPort
}

/** Reads the tables of foreign files and pastes, away from the page. Rejects only where a file cannot be read from its disk. */
export interface TableReaderPort {
  readFile(file: {
    readonly name: string
    arrayBuffer(): Promise<ArrayBuffer>
  }): Promise<Result<SourceDocument, ReadFault>>
  readPaste(paste: { readonly html: string; readonly text: string }): Promise<Result<SourceDocument, ReadFault>>
}

/** Lays out drafts off the main thread. A newer call may make an older one reject with `LayoutSuperseded`. */
export interface LayoutPort {
  layout(draft: SopDraft, options: LayoutOptions): Promise<Layout>
  /** The continuous layout of a draft that is only proposed; it waits its turn and no newer call makes it reject. */
  layoutOfProposal(draft: SopDraft): Promise<Layout>
  /** The largest text size at which the draft prints on at most so many pages. */
  fitPages(draft: SopDraft, pages: number): Promise<FittedPages>
  /** The first printed page with a table, for the picture of a draft that is only listed; the identity page where there is none. */
  firstFlowPage(draft: SopDraft): Promise<Page>
}

/** Thrown into a waiting layout call that a newer call for the same purpose has made pointless. */
export class LayoutSuperseded extends Error {
  override readonly name = 'LayoutSuperseded'
}

/** Orders the rows of a procedure by ELK, loaded on first use, in a worker, with a time limit. Rejects when ELK fails. */
export interface OrderPort {
  orderRows(draft: SopDraft, procedureId: string): Promise<readonly string[]>
}

/** Makes the PDF of a draft in the browser; the painter loads on first use. */
export interface PdfPort {
  paint(draft: SopDraft, layout: Layout, createdAt: Date): Promise<Uint8Array>
}

/** Hands a finished file to the user. */
export interface FilePort {
  save(name: string, mediaType: string, content: string | Uint8Array): void
}

/** The time, in ms since 1970, and a delay that can be called off. */
export interface Clock {
  now(): number
  /** Runs `action` after `delayMs`; the result calls it off. */
  after(delayMs: number, action: () => void): () => void
}

/** New ids for drafts (uuid) and for the entities inside one (short, unique). */
export interface IdSource {
  draftId(): string
  entityId(): string
}

/** The life of the page, so that no edit is lost with it. Each result takes back what was asked. */
export interface PageLifePort {
  /** Tells when the page is about to be hidden or closed, so that the last edits can be written. */
  onHide(action: () => void): () => void
  /** Has the browser ask the user before the page goes, as long as `wouldLose` says that something would be lost. */
  askBeforeLeaving(wouldLose: () => boolean): () => void
}

/** Agrees with the other tabs of this browser on who edits which draft. */
export interface TabsPort {
  /** Asks to be the one tab that edits a draft; resolves with the first answer, which may change later. */
  claim(draftId: string): Promise<EditingClaim>
}

/** One tab's claim to edit a draft. While another tab holds the draft, it waits for that tab to let go. */
export interface EditingClaim {
  isHeld(): boolean
  /** Who is told of changes from now on; there is one listener. */
  listen(listener: ClaimListener): void
  /** Asks the other tab to write what it has, and then takes the draft, whether that tab has answered or not. */
  takeOver(): Promise<void>
  release(): void
}

/** What happens to a claim. */
export interface ClaimListener {
  granted(): void
  lost(): void
  /** Another tab is about to take over; it waits for the result, but not for long. */
  asked(): Promise<void>
}

/** The claim of a tab that shares its drafts with nobody, or cannot know. */
export const UNSHARED_CLAIM: EditingClaim = {
  isHeld: () => true,
  listen: () => {},
  takeOver: async () => {},
  release: () => {},
}

/** What the program remembers in this browser, for all drafts, to offer it while the drafter types. */
export interface WordsPort {
  /** Whether any words have ever been learnt, forgotten or not. */
  hasBegun(): boolean
  known(): KnownWords
  learn(words: KnownWords): void
  forget(): void
  /** Whether a proposal was dismissed; it is not to be made again. */
  isDismissed(key: string): boolean
  dismiss(key: string): void
}

/** What the checker needs. */
export interface CheckPort {
  /** Runs `action` as soon as nothing more urgent is to be done, after `restMs` at the earliest; the result calls it off. */
  whenIdle(action: () => void, restMs?: number): () => void
  /** Names of the rules that the user has silenced for all drafts. */
  silencedRules(): readonly string[]
  silenceRules(rules: readonly string[]): void
}

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
  remove(id: string, removedAt: number): Promise<void>
  restore(id: string): Promise<void>
  /** Drafts in the bin, the one removed last first: called back now and after every change; the result stops it. */
  watchBin(listener: (entries: readonly BinEntry[]) => void): () => void
  /** Takes a draft that is in the bin away for ever, with its revisions. */
  discard(id: string): Promise<void>
  /** Discards what went to the bin before a time. */
  emptyBin(removedBefore: number): Promise<void>
}

/** A draft in the bin. */
export interface BinEntry extends DraftSummary {
  readonly removedAt: number
}

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
  /** Keeps a state and drops those that are too many; nothing is kept twice in a row, but a name is given all the same. */
  keep(draft: SopDraft, note: RevisionNote): Promise<void>
  rename(id: number, name: string): Promise<void>
}

/** What the browser says about the place where drafts are kept; null where it says nothing. */
export interface StorageState {
  readonly usedBytes: number | null
  readonly roomBytes: number | null
  /** Whether the browser has promised not to clean up by itself. */
  readonly isPersistent: boolean | null
}

/** One record of the store as it lies there, sound or not. */
export interface RawRecord {
  readonly table: string
  readonly key: string
  readonly title: string
  /** JSON. */
  readonly content: string
}

/** The browser's storage as a whole. */
export interface StoragePort {
  describe(): Promise<StorageState>
  /** Asks the browser not to clean up by itself; gives its answer, or null where it cannot be asked. */
  askToPersist(): Promise<boolean | null>
  /** Everything that lies in the store, for someone who looks for lost work. Tables that cannot be read are left out. */
  rawRecords(): Promise<readonly RawRecord[]>
  /** When the last backup was made and how often each draft had been written then; null when none was made. */
  lastBackup(): Promise<BackupMark | null>
  markBackup(mark: BackupMark): Promise<void>
}

/** A folder of this computer that gets a file of every draft as it is saved; only some browsers can write into folders. */
export interface FolderPort {
  isAvailable(): boolean
  state(): Promise<FolderState>
  /** Lets the user choose the folder; an old choice stays when nothing is chosen. */
  choose(): Promise<FolderState>
  /** Asks for leave again, as browsers want it in every visit. */
  allow(): Promise<FolderState>
  forget(): Promise<void>
  /** Gives whether the file was written. Never rejects: the store holds the draft all the same. */
  write(name: string, content: string): Promise<boolean>
  /** Removes a file if `isOurs` knows its content. Gives whether no such file of ours is left. Never rejects. */
  remove(name: string, isOurs: (content: string) => boolean): Promise<boolean>
}

/** Which folder is chosen, and whether it may be written into at present. */
export type FolderState =
  | { readonly kind: 'none' }
  | { readonly kind: 'chosen'; readonly name: string; readonly mayWrite: boolean }

/** What tells how much work a backup does not hold. */
export interface BackupMark {
  readonly at: number
  /** Revision numbers by draft id. */
  readonly revisions: Readonly<Record<string, number>>
}

/** Remembers whether the tour is still to be offered. */
export interface TourPort {
  /** Whether the user has had the tour or does not want it. */
  isClosed(): boolean
  close(): void
}

/** The program as an installed one; where the browser cannot install it, nothing of this ever happens. */
export interface InstallationPort {
  /** Tells when a new version of the program is at hand; the result stops it. */
  onUpdateReady(listener: () => void): () => void
  /** Changes to the new version and loads the page anew, unless other windows still use the old one. */
  update(): Promise<'others-open' | 'nothing-new'>
  /** Hands over each file by which the system starts the program. */
  onLaunchFile(listener: (file: File) => void): void
}

/** Makes pictures and web pages of a draft to hand on; what that needs loads on first use. */
export interface SharingPort {
  /** A page as an SVG file that holds its fonts and the draft. */
  svgOf(draft: SopDraft, page: Page): Promise<string>
  /** A page as a PNG of that size, which holds the draft. */
  pngOf(draft: SopDraft, page: Page, size: PictureSize): Promise<Uint8Array>
  /** The draft with its printed pages as one web page that plays and prints it without a network. */
  webPageOf(draft: SopDraft, layout: Layout): Promise<string>
  /** Puts a picture on the clipboard; begun at once, since browsers only allow it while the user's press is fresh. */
  copyPicture(png: Promise<Uint8Array>): Promise<void>
  copyText(text: string): Promise<void>
  /** Compresses as zlib does. */
  deflate(data: Uint8Array): Promise<Uint8Array>
}
