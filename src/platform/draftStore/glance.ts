import { isAsWritten } from '../../core/draft/asWritten'
import type { DraftRecord, StoredDraft } from '../../editor/ports/draftStore'
import type { BodyRecord } from './database'
import { answer, openAsItIs, waitFor } from './rawDatabase'
import { DEXIE_VERSION_FACTOR, TABLES_VERSION } from './tables'

/** A browser that takes longer to open the database is left to the store, which says so. */
const GLANCE_LIMIT_MS = 3000

/**
 * Makes what reads one draft without Dexie and the schema, which are as large as the editor: so a draft shows before its store has loaded. It
 * gives null wherever anything is not plain, and changes nothing; what is wrong is then found out by the store itself. Where a glance will
 * come `soon`, the database opens at once.
 */
export const createGlance = (
  databases: Pick<IDBFactory, 'open'>,
  name: string,
  soon: boolean,
): ((id: string) => Promise<StoredDraft | null>) => {
  let ahead = soon ? openForNow(databases, name) : null
  ahead?.catch(() => {}) // Whoever glances finds out.
  return async (id) => {
    const silence = waitFor(GLANCE_LIMIT_MS)
    try {
      const opening = ahead ?? openForNow(databases, name)
      ahead = null
      const database = await Promise.race([opening, silence.over])
      if (!database) {
        opening.then((late) => late.close()).catch(() => {})
        return null
      }
      try {
        return database.version === TABLES_VERSION * DEXIE_VERSION_FACTOR ? await readRecords(database, id) : null
      } finally {
        database.close()
      }
    } catch {
      return null
    } finally {
      silence.callOff()
    }
  }
}

/** Opens a database so that nobody who wants to change or delete it has to wait for a glance that has not come yet. */
const openForNow = async (databases: Pick<IDBFactory, 'open'>, name: string): Promise<IDBDatabase> => {
  const database = await openAsItIs(databases, name)
  database.onversionchange = () => database.close()
  return database
}

const readRecords = async (database: IDBDatabase, id: string): Promise<StoredDraft | null> => {
  const transaction = database.transaction(['summaries', 'bodies'], 'readonly')
  const [summary, record] = await Promise.all([
    answer<DraftRecord | undefined>(transaction.objectStore('summaries').get(id)),
    answer<BodyRecord | undefined>(transaction.objectStore('bodies').get(id)),
  ])
  if (summary === undefined || summary.removedAt !== null) return null
  if (!isAsWritten(record?.body)) return null
  return { draft: record.body, revision: summary.revision, changedAt: summary.changedAt }
}
