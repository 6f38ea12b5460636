import type { DraftStore, StoredDraft } from '../ports/draftStore'
import type { EditingClaim } from '../ports/tabs'
import type { Access } from '../state'
import type { Autosave } from './autosave'

/** What one session does as tabs take turns on its draft. */
export interface EditingTurn {
  close(): void
}

/** What the turns need of the session. */
export interface EditingTurnSource {
  readonly draftId: string
  readonly store: DraftStore
  readonly claim: EditingClaim
  readonly autosave: Autosave
  /** Whether a text is being typed, so that the draft must not change under it. */
  isTyping(): boolean
  /** A newer revision is to be shown. */
  onNewer(stored: StoredDraft): void
  onAccess(access: Access): void
}

/**
 * Follows who may edit: told through `onAccess` now and at each change. What another tab has written is shown unless this one
 * has edits of its own; then its next write settles it.
 */
export const startEditingTurn = (source: EditingTurnSource): EditingTurn => {
  const { draftId, store, claim, autosave } = source
  let isOutdated = false
  let isClosed = false

  const tell = (access: Access): void => {
    if (!isClosed && !isOutdated) source.onAccess(access)
  }

  const catchUp = async (read: (id: string) => Promise<StoredDraft>): Promise<void> => {
    const mayAdopt = (): boolean => !isClosed && !isOutdated && autosave.isIdle() && !source.isTyping()
    if (!mayAdopt()) return
    const stored = await read(draftId).catch(() => null) // Whatever is wrong shows with the next write.
    if (stored === null || !mayAdopt() || stored.revision <= autosave.revision()) return
    autosave.adopt(stored)
    source.onNewer(stored)
  }

  const stopWatching = store.watchRevision(draftId, (revision) => {
    if (revision > autosave.revision()) void catchUp(store.read)
  })
  const stopOutdated = store.onOutdated(() => {
    tell('outdated')
    isOutdated = true
    void autosave.flush()
  })
  claim.listen({
    granted: async () => {
      await catchUp(store.readForEditing)
      if (claim.isHeld()) tell('editing')
    },
    lost: () => {
      tell('reading')
      // The other tab may have written long before a tab that was frozen hears of it.
      void autosave.flush().then(() => catchUp(store.read))
    },
    asked: autosave.flush,
  })
  tell(claim.isHeld() ? 'editing' : 'reading')

  return {
    close: () => {
      isClosed = true
      stopWatching()
      stopOutdated()
      claim.release()
    },
  }
}
