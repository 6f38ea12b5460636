import type { DraftStore, StoredDraft } from '../../editor/ports/draftStore'
import { StoreError } from '../../editor/ports/draftStore'
import type { RevisionStore } from '../../editor/ports/revisionStore'
import type { FolderPort, StoragePort } from '../../editor/ports/storage'
import type { AsideDrafts } from './aside'
import type { Stores } from './stores'

/** How the stores come to be there. */
export interface LaterStores {
  load(): Promise<Stores>
  /** Reads a draft without them; null where that cannot be done. */
  glance(id: string): Promise<StoredDraft | null>
  readonly aside: AsideDrafts
  /** When a draft that is opened is on screen: what is only watched waits for it. */
  readonly shown: Promise<unknown>
  /** Whether the browser lets the program write into folders. */
  hasFolders(): boolean
}

/**
 * The stores before they are there. They load with the first call that needs them; a draft that lies plainly in the database
 * opens without them, and what merely watches waits until it is shown. Where loading fails, every call rejects with a StoreError.
 */
export const createStoresLater = ({ load, glance, aside, shown, hasFolders }: LaterStores): Stores => {
  let loading: Promise<Stores> | null = null
  let whenWanted = (): void => {}
  const wanted = new Promise<void>((resolve) => {
    whenWanted = resolve
  })

  /** The stores, loaded by the first who asks; a failure is not remembered. */
  const stores = (): Promise<Stores> => {
    loading ??= load().catch((error: unknown) => {
      loading = null
      throw new StoreError({ code: 'unavailable', reason: String(error) })
    })
    whenWanted()
    return loading
  }

  const watched = async (): Promise<Stores> => {
    await Promise.race([shown, wanted])
    return stores()
  }

  const glanceFirst = async (id: string, read: (store: DraftStore) => Promise<StoredDraft>): Promise<StoredDraft> => {
    const isPlain = loading === null && aside.find(id) === null
    return (isPlain ? await glance(id) : null) ?? read((await stores()).store)
  }

  const store: DraftStore = {
    list: async () => (await stores()).store.list(),
    watch: (listener, onFault) =>
      begunLater(
        stores(),
        (found) => found.store.watch(listener, onFault),
        (error) => onFault(error.fault),
      ),
    read: (id) => glanceFirst(id, (found) => found.read(id)),
    readForEditing: (id) => glanceFirst(id, (found) => found.readForEditing(id)),
    listRecords: async () => (await stores()).store.listRecords(),
    readBody: async (id) => (await stores()).store.readBody(id),
    addNewer: async (record, body) => (await stores()).store.addNewer(record, body),
    readNewer: async (id) => (await stores()).store.readNewer(id),
    watchRevision: (id, listener) => begunLater(watched(), (found) => found.store.watchRevision(id, listener)),
    onOutdated: (listener) => begunLater(watched(), (found) => found.store.onOutdated(listener)),
    watchBlocked: (listener) => begunLater(watched(), (found) => found.store.watchBlocked(listener)),
    add: async (draft, changedAt) => (await stores()).store.add(draft, changedAt),
    write: async (draft, baseRevision, changedAt) => (await stores()).store.write(draft, baseRevision, changedAt),
    setAside: aside.keep,
    remove: async (id, removedAt) => (await stores()).store.remove(id, removedAt),
    restore: async (id) => (await stores()).store.restore(id),
    watchBin: (listener) => begunLater(stores(), (found) => found.store.watchBin(listener)),
    discard: async (id) => (await stores()).store.discard(id),
    tidy: async (now, binMs) => (await watched()).store.tidy(now, binMs),
  }

  const revisions: RevisionStore = {
    list: async (draftId) => (await stores()).revisions.list(draftId),
    read: async (id) => (await stores()).revisions.read(id),
    readBody: async (id) => (await stores()).revisions.readBody(id),
    keepNewer: async (draftId, body, note) => (await stores()).revisions.keepNewer(draftId, body, note),
    keep: async (draft, note) => (await stores()).revisions.keep(draft, note),
    rename: async (id, name) => (await stores()).revisions.rename(id, name),
  }

  const storage: StoragePort = {
    describe: async () => (await stores()).storage.describe(),
    askToPersist: async () => (await stores()).storage.askToPersist(),
    rawRecords: async () => (await stores()).storage.rawRecords(),
    lastBackup: async () => (await stores()).storage.lastBackup(),
    handedOut: async () => (await stores()).storage.handedOut(),
    markHandedOut: async (draftId, revision) => (await stores()).storage.markHandedOut(draftId, revision),
    markBackup: async (mark) => (await stores()).storage.markBackup(mark),
  }

  const folder: FolderPort = {
    isAvailable: hasFolders,
    state: async () => (await stores()).folder.state(),
    choose: async () => (await stores()).folder.choose(),
    allow: async () => (await stores()).folder.allow(),
    forget: async () => (await stores()).folder.forget(),
    write: async (name, content) => (await stores()).folder.write(name, content),
    remove: async (name, isOurs) => (await stores()).folder.remove(name, isOurs),
  }

  return {
    store,
    revisions,
    storage,
    folder,
    retire: () =>
      void stores().then(
        (found) => found.retire(),
        () => {},
      ),
  }
}

/** Begins to watch once the stores are there, unless that is called off before. */
const begunLater = (
  stores: Promise<Stores>,
  begin: (stores: Stores) => () => void,
  onFault: (error: StoreError) => void = () => {},
): (() => void) => {
  let stop = (): void => {}
  let isOver = false
  stores.then(
    (found) => {
      if (!isOver) stop = begin(found)
    },
    (error: StoreError) => {
      if (!isOver) onFault(error)
    },
  )
  return () => {
    isOver = true
    stop()
  }
}
