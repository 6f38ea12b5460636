import type { Action } from './action'

/** Plays the procedure, for a meeting. F5, the usual key, loads a page anew in browsers. */
export const present: Action = {
  id: 'present',
  keys: ['F9'],
  whileTyping: true,
  enabled: () => true,
  run: ({ view }) => view.present(),
}

/** Shows earlier states of the draft. */
export const openRevisions: Action = {
  id: 'openRevisions',
  keys: ['Mod+F9'],
  whileTyping: true,
  enabled: () => true,
  run: ({ view }) => view.openRevisions(),
}
