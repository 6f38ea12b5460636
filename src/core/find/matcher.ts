import { LIMITS } from '../draft/limits'
import type { TextRange } from '../text/replaceInMarkup'

/** What is looked for. */
export interface FindQuery {
  readonly words: string
  readonly matchCase: boolean
  /** Only where no letter and no digit stands right before or after. */
  readonly wholeWord: boolean
}

/** Finds the stretches of a text, as it reads, that a query means; any white space counts as a space. Null for an empty query. */
export const matcherOf = ({
  words,
  matchCase,
  wholeWord,
}: FindQuery): ((text: string) => readonly TextRange[]) | null => {
  if (words.trim() === '') return null
  const parts = words.normalize('NFC').trim().split(/\s+/)
  // No text is so long, and a pattern of a pasted megabyte would be refused by the browser.
  if (parts.join(' ').length > LIMITS.characters) return () => []
  const literal = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+')
  const bounded = wholeWord ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal
  const pattern = new RegExp(bounded, matchCase ? 'gu' : 'giu')
  return (text) =>
    Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
