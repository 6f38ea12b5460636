/** What decides whether a revision is kept. */
export interface KeptRevision {
  readonly id: number
  /** When it was kept, ms since 1970. */
  readonly at: number
  /** Empty for one that nobody has named. */
  readonly name: string
}

/** How many of the newest revisions are kept, whatever their age. */
export const RECENT_REVISIONS = 20
/** Of how many days the last revision is kept. */
export const DAILY_REVISIONS = 14

/**
 * The revisions of one draft that can go: all but those with a name, the newest ones, and the last of each of the newest days
 * that have any. Order and ids decide, not only the clock, so that a clock that was set back drops nothing new. `dayOf` tells
 * the day of a time.
 */
export const revisionsToDrop = (
  revisions: readonly KeptRevision[],
  dayOf: (at: number) => string,
): readonly number[] => {
  const newestFirst = revisions.filter(({ name }) => name === '').sort((one, other) => other.id - one.id)
  const kept = new Set(newestFirst.slice(0, RECENT_REVISIONS).map(({ id }) => id))
  const days = new Set<string>()
  for (const { id, at } of newestFirst) {
    const day = dayOf(at)
    if (days.has(day)) continue
    if (days.size === DAILY_REVISIONS) break
    days.add(day)
    kept.add(id)
  }
  return newestFirst.map(({ id }) => id).filter((id) => !kept.has(id))
}
