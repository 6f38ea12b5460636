import type { SopDraft } from '../core/draft/draft'
import { LIMITS } from '../core/draft/limits'
import { entityIds } from '../core/draft/query'
import { apply } from '../core/edit/apply'
import type { Command } from '../core/edit/command'
import { canRedo, canUndo, createHistory, type History, record, redo, undo } from '../core/edit/history'
import type { Refusal } from '../core/edit/refusal'
import { NO_SELECTION, pruneSelection, type Selection } from '../core/edit/selection'
import type { FittedPages } from '../core/layout/pages/fitPages'
import { exportFileName, missingCharacters, saveDraftFile } from './files/exporters'
import { createLayoutQueue, NO_LAYOUT } from './layoutQueue'
import type { StoredDraft } from './ports/draftStore'
import type { Ports } from './ports/ports'
import type { RevisionReason, RevisionSummary } from './ports/revisionStore'
import type { EditingClaim } from './ports/tabs'
import { createAutosave } from './saving/autosave'
import { startEditingTurn } from './saving/editingTurn'
import { createFolderMirror } from './saving/folderMirror'
import { createRevisionKeeper, reasonBefore } from './saving/revisionKeeper'
import type { DispatchOptions, Session } from './session'
import type { EditorState, Notice } from './state'

/** What a session is opened with. */
export interface SessionOpening {
  readonly stored: StoredDraft
  readonly claim: EditingClaim
  /** The title of a draft that is set beside another because two tabs have written. */
  copyTitle(title: string): string
}

/** Opens a stored draft; layout and autosave run from here on, until the session is closed. */
export const createSession = (ports: Ports, { stored, claim, copyTitle }: SessionOpening): Session => {
  const { clock } = ports
  const listeners = new Set<() => void>()
  /** What was selected when a draft was last on screen, so that undo and redo bring the selection back too. */
  const selections = new WeakMap<SopDraft, Selection>()
  let history = createHistory(stored.draft)
  let state = firstState(stored)

  const change = (patch: Partial<EditorState>): void => {
    state = { ...state, ...patch }
    for (const listener of [...listeners]) listener()
  }

  const queue = createLayoutQueue(ports.layout, clock, change)
  const mirror = createFolderMirror(ports.folder, clock, stored.draft, ({ name, mayWrite }) =>
    change({ notice: { kind: 'folder-failed', folderName: name, mayWrite } }),
  )
  const keeper = createRevisionKeeper(ports.revisions, clock)
  const copyId = ports.ids.draftId()
  const autosave = createAutosave({
    store: ports.store,
    clock,
    stored,
    copyOf: (draft) => ({
      ...draft,
      id: copyId,
      identity: { ...draft.identity, title: copyTitle(draft.identity.title).slice(0, LIMITS.characters) },
    }),
    onState: (saving) => {
      change({ saving })
      if (saving.kind === 'saved') mirror.stored(state.draft)
    },
  })
  const stopListening = ports.page.onHide(autosave.hide)
  const stopAsking = ports.page.askBeforeLeaving(() => state.saving.kind === 'failed')

  /** Puts the history's present draft on screen; gives whether it is another than before. */
  const show = (next: History, patch: Partial<EditorState>): boolean => {
    const isOther = next.present !== history.present
    if (isOther) selections.set(history.present, state.selection)
    history = next
    const draft = next.present
    change({ draft, canUndo: canUndo(next), canRedo: canRedo(next), ...patch })
    if (isOther) queue.show(draft)
    return isOther
  }

  const enter = (next: History, patch: Partial<EditorState>): void => {
    if (show(next, patch)) autosave.change(next.present)
  }

  /** Keeps a revision where one is due, and at the first edit asks the browser to keep the drafts. */
  const beforeEdit = (reason: RevisionReason | null): void => {
    keeper.beforeEdit(history.present, reason)
    if (!canUndo(history)) void ports.storage.askToPersist()
  }

  const refuse = (refusal: Refusal): Refusal => {
    change({ notice: { kind: 'refused', refusal } })
    return refusal
  }

  /** Says so and gives false where the draft is only to be read. */
  const mayEdit = (): boolean => {
    if (state.access === 'editing' && state.saving.kind !== 'copied') return true
    refuse(NOT_EDITABLE)
    return false
  }

  const dispatch = (command: Command, options: DispatchOptions = {}): Refusal | null => {
    if (!mayEdit()) return NOT_EDITABLE
    const edited = apply(history.present, command)
    if (!edited.ok) return refuse(edited.failure)
    if (edited.value !== history.present) beforeEdit(reasonBefore(command))
    const selection = pruneSelection(options.selection ?? state.selection, edited.value)
    const next = record(history, edited.value, { ...mergeKeyOf(options), atMs: clock.now() })
    enter(next, { selection, notice: noticeAfterEdit(state.notice) })
    return null
  }

  const travel = (next: History): void => {
    if (!mayEdit()) return
    const selection = selections.get(next.present) ?? state.selection
    enter(next, {
      selection: pruneSelection(selection, next.present),
      notice: noticeAfterEdit(state.notice),
      editing: null,
    })
  }

  const orderRows = async (procedureId: string): Promise<void> => {
    if (state.ordering || !mayEdit()) return
    change({ ordering: true })
    const rowIds = await ports.order.orderRows(history.present, procedureId).catch(() => null)
    const unordered = history.present
    if (rowIds === null) return change({ ordering: false, notice: { kind: 'order-failed' } })
    const refusal = dispatch({ kind: 'orderRows', procedureId, rowIds })
    const notice: Notice = { kind: 'ordered', changed: history.present !== unordered }
    change({ ordering: false, ...(refusal === null && { notice }) })
  }

  const orderActors = (procedureId: string, actorIds: readonly string[]): void => {
    const refusal = dispatch({ kind: 'orderActors', procedureId, actorIds })
    if (refusal === null) change({ notice: { kind: 'actors-ordered' } })
  }

  const fitPages = async (pages: number): Promise<FittedPages> => {
    for (;;) {
      const draft = history.present
      const fitted = await ports.layout.fitPages(draft, pages)
      if (history.present !== draft) continue // An edit meanwhile can change what fits.
      if (fitted.fits) dispatch({ kind: 'setPrint', patch: { sizePt: fitted.sizePt } })
      return fitted
    }
  }

  const exportPdf = async (): Promise<void> => {
    const { draft } = state
    try {
      const layout = await queue.pagedForCertain(draft)
      const bytes = await ports.pdf.paint(draft, layout, new Date(clock.now()))
      const fileName = exportFileName(draft.identity.title, 'pdf')
      ports.files.save(fileName, 'application/pdf', bytes)
      keepExported(draft)
      if (draft.print.attachDraft) markHandedOut()
      const missing = missingCharacters(layout)
      change({ notice: { kind: 'exported', fileName, ...(missing !== '' && { missing }) } })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      change({ notice: { kind: 'export-failed', reason } })
    }
  }

  const keepExported = (draft: SopDraft): void => {
    keeper.keep(draft, 'exported').catch(() => {}) // The file is there; that it is not among the revisions as well costs nothing.
  }

  /** The file holds at least what is in the store; where that cannot be noted, a reminder comes too early. */
  const markHandedOut = (): void => {
    ports.storage.markHandedOut(state.draft.id, autosave.revision()).catch(() => {})
  }

  const restoreRevision = async ({ id }: RevisionSummary): Promise<void> => {
    const kept = await ports.revisions.read(id)
    if (!mayEdit()) return
    beforeEdit('before-restore')
    const draft = { ...kept, id: state.draft.id }
    enter(record(history, draft, { atMs: clock.now() }), {
      selection: pruneSelection(state.selection, draft),
      notice: { kind: 'restored' },
      editing: null,
    })
  }

  /** What ids the draft uses, and those given since it is as it is. */
  let takenIds: { readonly draft: SopDraft | null; readonly ids: Set<string> } = { draft: null, ids: new Set() }
  const newId = (): string => {
    // Pasting asks for thousands in a row.
    if (takenIds.draft !== state.draft) takenIds = { draft: state.draft, ids: new Set(entityIds(state.draft)) }
    for (;;) {
      const id = ports.ids.entityId()
      if (takenIds.ids.has(id)) continue
      takenIds.ids.add(id)
      return id
    }
  }

  queue.show(stored.draft)
  const turn = startEditingTurn({
    draftId: stored.draft.id,
    store: ports.store,
    claim,
    autosave,
    isTyping: () => state.editing !== null,
    onNewer: ({ draft, changedAt }) =>
      show(record(history, draft, { atMs: clock.now() }), {
        selection: pruneSelection(state.selection, draft),
        saving: { kind: 'saved', atMs: changedAt },
      }),
    onAccess: (access) => change({ access, ...(access !== 'editing' && { editing: null }) }),
  })

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    dispatch,
    undo: () => travel(undo(history)),
    redo: () => travel(redo(history)),
    select: (selection) => change({ selection }),
    edit: (editing) => {
      if (editing === null || mayEdit()) change({ editing })
    },
    notify: (notice) => change({ notice }),
    orderRows,
    orderActors,
    layoutOfProposal: ports.layout.layoutOfProposal,
    fitPages,
    pagedLayout: () => queue.paged(state.draft),
    exportPdf,
    exportJson: () => {
      change({ notice: { kind: 'exported', fileName: saveDraftFile(state.draft, ports.files) } })
      keepExported(state.draft)
      markHandedOut()
    },
    allowFolder: async () => {
      const folder = await ports.folder.allow()
      mirror.stored(state.draft)
      await mirror.flush()
      if (folder.kind === 'chosen' && folder.mayWrite)
        change({ notice: { kind: 'folder-allowed', folderName: folder.name } })
    },
    keepExported: () => keepExported(state.draft),
    revisions: () => ports.revisions.list(state.draft.id),
    readRevision: ports.revisions.read,
    keepRevision: (name) => keeper.keep(state.draft, 'named', name),
    renameRevision: ports.revisions.rename,
    restoreRevision,
    newId,
    takeOver: claim.takeOver,
    flush: autosave.flush,
    close: async () => {
      await autosave.close()
      await mirror.flush()
      turn.close()
      stopListening()
      stopAsking()
      queue.close()
    },
  }
}

const firstState = ({ draft, changedAt, repairs }: StoredDraft): EditorState => ({
  ...NO_LAYOUT,
  draft,
  selection: NO_SELECTION,
  canUndo: false,
  canRedo: false,
  saving: { kind: 'saved', atMs: changedAt },
  access: 'opening',
  notice: repairs === undefined ? null : { kind: 'repaired', repairs },
  ordering: false,
  editing: null,
})

const NOT_EDITABLE: Refusal = { code: 'not-editable', values: {} }

const mergeKeyOf = ({ mergeKey }: DispatchOptions): { readonly mergeKey?: string } =>
  mergeKey === undefined ? {} : { mergeKey }

/** An edit makes a message about the draft out of date; one about files or about the reading stays. */
const noticeAfterEdit = (notice: Notice | null): Notice | null =>
  notice !== null && LASTING_NOTICES.includes(notice.kind) ? notice : null

const LASTING_NOTICES: readonly Notice['kind'][] = ['exported', 'export-failed', 'repaired', 'folder-failed']
