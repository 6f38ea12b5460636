import { describe, expect, it } from 'vitest'
import { createActor, createDraft, createProcedure } from '../../../src/core/draft/create'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { createSession } from '../../../src/editor/createSession'
import { UNSHARED_CLAIM } from '../../../src/editor/ports/tabs'
import { draftsWithName, readAllDrafts, renameInDrafts, undoRename } from '../../../src/editor/saving/renameEverywhere'
import { createFakeFolder, createFakePorts } from '../fakes'

const draftOf = (id: string, name: string) => ({
  ...createDraft({ id, procedureId: `${id}x`, identity: { title: `SOP ${id}` } }),
  procedures: [createProcedure({ id: `${id}p`, actors: [createActor({ id: `${id}a`, name })] })],
})
const drafts = [draftOf('d1', 'Kasi'), draftOf('d2', 'KASI'), draftOf('d3', 'Staf')]
const renaming = { from: 'Kasi', to: 'Ketua Tim', withIdentity: true }

const namesIn = async ({ store }: ReturnType<typeof createFakePorts>['ports']): Promise<readonly string[]> =>
  Promise.all(drafts.map(async ({ id }) => (await store.read(id)).draft.procedures[0]?.actors[0]?.name ?? ''))

describe('renaming an actor in all drafts', () => {
  it('finds the drafts that have the name', async () => {
    const { ports } = createFakePorts(drafts)
    const list = async () =>
      drafts.map(({ id }) => ({ id, title: '', institution: '', changedAt: 0, stepCount: 0, revision: 1 }))
    const found = draftsWithName(await readAllDrafts({ ...ports.store, list }, null), 'kasi')
    expect(found.map(({ id }) => id).sort()).toEqual(['d1', 'd2'])
  })

  it('keeps a revision of each, writes each, and brings all back byte for byte', async () => {
    const { ports } = createFakePorts(drafts)
    const { renamed, skipped } = await renameInDrafts(
      ports,
      null,
      drafts.map(({ id }) => ({ id, title: id })),
      renaming,
    )
    expect(await namesIn(ports)).toEqual(['Ketua Tim', 'Ketua Tim', 'Staf'])
    expect(skipped).toEqual([{ id: 'd3', title: 'd3', reason: 'not-named' }])
    const [kept] = await ports.revisions.list('d2')
    expect(kept?.reason).toBe('before-rename')
    expect((await ports.revisions.read(kept?.id ?? 0)).procedures[0]?.actors[0]?.name).toBe('KASI')
    expect(await undoRename(ports, null, renamed)).toEqual([])
    for (const draft of drafts)
      expect(serializeDraft((await ports.store.read(draft.id)).draft)).toBe(serializeDraft(draft))
  })

  it('writes the file of each into the chosen folder, and again when it is undone, under the title of that moment', async () => {
    const fake = createFakePorts(
      drafts.map((draft) => ({ ...draft, identity: { ...draft.identity, title: 'Tugas Kasi' } })),
    )
    const ports = { ...fake.ports, folder: createFakeFolder() }
    const wanted = ['d1', 'd2'].map((id) => ({ id, title: id }))
    const { renamed } = await renameInDrafts(ports, null, wanted, renaming)
    const { files } = ports.folder
    expect([...files.keys()].sort()).toEqual(['tugas-ketua-tim.d1.sop.json', 'tugas-ketua-tim.d2.sop.json'])
    expect(files.get('tugas-ketua-tim.d1.sop.json')).toBe(serializeDraft((await ports.store.read('d1')).draft))
    await undoRename(ports, null, renamed)
    expect([...files.keys()].sort()).toEqual(['tugas-kasi.d1.sop.json', 'tugas-kasi.d2.sop.json'])
  })

  it('skips and names what another tab edits and what is gone, and does the others', async () => {
    const { ports } = createFakePorts(drafts)
    const held = { ...UNSHARED_CLAIM, isHeld: () => false }
    const tabs = { claim: async (id: string) => (id === 'd1' ? held : UNSHARED_CLAIM) }
    const wanted = ['d1', 'd2', 'gone'].map((id) => ({ id, title: id }))
    const { renamed, skipped } = await renameInDrafts({ ...ports, tabs }, null, wanted, renaming)
    expect(renamed.map(({ id }) => id)).toEqual(['d2'])
    expect(skipped.map(({ id, reason }) => `${id} ${reason}`)).toEqual(['d1 open-elsewhere', 'gone not-found'])
    expect(await namesIn(ports)).toEqual(['Kasi', 'Ketua Tim', 'Staf'])
  })

  it('leaves alone, when it is undone, what has been written since', async () => {
    const { ports } = createFakePorts(drafts)
    const { renamed } = await renameInDrafts(ports, null, [{ id: 'd1', title: 'd1' }], renaming)
    await ports.store.write(draftOf('d1', 'Camat'), renamed[0]?.revision ?? 0, 5)
    expect((await undoRename(ports, null, renamed)).map(({ reason }) => reason)).toEqual(['changed-since'])
    expect((await namesIn(ports))[0]).toBe('Camat')
  })

  it('changes the draft that is open here through its session, and takes it back there', async () => {
    const { ports } = createFakePorts(drafts)
    const [draft] = drafts
    if (draft === undefined) throw new Error('a draft')
    const session = createSession(ports, {
      stored: { draft, revision: 1, changedAt: 0 },
      claim: UNSHARED_CLAIM,
      copyTitle: (title) => title,
    })
    const nameNow = () => session.getState().draft.procedures[0]?.actors[0]?.name
    const { renamed } = await renameInDrafts(ports, session, [{ id: 'd1', title: 'd1' }], renaming)
    expect([nameNow(), renamed[0]?.revision]).toEqual(['Ketua Tim', null])
    expect(await undoRename(ports, session, renamed)).toEqual([])
    expect(nameNow()).toBe('Kasi')
    await session.close()
  })
})
