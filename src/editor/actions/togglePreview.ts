import type { Action } from './action'

/** Shows the pages as they will print, or goes back to editing. It takes the key by which programs print. */
export const togglePreview: Action = {
  id: 'togglePreview',
  keys: ['Mod+P'],
  whileTyping: true,
  enabled: () => true,
  run: ({ view }) => view.togglePreview(),
}
