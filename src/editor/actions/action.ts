import type { Session } from '../session'
import type { EditorState } from '../state'

/** Something that the user can ask for: a button, a menu item and a shortcut are three faces of one action. */
export interface Action {
  /** Also the key of its label in the UI's texts. */
  readonly id: ActionId
  /** Shortcuts, such as 'Mod+Shift+Z'; Mod is Ctrl, or Command on a Mac. The first is the one to show. */
  readonly keys: readonly string[]
  /** True: its shortcuts also work while a text field has the focus. */
  readonly whileTyping?: boolean
  /** True: its shortcuts work outside the document too, though they need no Ctrl. */
  readonly anywhere?: boolean
  /** True: the browser makes an event of its own of its shortcuts (copying, pasting), which the canvas listens for. */
  readonly byBrowser?: boolean
  /** True: a key that is held down does it only once. */
  readonly oncePerPress?: boolean
  /** Whether it would do anything now. */
  enabled(state: EditorState): boolean
  run(context: ActionContext): void
}

/** What actions act on. */
export interface ActionContext {
  readonly session: Session
  readonly view: EditorView
}

/** The part of the screen round the canvas that actions can change. */
export interface EditorView {
  togglePreview(): void
  /** Shows a procedure's orders of lanes to choose from. */
  offerActorOrders(procedureId: string): void
  /** Shows what the checker has found. */
  openCheck(): void
  /** Shows the next or previous finding, and selects its place. */
  goToFinding(by: 1 | -1): void
  /** Where the cursor is in the text that is being edited; null while none is. */
  caret(): number | null
  /** Shows how an actor gets a new name in all drafts, beginning with this name. */
  renameEverywhere(name: string): void
  /** Shows the panel that looks for words, with or without what replaces them. */
  openFind(purpose: 'find' | 'replace'): void
  /** Shows one of the panels at the right. */
  openPanel(panel: PanelName): void
  /** Copies, cuts or pastes as the keys of the system do. */
  askClipboard(wish: ClipboardWish): void
  /** Hands the user the draft's tables for a spreadsheet. */
  exportCsv(): void
  /** Plays the procedure, for a meeting. */
  present(): void
  /** Shows earlier states of the draft. */
  openRevisions(): void
  /** Shows what helps to find the way. */
  openGuide(guide: Guide): void
}

/** Names of the panels at the right. */
export type PanelName = 'selection' | 'identity' | 'print' | 'check'

/** What can be asked of the clipboard. */
export type ClipboardWish = 'copy' | 'cut' | 'paste' | 'copyTable'

/** What helps to find the way: the list of all that can be done, the sheet of keys, the help pages, the tour. */
export type Guide = 'palette' | 'shortcuts' | 'help' | 'tour'

/** Names of the actions. */
export type ActionId =
  | 'undo'
  | 'redo'
  | 'deleteSelection'
  | 'clearSelection'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'copyTable'
  | 'duplicate'
  | 'selectAll'
  | 'moveLeft'
  | 'moveRight'
  | 'moveUp'
  | 'moveDown'
  | 'orderRows'
  | 'orderActors'
  | 'save'
  | 'exportPdf'
  | 'exportJson'
  | 'exportCsv'
  | 'togglePreview'
  | 'check'
  | 'nextFinding'
  | 'previousFinding'
  | 'acceptGuesses'
  | 'find'
  | 'replace'
  | 'takeProposal'
  | 'renameEverywhere'
  | 'mergeActors'
  | 'splitStep'
  | 'makeSection'
  | 'dissolveSection'
  | 'moveRowsToNext'
  | 'moveRowsToPrevious'
  | 'addProcedure'
  | 'duplicateProcedure'
  | 'deleteProcedure'
  | 'moveProcedureUp'
  | 'moveProcedureDown'
  | 'present'
  | 'openRevisions'
  | 'openPalette'
  | 'openShortcuts'
  | 'openHelp'
  | 'startTour'
