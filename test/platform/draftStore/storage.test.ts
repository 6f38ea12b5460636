import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import { createAsideDrafts } from '../../../src/platform/draftStore/aside'
import { DraftDatabase } from '../../../src/platform/draftStore/database'
import { createDraftStore } from '../../../src/platform/draftStore/draftStore'
import { createRevisionStore } from '../../../src/platform/draftStore/revisionStore'
import { createStorage } from '../../../src/platform/draftStore/storage'

const NAME = 'storage-test'

const forbidden = (): never => {
  throw new DOMException('denied', 'SecurityError')
}

let database: DraftDatabase

beforeEach(() => {
  database = new DraftDatabase(NAME)
})

afterEach(async () => {
  database.close()
  await Dexie.delete(NAME)
})

const draft = createDraft({ id: 'd1', procedureId: 'p1', identity: { title: 'Satu' } })

/** Fills the database and lets go of it. */
const fill = async (): Promise<void> => {
  const revisions = createRevisionStore(database)
  await createDraftStore(database, createAsideDrafts(forbidden), revisions).add(draft, 1)
  await revisions.keep(draft, { at: 1, reason: 'opened', name: '' })
  database.close()
}

const rawTables = async (): Promise<readonly (readonly [string, string])[]> => {
  const records = await createStorage(new DraftDatabase(NAME), indexedDB, undefined, forbidden).rawRecords()
  return records.map(({ table, title }) => [table, title])
}

describe('the files that have gone out', () => {
  it('are remembered by draft, the last revision of each', async () => {
    const storage = createStorage(database, indexedDB, undefined, forbidden)
    expect(await storage.handedOut()).toEqual({})
    await Promise.all([storage.markHandedOut('d1', 3), storage.markHandedOut('d2', 5)])
    await storage.markHandedOut('d1', 4)
    expect(await storage.handedOut()).toEqual({ d1: 4, d2: 5 })
  })
})

describe('the raw records', () => {
  it('are the bodies of drafts and revisions, and what was set aside', async () => {
    await fill()
    const aside = JSON.stringify({ body: draft })
    const local = { length: 2, key: (index: number) => ['lajur.aside.d1', 'lain'][index] ?? null, getItem: () => aside }
    const records = await createStorage(database, indexedDB, undefined, () => local).rawRecords()
    expect(records.map(({ table, key }) => [table, key])).toEqual([
      ['bodies', 'd1'],
      ['revisionBodies', '1'],
      ['localStorage', 'lajur.aside.d1'],
    ])
    expect(JSON.parse(records[0]?.content ?? '')).toEqual(draft)
  })

  it('can be had although a newer program has changed the tables, its own with them', async () => {
    await fill()
    const newer = new Dexie(NAME)
    newer.version(900).stores({ bodies: 'id', summaries: 'id, changedAt', revisions: '++id, draftId', scrolls: 'id' })
    await newer.open()
    await newer.table('scrolls').put({ id: 's1', body: { identity: { title: 'Besok' } } })
    newer.close()
    expect(await rawTables()).toEqual(
      expect.arrayContaining([
        ['bodies', 'Satu'],
        ['scrolls', 'Besok'],
      ]),
    )
  })

  it('are none where there is no database, which is not made for the asking', async () => {
    expect(await rawTables()).toEqual([])
    expect(await Dexie.exists(NAME)).toBe(false)
  })
})
