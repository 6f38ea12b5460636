import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import { type DraftStore, type DraftSummary, StoreError, type StoreFault } from '../../../src/editor/ports/draftStore'
import { type AsideStorage, createAsideDrafts } from '../../../src/platform/draftStore/aside'
import { DraftDatabase } from '../../../src/platform/draftStore/database'
import { createDraftStore } from '../../../src/platform/draftStore/draftStore'
import { toStoreError } from '../../../src/platform/draftStore/faults'
import { createRevisionStore } from '../../../src/platform/draftStore/revisionStore'
import { settle } from '../../editor/fakes'

const NAME = 'test'

const draftOf = (id: string, title: string): SopDraft =>
  createDraft({ id, procedureId: 'p1', identity: { title, institution: ['PEMERINTAH KOTA', 'Dinas *Sosial*'] } })

const faultOf = async (work: Promise<unknown>): Promise<StoreFault> => {
  try {
    await work
  } catch (error) {
    if (error instanceof StoreError) return error.fault
    throw error
  }
  throw new Error('Nothing was refused')
}

/** A page's local storage. */
const createStorage = (): AsideStorage & { readonly entries: Map<string, string> } => {
  const entries = new Map<string, string>()
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size
    },
  }
}

let database: DraftDatabase
let storage: ReturnType<typeof createStorage>
let store: DraftStore

beforeEach(() => {
  database = new DraftDatabase(NAME)
  storage = createStorage()
  store = createDraftStore(
    database,
    createAsideDrafts(() => storage),
    createRevisionStore(database),
  )
})

afterEach(async () => {
  database.close()
  await Dexie.delete(NAME)
})

/** A store as another tab has it. */
const openElsewhere = (): { readonly other: DraftDatabase; readonly otherStore: DraftStore } => {
  const other = new DraftDatabase(NAME)
  return { other, otherStore: createDraftStore(other, createAsideDrafts(createStorage), createRevisionStore(other)) }
}

describe('the draft store', () => {
  it('gives back what was added, with its revision', async () => {
    const draft = draftOf('d1', 'Satu')
    const revision = await store.add(draft, 1000)
    expect(await store.read('d1')).toEqual({ draft, revision, changedAt: 1000 })
  })

  it('lists drafts by their last change, newest first, in words without markup', async () => {
    await store.add(draftOf('d1', 'Satu'), 1000)
    await store.add(draftOf('d2', 'Dua *cepat*'), 3000)
    await store.add(draftOf('d3', 'Tiga'), 2000)
    const summaries = await store.list()
    expect(summaries.map(({ title }) => title)).toEqual(['Dua cepat', 'Tiga', 'Satu'])
    expect(summaries[0]).toEqual({
      id: 'd2',
      title: 'Dua cepat',
      institution: 'PEMERINTAH KOTA, Dinas Sosial',
      changedAt: 3000,
      revision: 1,
      stepCount: 0,
    })
  })

  it('counts the revision up with every write', async () => {
    const first = await store.add(draftOf('d1', 'Satu'), 1000)
    const second = await store.write(draftOf('d1', 'Dua'), first, 2000)
    expect(second).toBeGreaterThan(first)
    expect((await store.read('d1')).draft.identity.title).toBe('Dua')
    expect((await store.list())[0]?.changedAt).toBe(2000)
  })

  it('refuses a draft that breaks the format’s rules, and keeps the sound one', async () => {
    const sound = draftOf('d1', 'Satu')
    const revision = await store.add(sound, 1000)
    const twice = { ...sound, procedures: [...sound.procedures, ...sound.procedures] }
    expect(await faultOf(store.write(twice, revision, 2000))).toMatchObject({ code: 'unsound' })
    expect(await store.read('d1')).toEqual({ draft: sound, revision, changedAt: 1000 })
    expect(await faultOf(store.add({ ...twice, id: 'd2' }, 2000))).toMatchObject({ code: 'unsound' })
  })

  it('keeps in the bin what was deleted while the clock was set back', async () => {
    await store.add(draftOf('d1', 'Satu'), 1000)
    await store.add(draftOf('d2', 'Dua'), 9000)
    await store.remove('d1', 5)
    await store.tidy(9000, 0)
    await store.restore('d1')
    expect((await store.list()).map(({ id }) => id)).toEqual(['d2', 'd1'])
  })

  it('lists anew what its list has lost or holds spoilt, and leaves all else as it is', async () => {
    for (const id of ['d1', 'd2', 'd3', 'd4', 'd5']) await store.add(draftOf(id, `Judul ${id}`), 1000)
    await store.remove('d5', 1000)
    const kept = await database.summaries.get('d1')
    await database.summaries.delete('d2')
    await database.summaries.put({ id: 'd3' } as never)
    await database.summaries.delete('d4')
    await database.bodies.put({ id: 'd4', body: 'rusak' })
    await database.bodies.put({ id: 'd6', body: { ...draftOf('d6', 'Besok'), version: 7 } })
    await store.tidy(5000, 1_000_000)
    expect((await store.list()).map(({ id, title }) => [id, title])).toEqual([
      ['d6', 'Besok'],
      ['d3', 'Judul d3'],
      ['d2', 'Judul d2'],
      ['d1', 'Judul d1'],
    ])
    expect(await database.summaries.get('d1')).toEqual(kept)
    expect(await store.read('d2')).toMatchObject({ draft: draftOf('d2', 'Judul d2'), changedAt: 5000 })
    expect(await faultOf(store.read('d5'))).toEqual({ code: 'not-found' })
  })

  it('refuses a write that grew from an older revision, and keeps what is there', async () => {
    const first = await store.add(draftOf('d1', 'Satu'), 1000)
    const second = await store.write(draftOf('d1', 'Dua'), first, 2000)
    const fault = await faultOf(store.write(draftOf('d1', 'Tiga'), first, 3000))
    expect(fault).toEqual({ code: 'conflict', revision: second })
    expect((await store.read('d1')).draft.identity.title).toBe('Dua')
  })

  it('lets only one of two writes from the same revision win', async () => {
    const first = await store.add(draftOf('d1', 'Satu'), 1000)
    const outcomes = await Promise.allSettled([
      store.write(draftOf('d1', 'Dua'), first, 2000),
      store.write(draftOf('d1', 'Tiga'), first, 2000),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('never adds over a draft that is there, in the bin or not', async () => {
    await store.add(draftOf('d1', 'Satu'), 1000)
    expect((await faultOf(store.add(draftOf('d1', 'Dua'), 2000))).code).toBe('conflict')
    await store.remove('d1', 3000)
    expect((await faultOf(store.add(draftOf('d1', 'Dua'), 4000))).code).toBe('conflict')
    await store.restore('d1')
    expect((await store.read('d1')).draft.identity.title).toBe('Satu')
  })

  it('takes a removed draft out of the list and gives it back whole', async () => {
    const draft = draftOf('d1', 'Satu')
    await store.add(draft, 1000)
    await store.remove('d1', 2000)
    expect(await store.list()).toEqual([])
    expect(await faultOf(store.read('d1'))).toEqual({ code: 'not-found' })
    await store.restore('d1')
    expect((await store.read('d1')).draft).toEqual(draft)
    expect(await store.list()).toHaveLength(1)
  })

  it('says that there is nothing to read, remove or restore', async () => {
    expect(await faultOf(store.read('d1'))).toEqual({ code: 'not-found' })
    expect(await faultOf(store.remove('d1', 1))).toEqual({ code: 'not-found' })
    expect(await faultOf(store.restore('d1'))).toEqual({ code: 'not-found' })
  })

  it('restores twice without complaint', async () => {
    await store.add(draftOf('d1', 'Satu'), 1000)
    await store.restore('d1')
    expect(await store.list()).toHaveLength(1)
  })

  it('brings a draft back that is removed elsewhere while someone edits it', async () => {
    const revision = await store.add(draftOf('d1', 'Satu'), 1000)
    await store.remove('d1', 2000)
    await store.write(draftOf('d1', 'Dua'), revision, 3000)
    expect((await store.read('d1')).draft.identity.title).toBe('Dua')
  })

  it('keeps what someone edits although the browser has cleared the store', async () => {
    const revision = await store.add(draftOf('d1', 'Satu'), 1000)
    await database.delete()
    await store.write(draftOf('d1', 'Dua'), revision, 3000)
    expect((await store.read('d1')).draft.identity.title).toBe('Dua')
  })

  it('refuses a damaged record and leaves it as it is', async () => {
    await store.add(draftOf('d1', 'Satu'), 1000)
    const damaged = { ...draftOf('d1', 'Satu'), procedures: 'hilang' }
    await database.bodies.put({ id: 'd1', body: damaged })
    expect(await faultOf(store.read('d1'))).toEqual({ code: 'damaged', reason: expect.stringContaining('procedures') })
    expect((await database.bodies.get('d1'))?.body).toEqual(damaged)
  })

  it('refuses a record whose body is lost', async () => {
    await store.add(draftOf('d1', 'Satu'), 1000)
    await database.bodies.delete('d1')
    expect((await faultOf(store.read('d1'))).code).toBe('damaged')
  })

  it('neither reads nor overwrites what a newer program has written', async () => {
    const revision = await store.add(draftOf('d1', 'Satu'), 1000)
    const newer = { ...draftOf('d1', 'Satu'), version: 2 }
    await database.bodies.put({ id: 'd1', body: newer })
    await database.summaries.update('d1', { schemaVersion: 2 })
    expect(await faultOf(store.read('d1'))).toEqual({ code: 'newer-version' })
    expect(await faultOf(store.write(draftOf('d1', 'Dua'), revision, 2000))).toEqual({ code: 'newer-version' })
    expect((await database.bodies.get('d1'))?.body).toEqual(newer)
    const shown = await store.readNewer('d1')
    expect(shown).toMatchObject({ version: 2, draft: { identity: { title: 'Satu' } } })
    expect(shown.content).toBe(`${JSON.stringify(newer, null, 2)}\n`)
  })

  it('tells what it mended of a record, and leaves the record as it is', async () => {
    await store.add(draftOf('d1', 'Satu'), 1000)
    const record = { ...draftOf('d1', 'Satu'), silenced: [{ rule: 'x', rowId: 'hilang' }] }
    await database.bodies.put({ id: 'd1', body: record })
    const { draft, repairs } = await store.read('d1')
    expect(repairs).toEqual([{ code: 'silencings-dropped', path: '', values: { count: 1 } }])
    expect(draft.silenced).toEqual([])
    expect((await database.bodies.get('d1'))?.body).toEqual(record)
  })

  it('stops using tables that a newer program has upgraded in another tab', async () => {
    const revision = await store.add(draftOf('d1', 'Satu'), 1000)
    const newer = new Dexie(NAME)
    newer.version(900).stores({ bodies: 'id', summaries: 'id, changedAt' })
    await newer.open()
    newer.close()
    expect(await faultOf(store.write(draftOf('d1', 'Dua'), revision, 2000))).toEqual({ code: 'newer-version' })
    const { other, otherStore } = openElsewhere()
    const told: string[] = []
    otherStore.onOutdated(() => void told.push('outdated'))
    expect(await faultOf(otherStore.read('d1'))).toEqual({ code: 'newer-version' })
    expect(told).toHaveLength(1)
    other.close()
  })

  it('lets a write begin while it hears of a newer program, and none afterwards', async () => {
    const revision = await store.add(draftOf('d1', 'Satu'), 1000)
    let last: Promise<number> | undefined
    store.onOutdated(() => {
      last = store.write(draftOf('d1', 'Dua'), revision, 2000)
    })
    database.retire()
    expect(await last).toBe(revision + 1)
    expect(await faultOf(store.write(draftOf('d1', 'Tiga'), revision + 1, 3000))).toEqual({ code: 'newer-version' })
    const told: string[] = []
    store.onOutdated(() => void told.push('whoever asks later is told as well'))
    expect(told).toHaveLength(1)
  })

  it('waits, and says so, while an older program keeps its tables open', async () => {
    const older = await openRaw(10)
    const told: boolean[] = []
    const { other, otherStore } = openElsewhere()
    otherStore.watchBlocked((isBlocked) => void told.push(isBlocked))
    const listing = otherStore.list()
    const adding = otherStore.add(draftOf('d1', 'Satu'), 1000)
    while (!told.includes(true)) await settle()
    older.close()
    await Promise.all([listing, adding])
    expect(told).toEqual([false, true, false])
    expect((await otherStore.read('d1')).draft.identity.title).toBe('Satu')
    other.close()
  })

  it('says that the browser does not open it, and goes on by itself once it does', async () => {
    const slow = new DraftDatabase(NAME, 20)
    const open = slow.open.bind(slow)
    let answer = (): void => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    vi.spyOn(slow, 'open').mockImplementation((() => answered.then(open)) as unknown as DraftDatabase['open'])
    const slowStore = createDraftStore(slow, createAsideDrafts(createStorage), createRevisionStore(slow))
    const seen: (readonly DraftSummary[])[] = []
    const faults: StoreFault[] = []
    const stop = slowStore.watch(
      (summaries) => void seen.push(summaries),
      (fault) => void faults.push(fault),
    )
    expect(await faultOf(slowStore.add(draftOf('d1', 'Satu'), 1000))).toEqual({ code: 'silent' })
    while (faults.length === 0) await settle()
    expect(faults[0]).toEqual({ code: 'silent' })
    expect(seen).toEqual([])
    answer()
    while (seen.length === 0) await settle()
    await slowStore.add(draftOf('d1', 'Satu'), 1000)
    while (seen.at(-1)?.length !== 1) await settle()
    stop()
    slow.close()
  })

  it('writes body and summary together or not at all', async () => {
    const revision = await store.add(draftOf('d1', 'Satu'), 1000)
    database.summaries.hook('updating', () => {
      throw new DOMException('disk full', 'QuotaExceededError')
    })
    expect(await faultOf(store.write(draftOf('d1', 'Dua'), revision, 2000))).toEqual({ code: 'quota' })
    expect((await store.read('d1')).draft.identity.title).toBe('Satu')
  })

  it('tells every change of the list, from this connection or another', async () => {
    const seen: (readonly DraftSummary[])[] = []
    const told = createSignal()
    const stop = store.watch(
      (summaries) => {
        seen.push(summaries)
        told.ring()
      },
      (fault) => {
        throw new Error(fault.code)
      },
    )
    await told.next()
    expect(seen.at(-1)).toEqual([])
    const { other, otherStore } = openElsewhere()
    await otherStore.add(draftOf('d1', 'Satu'), 1000)
    while (seen.at(-1)?.length === 0) await told.next()
    expect(seen.at(-1)?.map(({ id }) => id)).toEqual(['d1'])
    stop()
    other.close()
  })
})

describe('a draft that was set aside when the page went', () => {
  const titleOf = async (): Promise<string> => (await store.readForEditing('d1')).draft.identity.title

  it('is the newest revision for the next read, and is then in the store', async () => {
    const baseRevision = await store.add(draftOf('d1', 'Satu'), 1000)
    store.setAside({ draft: draftOf('d1', 'Dua'), changedAt: 2000, baseRevision, underWayAt: null })
    const stored = await store.readForEditing('d1')
    expect(stored).toEqual({ draft: draftOf('d1', 'Dua'), revision: baseRevision + 1, changedAt: 2000 })
    expect(storage.entries.size).toBe(0)
    expect(await titleOf()).toBe('Dua')
  })

  it('is newer than the write that was under way then, whether that succeeded or not', async () => {
    const baseRevision = await store.add(draftOf('d1', 'Satu'), 1000)
    const setAside = () =>
      store.setAside({ draft: draftOf('d1', 'Tiga'), changedAt: 3000, baseRevision, underWayAt: 2000 })
    setAside()
    expect(await titleOf()).toBe('Tiga')
    await database.delete()
    await store.add(draftOf('d1', 'Satu'), 1000)
    setAside()
    await store.write(draftOf('d1', 'Dua'), baseRevision, 2000)
    expect(await titleOf()).toBe('Tiga')
  })

  it('becomes a revision once something else has been written', async () => {
    const baseRevision = await store.add(draftOf('d1', 'Satu'), 1000)
    const { other, otherStore } = openElsewhere()
    await otherStore.write(draftOf('d1', 'Tab lain'), baseRevision, 2500)
    other.close()
    store.setAside({ draft: draftOf('d1', 'Dua'), changedAt: 2000, baseRevision, underWayAt: null })
    expect(await titleOf()).toBe('Tab lain')
    expect(storage.entries.size).toBe(0)
    const revisions = createRevisionStore(database)
    const [kept] = await revisions.list('d1')
    expect(kept).toMatchObject({ reason: 'set-aside', at: 2000 })
    expect((await revisions.read(kept?.id ?? 0)).identity.title).toBe('Dua')
  })

  it('is forgotten when it is written after all, but not when something older is', async () => {
    const first = await store.add(draftOf('d1', 'Satu'), 1000)
    store.setAside({ draft: draftOf('d1', 'Tiga'), changedAt: 3000, baseRevision: first, underWayAt: 2000 })
    const second = await store.write(draftOf('d1', 'Dua'), first, 2000)
    expect(storage.entries.size).toBe(1)
    await store.write(draftOf('d1', 'Tiga'), second, 3000)
    expect(storage.entries.size).toBe(0)
  })

  it('is added at the next start where the store never took the draft, and not once that is discarded', async () => {
    const setAside = () =>
      store.setAside({ draft: draftOf('d1', 'Satu'), changedAt: 2000, baseRevision: 0, underWayAt: null })
    setAside()
    storage.setItem('lajur.aside.d2', 'rusak')
    await store.tidy(3000, 1000)
    expect(await store.list()).toMatchObject([{ id: 'd1', title: 'Satu', changedAt: 2000 }])
    expect([...storage.entries.keys()]).toEqual(['lajur.aside.d2'])
    setAside()
    await store.remove('d1', 3000)
    await store.tidy(3000, 1000)
    expect(await store.list()).toEqual([])
    await store.discard('d1')
    await store.tidy(3000, 1000)
    expect(await store.list()).toEqual([])
  })

  it('stays aside where a newer program has left it', async () => {
    const baseRevision = await store.add(draftOf('d1', 'Satu'), 1000)
    const newer = { ...draftOf('d1', 'Besok'), version: 7 } as unknown as SopDraft
    store.setAside({ draft: newer, changedAt: 2000, baseRevision, underWayAt: null })
    expect(await titleOf()).toBe('Satu')
    expect(storage.entries.size).toBe(1)
  })

  it('is given although it cannot be written, and stays aside', async () => {
    const baseRevision = await store.add(draftOf('d1', 'Satu'), 1000)
    store.setAside({ draft: draftOf('d1', 'Dua'), changedAt: 2000, baseRevision, underWayAt: null })
    database.summaries.hook('updating', () => {
      throw new DOMException('disk full', 'QuotaExceededError')
    })
    expect(await store.readForEditing('d1')).toEqual({
      draft: draftOf('d1', 'Dua'),
      revision: baseRevision,
      changedAt: 2000,
    })
    expect(storage.entries.size).toBe(1)
  })

  it.each([
    ['no JSON', '{'],
    ['of another shape', '[]'],
    ['no draft', '{"changedAt":2000,"baseRevision":1,"body":{"format":"lajur"}}'],
    ['another draft', JSON.stringify({ changedAt: 2000, baseRevision: 1, body: draftOf('d2', 'Dua') })],
  ])('is passed over when it is %s', async (_, text) => {
    await store.add(draftOf('d1', 'Satu'), 1000)
    storage.entries.set('lajur.aside.d1', text)
    expect(await titleOf()).toBe('Satu')
  })

  it('is only not there where the browser allows no storage or has no room', async () => {
    const forbidden = createDraftStore(
      database,
      createAsideDrafts(() => {
        throw new DOMException('denied', 'SecurityError')
      }),
      createRevisionStore(database),
    )
    const baseRevision = await forbidden.add(draftOf('d1', 'Satu'), 1000)
    forbidden.setAside({ draft: draftOf('d1', 'Dua'), changedAt: 2000, baseRevision, underWayAt: null })
    expect((await forbidden.readForEditing('d1')).draft.identity.title).toBe('Satu')
    await forbidden.write(draftOf('d1', 'Dua'), baseRevision, 2000)
  })
})

describe('faults of the store', () => {
  it('finds a full disk inside the error that Dexie wraps round it', () => {
    const inner = new DOMException('no space', 'QuotaExceededError')
    const error = Object.assign(new Error('aborted'), { name: 'AbortError', inner })
    expect(toStoreError(error).fault).toEqual({ code: 'quota' })
  })

  it('takes everything else for an unavailable store, and says why', () => {
    const error = Object.assign(new Error('IndexedDB API missing'), { name: 'MissingAPIError' })
    expect(toStoreError(error).fault).toEqual({
      code: 'unavailable',
      reason: 'MissingAPIError: IndexedDB API missing',
    })
  })

  it('survives errors that contain each other', () => {
    const error: Error & { inner?: unknown } = new Error('round')
    error.inner = { name: 'Other', inner: error }
    expect(toStoreError(error).fault.code).toBe('unavailable')
  })
})

/** Opens the database as a program that never lets go of it. */
const openRaw = (version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, version)
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('bodies', { keyPath: 'id' })
      opening.result.createObjectStore('summaries', { keyPath: 'id' }).createIndex('changedAt', 'changedAt')
    }
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })

/** Lets a test wait until something has happened once more. */
const createSignal = (): { ring(): void; next(): Promise<void> } => {
  let rings = 0
  let heard = 0
  let wake = (): void => {}
  return {
    ring: () => {
      rings += 1
      wake()
    },
    next: async () => {
      if (rings === heard) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      heard = rings
    },
  }
}
