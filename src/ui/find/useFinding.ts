import { useMemo, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import { findInDraft, type Match } from '../../core/find/findInDraft'
import type { FindQuery } from '../../core/find/matcher'
import { replaceInDraft } from '../../core/find/replaceInDraft'
import type { Session } from '../../editor/session'
import { selectionOf, sourceKey } from '../canvas/regions'
import { useSessionState } from '../useSession'
import { type FindStore, useFindState } from './findStore'

/** The matches of what is looked for, and what can be done with them. */
export interface Finding {
  readonly draft: SopDraft
  readonly matches: readonly Match[]
  /** The match that was gone to last; null before the first and where it is gone. */
  readonly currentIndex: number | null
  ask(query: Partial<FindQuery>): void
  go(index: number): void
  /** Goes to the next or previous match, round the ends. */
  step(by: 1 | -1): void
  /** Replaces the match that was gone to, and goes to the next; goes to the first where none was. */
  replaceOne(words: string): void
  /** Replaces all matches: one undo step, told with a notice. */
  replaceAll(words: string): void
}

/** Follows the draft and the query at once: what is replaced must be what the numbers say. */
export const useFinding = (session: Session, store: FindStore): Finding => {
  const draft = useSessionState(session, (state) => state.draft)
  const query = useFindState(store, (state) => state.query)
  const matches = useMemo(() => findInDraft(draft, query), [draft, query])
  const [wanted, setWanted] = useState<number | null>(null)
  const currentIndex = wanted !== null && wanted < matches.length ? wanted : null

  const goIn = (list: readonly Match[], index: number): void => {
    const match = list[index]
    setWanted(match === undefined ? null : index)
    if (match === undefined) {
      store.set({ current: null })
      return
    }
    const { place } = match
    const before = list.slice(0, index).filter((other) => sourceKey(other.place) === sourceKey(place))
    store.set({ current: { key: sourceKey(place), nth: before.length } })
    session.select(selectionOf(session.getState().draft, place))
  }

  /** The matches of the draft as it is at this very moment. */
  const present = (): readonly Match[] => findInDraft(session.getState().draft, store.getState().query)

  const replace = (chosen: readonly Match[], words: string): void => {
    const { command, replacedCount, refusedCount } = replaceInDraft(session.getState().draft, chosen, words)
    if (replacedCount > 0 && session.dispatch(command) !== null) return
    if (chosen.length > 1 || refusedCount > 0) session.notify({ kind: 'replaced', replacedCount, refusedCount })
  }

  return {
    draft,
    matches,
    currentIndex,
    ask: (patch) => {
      setWanted(null)
      store.set({ query: { ...store.getState().query, ...patch }, current: null })
    },
    go: (index) => goIn(matches, index),
    step: (by) => {
      const list = present()
      if (list.length === 0) return
      const from = currentIndex ?? (by === 1 ? -1 : 0)
      goIn(list, (from + by + list.length) % list.length)
    },
    replaceOne: (words) => {
      const list = present()
      const match = currentIndex === null ? undefined : list[currentIndex]
      if (currentIndex === null || match === undefined) {
        goIn(list, 0)
        return
      }
      replace([match], words)
      const left = present()
      const next = currentIndex + left.filter((other) => isInside(other, match, words)).length
      goIn(left, next < left.length ? next : 0)
    },
    replaceAll: (words) => {
      replace(present(), words)
      setWanted(null)
      store.set({ current: null })
    },
  }
}

/** Whether a match is in the words that have just replaced another, so that it is passed over. */
const isInside = ({ place, item, start }: Match, replaced: Match, words: string): boolean =>
  sourceKey(place) === sourceKey(replaced.place) &&
  item === replaced.item &&
  start >= replaced.start &&
  start < replaced.start + words.length
