import { liveQuery } from 'dexie'
import type { SopDraft } from '../../core/draft/draft'
import { draftFaults } from '../../core/draft/invariants'
import type { DraftIssue } from '../../core/draft/issue'
import { CURRENT_VERSION } from '../../core/draft/migrate'
import { isNewerDraft, parseDraftValue, parseNewerDraft } from '../../core/draft/parse'
import {
  type BinEntry,
  type DraftRecord,
  type DraftStore,
  type DraftSummary,
  type NewerStoredDraft,
  type StoredDraft,
  StoreError,
  type StoreFault,
} from '../../editor/ports/draftStore'
import type { RevisionStore } from '../../editor/ports/revisionStore'
import type { AsideDrafts, FoundAside } from './aside'
import type { DraftDatabase } from './database'
import { toStoreError } from './faults'
import { entriesOfLost, recordOf, toSummary } from './records'

/**
 * Keeps drafts in the browser's database. Each write is one transaction: revision checked, body and summary together. What was
 * set aside when a page went is written by the next read.
 */
export const createDraftStore = (database: DraftDatabase, aside: AsideDrafts, revisions: RevisionStore): DraftStore => {
  const { bodies, summaries } = database

  const run = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      await database.ensureOpen()
      return await work()
    } catch (error) {
      throw toStoreError(error)
    }
  }

  const change = <Value>(work: () => Promise<Value>): Promise<Value> =>
    run(() => database.transaction('rw', bodies, summaries, work))

  const put = async (draft: SopDraft, revision: number, changedAt: number): Promise<number> => {
    const [fault] = draftFaults(draft)
    if (fault !== undefined) throw new StoreError({ code: 'unsound', reason: `${fault.code} ${fault.path}` })
    await bodies.put({ id: draft.id, body: draft })
    await summaries.put(recordOf(draft, revision, changedAt))
    return revision
  }

  /**
   * A draft in the bin comes back by being written, and one that is not there any more is added again: what someone is editing
   * must not be lost because another tab or the browser cleaned up.
   */
  const write = async (draft: SopDraft, baseRevision: number, changedAt: number): Promise<number> => {
    const written = await change(async () => {
      const summary = await summaries.get(draft.id)
      if (summary !== undefined) {
        const { revision, schemaVersion } = summary
        if (schemaVersion > CURRENT_VERSION) throw new StoreError({ code: 'newer-version' })
        if (revision !== baseRevision) throw new StoreError({ code: 'conflict', revision })
      }
      return put(draft, baseRevision + 1, changedAt)
    })
    aside.forget(draft.id, changedAt)
    return written
  }

  const readStored = (id: string): Promise<StoredDraft> =>
    run(async () => {
      const [summary, record] = await database.transaction('r', bodies, summaries, () =>
        Promise.all([summaries.get(id), bodies.get(id)]),
      )
      if (summary === undefined || summary.removedAt !== null) throw new StoreError({ code: 'not-found' })
      const parsed = parseDraftValue(record?.body)
      if (!parsed.ok) throw new StoreError(readingFault(parsed.failure))
      const { draft, repairs } = parsed.value
      const { revision, changedAt } = summary
      return { draft, revision, changedAt, ...(repairs.length > 0 && { repairs }) }
    })

  const readNewer = (id: string): Promise<NewerStoredDraft> =>
    run(async () => {
      const content = `${JSON.stringify((await bodies.get(id))?.body ?? null, null, 2)}\n`
      const parsed = parseNewerDraft(content)
      if (!parsed.ok) throw new StoreError({ code: 'newer-version' })
      return { draft: parsed.value.draft, version: parsed.value.version, content }
    })

  /** Writes what was set aside and is newer than what is stored; where that fails it stays aside, and is given all the same. */
  const takeUpAside = async (stored: StoredDraft): Promise<StoredDraft> => {
    const { id } = stored.draft
    const found = aside.find(id)
    if (found === null) return stored
    const parsed = parseDraftValue(found.body)
    if (!parsed.ok || parsed.value.draft.id !== id) {
      // A newer program that comes back can still take up its own.
      if (!isNewerDraft(found.body)) aside.forget(id, found.changedAt)
      return stored
    }
    const { draft } = parsed.value
    const { changedAt } = found
    if (!follows(found, stored)) {
      await revisions.keep(draft, { at: changedAt, reason: 'set-aside', name: '' }).then(
        () => aside.forget(id, changedAt),
        () => {}, // It stays aside for the next time.
      )
      return stored
    }
    const revision = await write(draft, stored.revision, changedAt).catch(() => stored.revision)
    return { draft, revision, changedAt }
  }

  const listRecords = (): Promise<readonly DraftRecord[]> =>
    run(() => summaries.orderBy('changedAt').reverse().toArray())

  const list = async (): Promise<readonly DraftSummary[]> =>
    (await listRecords()).filter(({ removedAt }) => removedAt === null).map(toSummary)

  const refuseTaken = async (id: string): Promise<void> => {
    const [summary, bodyCount] = [await summaries.get(id), await bodies.where({ id }).count()]
    if (summary !== undefined || bodyCount > 0) {
      throw new StoreError({ code: 'conflict', revision: summary?.revision ?? 0 })
    }
  }

  /** A draft goes to the bin no earlier than anything was last written, so that a clock that had been set back does not empty the bin. */
  const remove = (id: string, at: number): Promise<void> =>
    change(async () => {
      const newest = await summaries.orderBy('changedAt').last()
      await setRemovedAt(id, Math.max(at, newest?.changedAt ?? at))
    })

  const add = (draft: SopDraft, changedAt: number): Promise<number> =>
    change(async () => {
      await refuseTaken(draft.id)
      return put(draft, 1, changedAt)
    })

  /** Adds what was set aside of drafts that the store never took, or has lost; all else is taken up when its draft is opened. */
  const addForgotten = async (): Promise<void> => {
    for (const id of aside.ids()) {
      const found = aside.find(id)
      const parsed = parseDraftValue(found?.body)
      if (found === null || !parsed.ok || parsed.value.draft.id !== id) continue
      try {
        await add(parsed.value.draft, found.changedAt)
        aside.forget(id, found.changedAt)
      } catch (error) {
        if (toStoreError(error).fault.code !== 'conflict') throw error
      }
    }
  }

  const setRemovedAt = (id: string, removedAt: number | null): Promise<void> =>
    change(async () => {
      const found = await summaries.update(id, { removedAt })
      if (found === 0 && (await summaries.get(id)) === undefined) throw new StoreError({ code: 'not-found' })
    })

  const listBin = async (): Promise<readonly BinEntry[]> => {
    const records = await summaries.toArray()
    return records
      .flatMap((record) => (record.removedAt === null ? [] : [{ ...toSummary(record), removedAt: record.removedAt }]))
      .sort((one, other) => other.removedAt - one.removedAt)
  }

  const discardAll = async (isMeant: (summary: DraftRecord) => boolean): Promise<void> => {
    const discarded = await run(() =>
      database.transaction('rw', [bodies, summaries, database.revisions, database.revisionBodies], async () => {
        const gone = (await summaries.toArray()).filter((summary) => summary.removedAt !== null && isMeant(summary))
        const ids = gone.map(({ id }) => id)
        const revisionIds = await database.revisions.where('draftId').anyOf(ids).primaryKeys()
        await Promise.all([summaries.bulkDelete(ids), bodies.bulkDelete(ids)])
        await Promise.all([database.revisions.bulkDelete(revisionIds), database.revisionBodies.bulkDelete(revisionIds)])
        return ids
      }),
    )
    for (const id of discarded) aside.forget(id, Number.POSITIVE_INFINITY)
  }

  return {
    list,
    watch: (listener, onFault) => follow(async () => list(), listener, onFault),
    read: readStored,
    readNewer,
    readForEditing: async (id) => takeUpAside(await readStored(id)),
    watchRevision: (id, listener) =>
      follow(
        async () => run(() => summaries.get(id)),
        (summary) => summary && listener(summary.revision),
        () => {}, // Whoever reads or writes next is told why.
      ),
    onOutdated: database.onOutdated,
    watchBlocked: database.watchBlocked,
    listRecords,
    readBody: (id) => run(async () => (await bodies.get(id))?.body),
    add,
    addNewer: (record, body) =>
      change(async () => {
        await refuseTaken(record.id)
        await bodies.put({ id: record.id, body })
        await summaries.put(record)
      }),
    write,
    setAside: aside.keep,
    remove,
    restore: (id) => setRemovedAt(id, null),
    watchBin: (listener) =>
      follow(
        async () => run(listBin),
        listener,
        () => {}, // The list of drafts says so.
      ),
    discard: (id) => discardAll((summary) => summary.id === id),
    tidy: async (now, binMs) => {
      await change(async () => summaries.bulkPut(await entriesOfLost(database, now)))
      await discardAll(({ removedAt }) => removedAt !== null && removedAt < now - binMs)
      await addForgotten()
    },
  }
}

/**
 * Follows what a query gives, until the result is called. Dexie follows native awaits only from a query that is itself async. A store
 * that has been silent may answer yet, so it is asked again.
 */
const follow = <Value>(
  query: () => Promise<Value>,
  listener: (value: Value) => void,
  onFault: (fault: StoreFault) => void,
): (() => void) => {
  let isStopped = false
  let stop = (): void => {}
  const ask = (): void => {
    const subscription = liveQuery(query).subscribe({
      next: listener,
      error: (error: unknown) => {
        const { fault } = toStoreError(error)
        onFault(fault)
        if (fault.code === 'silent' && !isStopped) ask()
      },
    })
    stop = () => subscription.unsubscribe()
  }
  ask()
  return () => {
    isStopped = true
    stop()
  }
}

/** Whether nothing else has been written since a draft was set aside, but what it grew from itself. */
const follows = ({ baseRevision, underWayAt }: FoundAside, { revision, changedAt }: StoredDraft): boolean =>
  revision === baseRevision || (revision === baseRevision + 1 && changedAt === underWayAt)

const readingFault = (issues: readonly DraftIssue[]): StoreFault => {
  const [issue] = issues
  if (issue?.code === 'newer-version') return { code: 'newer-version' }
  return { code: 'damaged', reason: [issue?.code, issue?.path].filter(Boolean).join(' ') }
}
