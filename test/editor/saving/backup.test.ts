import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import type { DraftStore } from '../../../src/editor/ports/draftStore'
import type { CheckPort, WordsPort } from '../../../src/editor/ports/remembered'
import type { RevisionStore } from '../../../src/editor/ports/revisionStore'
import { makeBackup } from '../../../src/editor/saving/backup'
import { writesSince } from '../../../src/editor/saving/backupReminder'
import { restoreBackup } from '../../../src/editor/saving/restoreBackup'
import { createCheckPort } from '../../../src/platform/checkPort'
import { createAsideDrafts } from '../../../src/platform/draftStore/aside'
import { DraftDatabase } from '../../../src/platform/draftStore/database'
import { createDraftStore } from '../../../src/platform/draftStore/draftStore'
import { createRevisionStore } from '../../../src/platform/draftStore/revisionStore'
import { createWords } from '../../../src/platform/words'
import { createFakeClock } from '../fakes'

const draftOf = (id: string, title: string): SopDraft => createDraft({ id, procedureId: 'p1', identity: { title } })
const copyTitle = (title: string): string => `${title} (cadangan)`

const NAMES = ['backup-here', 'backup-there'] as const

interface Place {
  readonly database: DraftDatabase
  readonly store: DraftStore
  readonly revisions: RevisionStore
  readonly check: CheckPort
  readonly words: WordsPort
  readonly clock: ReturnType<typeof createFakeClock>
}

const openPlace = (name: string): Place => {
  const database = new DraftDatabase(name)
  const revisions = createRevisionStore(database)
  const nowhere = createAsideDrafts(() => {
    throw new Error('none')
  })
  const store = createDraftStore(database, nowhere, revisions)
  const items = new Map<string, string>()
  const local = () => ({
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  })
  return {
    database,
    store,
    revisions,
    check: createCheckPort(local),
    words: createWords(local),
    clock: createFakeClock(5_000_000),
  }
}

let here: Place
let there: Place

beforeEach(() => {
  here = openPlace(NAMES[0])
  there = openPlace(NAMES[1])
})

afterEach(async () => {
  for (const { database } of [here, there]) database.close()
  for (const name of NAMES) await Dexie.delete(name)
})

const restored = async (content: string, place: Place) => {
  const result = await restoreBackup(content, place, copyTitle)
  if (!result.ok) throw new Error(result.failure)
  return result.value
}

describe('a backup', () => {
  it('brings every draft with its revisions to another place', async () => {
    await here.store.add(draftOf('d1', 'Satu'), 1)
    await here.store.add(draftOf('d2', 'Dua'), 2)
    await here.revisions.keep(draftOf('d1', 'Awal'), { at: 1, reason: 'named', name: 'Pertama' })
    const { content, draftCount, unreadable } = await makeBackup(here)
    expect([draftCount, unreadable]).toEqual([2, []])
    expect(await restored(content, there)).toEqual({ added: 2, copied: 0, known: 0, broken: [] })
    expect((await there.store.read('d1')).draft).toEqual(draftOf('d1', 'Satu'))
    const [kept] = await there.revisions.list('d1')
    expect(kept).toMatchObject({ name: 'Pertama', reason: 'named', at: 1 })
    expect(await there.revisions.read(kept?.id ?? 0)).toEqual(draftOf('d1', 'Awal'))
  })

  it('overwrites nothing, and changes nothing when it is restored again', async () => {
    await here.store.add(draftOf('d1', 'Satu'), 1)
    const { content } = await makeBackup(here)
    await there.store.add(draftOf('d1', 'Lain'), 5)
    expect(await restored(content, there)).toEqual({ added: 0, copied: 1, known: 0, broken: [] })
    expect(await restored(content, there)).toEqual({ added: 0, copied: 0, known: 1, broken: [] })
    const titles = (await there.store.list()).map(({ title }) => title)
    expect(titles.sort()).toEqual(['Lain', 'Satu (cadangan)'])
  })

  it('goes past a damaged draft and names it, in making as in restoring', async () => {
    await here.store.add(draftOf('d1', 'Satu'), 1)
    await here.store.add(draftOf('d2', 'Dua'), 2)
    await here.database.bodies.put({ id: 'd2', body: { format: 'lajur' } })
    const { content, unreadable } = await makeBackup(here)
    expect(unreadable).toEqual(['Dua'])
    const file = JSON.parse(content)
    file.drafts.push({ draft: { format: 'lajur', version: 1 }, changedAt: 0, revisions: [] }, 'apa ini', null)
    expect(await restored(JSON.stringify(file), there)).toEqual({ added: 1, copied: 0, known: 0, broken: [2, 3, 4] })
  })

  it('takes a newer program’s draft and its revisions along as they are, to be read there as here', async () => {
    const newer = { ...draftOf('d1', 'Besok'), version: 7, invented: { by: ['besok'] } }
    const record = { id: 'd1', title: 'Besok', institution: 'Dinas', stepCount: 3, changedAt: 9, schemaVersion: 7 }
    await here.store.addNewer({ ...record, revision: 4, removedAt: null }, newer)
    const older = { ...newer, invented: 1 }
    await here.revisions.keepNewer('d1', older, { at: 2, reason: 'named', name: 'Lusa' })
    const { content, unreadable } = await makeBackup(here)
    expect(unreadable).toEqual([])
    expect(await restored(content, there)).toEqual({ added: 1, copied: 0, known: 0, broken: [] })
    await expect(there.store.read('d1')).rejects.toMatchObject({ fault: { code: 'newer-version' } })
    expect((await there.store.readNewer('d1')).content).toBe((await here.store.readNewer('d1')).content)
    expect(await there.store.list()).toMatchObject([
      { title: 'Besok', institution: 'Dinas', stepCount: 3, changedAt: 9 },
    ])
    const [kept] = await there.revisions.list('d1')
    expect(kept).toMatchObject({ at: 2, reason: 'named', name: 'Lusa' })
    expect(await there.revisions.readBody(kept?.id ?? 0)).toEqual(older)
    expect(await restored(content, there)).toEqual({ added: 0, copied: 0, known: 1, broken: [] })
    expect(await there.revisions.list('d1')).toHaveLength(1)
  })

  it('sets a newer program’s draft beside another that has its id', async () => {
    const newer = { ...draftOf('d1', 'Besok'), version: 7 }
    const record = { id: 'd1', title: 'Besok', institution: '', stepCount: 0, changedAt: 9, schemaVersion: 7 }
    await here.store.addNewer({ ...record, revision: 1, removedAt: null }, newer)
    await there.store.add(draftOf('d1', 'Lain'), 5)
    const { content } = await makeBackup(here)
    expect(await restored(content, there)).toMatchObject({ copied: 1 })
    expect(await restored(content, there)).toMatchObject({ copied: 0, known: 1 })
    const copy = (await there.store.list()).find(({ title }) => title === 'Besok (cadangan)')
    expect(await there.store.readBody(copy?.id ?? '')).toEqual({ ...newer, id: copy?.id })
    expect((await there.store.read('d1')).draft.identity.title).toBe('Lain')
  })

  it.each([
    ['a key that changes what objects are', '{"format":"lajur","version":7,"id":"d1","__proto__":{"a":1}}'],
    ['no id', '{"format":"lajur","version":7}'],
    ['an endless id', `{"format":"lajur","version":7,"id":"${'x'.repeat(10_000)}"}`],
    ['endless nesting', `{"format":"lajur","version":7,"id":"d1","a":${'['.repeat(500)}${']'.repeat(500)}}`],
  ])('leaves out a newer draft with %s', async (_, draft) => {
    const content = `{"format":"lajur-backup","version":1,"drafts":[{"draft":${draft},"changedAt":1,"revisions":[]}]}`
    expect(await restored(content, there)).toEqual({ added: 0, copied: 0, known: 0, broken: [1] })
    expect(await there.store.listRecords()).toEqual([])
  })

  it('brings the bin into the bin, there to stay its full time', async () => {
    await here.store.add(draftOf('d1', 'Satu'), 1)
    await here.store.add(draftOf('d2', 'Dua'), 2)
    await here.store.remove('d2', 3)
    const { content, draftCount, binCount } = await makeBackup(here)
    expect([draftCount, binCount]).toEqual([1, 1])
    await restored(content, there)
    expect((await there.store.list()).map(({ id }) => id)).toEqual(['d1'])
    await there.store.tidy(there.clock.now(), 0)
    await there.store.restore('d2')
    expect((await there.store.read('d2')).draft).toEqual(draftOf('d2', 'Dua'))
  })

  it('takes out of the bin what it holds as a draft', async () => {
    await here.store.add(draftOf('d1', 'Satu'), 1)
    const { content } = await makeBackup(here)
    await here.store.remove('d1', 2)
    expect(await restored(content, here)).toEqual({ added: 1, copied: 0, known: 0, broken: [] })
    expect(await here.store.list()).toHaveLength(1)
  })

  it('brings the revisions of a draft that is there without them, and joins named ones to others, once', async () => {
    const draft = draftOf('d1', 'Satu')
    await here.store.add(draft, 1)
    await here.revisions.keep(draftOf('d1', 'Awal'), { at: 1, reason: 'opened', name: '' })
    await here.revisions.keep(draftOf('d1', 'Rapat'), { at: 2, reason: 'named', name: 'Sesudah rapat' })
    const { content } = await makeBackup(here)
    await there.store.add(draft, 1)
    for (let turn = 0; turn < 2; turn++) {
      expect(await restored(content, there)).toMatchObject({ known: 1 })
      expect((await there.revisions.list('d1')).map(({ at }) => at)).toEqual([2, 1])
    }
    await there.store.remove('d1', 2)
    await there.store.discard('d1')
    await there.store.add(draft, 1)
    await there.revisions.keep(draftOf('d1', 'Lain'), { at: 9, reason: 'worked', name: '' })
    for (let turn = 0; turn < 2; turn++) {
      await restored(content, there)
      expect((await there.revisions.list('d1')).map(({ at, name }) => [at, name])).toEqual([
        [2, 'Sesudah rapat'],
        [9, ''],
      ])
    }
  })

  it('joins what is kept for all drafts with what is there', async () => {
    here.check.silenceRules(['satu', 'dua'])
    const law = `Peraturan Daerah Nomor 2 Tahun 2016 tentang ${'Susunan Perangkat Daerah '.repeat(4)}`.trim()
    here.words.learn({ actors: ['Kepala Bidang'], units: ['hari kerja'], laws: [law] })
    const { content } = await makeBackup(here)
    there.check.silenceRules(['dua', 'tiga'])
    there.words.learn({ actors: ['Sekretaris'], units: [], laws: [] })
    await restored(content, there)
    expect(there.check.silencedRules()).toEqual(['dua', 'tiga', 'satu'])
    expect(there.words.known()).toEqual({
      actors: ['Kepala Bidang', 'Sekretaris'],
      units: ['hari kerja'],
      laws: [law],
    })
    await restored(
      '{"format":"lajur-backup","version":1,"drafts":[],"settings":{"silencedRules":7,"words":"x"}}',
      there,
    )
    expect(there.check.silencedRules()).toHaveLength(3)
  })

  it.each([
    ['no JSON', '{"format": "lajur-backup", "dra', 'not-a-backup'],
    ['a draft', JSON.stringify(draftOf('d1', 'Satu')), 'not-a-backup'],
    ['null', 'null', 'not-a-backup'],
    ['a newer backup', '{"format":"lajur-backup","version":2,"drafts":[]}', 'newer-version'],
  ])('is refused when it is %s', async (_, text, fault) => {
    expect(await restoreBackup(text, there, copyTitle)).toEqual({ ok: false, failure: fault })
  })

  it('is due by the writes that neither it nor a draft’s own file holds', async () => {
    const revision = await here.store.add(draftOf('d1', 'Satu'), 1)
    expect(writesSince(await here.store.list(), null, {})).toBe(1)
    const { mark } = await makeBackup(here)
    expect(writesSince(await here.store.list(), mark, {})).toBe(0)
    const second = await here.store.write(draftOf('d1', 'Dua'), revision, 2)
    expect(writesSince(await here.store.list(), mark, {})).toBe(1)
    expect(writesSince(await here.store.list(), mark, { d1: second })).toBe(0)
    await here.store.write(draftOf('d1', 'Tiga'), second, 3)
    expect(writesSince(await here.store.list(), mark, { d1: second, d2: 9 })).toBe(1)
  })
})

describe('the bin', () => {
  it('lists what was removed, gives it back, and discards it with its revisions', async () => {
    await here.store.add(draftOf('d1', 'Satu'), 1)
    await here.revisions.keep(draftOf('d1', 'Satu'), { at: 1, reason: 'opened', name: '' })
    await here.store.discard('d1')
    expect(await here.store.list()).toHaveLength(1)
    await here.store.remove('d1', 10)
    await here.store.tidy(20, 10)
    expect(await here.database.bodies.count()).toBe(1)
    await here.store.tidy(21, 10)
    const { bodies, summaries, revisions, revisionBodies } = here.database
    for (const table of [bodies, summaries, revisions, revisionBodies]) expect(await table.count()).toBe(0)
  })
})
