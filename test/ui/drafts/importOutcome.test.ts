import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { type ImportOutcome, importOutcome } from '../../../src/ui/drafts/importOutcome'
import { createFakePorts, createMemoryStore, type MemoryStore } from '../../editor/fakes'

const draft = createDraft({ id: 'd1', procedureId: 'p1', identity: { title: 'Pelayanan' } })

const give = (store: MemoryStore, text: string | (() => Promise<ArrayBuffer>)): Promise<ImportOutcome> => {
  const arrayBuffer = typeof text === 'string' ? () => new Blob([text]).arrayBuffer() : text
  const file = { name: 'berkas.sop.json', size: typeof text === 'string' ? text.length : 1, arrayBuffer }
  return importOutcome(file, { ...createFakePorts().ports, store })
}

describe('the outcome of an import', () => {
  it('names the draft that a sound file has become', async () => {
    const store = createMemoryStore()
    const outcome = await give(store, serializeDraft(draft))
    expect(outcome).toEqual({ kind: 'imported', id: 'd1', outcome: 'added', repairs: [] })
    expect((await store.read('d1')).draft.identity.title).toBe('Pelayanan')
  })

  it('lists the faults of a broken file', async () => {
    const outcome = await give(createMemoryStore(), '{"format":"lajur"')
    expect(outcome).toMatchObject({ kind: 'refused', fileName: 'berkas.sop.json', issues: [{ code: 'not-json' }] })
  })

  it('merges a backup, and says why a broken one was not', async () => {
    const store = createMemoryStore()
    const backup = { format: 'lajur-backup', version: 1, drafts: [{ draft, changedAt: 5, revisions: [] }] }
    const report = { added: 1, copied: 0, known: 0, broken: [] }
    expect(await give(store, `\n${JSON.stringify(backup)}`)).toEqual({ kind: 'backup', report })
    expect((await store.read('d1')).draft.identity.title).toBe('Pelayanan')
    expect(await give(store, JSON.stringify(backup).slice(0, -5))).toEqual({
      kind: 'broken-backup',
      fileName: 'berkas.sop.json',
      fault: 'not-a-backup',
    })
  })

  it('refuses a file that no page could hold without reading it', async () => {
    const unread = async (): Promise<ArrayBuffer> => {
      throw new Error('It was read')
    }
    const size = 3_000_000_000
    for (const name of ['berkas.sop.json', 'tabel.docx']) {
      const outcome = await importOutcome({ name, size, arrayBuffer: unread }, createFakePorts().ports)
      expect(outcome).toMatchObject({ kind: 'refused', issues: [{ code: 'too-large', values: { size } }] })
    }
  })

  it('tells that a file could not be read', async () => {
    const outcome = await give(createMemoryStore(), () => Promise.reject(new Error('gone')))
    expect(outcome).toEqual({ kind: 'unreadable', fileName: 'berkas.sop.json' })
  })

  it('tells why the store did not take the draft', async () => {
    const store = createMemoryStore()
    store.failWith = { code: 'quota' }
    const outcome = await give(store, serializeDraft(draft))
    expect(outcome).toEqual({ kind: 'not-stored', fileName: 'berkas.sop.json', fault: { code: 'quota' } })
  })
})
