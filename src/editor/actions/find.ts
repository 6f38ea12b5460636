import type { Action } from './action'

/** Looks for words in the whole draft. */
export const find: Action = {
  id: 'find',
  keys: ['Mod+F'],
  whileTyping: true,
  enabled: () => true,
  run: ({ view }) => view.openFind('find'),
}

/** Looks for words in the whole draft and replaces them. */
export const replace: Action = {
  id: 'replace',
  keys: ['Mod+H'],
  whileTyping: true,
  enabled: () => true,
  run: ({ view }) => view.openFind('replace'),
}
