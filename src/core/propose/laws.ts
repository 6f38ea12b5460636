import { plainText } from '../text/inlineMarkup'

/** A regulation as it is cited: what it is, its number and its year. */
const CITATION = /\p{L}.*\b(?:Nomor|No)\b.*\bTahun\s+\d{4}\b/iu

/** The longest citation that is remembered. */
const LONGEST = 400

/** The regulations that a box of the legal basis cites, without the signs that make them items of a list. */
export const citedLaws = (items: readonly string[]): readonly string[] =>
  items.map(bareCitation).filter((law) => law.length <= LONGEST && CITATION.test(law))

/** A citation without the number before it, and without what stands after it in a list. */
export const bareCitation = (item: string): string =>
  plainText(item)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^\d{1,2}[.)]\s*/, '')
    .replace(/[;.,]*(?: dan)?$/, '')
    .trim()
