import { rowSource } from '../../layout/sources'
import { bareWord, isActiveVerb, isPassiveVerb, wordsOf } from '../../text/activeVerb'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'
import { namedActor } from './actorInActivity'

/** An activity begins with an active verb. One that begins with its actor is told of by that rule. */
export const noActiveVerb: Rule = {
  id: 'no-active-verb',
  severity: 'hint',
  basis: 'regulation',
  subject: 'step',
  check: ({ id, activity }, { actors }) => {
    const [first] = wordsOf(plainText(activity))
    if (first === undefined || isActiveVerb(first) || namedActor(activity, actors) !== null) return []
    const values = { word: first.replace(/[,;:.]+$/, ''), form: isPassiveVerb(bareWord(first)) ? 'passive' : 'other' }
    return [{ source: rowSource(id, 'activity'), values }]
  },
}
