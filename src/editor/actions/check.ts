import type { Action } from './action'

/** Shows what the checker has found. */
export const check: Action = {
  id: 'check',
  keys: [],
  enabled: () => true,
  run: ({ view }) => view.openCheck(),
}

/** Goes to the next finding. It takes the key by which programs go from fault to fault. */
export const nextFinding: Action = {
  id: 'nextFinding',
  keys: ['F8'],
  whileTyping: true,
  enabled: () => true,
  run: ({ view }) => view.goToFinding(1),
}

/** Goes back to the previous finding. */
export const previousFinding: Action = {
  id: 'previousFinding',
  keys: ['Shift+F8'],
  whileTyping: true,
  enabled: () => true,
  run: ({ view }) => view.goToFinding(-1),
}
