import type { SopDraft } from '../../core/draft/draft'
import { serializeDraft } from '../../core/draft/serialize'
import { exportFileName } from '../files/exporters'
import type { DraftStore } from '../ports/draftStore'
import type { Clock } from '../ports/machine'
import type { FolderPort, FolderState } from '../ports/storage'

/** Keeps a file of the draft in the folder that the user has chosen, up with what is in the store. */
export interface FolderMirror {
  /** The draft is in the store; its file is written soon. */
  stored(draft: SopDraft): void
  /** Writes at once what is not written yet. */
  flush(): Promise<void>
}

/** Whether a draft's file was written, and whether none with an older name is left beside it. */
export type FileOutcome = 'alone' | 'beside-older' | 'not-written'

/** So long after a draft was stored its file is written: files on a network drive are slow. */
export const MIRROR_DELAY_MS = 2000

/** A folder that is chosen but does not get the draft's file. */
export type FailedFolder = Extract<FolderState, { kind: 'chosen' }>

/**
 * Starts with nothing to write; `opened` is the draft as it was opened, whose file the folder may hold. `onFailed` is told when the
 * chosen folder does not get the file, and not again before it got one.
 */
export const createFolderMirror = (
  folder: FolderPort,
  clock: Clock,
  opened: SopDraft,
  onFailed: (folder: FailedFolder) => void,
): FolderMirror => {
  let waiting: SopDraft | null = null
  let callOff = (): void => {}
  /** Names under which the folder may hold the draft. */
  let names: readonly string[] = [mirrorFileName(opened)]
  /** One write after the other: on a slow drive an older one must not end last. */
  let writing: Promise<unknown> = Promise.resolve()
  let hasFailed = false

  const tell = async (isWritten: boolean): Promise<void> => {
    const isTold = hasFailed
    hasFailed = !isWritten
    if (isWritten || isTold) return
    const state = await folder.state()
    if (state.kind === 'chosen') onFailed(state)
  }

  const write = async (draft: SopDraft): Promise<void> => {
    const outcome = await writeDraftFile(folder, draft, names)
    const name = mirrorFileName(draft)
    names = outcome === 'alone' ? [name] : [...names.filter((other) => other !== name), name]
    await tell(outcome !== 'not-written')
  }

  const flush = async (): Promise<void> => {
    callOff()
    const draft = waiting
    waiting = null
    if (draft !== null) writing = writing.then(() => write(draft))
    await writing
  }

  return {
    stored: (draft) => {
      waiting = draft
      callOff()
      callOff = clock.after(MIRROR_DELAY_MS, () => void flush())
    },
    flush,
  }
}

/**
 * Writes a draft's file, and then removes those with the names that it had under older titles. A file that holds anything but this
 * draft stays, and so does a copy that somebody gave a name of their own.
 */
export const writeDraftFile = async (
  folder: FolderPort,
  draft: SopDraft,
  olderNames: readonly string[],
): Promise<FileOutcome> => {
  const name = mirrorFileName(draft)
  if (!(await folder.write(name, serializeDraft(draft)))) return 'not-written'
  const isOurs = (content: string): boolean => holds(content, draft.id)
  const left = olderNames.filter((other) => other !== name)
  const removed = await Promise.all(left.map((other) => folder.remove(other, isOurs)))
  return removed.every(Boolean) ? 'alone' : 'beside-older'
}

/** Writes the files of all drafts, for a folder that was chosen or may be written into again; gives how many were written. */
export const writeAllDraftFiles = async (
  folder: FolderPort,
  store: Pick<DraftStore, 'list' | 'read'>,
): Promise<number> => {
  let written = 0
  for (const { id } of await store.list()) {
    const stored = await store.read(id).catch(() => null) // A damaged one stays where it is; its own screen says so.
    if (stored !== null && (await writeDraftFile(folder, stored.draft, [])) !== 'not-written') written += 1
  }
  return written
}

/** Whether a file's content is a draft with this id. */
const holds = (content: string, id: string): boolean => {
  try {
    const value: unknown = JSON.parse(content)
    return typeof value === 'object' && value !== null && 'format' in value && 'id' in value && value.id === id
  } catch {
    return false
  }
}

/** The title, and enough of the id that two drafts with one title are two files. */
export const mirrorFileName = ({ id, identity }: SopDraft): string =>
  exportFileName(identity.title, `${id.replace(/[^\w-]/g, '').slice(0, 8)}.sop.json`)
