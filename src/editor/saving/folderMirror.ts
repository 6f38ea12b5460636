import type { SopDraft } from '../../core/draft/draft'
import { serializeDraft } from '../../core/draft/serialize'
import { exportFileName } from '../files/exporters'
import type { Clock } from '../ports/machine'
import type { FolderPort } from '../ports/storage'

/** Keeps a file of the draft in the folder that the user has chosen, up with what is in the store. */
export interface FolderMirror {
  /** The draft is in the store; its file is written soon. */
  stored(draft: SopDraft): void
  /** Writes at once what is not written yet. */
  flush(): Promise<void>
}

/** So long after a draft was stored its file is written: files on a network drive are slow. */
export const MIRROR_DELAY_MS = 2000

/** Starts with nothing to write; `opened` is the draft as it was opened, whose file the folder may hold. */
export const createFolderMirror = (folder: FolderPort, clock: Clock, opened: SopDraft): FolderMirror => {
  let waiting: SopDraft | null = null
  let callOff = (): void => {}
  /** Names under which the folder may hold the draft. */
  let names: readonly string[] = [mirrorFileName(opened)]
  /** One write after the other: on a slow drive an older one must not end last. */
  let writing: Promise<unknown> = Promise.resolve()

  const write = async (draft: SopDraft): Promise<void> => {
    const isAlone = await writeDraftFile(folder, draft, names)
    const name = mirrorFileName(draft)
    names = isAlone ? [name] : [...names.filter((other) => other !== name), name]
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
 * draft stays, and so does a copy that somebody gave a name of their own. Gives whether all of it was done.
 */
export const writeDraftFile = async (
  folder: FolderPort,
  draft: SopDraft,
  olderNames: readonly string[],
): Promise<boolean> => {
  const name = mirrorFileName(draft)
  if (!(await folder.write(name, serializeDraft(draft)))) return false
  const isOurs = (content: string): boolean => holds(content, draft.id)
  const left = olderNames.filter((other) => other !== name)
  const removed = await Promise.all(left.map((other) => folder.remove(other, isOurs)))
  return removed.every(Boolean)
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
