import type { SopDraft } from '../core/draft/draft'
import type { DraftRepair } from '../core/draft/repair'
import type { Refusal } from '../core/edit/refusal'
import type { Selection } from '../core/edit/selection'
import type { TextPlace } from '../core/edit/textPlace'
import type { Layout } from '../core/layout/result'
import type { CutArrow } from './drop/structureEdits'
import type { PasteRefusal } from './planPaste'
import type { StoreFault } from './ports/draftStore'

/** All that an editing session knows, as one immutable value. The screen is a function of it. */
export interface EditorState {
  readonly draft: SopDraft
  readonly selection: Selection
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The continuous layout last finished; it may belong to a slightly older draft while a newer layout is under way. */
  readonly layout: Layout | null
  /** The draft that `layout` shows. */
  readonly layoutDraft: SopDraft | null
  readonly layoutPending: boolean
  /** Why the newest draft could not be laid out, for the error screen; null when nothing failed. */
  readonly layoutFault: string | null
  readonly saving: SavingState
  readonly access: Access
  readonly notice: Notice | null
  /** True while ELK orders the steps. */
  readonly ordering: boolean
  /** The text that is being edited in place, by the source of its region; null when none is. */
  readonly editing: TextTarget | null
}

/** A text that can be edited in place. */
export type TextTarget = TextPlace

/**
 * Whether this tab may edit. 'opening': not answered yet. 'reading': another tab edits, and this one follows it. 'outdated': a
 * newer program has taken over the store; nothing can be written until the page is loaded anew.
 */
export type Access = 'opening' | 'editing' | 'reading' | 'outdated'

/** Whether the draft can only be read in this tab, for now or until the page is loaded anew. */
export const isOnlyRead = ({ access }: Pick<EditorState, 'access'>): boolean =>
  access === 'reading' || access === 'outdated'

/** Whether what is on screen is in the store; shown truthfully at all times. */
export type SavingState =
  | { readonly kind: 'saved'; readonly atMs: number }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'failed'; readonly fault: StoreFault }
  /** Another tab had written the draft as well: what is on screen is now a draft of its own. */
  | { readonly kind: 'copied'; readonly id: string }

/** A short message: what happened, or why something was refused. Its words are made in the UI. */
export type Notice =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'ordered'; readonly changed: boolean }
  | { readonly kind: 'order-failed' }
  | { readonly kind: 'actors-ordered' }
  /** Rows went to the table with that number, from 1; `cut`: arrows that led to or from rows that stayed. */
  | {
      readonly kind: 'rows-moved'
      readonly rowCount: number
      readonly procedureNumber: number
      readonly cut: readonly CutArrow[]
    }
  /** `missing`: the characters that the document's font lacks, so that a mark is printed in their place; absent when none. */
  | { readonly kind: 'exported'; readonly fileName: string; readonly missing?: string }
  /** What went to the clipboard; `count` counts rows or symbols. */
  | { readonly kind: 'copied'; readonly what: 'rows' | 'symbols' | 'table' | 'text'; readonly count: number }
  | { readonly kind: 'nothing-to-copy' }
  | { readonly kind: 'paste-refused'; readonly refusal: PasteRefusal }
  /** The browser gives the clipboard to its keys only. */
  | { readonly kind: 'clipboard-by-keys'; readonly keys: string }
  | { readonly kind: 'restored' }
  /** The chosen folder did not get the draft's file; without `mayWrite` the browser wants to be asked for leave. */
  | { readonly kind: 'folder-failed'; readonly folderName: string; readonly mayWrite: boolean }
  | { readonly kind: 'folder-allowed'; readonly folderName: string }
  /** Words were replaced; `refusedCount`: where the draft could not say the new ones. */
  | { readonly kind: 'replaced'; readonly replacedCount: number; readonly refusedCount: number }
  /** The draft was mended while it was read. */
  | { readonly kind: 'repaired'; readonly repairs: readonly DraftRepair[] }
  | { readonly kind: 'export-failed'; readonly reason: string }
