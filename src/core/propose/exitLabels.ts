import type { Flow, Procedure } from '../draft/draft'
import { flowsAt, symbolPlaces } from '../draft/query'
import { plainText } from '../text/inlineMarkup'

/** The words that the two exits of a decision usually carry: how the work goes on, and how it goes back. */
export const EXIT_PAIRS: readonly (readonly [string, string])[] = [
  ['Ya', 'Tidak'],
  ['Setuju', 'Tidak setuju'],
  ['Lengkap', 'Tidak lengkap'],
  ['Sesuai', 'Tidak sesuai'],
  ['Benar', 'Salah'],
  ['Valid', 'Tidak valid'],
]

/** The word that stands on the other exit of a decision; null for words that belong to no pair. */
export const counterpartOf = (label: string): string | null => {
  const said = folded(label)
  const pair = EXIT_PAIRS.find((words) => words.some((word) => folded(word) === said))
  return pair?.find((word) => folded(word) !== said) ?? null
}

/** Whether a word means that the work goes back. */
export const isNegative = (label: string): boolean =>
  /^(?:t|tdk|tidak|belum|bukan|salah|ditolak|tolak|reject)\b/.test(folded(label))

/**
 * The words to offer for an exit of a symbol, the likeliest first: the counterpart of what another exit says, then the pair that
 * the step's words speak of, then the other pairs.
 */
export const exitWords = (procedure: Procedure, symbolId: string, flowId?: string): readonly string[] => {
  const activity = plainText(symbolPlaces(procedure).get(symbolId)?.row.activity ?? '').toLowerCase()
  const others = flowsAt(procedure, symbolId).outgoing.filter(({ id }) => id !== flowId)
  const counterparts = others.flatMap(({ label }) => counterpartOf(plainText(label)) ?? [])
  const isSpokenOf = ([yes]: readonly [string, string]): boolean =>
    yes !== 'Ya' && new RegExp(`\\b(?:di|ke)?${yes.toLowerCase()}(?:i|an|nya)?\\b`).test(activity)
  const pairs = [...EXIT_PAIRS.filter(isSpokenOf), ...EXIT_PAIRS]
  const taken = new Set(others.map(({ label }) => folded(plainText(label))))
  return [...new Set([...counterparts, ...pairs.flat()])].filter((word) => !taken.has(folded(word)))
}

/** Most words that are offered for one arrow. */
const MOST_OFFERED = 8

/** The words to offer for an arrow. */
export const wordsForFlow = (procedure: Procedure, flow: Flow): readonly string[] =>
  exitWords(procedure, flow.from, flow.id).slice(0, MOST_OFFERED)

const folded = (label: string): string => label.trim().toLowerCase().replace(/\s+/g, ' ')
