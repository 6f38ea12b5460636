import type { DraftSummary } from '../ports/draftStore'
import type { BackupMark } from '../ports/storage'

/** So many writes since the last backup are worth a reminder: an hour or so of steady work. */
export const REMINDER_WRITES = 300

/** How many writes the last backup does not hold; a draft counts from its first write where there was no backup. */
export const writesSince = (summaries: readonly DraftSummary[], mark: BackupMark | null): number =>
  summaries.reduce((sum, { id, revision }) => sum + Math.max(0, revision - (mark?.revisions[id] ?? 0)), 0)
