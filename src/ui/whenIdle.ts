import { afterFrame } from './afterFrame'

/** Does something once the page has nothing more urgent to do, `latestMs` from now at the latest; the result calls it off. */
export const whenIdle = (run: () => void, latestMs: number): (() => void) => {
  if (typeof requestIdleCallback !== 'function') return afterFrame(run)
  const waiting = requestIdleCallback(run, { timeout: latestMs })
  return () => cancelIdleCallback(waiting)
}
