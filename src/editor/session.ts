import type { SopDraft } from '../core/draft/draft'
import type { Command } from '../core/edit/command'
import type { Refusal } from '../core/edit/refusal'
import type { Selection } from '../core/edit/selection'
import type { FittedPages } from '../core/layout/pages/fitPages'
import type { Layout } from '../core/layout/result'
import type { RevisionSummary } from './ports/revisionStore'
import type { EditorState, Notice, TextTarget } from './state'

/** How one edit enters the history. */
export interface DispatchOptions {
  /** Edits with the same key under 500 ms apart become one undo step (typing in one field). */
  readonly mergeKey?: string
  /** What is selected after the edit; the old selection, pruned, when absent. */
  readonly selection?: Selection
}

/** One open draft being edited. The only way to change it is `dispatch`. */
export interface Session {
  getState(): EditorState
  subscribe(listener: () => void): () => void
  /** Applies one edit; a refusal changes nothing, becomes a notice and is given back. */
  dispatch(command: Command, options?: DispatchOptions): Refusal | null
  undo(): void
  redo(): void
  select(selection: Selection): void
  /** Begins or (null) ends editing a text in place. */
  edit(target: TextTarget | null): void
  notify(notice: Notice | null): void
  /** Orders the steps of a procedure by ELK: one undo step. */
  orderRows(procedureId: string): Promise<void>
  /** Sets the lanes of a procedure in the given order, told with a notice: one undo step. */
  orderActors(procedureId: string, actorIds: readonly string[]): void
  /** The continuous layout of a draft that is only proposed; the draft being edited stays as it is. */
  layoutOfProposal(draft: SopDraft): Promise<Layout>
  /**
   * Sets the largest text size at which the draft prints on at most so many pages, as one undo step. Where it fits at none,
   * nothing changes and the answer tells how near it comes. Rejects when the layout fails.
   */
  fitPages(pages: number): Promise<FittedPages>
  /** The printed pages of the very draft that is shown. */
  pagedLayout(): Promise<Layout>
  exportPdf(): Promise<void>
  exportJson(): void
  /** Asks for leave to write into the chosen folder, and writes the draft's file there. */
  allowFolder(): Promise<void>
  /** Keeps the draft among its revisions because it is handed on as it is now: as a picture, a page, a table, a link or on paper. */
  keepExported(): void
  /** The draft's revisions, newest first. Rejects with a StoreError, as do the next ones. */
  revisions(): Promise<readonly RevisionSummary[]>
  readRevision(id: number): Promise<SopDraft>
  /** Keeps the draft as it is now under a name, for ever. */
  keepRevision(name: string): Promise<void>
  renameRevision(id: number, name: string): Promise<void>
  /** Makes a revision the present draft: one undo step. */
  restoreRevision(revision: RevisionSummary): Promise<void>
  /** A new id for an entity that a command brings. */
  newId(): string
  /** Takes the draft over from the tab that edits it. */
  takeOver(): Promise<void>
  /** Writes at once what is not written yet. */
  flush(): Promise<void>
  /** Flushes and stops all work of the session. */
  close(): Promise<void>
}
