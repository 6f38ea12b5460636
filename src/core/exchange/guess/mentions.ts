import { isTelling, kindLength, namesChief, postWords } from './postWords'

/** An actor's name in the words by which texts may name it. */
export interface KnownActor {
  readonly index: number
  /** One for each of several names between strokes: Bupati/Wakil Bupati. */
  readonly names: readonly ActorName[]
}

interface ActorName {
  /** The words that say what kind of post it is. */
  readonly kind: readonly string[]
  /** The words that tell it from others of its kind. */
  readonly telling: readonly string[]
}

/** Where a text names an actor. */
export interface Mention {
  readonly actorIndex: number
  /** Index of the first word, among the text's `postWords`. */
  readonly at: number
  /** Index behind the last word that belongs to the name. */
  readonly end: number
}

/** So many words behind the kind of a post may tell which one it is. */
const REACH = 6

/** Prepares the names of a procedure's actors. */
export const knownActors = (names: readonly string[]): readonly KnownActor[] =>
  names.map((name, index) => ({
    index,
    names: name
      .split('/')
      .map(postWords)
      .filter((words) => words.join('').length > 1)
      .map((words) => {
        const length = kindLength(words)
        return { kind: words.slice(0, length), telling: words.slice(length).filter(isTelling) }
      }),
  }))

/** All places at which a text names actors, in its order; where several could be meant, the one whose words fit best. */
export const mentionsIn = (words: readonly string[], actors: readonly KnownActor[]): readonly Mention[] => {
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; at++) {
    let best: (Mention & { readonly score: number }) | null = null
    for (const { index, names } of actors) {
      for (const name of names) {
        const fit = fitAt(words, at, name)
        if (fit !== null && fit.score > (best?.score ?? 0)) best = { actorIndex: index, at, ...fit }
      }
    }
    if (best === null) continue
    mentions.push({ actorIndex: best.actorIndex, at: best.at, end: best.end })
    at = best.end - 1
  }
  return mentions
}

const fitAt = (
  words: readonly string[],
  at: number,
  { kind, telling }: ActorName,
): { readonly score: number; readonly end: number } | null => {
  const isWhole = kind.every((word, offset) => words[at + offset] === word)
  const areChiefs = namesChief(kind, 0) && namesChief(words, at)
  if (!isWhole && !areChiefs) return null
  if (isWhole && kind.length === 1 && kind[0] === 'kepala' && !areChiefs) return null
  const from = at + (isWhole ? kind.length : 1)
  const next = words.slice(from, from + REACH)
  const told = telling.filter((word) => next.includes(word))
  const last = Math.max(-1, ...told.map((word) => next.indexOf(word)))
  const score = (isWhole ? kind.length * 2 : 1.5) + told.length - (telling.length - told.length) * 0.1
  return { score: Math.max(score, 0.1), end: from + last + 1 }
}
