import { createContext, useContext, useSyncExternalStore } from 'react'
import type { FindQuery } from '../../core/find/matcher'

/** What is looked for in the draft on screen, known to the panel and to the marks on the table. */
export interface FindState {
  /** Whether the panel is open, and whether it also replaces. */
  readonly open: 'find' | 'replace' | null
  /** Counts how often the panel was asked for, so that its field takes the focus each time. */
  readonly askedCount: number
  readonly query: FindQuery
  /** The match that was gone to last: its text's key, and which match of that text it is, from 0. */
  readonly current: { readonly key: string; readonly nth: number } | null
}

/** Holds what is looked for and tells who listens. */
export interface FindStore {
  getState(): FindState
  set(patch: Partial<FindState>): void
  subscribe(listener: () => void): () => void
}

const NOTHING: FindState = {
  open: null,
  askedCount: 0,
  query: { words: '', matchCase: false, wholeWord: false },
  current: null,
}

/** Makes a store in which nothing is looked for. */
export const createFindStore = (): FindStore => {
  let state = NOTHING
  const listeners = new Set<() => void>()
  return {
    getState: () => state,
    set: (patch) => {
      state = { ...state, ...patch }
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Where the screen's parts find the store; null where nothing can be looked for. */
export const FindContext = createContext<FindStore | null>(null)

const NEVER = (): (() => void) => () => {}

/** A part of what is looked for; the component is painted anew only when that part changes. */
export const useFindState = <Part>(store: FindStore | null, part: (state: FindState) => Part): Part =>
  useSyncExternalStore(store?.subscribe ?? NEVER, () => part(store?.getState() ?? NOTHING))

/** The store of the screen round it. */
export const useFindStore = (): FindStore | null => useContext(FindContext)
