import { createSession } from '../createSession'
import type { Ports } from '../ports/ports'
import type { Session } from '../session'

/** The sessions of one page, so that leaving the editor's screen loses nothing while the store fails. */
export interface OpenSessions {
  /** Opens a draft, or takes up again the session that could not be closed. Rejects with a StoreError. */
  open(id: string): Promise<Session>
  /** The screen has gone elsewhere: the session closes as soon as all is written, and is kept until then. */
  leave(id: string): void
}

interface Entry {
  readonly session: Promise<Session>
  /** How many screens show it. */
  screens: number
}

/** Starts with no session. `copyTitle` names the draft that is set beside another because two tabs have written. */
export const createOpenSessions = (ports: Ports, copyTitle: (title: string) => string): OpenSessions => {
  const entries = new Map<string, Entry>()

  const begin = (id: string): Entry => {
    const session = openSession(id)
    const entry: Entry = { session, screens: 0 }
    session.catch(() => forget(id, entry))
    entries.set(id, entry)
    return entry
  }

  /** The claim comes first: only the tab that edits may take up what was set aside. */
  const openSession = async (id: string): Promise<Session> => {
    const claim = await ports.tabs.claim(id)
    try {
      const stored = await (claim.isHeld() ? ports.store.readForEditing(id) : ports.store.read(id))
      return createSession(ports, { stored, claim, copyTitle })
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
      const entry = entries.get(id) ?? begin(id)
      entry.screens += 1
      return entry.session
    },
    leave: (id) => {
      const entry = entries.get(id)
      if (entry === undefined) return
      entry.screens -= 1
      if (entry.screens === 0) closeWhenWritten(id, entry).catch(() => forget(id, entry))
    },
  }
}

/** Whether all that is on the session's screen is in the store. */
const isKept = (session: Session): boolean => ['saved', 'copied'].includes(session.getState().saving.kind)
