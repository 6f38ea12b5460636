import type { KnownWords } from '../../core/propose/knownWords'

/** What the program remembers in this browser, for all drafts, to offer it while the drafter types. */
export interface WordsPort {
  /** Whether any words have ever been learnt, forgotten or not. */
  hasBegun(): boolean
  known(): KnownWords
  learn(words: KnownWords): void
  forget(): void
  /** Whether a proposal was dismissed; it is not to be made again. */
  isDismissed(key: string): boolean
  dismiss(key: string): void
}

/** What the checker needs. */
export interface CheckPort {
  /** Runs `action` as soon as nothing more urgent is to be done, after `restMs` at the earliest; the result calls it off. */
  whenIdle(action: () => void, restMs?: number): () => void
  /** Names of the rules that the user has silenced for all drafts. */
  silencedRules(): readonly string[]
  silenceRules(rules: readonly string[]): void
}

/** Remembers whether the tour is still to be offered. */
export interface TourPort {
  /** Whether the user has had the tour or does not want it. */
  isClosed(): boolean
  close(): void
}
