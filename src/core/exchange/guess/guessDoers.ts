import type { GuessReason } from '../mapping'
import type { ReadRow, ReadStep } from '../steps/readSteps'
import { knownActors } from './mentions'
import { levelOf } from './postWords'
import { readActivity, type Told } from './readActivity'
import { type Work, workOf } from './verbs'

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

/** Guesses who does each step for which the source shows nobody, from top to bottom. `isKnown`: the step needs no guess. */
export const guessDoers = (
  rows: readonly ReadRow[],
  actorNames: readonly string[],
  lanesOfStep: (step: ReadStep) => readonly number[],
): GuessedDoers => {
  const actors = knownActors(actorNames)
  const levels = actorNames.map(levelOf)
  const doers = new Map<string, readonly GuessedDoer[]>()
  const told = new Map<string, Told>()
  let before: Before = NOBODY
  for (const row of rows) {
    if (row.kind === 'section') {
      before = NOBODY
      continue
    }
    const tells = readActivity(row.texts.activity, actors)
    told.set(row.key, tells)
    const work = workOf(row.texts.activity)
    const shown = lanesOfStep(row)
    let lane = shown.at(-1) ?? null
    if (shown.length === 0) {
      const guessed = guessOne(tells, work, before, levels)
      lane = guessed?.lane ?? null
      const others = tells.meets.filter((index) => index !== guessed?.lane)
      if (guessed !== null) {
        doers.set(row.key, [guessed, ...others.map((index): GuessedDoer => ({ lane: index, reason: 'meets-actor' }))])
      }
    }
    const handsTo = tells.handsTo === lane ? null : tells.handsTo
    before = { lane: lane ?? before.lane, handsTo, work }
  }
  return { doers, told }
}

/** What the step above leaves behind. */
interface Before {
  readonly lane: number | null
  readonly handsTo: number | null
  readonly work: Work
}

const NOBODY: Before = { lane: null, handsTo: null, work: 'other' }

const guessOne = (told: Told, work: Work, before: Before, levels: readonly (number | null)[]): GuessedDoer | null => {
  if (told.doer !== null) return { lane: told.doer, reason: 'named-actor' }
  const byWork = doerByWork(work, before, levels)
  const handedLevel = before.handsTo === null ? null : (levels[before.handsTo] ?? null)
  const isHanded = before.handsTo !== null && !(work === 'deciding' && (handedLevel ?? 0) < 3)
  if (isHanded && before.handsTo !== null) return { lane: before.handsTo, reason: 'handed-over' }
  if (byWork !== null) return byWork
  if (before.lane !== null) return { lane: before.lane, reason: 'same-as-before' }
  const first = laneAt(levels, (level) => level <= 2.9, 'lowest') ?? (levels.length > 0 ? 0 : null)
  return first === null ? null : { lane: first, reason: 'level' }
}

/** Whose work a verb is: clerks copy and send, staff write, the next post up looks at it, the head of the agency decides. */
const doerByWork = (work: Work, before: Before, levels: readonly (number | null)[]): GuessedDoer | null => {
  const beforeLevel = before.lane === null ? null : (levels[before.lane] ?? null)
  const give = (lane: number | null, reason: GuessReason): GuessedDoer | null =>
    lane === null ? null : { lane, reason }
  switch (work) {
    case 'clerical':
      return give(
        laneAt(levels, (level) => level < 3, 'lowest'),
        'level',
      )
    case 'making':
      return give(
        laneAt(levels, (level) => level > 1 && level < 2, 'lowest') ?? laneAt(levels, (level) => level < 3, 'lowest'),
        'level',
      )
    case 'checking':
      return give(
        laneAt(levels, (level) => level > Math.max(beforeLevel ?? 1.5, 1.5) && level < 5, 'lowest'),
        'reviewer',
      )
    case 'deciding':
      return give(
        laneAt(levels, (level) => level >= 3.9 && level < 4.6, 'lowest') ??
          laneAt(levels, (level) => level > 2, 'highest'),
        'level',
      )
    case 'leading':
      return give(
        laneAt(levels, (level) => level >= 2 && level <= 3, 'highest'),
        'level',
      )
    case 'other':
      return null
  }
}

const laneAt = (
  levels: readonly (number | null)[],
  fits: (level: number) => boolean,
  which: 'lowest' | 'highest',
): number | null => {
  let best: number | null = null
  levels.forEach((level, lane) => {
    if (level === null || !fits(level)) return
    const held = best === null ? null : (levels[best] ?? null)
    if (held === null || (which === 'lowest' ? level < held : level > held)) best = lane
  })
  return best
}
