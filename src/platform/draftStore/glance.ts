import { isAsWritten } from '../../core/draft/asWritten'
import type { DraftRecord, StoredDraft } from '../../editor/ports/draftStore'
import type { BodyRecord } from './database'
import { answer, openAsItIs, waitFor } from './rawDatabase'
import { DEXIE_VERSION_FACTOR, TABLES_VERSION } from './tables'

/** A browser that takes longer to open the database is left to the store, which says so. */
const GLANCE_LIMIT_MS = 3000

/**
 * Reads one draft without Dexie and the schema, which are as large as the editor: so a draft shows before its store has loaded. Gives null
 * wherever anything is not plain, and changes nothing; what is wrong is then found out by the store itself.
 */
export const glanceAtDraft = async (
  databases: Pick<IDBFactory, 'open'>,
  name: string,
  id: string,
): Promise<StoredDraft | null> => {
  const silence = waitFor(GLANCE_LIMIT_MS)
  try {
    const opening = openAsItIs(databases, name)
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
