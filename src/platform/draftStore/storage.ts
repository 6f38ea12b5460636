import type { RawRecord, StoragePort } from '../../editor/ports/storage'
import type { AsideStorage } from './aside'
import type { DraftDatabase } from './database'
import { toStoreError } from './faults'
import { answer, openAsItIs } from './rawDatabase'

/** The part of the browser's StorageManager that is used; some browsers have only parts of it. */
export type BrowserStorage = Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>>

/** The part of local storage that is read. */
export type ListedStorage = Pick<AsideStorage, 'getItem' | 'key' | 'length'>

/** Tells of the browser's storage, and of all that lies in it. */
export const createStorage = (
  database: DraftDatabase,
  databases: Pick<IDBFactory, 'open'>,
  browser: BrowserStorage | undefined,
  local: () => ListedStorage,
): StoragePort => {
  const asked = async <Value>(work: () => Promise<Value> | undefined): Promise<Value | null> => {
    try {
      return (await work()) ?? null
    } catch {
      return null
    }
  }

  /** Reads what lies there even where the store itself does not open: whoever looks here has lost something. */
  const fromDatabase = async (): Promise<readonly RawRecord[]> => {
    const raw = await openAsItIs(databases, database.name)
    try {
      const names = [...raw.objectStoreNames].filter((name) => !WITHOUT_DRAFTS.includes(name))
      const found = await Promise.all(names.map((name) => recordsOf(raw, name)))
      return found.flat()
    } finally {
      raw.close()
    }
  }

  const fromLocal = async (): Promise<readonly RawRecord[]> => {
    const storage = local()
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    return keys
      .filter((key) => key.startsWith('lajur.'))
      .map((key) => ({ table: 'localStorage', key, title: '', content: storage.getItem(key) ?? '' }))
  }

  const facts = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      await database.ensureOpen()
      return await work()
    } catch (error) {
      throw toStoreError(error)
    }
  }

  const handedOut = async (): Promise<Readonly<Record<string, number>>> => {
    const fact = await database.facts.get('handedOut')
    return fact?.key === 'handedOut' ? fact.value : {}
  }

  return {
    describe: async () => {
      const estimate = await asked(() => browser?.estimate?.())
      return {
        usedBytes: estimate?.usage ?? null,
        roomBytes: estimate?.quota ?? null,
        isPersistent: await asked(() => browser?.persisted?.()),
      }
    },
    askToPersist: () => asked(() => browser?.persist?.()),
    rawRecords: async () => [...((await asked(fromDatabase)) ?? []), ...((await asked(fromLocal)) ?? [])],
    lastBackup: () =>
      facts(async () => {
        const fact = await database.facts.get('backup')
        return fact?.key === 'backup' ? fact.value : null
      }),
    handedOut: () => facts(handedOut),
    markHandedOut: (draftId, revision) =>
      facts(() =>
        database.transaction('rw', database.facts, async () => {
          await database.facts.put({ key: 'handedOut', value: { ...(await handedOut()), [draftId]: revision } })
        }),
      ),
    markBackup: (value) =>
      facts(async () => {
        await database.facts.put({ key: 'backup', value })
      }),
  }
}

/** Tables that only list and count; all others, a newer program's too, may hold a draft. */
const WITHOUT_DRAFTS: readonly string[] = ['summaries', 'revisions', 'facts']

const recordsOf = async (raw: IDBDatabase, table: string): Promise<readonly RawRecord[]> => {
  const records = raw.transaction(table, 'readonly').objectStore(table)
  const [keys, values] = await Promise.all([answer(records.getAllKeys()), answer<unknown[]>(records.getAll())])
  return values.map((value, index) =>
    toRaw(table, String(keys[index]), (value as { readonly body?: unknown } | null)?.body ?? value),
  )
}

const toRaw = (table: string, key: string, body: unknown): RawRecord => ({
  table,
  key,
  title: titleOf(body),
  content: JSON.stringify(body, null, 2) ?? '',
})

const titleOf = (body: unknown): string => {
  const title = (body as { readonly identity?: { readonly title?: unknown } } | null)?.identity?.title
  return typeof title === 'string' ? title : ''
}
