import type { GuessReason } from '../mapping'
import type { ReadRow, ReadStep } from '../steps/readSteps'
import { knownActors } from './mentions'
import { levelOf } from './postWords'
import { readActivity, type Told } from './readActivity'
import { asksForReview, type Work, workOf } from './verbs'

/** Who does a step, guessed, with the reason. */
export interface GuessedDoer {
  readonly lane: number
  readonly reason: GuessReason
}

/** The steps' actors: by step key the guessed ones, and what every step's words tell. */
export interface GuessedDoers {
  readonly doers: ReadonlyMap<string, readonly GuessedDoer[]>
  readonly told: ReadonlyMap<string, Told>
}

/** Guesses who does each step for which the source shows nobody, from top to bottom. `lanesOfStep`: who does a step that needs no guess; empty for others. */
export const guessDoers = (
  rows: readonly ReadRow[],
  actorNames: readonly string[],
  lanesOfStep: (step: ReadStep) => readonly number[],
): GuessedDoers => {
  const actors = knownActors(actorNames)
  const posts = actorNames.map((name): Post => ({ level: levelOf(name), isOffice: OFFICE_WORK.test(name) }))
  const doers = new Map<string, readonly GuessedDoer[]>()
  const told = new Map<string, Told>()
  const busy = new Set<number>()
  let before: Before = NOBODY
  for (const row of rows) {
    if (row.kind === 'section') {
      before = NOBODY
      continue
    }
    const { activity } = row.texts
    const tells = readActivity(activity, actors)
    told.set(row.key, tells)
    const shown = lanesOfStep(row)
    let lane = shown.at(-1) ?? null
    if (shown.length === 0) {
      const guessed = guessOne(tells, activity, before, { posts, busy, met: new Set(tells.meets) })
      lane = guessed[0]?.lane ?? null
      if (guessed.length > 0) doers.set(row.key, guessed)
    }
    for (const index of shown.length > 0 ? shown : lane === null ? [] : [lane]) busy.add(index)
    before = { lane: lane ?? before.lane, handsTo: tells.handsTo === lane ? null : tells.handsTo }
  }
  return { doers, told }
}

/** What is known of a lane's post. */
interface Post {
  readonly level: number | null
  /** Whether its name says that it keeps the office's papers. */
  readonly isOffice: boolean
}

const OFFICE_WORK = /administrasi|umum|arsip|agenda|tata usaha|\btu\b|sekretariat|operator/i

/** What the step above leaves behind. */
interface Before {
  readonly lane: number | null
  readonly handsTo: number | null
}

const NOBODY: Before = { lane: null, handsTo: null }

interface Scene {
  readonly posts: readonly Post[]
  /** Lanes that have done something already: between equals they go on. */
  readonly busy: ReadonlySet<number>
  /** Lanes with whom the step is done, so that they do not do it. */
  readonly met: ReadonlySet<number>
}

const guessOne = (told: Told, activity: string, before: Before, scene: Scene): readonly GuessedDoer[] => {
  // Who asks for a look goes on with the work; whose work the verb is, is only asked.
  const asks = asksForReview(activity)
  const first = firstDoer(told, asks ? 'other' : workOf(activity), before, scene)
  if (first === null) return []
  const others = told.meets
    .filter((lane) => lane !== first.lane)
    .map((lane): GuessedDoer => ({ lane, reason: 'meets-actor' }))
  const reviewer = asks ? reviewerOf(first.lane, scene) : null
  return [first, ...others, ...(reviewer === null ? [] : [reviewer])]
}

const firstDoer = (told: Told, work: Work, before: Before, scene: Scene): GuessedDoer | null => {
  if (told.doer !== null) return { lane: told.doer, reason: 'named-actor' }
  if (before.handsTo !== null && takesOver(before.handsTo, work, scene)) {
    return { lane: before.handsTo, reason: 'handed-over' }
  }
  const byWork = doerByWork(work, before, scene)
  if (byWork !== null) return byWork
  if (before.lane !== null && !scene.met.has(before.lane)) return { lane: before.lane, reason: 'same-as-before' }
  const first = laneAt(scene, (level) => level <= 2.9, 'lowest') ?? (scene.posts.length > 0 ? 0 : null)
  return first === null ? null : { lane: first, reason: 'level' }
}

/** Whether a lane to which work was handed does the next step: outsiders do no work of the office, and clerks do not approve. */
const takesOver = (lane: number, work: Work, { posts, met }: Scene): boolean => {
  const level = posts[lane]?.level ?? null
  if (met.has(lane)) return false
  if (level === null) return work === 'other'
  return !(work === 'deciding' && level < 3)
}

/** Whose work a verb is: clerks copy and send, staff write, the next post up looks at it, the head of the agency decides. */
const doerByWork = (work: Work, before: Before, scene: Scene): GuessedDoer | null => {
  const give = (lane: number | null): GuessedDoer | null => (lane === null ? null : { lane, reason: 'level' })
  const staff = () => laneAt(scene, (level) => level < 3, 'lowest')
  switch (work) {
    case 'filing':
      return give(laneAt(scene, (level, { isOffice }) => level < 2 && isOffice, 'lowest') ?? staff())
    case 'preparing':
      return give(laneAt(scene, (level, { isOffice }) => level <= 1 && !isOffice, 'lowest') ?? staff())
    case 'making': {
      const level = before.lane === null ? null : (scene.posts[before.lane]?.level ?? null)
      if (before.lane !== null && level !== null && level < 2.1) return { lane: before.lane, reason: 'same-as-before' }
      return give(laneAt(scene, (of) => of > 1 && of < 2, 'lowest') ?? staff())
    }
    case 'checking':
      return reviewerOf(before.lane, scene)
    case 'deciding':
    case 'ordering':
      return give(
        laneAt(scene, (level) => level >= 3.9 && level < 4.6, 'lowest') ??
          laneAt(scene, (level) => level > 2, 'highest'),
      )
    case 'leading':
      return give(laneAt(scene, (level) => level >= 2 && level <= 3, 'highest'))
    case 'other':
      return null
  }
}

/** The next post up from a lane. */
const reviewerOf = (lane: number | null, scene: Scene): GuessedDoer | null => {
  const from = Math.max(lane === null ? 1.5 : (scene.posts[lane]?.level ?? 1.5), 1.5)
  const next = laneAt(scene, (level) => level > from && level < 5, 'lowest')
  return next === null ? null : { lane: next, reason: 'reviewer' }
}

/** Of the lanes that fit, the one with the lowest or highest post; between equals one that has done something already. */
const laneAt = (
  { posts, busy, met }: Scene,
  fits: (level: number, post: Post) => boolean,
  which: 'lowest' | 'highest',
): number | null => {
  const rank = (lane: number) =>
    (posts[lane]?.level ?? 0) * (which === 'lowest' ? 1 : -1) - (busy.has(lane) ? 0.001 : 0)
  let best: number | null = null
  posts.forEach((post, lane) => {
    if (post.level === null || met.has(lane) || !fits(post.level, post)) return
    if (best === null || rank(lane) < rank(best)) best = lane
  })
  return best
}
