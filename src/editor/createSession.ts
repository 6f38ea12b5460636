import type { SopDraft } from '../core/draft/draft'
import { entityIds } from '../core/draft/query'
import { apply } from '../core/edit/apply'
import type { Command } from '../core/edit/command'
import { canRedo, canUndo, createHistory, type History, record, redo, undo } from '../core/edit/history'
import type { Refusal } from '../core/edit/refusal'
import { NO_SELECTION, pruneSelection, type Selection } from '../core/edit/selection'
import type { FittedPages } from '../core/layout/fitPages'
import { createAutosave } from './autosave'
import { exportFileName, saveDraftFile } from './exporters'
import { createLayoutQueue, NO_LAYOUT } from './layoutQueue'
import type { Ports, StoredDraft } from './ports'
import type { DispatchOptions, Session } from './session'
import type { EditorState, Notice } from './state'

/** Opens a stored draft for editing; layout and autosave run from here on, until the session is closed. */
export const createSession = (ports: Ports, stored: StoredDraft): Session => {
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
  const autosave = createAutosave({ store: ports.store, clock, stored, onState: (saving) => change({ saving }) })
  const stopListening = ports.page.onHide(autosave.hide)
  const stopAsking = ports.page.askBeforeLeaving(() => state.saving.kind === 'failed')

  const enter = (next: History, patch: Partial<EditorState>): void => {
    const isEdited = next.present !== history.present
    if (isEdited) selections.set(history.present, state.selection)
    history = next
    const draft = next.present
    change({ draft, canUndo: canUndo(next), canRedo: canRedo(next), ...patch })
    if (!isEdited) return
    queue.show(draft)
    autosave.change(draft)
  }

  const dispatch = (command: Command, options: DispatchOptions = {}): Refusal | null => {
    const edited = apply(history.present, command)
    if (!edited.ok) {
      change({ notice: { kind: 'refused', refusal: edited.failure } })
      return edited.failure
    }
    const selection = pruneSelection(options.selection ?? state.selection, edited.value)
    const next = record(history, edited.value, { ...mergeKeyOf(options), atMs: clock.now() })
    enter(next, { selection, notice: noticeAfterEdit(state.notice) })
    return null
  }

  const travel = (next: History): void => {
    const selection = selections.get(next.present) ?? state.selection
    enter(next, {
      selection: pruneSelection(selection, next.present),
      notice: noticeAfterEdit(state.notice),
      editing: null,
    })
  }

  const orderRows = async (procedureId: string): Promise<void> => {
    if (state.ordering) return
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
      change({ notice: { kind: 'exported', fileName } })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      change({ notice: { kind: 'export-failed', reason } })
    }
  }

  const newId = (): string => {
    const taken = new Set(entityIds(state.draft))
    for (;;) {
      const id = ports.ids.entityId()
      if (!taken.has(id)) return id
    }
  }

  queue.show(stored.draft)

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
    edit: (editing) => change({ editing }),
    notify: (notice) => change({ notice }),
    orderRows,
    orderActors,
    layoutOfProposal: ports.layout.layoutOfProposal,
    fitPages,
    pagedLayout: () => queue.paged(state.draft),
    exportPdf,
    exportJson: () => change({ notice: { kind: 'exported', fileName: saveDraftFile(state.draft, ports.files) } }),
    newId,
    flush: autosave.flush,
    close: async () => {
      await autosave.close()
      stopListening()
      stopAsking()
      queue.close()
    },
  }
}

const firstState = ({ draft, changedAt }: StoredDraft): EditorState => ({
  ...NO_LAYOUT,
  draft,
  selection: NO_SELECTION,
  canUndo: false,
  canRedo: false,
  saving: { kind: 'saved', atMs: changedAt },
  notice: null,
  ordering: false,
  editing: null,
})

const mergeKeyOf = ({ mergeKey }: DispatchOptions): { readonly mergeKey?: string } =>
  mergeKey === undefined ? {} : { mergeKey }

/** An edit makes a message about the draft out of date; one about a finished file stays. */
const noticeAfterEdit = (notice: Notice | null): Notice | null =>
  notice?.kind === 'exported' || notice?.kind === 'export-failed' ? notice : null
