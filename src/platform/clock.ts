import type { Clock } from '../editor/ports/machine'

/** The browser's clock and timers. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after: (delayMs, action) => {
    const timer = setTimeout(action, delayMs)
    return () => clearTimeout(timer)
  },
}
