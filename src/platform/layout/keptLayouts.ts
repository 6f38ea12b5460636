import { answer } from '../draftStore/rawDatabase'

/**
 * The last canvas layouts of the drafts that were worked on, in a small database of their own: a draft opens as it was left before a worker
 * has started. Nothing here is needed. Whatever is missing, old or spoilt is laid out anew.
 */

/** One draft's last layout. */
export interface KeptLayout {
  /** The draft's id. */
  readonly id: string
  /** The draft that is laid out, as JSON. */
  readonly draft: string
  /** When the program that laid it out was made, in seconds since 1970. */
  readonly program: number
  /** When it was kept, in ms since 1970. */
  readonly keptAt: number
  /** The layout as JSON: as one text it is read in half the time. */
  readonly layout: string
}

const DATABASE = 'lajur-layouts'
const LAYOUTS = 'layouts'
const BY_TIME = 'keptAt'

/** So many drafts' layouts are kept; that of 200 steps takes about a megabyte. */
export const MOST_KEPT = 8

const isKept = (value: unknown): value is KeptLayout => {
  const { id, draft, program, keptAt, layout } = (value ?? {}) as Partial<Record<keyof KeptLayout, unknown>>
  return (
    [id, draft, layout].every((text) => typeof text === 'string') &&
    [program, keptAt].every((number) => typeof number === 'number')
  )
}

/** What was kept of a draft; null where nothing was, or not in this form. */
export const readKept = (databases: IDBFactory, id: string): Promise<KeptLayout | null> =>
  withLayouts(databases, 'readonly', async (layouts) => {
    const found: unknown = await answer(layouts.get(id))
    return isKept(found) ? found : null
  })

/** Keeps a layout, in place of the draft's last one and of those that were kept longest ago. */
export const keep = (databases: IDBFactory, kept: KeptLayout): Promise<void> =>
  withLayouts(databases, 'readwrite', async (layouts) => {
    await answer(layouts.put(kept))
    const oldestFirst = await answer(layouts.index(BY_TIME).getAllKeys())
    for (const id of oldestFirst.slice(0, -MOST_KEPT)) await answer(layouts.delete(id))
  })

/** Forgets a draft's layout. */
export const forgetKept = (databases: IDBFactory, id: string): Promise<void> =>
  withLayouts(databases, 'readwrite', async (layouts) => {
    await answer(layouts.delete(id))
  })

/** Forgets all layouts, so that the room that they take is free. */
export const forgetAllKept = (databases: IDBFactory): Promise<void> =>
  withLayouts(databases, 'readwrite', async (layouts) => {
    await answer(layouts.clear())
  })

/** Opens the database for one transaction. It is never left open, so that nobody waits for it. */
const withLayouts = async <Value>(
  databases: IDBFactory,
  mode: IDBTransactionMode,
  work: (layouts: IDBObjectStore) => Promise<Value>,
): Promise<Value> => {
  const opening = databases.open(DATABASE, 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(LAYOUTS, { keyPath: 'id' }).createIndex(BY_TIME, BY_TIME)
  }
  const database = await answer(opening)
  try {
    const transaction = database.transaction(LAYOUTS, mode)
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    const [value] = await Promise.all([work(transaction.objectStore(LAYOUTS)), done])
    return value
  } finally {
    database.close()
  }
}
