import type { Action } from './action'

/** Plays the procedure, for a meeting. */
export const present: Action = {
  id: 'present',
  keys: [],
  enabled: () => true,
  run: ({ view }) => view.present(),
}

/** Shows earlier states of the draft. */
export const openRevisions: Action = {
  id: 'openRevisions',
  keys: [],
  enabled: () => true,
  run: ({ view }) => view.openRevisions(),
}
