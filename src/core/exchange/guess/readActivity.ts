import { isActiveVerb } from '../../text/activeVerb'
import { type KnownActor, type Mention, mentionsIn } from './mentions'
import { postWords } from './postWords'

/** What a step's words tell of its actors, as indexes of lanes; null where they tell nothing. */
export interface Told {
  /** Who does it. */
  readonly doer: number | null
  /** To whom the work is handed. */
  readonly handsTo: number | null
  /** To whom it goes back when it is not good. */
  readonly returnsTo: number | null
  /** Who takes part. */
  readonly meets: readonly number[]
}

/** So many words may stand between a name and its verb, or before a name that a noun begins with. */
const REACH = 6

/** Reads what the words of an activity tell of the procedure's actors. */
export const readActivity = (activity: string, actors: readonly KnownActor[]): Told => {
  const words = postWords(activity)
  const mentions = mentionsIn(words, actors)
  const isAfter = ({ at }: Mention, before: ReadonlySet<string>) => before.has(words[at - 1] ?? '')
  const isReturn = ({ at }: Mention) =>
    words.slice(Math.max(0, at - 4), at).some((word) => /embali(?:kan)?$/.test(word))
  const receivers = mentions.filter((mention) => isAfter(mention, TO))
  const back = receivers.findLast((mention) => isReturn(mention) && saysNot(words, mention))
  return {
    doer: doerIn(words, mentions)?.actorIndex ?? null,
    handsTo: receivers.findLast((mention) => mention !== back)?.actorIndex ?? null,
    returnsTo: back?.actorIndex ?? null,
    meets: [...new Set(mentions.filter((mention) => isAfter(mention, WITH)).map(({ actorIndex }) => actorIndex))],
  }
}

const TO = new Set(['kepada', 'ke', 'pada'])
const WITH = new Set(['bersama', 'dengan', 'mengundang'])

/** Whether a name stands behind a "tidak", where work goes back. */
const saysNot = (words: readonly string[], { at }: Mention): boolean =>
  words.slice(0, at).some((word) => word === 'tidak' || word === 'belum' || word === 'ditolak')

const doerIn = (words: readonly string[], mentions: readonly Mention[]): Mention | undefined => {
  const [first] = mentions
  if (first?.at === 0 && words.slice(first.end, first.end + REACH).some(isActiveVerb)) return first
  const isPassive = ({ at }: Mention) => words[at - 1] === 'oleh' && /^di\p{L}{4,}/u.test(words[at - 2] ?? '')
  const isSource = ({ at }: Mention) => words[at - 1] === 'dari' && at <= REACH && !isActiveVerb(words[0] ?? '')
  return mentions.find((mention) => isPassive(mention) || isSource(mention))
}
