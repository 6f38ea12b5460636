import type { SopDraft } from '../core/draft/draft'
import { serializeDraft } from '../core/draft/serialize'
import { exportFileName } from './exporters'
import type { Clock, FolderPort } from './ports'

/** Keeps a file of the draft in the folder that the user has chosen, up with what is in the store. */
export interface FolderMirror {
  /** The draft is in the store; its file is written soon. */
  stored(draft: SopDraft): void
  /** Writes at once what is not written yet. */
  flush(): Promise<void>
}

/** So long after a draft was stored its file is written: files on a network drive are slow. */
export const MIRROR_DELAY_MS = 2000

/** Starts with nothing to write. */
export const createFolderMirror = (folder: FolderPort, clock: Clock): FolderMirror => {
  let waiting: SopDraft | null = null
  let callOff = (): void => {}
  /** One write after the other: on a slow drive an older one must not end last. */
  let writing: Promise<unknown> = Promise.resolve()

  const flush = async (): Promise<void> => {
    callOff()
    const draft = waiting
    waiting = null
    if (draft !== null) writing = writing.then(() => folder.write(mirrorFileName(draft), serializeDraft(draft)))
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

/** The title, and enough of the id that two drafts with one title are two files. */
export const mirrorFileName = ({ id, identity }: SopDraft): string =>
  exportFileName(identity.title, `${id.replace(/[^\w-]/g, '').slice(0, 8)}.sop.json`)
