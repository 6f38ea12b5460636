import type { Procedure } from './draft'

/**
 * The ids of guesses without those of symbols and arrows that no procedure holds, each once; undefined when none is left, and the
 * very same list when all are there.
 */
export const withoutLostGuesses = (
  guessed: readonly string[] | undefined,
  procedures: readonly Pick<Procedure, 'rows' | 'flows'>[],
): readonly string[] | undefined => {
  if (guessed === undefined) return undefined
  const ids = new Set(procedures.flatMap(guessableIds))
  const kept = [...new Set(guessed)].filter((id) => ids.has(id))
  if (kept.length === 0) return undefined
  return kept.length === guessed.length ? guessed : kept
}

/** The ids of all that may be a guess in a procedure: its symbols and arrows. */
const guessableIds = ({ rows, flows }: Pick<Procedure, 'rows' | 'flows'>): readonly string[] => [
  ...rows.flatMap((row) => (row.kind === 'step' ? row.symbols.map(({ id }) => id) : [])),
  ...flows.map(({ id }) => id),
]
