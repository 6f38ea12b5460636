import type { SopDraft } from '../../core/draft/draft'
import { serializeDraft } from '../../core/draft/serialize'
import { createSession } from '../createSession'
import { type DraftStore, NEVER_WRITTEN, type StoredDraft, StoreError } from '../ports/draftStore'
import type { Ports } from '../ports/ports'
import type { Session } from '../session'

/** The sessions of one page, so that leaving the editor's screen loses nothing while the store fails. */
export interface OpenSessions {
  /** Opens a draft, or takes up again the session that could not be closed. Rejects with a StoreError. */
  open(id: string): Promise<Session>
  /** The screen has gone elsewhere: the session closes as soon as all is written, and is kept until then. */
  leave(id: string): void
  /**
   * Adds a draft to the store. Where that has no room or cannot be used, the draft is held in this page, to be opened like any other,
   * and written as soon as the store takes it; its revision is NEVER_WRITTEN then.
   */
  add: DraftStore['add']
  /** The drafts whose screens have gone and whose last edits only this page holds. */
  unwritten(): readonly SopDraft[]
}

interface Entry {
  readonly session: Promise<Session>
  /** The session once it is open. */
  opened: Session | null
  /** How many screens show it. */
  screens: number
}

/** Starts with no session. `copyTitle` names the draft that is set beside another because two tabs have written. */
export const createOpenSessions = (ports: Ports, copyTitle: (title: string) => string): OpenSessions => {
  const entries = new Map<string, Entry>()

  const begin = (id: string, read: (isEditing: boolean) => Promise<StoredDraft>): Entry => {
    const session = openSession(id, read)
    const entry: Entry = { session, opened: null, screens: 0 }
    session.then(
      (opened) => {
        entry.opened = opened
      },
      () => forget(id, entry),
    )
    entries.set(id, entry)
    return entry
  }

  const beginStored = (id: string): Entry =>
    begin(id, (isEditing) => (isEditing ? ports.store.readForEditing(id) : ports.store.read(id)))

  /** The claim comes first: only the tab that edits may take up what was set aside. */
  const openSession = async (id: string, read: (isEditing: boolean) => Promise<StoredDraft>): Promise<Session> => {
    const claim = await ports.tabs.claim(id)
    try {
      return createSession(ports, { stored: await read(claim.isHeld()), claim, copyTitle })
    } catch (error) {
      claim.release()
      throw error
    }
  }

  const forget = (id: string, entry: Entry): void => {
    if (entries.get(id) === entry) entries.delete(id)
  }

  const closeWhenWritten = async (id: string, entry: Entry): Promise<void> => {
    const session = await entry.session
    await session.flush()
    if (entry.screens > 0 || entries.get(id) !== entry) return
    if (isKept(session)) {
      forget(id, entry)
      return session.close()
    }
    const stop = session.subscribe(() => {
      if (!isKept(session)) return
      stop()
      void closeWhenWritten(id, entry)
    })
  }

  return {
    open: (id) => {
      const entry = entries.get(id) ?? beginStored(id)
      entry.screens += 1
      return entry.session
    },
    leave: (id) => {
      const entry = entries.get(id)
      if (entry === undefined) return
      entry.screens -= 1
      if (entry.screens === 0) closeWhenWritten(id, entry).catch(() => forget(id, entry))
    },
    add: async (draft, changedAt) => {
      try {
        return await ports.store.add(draft, changedAt)
      } catch (error) {
        if (!(error instanceof StoreError) || !['quota', 'silent', 'unavailable'].includes(error.fault.code))
          throw error
        const inHand = entries.get(draft.id)
        if (inHand !== undefined && !holds(inHand, draft)) throw error
        if (inHand === undefined) begin(draft.id, async () => ({ draft, revision: NEVER_WRITTEN, changedAt }))
        return NEVER_WRITTEN
      }
    },
    unwritten: () =>
      [...entries.values()].flatMap(({ opened, screens }) =>
        opened === null || screens > 0 || isKept(opened) ? [] : [opened.getState().draft],
      ),
  }
}

/** Whether a session has this very draft on its screen. */
const holds = ({ opened }: Entry, draft: SopDraft): boolean =>
  opened !== null && serializeDraft(opened.getState().draft) === serializeDraft(draft)

/** Whether all that is on the session's screen is in the store. */
const isKept = (session: Session): boolean => ['saved', 'copied'].includes(session.getState().saving.kind)
