import type { SourceLoss } from '../core/exchange/sourceTable'

/** Counts what a reader leaves out. */
export interface Losses {
  add(code: SourceLoss['code'], count?: number): void
  /** What was counted, in the order of first meeting. */
  list(): readonly SourceLoss[]
}

/** Starts counting at nothing. */
export function createLosses(): Losses {
  const counts = new Map<SourceLoss['code'], number>()
  return {
    add: (code, count = 1) => {
      if (count > 0) counts.set(code, (counts.get(code) ?? 0) + count)
    },
    list: () => [...counts].map(([code, count]) => ({ code, count })),
  }
}
