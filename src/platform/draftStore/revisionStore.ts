import { revisionsToDrop } from '../../core/compare/keptRevisions'
import { fingerprintOf } from '../../core/draft/fingerprint'
import { parseDraftValue } from '../../core/draft/parse'
import { countSteps } from '../../core/draft/query'
import { StoreError } from '../../editor/ports/draftStore'
import type { RevisionStore } from '../../editor/ports/revisionStore'
import type { DraftDatabase } from './database'
import { toStoreError } from './faults'

/** Keeps revisions in the browser's database, bodies apart from what is listed, each with its pruning in one transaction. */
export const createRevisionStore = (database: DraftDatabase): RevisionStore => {
  const { revisions, revisionBodies } = database

  const change = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      await database.ensureOpen()
      return await database.transaction('rw', revisions, revisionBodies, work)
    } catch (error) {
      throw toStoreError(error)
    }
  }

  const rename = async (id: number, name: string): Promise<void> => {
    await revisions.update(id, { name })
  }

  return {
    list: (draftId) =>
      change(async () => (await revisions.where({ draftId }).toArray()).sort((one, other) => other.id - one.id)),
    read: (id) =>
      change(async () => {
        const record = await revisionBodies.get(id)
        if (record === undefined) throw new StoreError({ code: 'not-found' })
        const parsed = parseDraftValue(record.body)
        if (!parsed.ok) throw new StoreError({ code: 'damaged', reason: parsed.failure[0]?.code ?? '' })
        return parsed.value.draft
      }),
    readBody: (id) => change(async () => (await revisionBodies.get(id))?.body),
    keepNewer: (draftId, body, note) =>
      change(async () => {
        const id = await revisions.add({ draftId, stepCount: 0, ...note })
        await revisionBodies.add({ id, body, fingerprint: '' })
      }),
    keep: async (draft, note) => {
      const fingerprint = fingerprintOf(draft)
      await change(async () => {
        const known = await revisions.where({ draftId: draft.id }).toArray()
        const newest = known.reduce<number | null>((top, { id }) => (top === null || id > top ? id : top), null)
        if (newest !== null && (await revisionBodies.get(newest))?.fingerprint === fingerprint) {
          if (note.name !== '') await rename(newest, note.name)
          return
        }
        const id = await revisions.add({ draftId: draft.id, stepCount: countSteps(draft), ...note })
        await revisionBodies.add({ id, body: draft, fingerprint })
        const dropped = revisionsToDrop([...known, { id, ...note }], dayOf)
        await Promise.all([revisions.bulkDelete([...dropped]), revisionBodies.bulkDelete([...dropped])])
      })
    },
    rename: (id, name) => change(() => rename(id, name)),
  }
}

const dayOf = (at: number): string => new Date(at).toDateString()
