import type { CheckPort } from '../editor/ports/remembered'

/** The checker's place in the browser: idle time, and the rules that the user has silenced for all drafts. */

const KEY = 'lajur:silenced-rules'

/** What waits for idle time runs at the latest after so many ms, however busy the page is. */
const LATEST_MS = 100

/** Runs `action` in the browser's idle time; the result calls it off. */
const soon = (action: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(action, { timeout: LATEST_MS })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(action)
  return () => clearTimeout(timer)
}

/** Uses the browser's idle time and local storage. What cannot be stored is forgotten with the page. */
export const createCheckPort = (storage: () => Pick<Storage, 'getItem' | 'setItem'>): CheckPort => ({
  whenIdle: (action, restMs) => {
    if (restMs === undefined) return soon(action)
    const timer = setTimeout(() => {
      callOff = soon(action)
    }, restMs)
    let callOff = (): void => clearTimeout(timer)
    return () => callOff()
  },
  silencedRules: () => {
    try {
      const stored: unknown = JSON.parse(storage().getItem(KEY) ?? '[]')
      return Array.isArray(stored) ? stored.filter((rule) => typeof rule === 'string') : []
    } catch {
      return []
    }
  },
  silenceRules: (rules) => {
    try {
      storage().setItem(KEY, JSON.stringify(rules))
    } catch {
      // The storage is full or forbidden: the choice holds until the page goes.
    }
  },
})
