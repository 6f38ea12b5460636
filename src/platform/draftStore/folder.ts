import type { FolderPort, FolderState } from '../../editor/ports/storage'
import type { DraftDatabase } from './database'

/** The parts of a chosen folder that the language's library does not know yet. */
export interface PermittedFolder extends FileSystemDirectoryHandle {
  queryPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>
}

/** Lets the user choose a folder; undefined where the browser has no such thing. */
export type FolderPicker = ((options: { readonly mode: 'readwrite' }) => Promise<PermittedFolder>) | undefined

/** Remembers the chosen folder in the database; the browser asks for leave again in every visit. */
export const createFolder = (database: DraftDatabase, picker: () => FolderPicker): FolderPort => {
  const remembered = async (): Promise<PermittedFolder | null> => {
    try {
      await database.ensureOpen()
      const fact = await database.facts.get('folder')
      return fact?.key === 'folder' ? fact.value : null
    } catch {
      return null
    }
  }

  const stateOf = async (folder: PermittedFolder | null): Promise<FolderState> => {
    if (folder === null) return { kind: 'none' }
    return { kind: 'chosen', name: folder.name, mayWrite: await mayWrite(folder) }
  }

  const whereWritable = async (work: (folder: PermittedFolder) => Promise<void>): Promise<boolean> => {
    try {
      const folder = await remembered()
      if (folder === null || !(await mayWrite(folder))) return false
      await work(folder)
      return true
    } catch {
      return false
    }
  }

  return {
    isAvailable: () => picker() !== undefined,
    state: async () => stateOf(await remembered()),
    choose: async () => {
      const folder = (await picker()?.({ mode: 'readwrite' }).catch(() => null)) ?? null
      if (folder !== null) await database.facts.put({ key: 'folder', value: folder })
      return stateOf(await remembered())
    },
    allow: async () => {
      const folder = await remembered()
      await folder?.requestPermission?.({ mode: 'readwrite' }).catch(() => {})
      return stateOf(folder)
    },
    forget: async () => {
      await database.facts.delete('folder')
    },
    write: (name, content) => whereWritable((folder) => writeWhole(folder, name, content)),
    remove: (name, isOurs) =>
      whereWritable(async (folder) => {
        const file = await folder.getFileHandle(name).catch(orMissing)
        if (file !== null && isOurs(await (await file.getFile()).text())) await folder.removeEntry(name)
      }),
  }
}

const mayWrite = async (folder: PermittedFolder): Promise<boolean> =>
  ((await folder.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted'

/** Nothing where a file is not there; any other fault goes on. */
const orMissing = (error: unknown): null => {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null
  throw error
}

/** A file that can be renamed in its folder, which the language's library does not know yet. */
interface MovableFile extends FileSystemFileHandle {
  move?(name: string): Promise<void>
}

/**
 * Writes a file so that whoever reads the folder finds the old content or the new, whole. The browser itself fills another file
 * and puts it in the place of one that is there; a new one gets its name only once it is filled.
 */
const writeWhole = async (folder: FileSystemDirectoryHandle, name: string, content: string): Promise<void> => {
  const present = await folder.getFileHandle(name).catch(() => null)
  if (present !== null) return fill(present, content)
  const partName = `${name}.part`
  const part: MovableFile = await folder.getFileHandle(partName, { create: true })
  try {
    await fill(part, content)
    if (part.move !== undefined) return await part.move(name)
    await fill(await folder.getFileHandle(name, { create: true }), content)
  } finally {
    await folder.removeEntry(partName).catch(() => {}) // Moved away, as it should be.
  }
}

const fill = async (file: FileSystemFileHandle, content: string): Promise<void> => {
  const writable = await file.createWritable()
  try {
    await writable.write(content)
    await writable.close()
  } catch (error) {
    await writable.abort().catch(() => {})
    throw error
  }
}
