import type { DraftStore } from '../../editor/ports/draftStore'
import type { RevisionStore } from '../../editor/ports/revisionStore'
import type { FolderPort, StoragePort } from '../../editor/ports/storage'
import type { AsideDrafts } from './aside'
import { DraftDatabase } from './database'
import { createDraftStore } from './draftStore'
import { createFolder, type FolderPicker } from './folder'
import { createRevisionStore } from './revisionStore'
import { createStorage } from './storage'
import { type LayoutForgetting, withoutLayouts } from './withoutLayouts'

/** Everything that is kept in the browser's database. */
export interface Stores {
  readonly store: DraftStore
  readonly revisions: RevisionStore
  readonly folder: FolderPort
  readonly storage: StoragePort
  /** Stops using the database for good: a newer program is at work. */
  retire(): void
}

/** What the stores need of the browser besides its database. */
export interface StoresNeeds {
  /** Name of the database. */
  readonly name: string
  readonly aside: AsideDrafts
  readonly local: () => Storage
  readonly browser: StorageManager | undefined
  readonly picker: () => FolderPicker
  /** The layouts that are kept beside the drafts. */
  readonly layouts: LayoutForgetting
}

/** Opens the database with its stores. */
export const createStores = ({ name, aside, local, browser, picker, layouts }: StoresNeeds): Stores => {
  const database = new DraftDatabase(name)
  const revisions = createRevisionStore(database)
  return {
    store: withoutLayouts(createDraftStore(database, aside, revisions), layouts),
    revisions,
    folder: createFolder(database, picker),
    storage: createStorage(database, globalThis.indexedDB, browser, local),
    retire: () => database.retire(),
  }
}
