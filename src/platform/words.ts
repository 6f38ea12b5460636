import { type KnownWords, NO_WORDS, withWords } from '../core/propose/knownWords'
import type { WordsPort } from '../editor/ports/remembered'

/** The words of this browser's drafts, and the proposals that were not wanted, in the page's local storage. */

const WORDS_KEY = 'lajur:words'
const DISMISSED_KEY = 'lajur:dismissed-proposals'

const KINDS = ['actors', 'units', 'laws'] as const satisfies readonly (keyof KnownWords)[]

/** Most dismissed proposals that are kept; the oldest go first. */
const MOST_DISMISSED = 300

/** Remembers in a storage, which may refuse at any time; what cannot be stored is forgotten with the page. */
export const createWords = (storage: () => Pick<Storage, 'getItem' | 'setItem'>): WordsPort => {
  const read = (key: string): unknown => {
    try {
      return JSON.parse(storage().getItem(key) ?? 'null')
    } catch {
      return null
    }
  }
  const write = (key: string, value: unknown): void => {
    try {
      storage().setItem(key, JSON.stringify(value))
    } catch {
      // The storage is full or forbidden: words are offered from the open draft only.
    }
  }
  let dismissed = texts(read(DISMISSED_KEY))
  const known = (): KnownWords | null => toWords(read(WORDS_KEY))
  return {
    hasBegun: () => known() !== null,
    known: () => known() ?? NO_WORDS,
    learn: (more) => {
      const before = known()
      const after = withWords(before ?? NO_WORDS, more)
      if (before === null || KINDS.some((kind) => after[kind] !== before[kind])) write(WORDS_KEY, after)
    },
    forget: () => write(WORDS_KEY, NO_WORDS),
    isDismissed: (key) => dismissed.includes(key),
    dismiss: (key) => {
      dismissed = [...dismissed.filter((other) => other !== key), key].slice(-MOST_DISMISSED)
      write(DISMISSED_KEY, dismissed)
    },
  }
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []

const toWords = (value: unknown): KnownWords | null => {
  if (typeof value !== 'object' || value === null) return null
  return {
    actors: texts('actors' in value ? value.actors : []),
    units: texts('units' in value ? value.units : []),
    laws: texts('laws' in value ? value.laws : []),
  }
}
