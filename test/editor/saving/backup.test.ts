import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import type { DraftStore } from '../../../src/editor/ports/draftStore'
import type { RevisionStore } from '../../../src/editor/ports/revisionStore'
import { makeBackup, restoreBackup } from '../../../src/editor/saving/backup'
import { writesSince } from '../../../src/editor/saving/backupReminder'
import { createAsideDrafts } from '../../../src/platform/draftStore/aside'
import { DraftDatabase } from '../../../src/platform/draftStore/database'
import { createDraftStore } from '../../../src/platform/draftStore/draftStore'
import { createRevisionStore } from '../../../src/platform/draftStore/revisionStore'
import { createFakeClock } from '../fakes'

const draftOf = (id: string, title: string): SopDraft => createDraft({ id, procedureId: 'p1', identity: { title } })
const copyTitle = (title: string): string => `${title} (cadangan)`

const NAMES = ['backup-here', 'backup-there'] as const

interface Place {
  readonly database: DraftDatabase
  readonly store: DraftStore
  readonly revisions: RevisionStore
  readonly clock: ReturnType<typeof createFakeClock>
}

const openPlace = (name: string): Place => {
  const database = new DraftDatabase(name)
  const revisions = createRevisionStore(database)
  const nowhere = createAsideDrafts(() => {
    throw new Error('none')
  })
  return { database, store: createDraftStore(database, nowhere, revisions), revisions, clock: createFakeClock() }
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

  it.each([
    ['no JSON', '{"format": "lajur-backup", "dra', 'not-a-backup'],
    ['a draft', JSON.stringify(draftOf('d1', 'Satu')), 'not-a-backup'],
    ['null', 'null', 'not-a-backup'],
    ['a newer backup', '{"format":"lajur-backup","version":2,"drafts":[]}', 'newer-version'],
  ])('is refused when it is %s', async (_, text, fault) => {
    expect(await restoreBackup(text, there, copyTitle)).toEqual({ ok: false, failure: fault })
  })

  it('is due by the writes that it does not hold', async () => {
    const revision = await here.store.add(draftOf('d1', 'Satu'), 1)
    expect(writesSince(await here.store.list(), null)).toBe(1)
    const { mark } = await makeBackup(here)
    expect(writesSince(await here.store.list(), mark)).toBe(0)
    await here.store.write(draftOf('d1', 'Dua'), revision, 2)
    expect(writesSince(await here.store.list(), mark)).toBe(1)
  })
})

describe('the bin', () => {
  it('lists what was removed, gives it back, and discards it with its revisions', async () => {
    await here.store.add(draftOf('d1', 'Satu'), 1)
    await here.revisions.keep(draftOf('d1', 'Satu'), { at: 1, reason: 'opened', name: '' })
    await here.store.discard('d1')
    expect(await here.store.list()).toHaveLength(1)
    await here.store.remove('d1', 10)
    await here.store.emptyBin(10)
    expect(await here.database.bodies.count()).toBe(1)
    await here.store.emptyBin(11)
    const { bodies, summaries, revisions, revisionBodies } = here.database
    for (const table of [bodies, summaries, revisions, revisionBodies]) expect(await table.count()).toBe(0)
  })
})
