import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import { serializeDraft } from '../../../src/core/draft/serialize'
import {
  createFolderMirror,
  MIRROR_DELAY_MS,
  mirrorFileName,
  writeAllDraftFiles,
} from '../../../src/editor/saving/folderMirror'
import { createCalls, createFakeClock, createFakeFolder, createMemoryStore, createNoFolder, last } from '../fakes'

const draftOf = (title: string) => createDraft({ id: '12345678-aaaa', procedureId: 'p', identity: { title } })

/** Where nothing is chosen or all is written, nothing fails. */
const noFailure = ({ name }: { readonly name: string }): never => {
  throw new Error(name)
}

const setUp = () => {
  const written: (readonly [string, string])[] = []
  const clock = createFakeClock()
  const folder = {
    ...createNoFolder(),
    write: async (name: string, content: string) => {
      written.push([name, content])
      return true
    },
  }
  return { written, clock, mirror: createFolderMirror(folder, clock, draftOf(''), noFailure) }
}

describe('the files in the chosen folder', () => {
  it('are written once work rests, and only the newest state', async () => {
    const { written, clock, mirror } = setUp()
    mirror.stored(draftOf('Satu'))
    await clock.advance(MIRROR_DELAY_MS - 1)
    mirror.stored(draftOf('Dua'))
    await clock.advance(MIRROR_DELAY_MS)
    expect(written).toEqual([['dua.12345678.sop.json', serializeDraft(draftOf('Dua'))]])
  })

  it('are written at once when the draft is closed, and nothing twice', async () => {
    const { written, clock, mirror } = setUp()
    mirror.stored(draftOf('Satu'))
    await mirror.flush()
    await mirror.flush()
    await clock.advance(MIRROR_DELAY_MS)
    expect(written).toHaveLength(1)
  })

  it('are written one after the other, however slow the drive is', async () => {
    const clock = createFakeClock()
    const { calls, call } = createCalls<string, boolean>()
    const mirror = createFolderMirror({ ...createNoFolder(), write: call }, clock, draftOf('Satu'), noFailure)
    mirror.stored(draftOf('Satu'))
    await clock.advance(MIRROR_DELAY_MS)
    mirror.stored(draftOf('Dua'))
    await clock.advance(MIRROR_DELAY_MS)
    expect(calls.map(({ given }) => given)).toEqual(['satu.12345678.sop.json'])
    await last(calls).resolve(true)
    expect(calls.map(({ given }) => given)).toEqual(['satu.12345678.sop.json', 'dua.12345678.sop.json'])
  })

  it('leave no file behind under an older title, from the one that was opened on', async () => {
    const folder = createFakeFolder()
    folder.files.set('satu.12345678.sop.json', serializeDraft(draftOf('Satu')))
    folder.files.set('salinan-satu.12345678.sop.json', serializeDraft(draftOf('Satu')))
    const mirror = createFolderMirror(folder, createFakeClock(), draftOf('Satu'), noFailure)
    for (const title of ['Dua', 'Tiga', 'Dua']) {
      mirror.stored(draftOf(title))
      await mirror.flush()
    }
    expect([...folder.files.keys()].sort()).toEqual(['dua.12345678.sop.json', 'salinan-satu.12345678.sop.json'])
  })

  it.each([
    ['another draft', serializeDraft({ ...draftOf('Satu'), id: '12345678-bbbb' })],
    ['no draft', '{"id":"12345678-aaaa"}'],
    ['no JSON', 'Catatan'],
  ])('leave a file under the older title that holds %s', async (_, content) => {
    const folder = createFakeFolder()
    folder.files.set('satu.12345678.sop.json', content)
    const mirror = createFolderMirror(folder, createFakeClock(), draftOf('Satu'), noFailure)
    mirror.stored(draftOf('Dua'))
    await mirror.flush()
    expect(folder.files.get('satu.12345678.sop.json')).toBe(content)
    expect(folder.files.has('dua.12345678.sop.json')).toBe(true)
  })

  it('remove the older file only once the new one is written', async () => {
    const folder = createFakeFolder()
    folder.files.set('satu.12345678.sop.json', serializeDraft(draftOf('Satu')))
    const mirror = createFolderMirror(folder, createFakeClock(), draftOf('Satu'), noFailure)
    folder.isLocked = true
    mirror.stored(draftOf('Dua'))
    await mirror.flush()
    expect([...folder.files.keys()]).toEqual(['satu.12345678.sop.json'])
    folder.isLocked = false
    mirror.stored(draftOf('Tiga'))
    await mirror.flush()
    expect([...folder.files.keys()]).toEqual(['tiga.12345678.sop.json'])
  })

  it('are told of once when the chosen folder does not get them, and again after it got one', async () => {
    const told: unknown[] = []
    const locked = { kind: 'chosen', name: 'sop', mayWrite: false } as const
    const folder = Object.assign(createFakeFolder(), { state: async () => locked, isLocked: true })
    const mirror = createFolderMirror(folder, createFakeClock(), draftOf('Satu'), (failed) => void told.push(failed))
    const store = async (title: string): Promise<void> => {
      mirror.stored(draftOf(title))
      await mirror.flush()
    }
    await store('Satu')
    await store('Dua')
    expect(told).toEqual([locked])
    folder.isLocked = false
    await store('Tiga')
    folder.isLocked = true
    await store('Empat')
    expect(told).toEqual([locked, locked])
  })

  it('are written for all drafts that can be read, when a folder is chosen', async () => {
    const folder = createFakeFolder()
    const other = { ...draftOf('Dua'), id: '87654321' }
    const memory = createMemoryStore([draftOf('Satu'), other])
    const listed = [draftOf('Satu'), other, { ...other, id: 'rusak' }]
    const list = async () =>
      listed.map(({ id }) => ({ id, title: '', institution: '', changedAt: 0, stepCount: 0, revision: 1 }))
    expect(await writeAllDraftFiles(folder, { list, read: memory.read })).toBe(2)
    expect([...folder.files.keys()]).toEqual(['satu.12345678.sop.json', 'dua.87654321.sop.json'])
    folder.isLocked = true
    expect(await writeAllDraftFiles(folder, { list, read: memory.read })).toBe(0)
  })

  it('have names that no id can turn into a path', () => {
    expect(mirrorFileName({ ...draftOf(''), id: '../../x' })).toBe('sop.x.sop.json')
  })
})
