import type { SopDraft } from '../draft/draft'
import { plainText } from '../text/inlineMarkup'
import type { TextRange } from '../text/replaceInMarkup'
import { type DraftText, draftTexts } from './draftTexts'
import { type FindQuery, matcherOf } from './matcher'

/** A place where a draft says what was looked for. */
export interface Match extends TextRange, Pick<DraftText, 'place' | 'item'> {
  /** The whole text as it reads, without markup; `start` and `end` count in it. */
  readonly plain: string
  /** Which match of its text it is, from 0. */
  readonly nth: number
}

/** Every place where a draft says what a query means, in reading order. */
export const findInDraft = (draft: SopDraft, query: FindQuery): readonly Match[] => {
  const find = matcherOf(query)
  if (find === null) return []
  return draftTexts(draft).flatMap(({ place, item, text }) => {
    if (text === '') return []
    const plain = plainText(text)
    return find(plain).map((range, nth) => ({ ...range, place, item, plain, nth }))
  })
}
