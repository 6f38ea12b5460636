import { useSyncExternalStore } from 'react'
import type { Session } from '../editor/session'
import type { EditorState } from '../editor/state'

/**
 * A part of the session's state, as a value that renders anew when it changes. The selector must give the same value for the
 * same state: a part of it, or something primitive made of it.
 */
export const useSessionState = <Part>(session: Session, selector: (state: EditorState) => Part): Part =>
  useSyncExternalStore(session.subscribe, () => selector(session.getState()))
