import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { parseRoute } from '../../../src/editor/route'
import { fileOfLink, linkOf } from '../../../src/editor/share/link'
import { browserInflate } from '../../../src/platform/inflate'

const deflate = async (data: Uint8Array) => new Uint8Array(deflateSync(data))
const draft = createDraft({ id: 'd1', procedureId: 'p1', identity: { title: 'Layanan “é” – 1 < 2' } })

const read = async (payload: string): Promise<string | null> => {
  const file = await fileOfLink(payload, browserInflate, 'tautan')
  return file && new TextDecoder().decode(await file.arrayBuffer())
}

describe('a link that carries a draft', () => {
  it('gives the same draft file back, from the fragment alone', async () => {
    const link = await linkOf(draft, 'https://lajur.contoh.id/app/#/draf/d1', deflate)
    expect(link).toMatch(/^https:\/\/lajur\.contoh\.id\/app\/#\/kiriman\/[\w-]+$/)
    const route = parseRoute(new URL(link ?? '').hash)
    if (route.kind !== 'shared') throw new Error('The link names another screen')
    expect(await read(route.payload)).toBe(serializeDraft(draft))
  })

  it('is not made where it would be too long to travel', async () => {
    const noise = Array.from({ length: 9000 }, (_, index) => Math.sin(index).toString(36).slice(3, 9)).join(' ')
    const long = createDraft({ id: 'd1', procedureId: 'p1', identity: { title: noise } })
    expect(await linkOf(long, 'https://lajur.contoh.id/', deflate)).toBeNull()
  })

  it.each([
    ['nothing', ''],
    ['what is no base64', 'a!b'],
    ['what is not compressed', 'aGFsbG8'],
  ])('gives no file for %s', async (_, payload) => {
    expect(await read(payload)).toBeNull()
  })

  it('gives no file for what would unfold to more than a file may hold', async () => {
    const bomb = deflateSync(Buffer.alloc(30 * 1024 * 1024)).toString('base64url')
    expect(await read(bomb)).toBeNull()
  })
})
