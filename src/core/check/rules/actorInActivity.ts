import type { Actor } from '../../draft/draft'
import { rowSource } from '../../layout/sources'
import { bareWord, isActiveVerb, wordsOf } from '../../text/activeVerb'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'
import { stepText } from '../texts'
import { isPost } from '../words/posts'

/** An activity does not name its actor: the lanes do. */
export const actorInActivity: Rule = {
  id: 'actor-in-activity',
  severity: 'hint',
  basis: 'regulation',
  subject: 'step',
  check: (step, { procedureId, actors }) => {
    const named = namedActor(step.activity, actors)
    if (named === null) return []
    const source = rowSource(step.id, 'activity')
    const values = { actor: named.actor }
    // With markup in the text, the words that would go cannot be counted off.
    if (named.rest === null || step.activity.includes('*')) return [{ source, values }]
    const after = `${named.rest.charAt(0).toUpperCase()}${named.rest.slice(1)}`
    const fix = {
      command: stepText(procedureId, step, 'activity').set(after),
      change: { before: step.activity, after },
    }
    return [{ source, values, fix }]
  },
}

/** The actor with which an activity begins. */
export interface NamedActor {
  readonly actor: string
  /** The activity from its verb on; null where no verb follows the actor closely. */
  readonly rest: string | null
}

/** So many words may stand before the verb as an actor's name. */
const LONGEST_NAME = 7

/** The actor with which an activity begins: a lane's name or a known post, before an active verb; null where it does not. */
export const namedActor = (activity: string, actors: readonly Actor[]): NamedActor | null => {
  const text = plainText(activity).trim()
  const words = wordsOf(text)
  const [first] = words
  if (first === undefined || isActiveVerb(first)) return null
  const verb = words.findIndex(isActiveVerb)
  const isClose = verb > 0 && verb <= LONGEST_NAME && words.slice(0, verb).every((word) => !/[,.;:]$/.test(word))
  const begins = words.map(bareWord).join(' ')
  const lane = actors.find(({ name }) => {
    const laneName = wordsOf(plainText(name)).map(bareWord).join(' ')
    return laneName !== '' && (begins === laneName || begins.startsWith(`${laneName} `))
  })
  if (lane === undefined && !(isPost(bareWord(first)) && isClose)) return null
  const actor = isClose ? words.slice(0, verb).join(' ') : (lane?.name ?? first)
  return { actor, rest: isClose ? words.slice(verb).join(' ') : null }
}
