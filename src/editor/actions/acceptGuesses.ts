import type { Action } from './action'

/** Agrees with all that an import has guessed. */
export const acceptGuesses: Action = {
  id: 'acceptGuesses',
  keys: [],
  enabled: ({ draft }) => (draft.guessed?.length ?? 0) > 0,
  run: ({ session }) => {
    session.dispatch({ kind: 'acceptGuesses' })
  },
}
