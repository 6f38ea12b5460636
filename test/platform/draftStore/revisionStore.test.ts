import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RECENT_REVISIONS } from '../../../src/core/compare/keptRevisions'
import { createDraft } from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import type { RevisionStore } from '../../../src/editor/ports/revisionStore'
import { DraftDatabase } from '../../../src/platform/draftStore/database'
import { createRevisionStore } from '../../../src/platform/draftStore/revisionStore'

const draftOf = (title: string): SopDraft => createDraft({ id: 'd1', procedureId: 'p1', identity: { title } })

let database: DraftDatabase
let revisions: RevisionStore

beforeEach(() => {
  database = new DraftDatabase('revisions-test')
  revisions = createRevisionStore(database)
})

afterEach(async () => {
  database.close()
  await Dexie.delete('revisions-test')
})

describe('the store of revisions', () => {
  it('gives back what was kept, newest first', async () => {
    await revisions.keep(draftOf('Satu'), { at: 1, reason: 'opened', name: '' })
    await revisions.keep(draftOf('Dua'), { at: 2, reason: 'exported', name: '' })
    const listed = await revisions.list('d1')
    expect(listed.map(({ reason, at }) => [reason, at])).toEqual([
      ['exported', 2],
      ['opened', 1],
    ])
    expect(await revisions.read(listed[1]?.id ?? 0)).toEqual(draftOf('Satu'))
  })

  it('keeps nothing twice in a row, but takes the name', async () => {
    await revisions.keep(draftOf('Satu'), { at: 1, reason: 'opened', name: '' })
    await revisions.keep(draftOf('Satu'), { at: 2, reason: 'named', name: 'Sebelum rapat' })
    const listed = await revisions.list('d1')
    expect(listed.map(({ at, name }) => [at, name])).toEqual([[1, 'Sebelum rapat']])
  })

  it('drops what is too many with its body, never a named one', async () => {
    await revisions.keep(draftOf('pertama'), { at: 0, reason: 'named', name: 'Pertama' })
    for (let turn = 1; turn <= RECENT_REVISIONS + 5; turn++)
      await revisions.keep(draftOf(`ke-${turn}`), { at: turn, reason: 'worked', name: '' })
    const listed = await revisions.list('d1')
    expect(listed.length).toBe(RECENT_REVISIONS + 1)
    expect(listed.at(-1)?.name).toBe('Pertama')
    expect(await database.revisionBodies.count()).toBe(listed.length)
  })

  it('refuses a damaged body instead of giving it', async () => {
    await revisions.keep(draftOf('Satu'), { at: 1, reason: 'opened', name: '' })
    const [kept] = await revisions.list('d1')
    await database.revisionBodies.put({ id: kept?.id ?? 0, body: { format: 'lajur' }, fingerprint: '' })
    await expect(revisions.read(kept?.id ?? 0)).rejects.toMatchObject({ fault: { code: 'damaged' } })
    await expect(revisions.read(999)).rejects.toMatchObject({ fault: { code: 'not-found' } })
  })
})
