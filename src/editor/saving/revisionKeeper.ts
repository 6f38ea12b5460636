import type { SopDraft } from '../../core/draft/draft'
import type { Command } from '../../core/edit/command'
import type { Clock } from '../ports/machine'
import type { RevisionReason, RevisionStore } from '../ports/revisionStore'

/** So much work between two revisions, in ms. */
export const WORK_PAUSE_MS = 5 * 60_000
/** Deleting or bringing this many rows at once is worth a revision. */
export const MANY_ROWS = 3

/** Edits after which a lane or a table is no longer what it was. */
const TAKING_AWAY: readonly Command['kind'][] = ['deleteActor', 'deleteProcedure', 'mergeActors', 'moveRowsAcross']

/** Keeps revisions of a draft while it is edited. Keeping one never gets in the way of work: what fails is left to autosave. */
export interface RevisionKeeper {
  /** The draft is about to change by a command, or in a way that has its own reason. */
  beforeEdit(draft: SopDraft, reason: RevisionReason | null): void
  /** Keeps the draft as it is now. */
  keep(draft: SopDraft, reason: RevisionReason, name?: string): Promise<void>
}

/** Starts for a draft that has just been opened; the first edit keeps it as it was then. */
export const createRevisionKeeper = (store: RevisionStore, clock: Clock): RevisionKeeper => {
  let keptAt: number | null = null

  const keep = async (draft: SopDraft, reason: RevisionReason, name = ''): Promise<void> => {
    keptAt = clock.now()
    await store.keep(draft, { at: keptAt, reason, name })
  }

  return {
    keep,
    beforeEdit: (draft, reason) => {
      // A clock that was set back counts as a long time: one revision too many does no harm.
      const isLongAgo = keptAt === null || Math.abs(clock.now() - keptAt) >= WORK_PAUSE_MS
      const why = reason ?? (keptAt === null ? 'opened' : 'worked')
      if (reason !== null || isLongAgo) keep(draft, why).catch(() => {})
    },
  }
}

/** Why the draft before a command is worth keeping; null for everyday edits. */
export const reasonBefore = (command: Command): RevisionReason | null => {
  const commands = flatten(command)
  const countRows = (kind: 'addRow' | 'insertStep'): number => commands.filter((one) => one.kind === kind).length
  if (commands.some(({ kind }) => kind === 'orderRows' || kind === 'orderActors')) return 'before-order'
  if (commands.some(({ kind }) => TAKING_AWAY.includes(kind))) return 'before-delete'
  // A name that is typed is one command; a batch renames after a reorganisation.
  if (command.kind === 'batch' && commands.some(({ kind }) => kind === 'renameActor')) return 'before-rename'
  const deleted = commands.reduce((sum, one) => sum + (one.kind === 'deleteRows' ? one.rowIds.length : 0), 0)
  if (deleted >= MANY_ROWS) return 'before-delete'
  return countRows('addRow') + countRows('insertStep') >= MANY_ROWS ? 'before-import' : null
}

const flatten = (command: Command): readonly Command[] =>
  command.kind === 'batch' ? command.commands.flatMap(flatten) : [command]
