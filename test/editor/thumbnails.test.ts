import { describe, expect, it } from 'vitest'
import { createDraft } from '../../src/core/draft/create'
import type { Page } from '../../src/core/page/page'
import { createThumbnails, type Thumbnail } from '../../src/editor/thumbnails'
import { createFakeLayoutPort, last, settle } from './fakes'

const draft = createDraft({ id: 'd1', procedureId: 'p1' })
const page: Page = { width: 297, height: 210, items: [] }
const NOTHING = { error: 0, warning: 0, hint: 0 }

const setUp = (count: () => typeof NOTHING = () => NOTHING) => {
  const { port, firstPages } = createFakeLayoutPort()
  const check = {
    whenIdle: (action: () => void) => {
      action()
      return () => undefined
    },
    silencedRules: () => [],
  }
  const thumbnails = createThumbnails(port, check, async () => count)
  const shown: (readonly [string, Thumbnail])[] = []
  const want = (key: string, load = async () => draft) =>
    thumbnails.want(key, load, (thumbnail) => shown.push([key, thumbnail]))
  return { thumbnails, firstPages, shown, want }
}

describe('the faces of listed drafts', () => {
  it('are made one at a time, each once', async () => {
    const { firstPages, shown, want, thumbnails } = setUp()
    want('a')
    want('b')
    want('a')
    await settle()
    expect(firstPages).toHaveLength(1)
    await last(firstPages).resolve(page)
    await settle()
    expect(firstPages).toHaveLength(2)
    await last(firstPages).resolve(page)
    await settle()
    expect(shown.map(([key]) => key)).toEqual(['a', 'a', 'b'])
    expect(thumbnails.known('b')).toEqual({ kind: 'ready', page, findings: NOTHING })
  })

  it('are not made for cards that have gone out of sight before their turn', async () => {
    const { firstPages, shown, want } = setUp()
    want('a')
    const callOff = want('b')
    await settle()
    callOff()
    await last(firstPages).resolve(page)
    await settle()
    expect(firstPages).toHaveLength(1)
    expect(shown.map(([key]) => key)).toEqual(['a'])
  })

  it('tell that a draft is broken, and go on with the next', async () => {
    const { firstPages, shown, want } = setUp()
    want('a', async () => {
      throw new Error('damaged')
    })
    want('b')
    want('c')
    await settle()
    await last(firstPages).reject(new Error('no layout'))
    await settle()
    await last(firstPages).resolve(page)
    await settle()
    expect(shown.map(([key, { kind }]) => [key, kind])).toEqual([
      ['a', 'broken'],
      ['b', 'broken'],
      ['c', 'ready'],
    ])
  })
})
