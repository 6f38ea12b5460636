import { describe, expect, it } from 'vitest'
import { CARRIER_ATTRIBUTE, scriptContent } from '../../../src/core/draft/carrier'
import { createDraft } from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import { MAX_FILE_BYTES } from '../../../src/core/draft/limits'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { type GivenFile, importDraft } from '../../../src/editor/files/importDraft'
import { renderPageSvg } from '../../../src/paint/svg/renderPageSvg'
import { browserInflate } from '../../../src/platform/inflate'
import { createCountingIds, createFakeClock, createMemoryStore } from '../fakes'

const draftNamed = (title: string): SopDraft => createDraft({ id: 'd1', procedureId: 'p1', identity: { title } })

const fileOf = (content: string | Uint8Array): GivenFile => ({
  name: 'a.sop.json',
  size: content.length,
  arrayBuffer: () => new Blob([content as BlobPart]).arrayBuffer(),
})

const setUp = (...drafts: readonly SopDraft[]) => {
  const store = createMemoryStore(drafts)
  const ports = { store, clock: createFakeClock(), ids: createCountingIds(), inflate: browserInflate }
  return { store, importText: (content: string | Uint8Array) => importDraft(fileOf(content), ports), ports }
}

describe('importing a file', () => {
  it('stores the draft under its own id', async () => {
    const { store, importText } = setUp()
    const result = await importText(serializeDraft(draftNamed('Satu')))
    expect(result).toEqual({ ok: true, value: { id: 'd1', outcome: 'added', repairs: [] } })
    expect((await store.read('d1')).draft).toEqual(draftNamed('Satu'))
  })

  it('opens the very same draft instead of storing it twice', async () => {
    const { importText } = setUp(draftNamed('Satu'))
    const result = await importText(serializeDraft(draftNamed('Satu')))
    expect(result).toEqual({ ok: true, value: { id: 'd1', outcome: 'opened', repairs: [] } })
  })

  it('stores a copy where another content has its id, and leaves that alone', async () => {
    const { store, importText } = setUp(draftNamed('Satu'))
    const result = await importText(serializeDraft(draftNamed('Dua')))
    if (!result.ok || result.value.outcome !== 'copied') throw new Error('The file was not copied')
    expect((await store.read(result.value.id)).draft.identity.title).toBe('Dua')
    expect((await store.read('d1')).draft.identity.title).toBe('Satu')
  })

  it("reads a newer program's file to be shown, and stores nothing", async () => {
    const { store, importText } = setUp()
    const newer = { ...draftNamed('Besok'), version: 2, invented: true }
    const result = await importText(JSON.stringify(newer))
    expect(result).toMatchObject({ ok: true, value: { outcome: 'newer', version: 2 } })
    expect(result.ok && result.value.outcome === 'newer' && result.value.draft.identity.title).toBe('Besok')
    await expect(store.read('d1')).rejects.toThrow()
  })

  it('tells what it has mended', async () => {
    const { importText } = setUp()
    const result = await importText(JSON.stringify(draftNamed('Sa\u0007tu')))
    expect(result).toMatchObject({ value: { repairs: [{ code: 'text-cleaned', path: 'identity.title' }] } })
  })

  it.each([
    ['broken JSON', '{"format":', 'not-json'],
    ['JSON of another program', '{"type":"excalidraw"}', 'not-lajur'],
    [
      'a newer version that looks like nothing known',
      '{"format":"lajur","version":99,"procedures":[]}',
      'newer-version',
    ],
    [
      'a flow into nowhere',
      '{"format":"lajur","version":1,"procedures":[{"flows":[{"from":"a","to":"b"}]}]}',
      'missing-symbol',
    ],
  ])('refuses %s and stores nothing', async (_, text, code) => {
    const { store, importText } = setUp()
    let added = 0
    const { add } = store
    store.add = (draft, changedAt) => {
      added += 1
      return add(draft, changedAt)
    }
    const result = await importText(text)
    expect(!result.ok && result.failure[0]?.code).toBe(code)
    expect(added).toBe(0)
  })

  it('takes a PDF for the draft that it carries, and refuses one that carries none', async () => {
    const { store, importText } = setUp()
    const file = `%PDF-1.7\n4 0 obj\n<</Type/EmbeddedFile>>\nstream\n${serializeDraft(draftNamed('Satu'))}\nendstream\nendobj\n`
    expect(await importText(file)).toEqual({ ok: true, value: { id: 'd1', outcome: 'added', repairs: [] } })
    expect((await store.read('d1')).draft).toEqual(draftNamed('Satu'))
    const refused = await importText('%PDF-1.7\n%%EOF\n')
    expect(!refused.ok && refused.failure[0]?.code).toBe('no-draft-in-pdf')
  })

  it('takes a picture or a web page for the draft that it carries, and refuses one without', async () => {
    const file = serializeDraft(draftNamed('Satu'))
    const page = { width: 10, height: 10, items: [] }
    const svg = renderPageSvg(page, undefined, { attribute: CARRIER_ATTRIBUTE, text: file })
    const html = `<!doctype html><script ${CARRIER_ATTRIBUTE}="1">${scriptContent(file)}</script>`
    for (const content of [svg, html]) {
      const { store, importText } = setUp()
      expect(await importText(content)).toEqual({ ok: true, value: { id: 'd1', outcome: 'added', repairs: [] } })
      expect((await store.read('d1')).draft).toEqual(draftNamed('Satu'))
      const refused = await importText(content.replace(CARRIER_ATTRIBUTE, 'data-other'))
      expect(!refused.ok && refused.failure[0]?.code).toBe('no-draft-in-file')
    }
  })

  it('refuses a file over the limit without reading it', async () => {
    const { ports } = setUp()
    const arrayBuffer = async (): Promise<ArrayBuffer> => {
      throw new Error('It was read')
    }
    const result = await importDraft({ name: 'besar.json', size: MAX_FILE_BYTES + 1, arrayBuffer }, ports)
    expect(!result.ok && result.failure[0]).toMatchObject({
      code: 'too-large',
      values: { limit: MAX_FILE_BYTES, size: MAX_FILE_BYTES + 1 },
    })
  })

  it('rejects with the fault of a store that fails', async () => {
    const { store, importText } = setUp()
    store.failWith = { code: 'quota' }
    await expect(importText(serializeDraft(draftNamed('Satu')))).rejects.toMatchObject({ fault: { code: 'quota' } })
  })
})
