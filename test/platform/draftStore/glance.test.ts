import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import type { DraftStore } from '../../../src/editor/ports/draftStore'
import { createAsideDrafts } from '../../../src/platform/draftStore/aside'
import { DraftDatabase } from '../../../src/platform/draftStore/database'
import { createDraftStore } from '../../../src/platform/draftStore/draftStore'
import { createGlance } from '../../../src/platform/draftStore/glance'
import { createRevisionStore } from '../../../src/platform/draftStore/revisionStore'

const NAME = 'glance'
const draft = createDraft({ id: 'd1', procedureId: 'p1' })

let database: DraftDatabase
let store: DraftStore

beforeEach(() => {
  database = new DraftDatabase(NAME)
  const aside = createAsideDrafts(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  store = createDraftStore(database, aside, createRevisionStore(database))
})

afterEach(async () => {
  database.close()
  await Dexie.delete(NAME)
})

const glance = (soon = false) => createGlance(indexedDB, NAME, soon)('d1')

describe('a draft read before its store is there', () => {
  it('is the one that the store reads', async () => {
    await store.add(draft, 7)
    expect(await glance()).toEqual(await store.read('d1'))
  })

  it('is none where there is no database, and none is made', async () => {
    expect(await glance()).toBeNull()
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME)
  })

  it('is none that is not there, is in the bin, or is not as this program writes it', async () => {
    await store.list()
    expect(await glance()).toBeNull()
    await store.add(draft, 7)
    await store.remove('d1', 8)
    expect(await glance()).toBeNull()
    await store.restore('d1')
    expect(await glance()).not.toBeNull()
    await database.bodies.put({ id: 'd1', body: { ...draft, procedures: 3 } })
    expect(await glance()).toBeNull()
  })

  it('is none in the tables of another program', async () => {
    const other = new Dexie(NAME)
    other.version(99).stores({ bodies: 'id', summaries: 'id' })
    await other.open()
    other.close()
    expect(await glance()).toBeNull()
  })

  it('leaves the database to whoever wants to change its tables', async () => {
    await store.add(draft, 7)
    await glance()
    database.close()
    const newer = new Dexie(NAME)
    newer.version(99).stores({ bodies: 'id', summaries: 'id' })
    await expect(newer.open()).resolves.toBeDefined()
    newer.close()
  })

  it('is read by a database that was opened ahead, which nobody has to wait for', async () => {
    await store.add(draft, 7)
    expect(await glance(true)).toEqual(await store.read('d1'))
    createGlance(indexedDB, NAME, true)
    database.close()
    const newer = new Dexie(NAME)
    newer.version(99).stores({ bodies: 'id', summaries: 'id' })
    await expect(newer.open()).resolves.toBeDefined()
    newer.close()
  })
})
