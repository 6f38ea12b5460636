import type { SopDraft } from '../../core/draft/draft'
import { apply } from '../../core/edit/apply'
import { type NameUses, renameUses, usesOfName } from '../../core/find/renameActor'
import { StoreError, type StoreFault } from '../ports/draftStore'
import type { Ports } from '../ports/ports'
import type { Session } from '../session'
import { mirrorFileName, writeDraftFile } from './folderMirror'

/** What renaming in many drafts needs of the outside world. */
export type RenamePorts = Pick<Ports, 'store' | 'revisions' | 'tabs' | 'clock' | 'folder'>

/** A stored draft that has the name, and where. */
export interface DraftWithName {
  readonly id: string
  readonly title: string
  readonly uses: NameUses
}

/** What is to be renamed. */
export interface Renaming {
  readonly from: string
  readonly to: string
  readonly withIdentity: boolean
}

/** Why a draft was left as it was. */
export type SkipReason = 'open-elsewhere' | 'changed-since' | 'not-named' | StoreFault['code']

/** A draft that was left as it was, and why. */
export interface Skipped {
  readonly id: string
  readonly title: string
  readonly reason: SkipReason
}

/** A draft that was renamed in, with what brings it back. */
export interface Renamed {
  readonly id: string
  readonly title: string
  readonly before: SopDraft
  readonly after: SopDraft
  /** The revision that was written; null for the draft that is open here, which the session writes. */
  readonly revision: number | null
}

/** What came of renaming. */
export interface RenameOutcome {
  readonly renamed: readonly Renamed[]
  readonly skipped: readonly Skipped[]
}

/** All drafts as they are now: the stored ones, and for the open one what is on its screen. Broken ones are left out. */
export const readAllDrafts = async (
  store: RenamePorts['store'],
  session: Session | null,
): Promise<readonly SopDraft[]> => {
  const open = session?.getState().draft
  const summaries = await store.list()
  const drafts = await Promise.all(
    summaries.map(({ id }) =>
      id === open?.id
        ? open
        : store.read(id).then(
            ({ draft }) => draft,
            () => null,
          ),
    ),
  )
  return drafts.filter((draft) => draft !== null)
}

/** The drafts that have a name, and where. */
export const draftsWithName = (drafts: readonly SopDraft[], name: string): readonly DraftWithName[] =>
  drafts
    .map((draft) => ({ id: draft.id, title: draft.identity.title, uses: usesOfName(draft, name) }))
    .filter(({ uses }) => uses.lanes.length + uses.identity.length > 0)

/**
 * Gives actors a new name in stored drafts, one after the other: each is kept as a revision first and written over the revision that
 * it was read from, its file in the chosen folder too. A draft that another tab edits is skipped, and so is one that the store refuses. The draft that is open here is
 * changed through its session.
 */
export const renameInDrafts = async (
  ports: RenamePorts,
  session: Session | null,
  drafts: readonly Pick<DraftWithName, 'id' | 'title'>[],
  renaming: Renaming,
): Promise<RenameOutcome> => {
  const renamed: Renamed[] = []
  const skipped: Skipped[] = []
  for (const { id, title } of drafts) {
    const result =
      session !== null && id === session.getState().draft.id
        ? renameInSession(session, renaming)
        : await changeStored(ports, id, async ({ draft, revision }) => {
            const after = renamedDraft(draft, renaming)
            if (after === null) return 'not-named'
            await ports.revisions.keep(draft, { at: ports.clock.now(), reason: 'before-rename', name: '' })
            return { before: draft, after, revision: await writeOver(ports, draft, after, revision) }
          })
    if (typeof result === 'string') skipped.push({ id, title, reason: result })
    else renamed.push({ id, title, ...result })
  }
  return { renamed, skipped }
}

/** Brings back what was before a renaming, except in drafts that have been changed or opened since; gives these. */
export const undoRename = async (
  ports: RenamePorts,
  session: Session | null,
  renamed: readonly Renamed[],
): Promise<readonly Skipped[]> => {
  const skipped: Skipped[] = []
  for (const { id, title, before, after, revision } of renamed) {
    const reason =
      revision === null
        ? undoInSession(session, after)
        : await changeStored<null>(ports, id, async (stored) => {
            if (stored.revision !== revision) return 'changed-since'
            await writeOver(ports, after, before, revision)
            return null
          })
    if (reason !== null) skipped.push({ id, title, reason })
  }
  return skipped
}

const renamedDraft = (draft: SopDraft, { from, to, withIdentity }: Renaming): SopDraft | null => {
  const edited = apply(draft, renameUses(draft, usesOfName(draft, from), to, withIdentity))
  return edited.ok && edited.value !== draft ? edited.value : null
}

type Change = Pick<Renamed, 'before' | 'after' | 'revision'>

const renameInSession = (session: Session, { from, to, withIdentity }: Renaming): Change | SkipReason => {
  const before = session.getState().draft
  const command = renameUses(before, usesOfName(before, from), to, withIdentity)
  if (session.dispatch(command) !== null) return 'open-elsewhere'
  const after = session.getState().draft
  return after === before ? 'not-named' : { before, after, revision: null }
}

const undoInSession = (session: Session | null, after: SopDraft): SkipReason | null => {
  if (session === null || session.getState().draft !== after) return 'changed-since'
  session.undo()
  return null
}

/** Writes a state of a draft over the one that is stored, and into the chosen folder; gives the new revision. */
const writeOver = async (
  { store, clock, folder }: RenamePorts,
  stored: SopDraft,
  draft: SopDraft,
  revision: number,
): Promise<number> => {
  const written = await store.write(draft, revision, clock.now())
  await writeDraftFile(folder, draft, [mirrorFileName(stored)])
  return written
}

/** Changes a stored draft while this tab alone may edit it. */
const changeStored = async <Outcome>(
  { tabs, store }: RenamePorts,
  id: string,
  change: (stored: Awaited<ReturnType<RenamePorts['store']['readForEditing']>>) => Promise<Outcome | SkipReason>,
): Promise<Outcome | SkipReason> => {
  const claim = await tabs.claim(id)
  try {
    return claim.isHeld() ? await change(await store.readForEditing(id)) : 'open-elsewhere'
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return error.fault.code
  } finally {
    claim.release()
  }
}
