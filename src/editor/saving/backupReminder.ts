import type { DraftSummary } from '../ports/draftStore'
import type { BackupMark } from '../ports/storage'

/** So many writes since the last backup are worth a reminder: an hour or so of steady work. */
export const REMINDER_WRITES = 300

/**
 * How many writes neither the last backup nor a draft's own file holds; a draft counts from its first write where there was neither.
 * `handedOut` gives the revisions of the files by draft id.
 */
export const writesSince = (
  summaries: readonly DraftSummary[],
  mark: BackupMark | null,
  handedOut: Readonly<Record<string, number>>,
): number =>
  summaries.reduce((sum, { id, revision }) => {
    const elsewhere = Math.max(mark?.revisions[id] ?? 0, handedOut[id] ?? 0)
    return sum + Math.max(0, revision - elsewhere)
  }, 0)
