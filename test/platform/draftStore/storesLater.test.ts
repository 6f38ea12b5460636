import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import { type StoredDraft, StoreError } from '../../../src/editor/ports/draftStore'
import type { Stores } from '../../../src/platform/draftStore/stores'
import { createStoresLater } from '../../../src/platform/draftStore/storesLater'
import { settle } from '../../editor/fakes'

const draft = createDraft({ id: 'd1', procedureId: 'p1' })
const glanced: StoredDraft = { draft, revision: 1, changedAt: 1 }
const stored: StoredDraft = { draft, revision: 2, changedAt: 2 }

const setUp = ({ isAside = false, fails = false, seen = glanced as StoredDraft | null } = {}) => {
  const calls: string[] = []
  let show = (): void => {}
  const shown = new Promise<void>((resolve) => {
    show = resolve
  })
  const real = {
    store: {
      read: async () => stored,
      readForEditing: async () => stored,
      list: async () => [],
      watchRevision: () => {
        calls.push('watched')
        return () => calls.push('stopped')
      },
    },
    retire: () => calls.push('retired'),
  } as unknown as Stores
  const stores = createStoresLater({
    load: async () => {
      calls.push('loaded')
      if (fails) throw new Error('no network')
      return real
    },
    glance: async () => seen,
    aside: {
      find: () => (isAside ? { body: null, changedAt: 1, baseRevision: 1, underWayAt: null } : null),
      keep: () => calls.push('aside'),
      ids: () => [],
      forget: () => {},
    },
    shown,
    hasFolders: () => false,
  })
  return { stores, calls, show }
}

describe('stores that load later', () => {
  it('open a draft that lies plainly in the database without loading', async () => {
    const { stores, calls } = setUp()
    expect(await stores.store.readForEditing('d1')).toBe(glanced)
    expect(calls).toEqual([])
  })

  it('load for a draft that does not, or for which something was set aside', async () => {
    const unseen = setUp({ seen: null })
    expect(await unseen.stores.store.read('d1')).toBe(stored)
    const aside = setUp({ isAside: true })
    expect(await aside.stores.store.readForEditing('d1')).toBe(stored)
  })

  it('read through the store once it is there', async () => {
    const { stores, calls } = setUp()
    await stores.store.list()
    expect(await stores.store.read('d1')).toBe(stored)
    expect(calls).toEqual(['loaded'])
  })

  it('begin to watch when the draft is shown, unless that was called off', async () => {
    const { stores, calls, show } = setUp()
    const stop = stores.store.watchRevision('d1', () => {})
    stores.store.watchRevision('d2', () => {})()
    await settle()
    expect(calls).toEqual([])
    show()
    await settle()
    expect(calls).toEqual(['loaded', 'watched'])
    stop()
    expect(calls.at(-1)).toBe('stopped')
  })

  it('begin to watch as soon as anybody needs the store', async () => {
    const { stores, calls } = setUp()
    stores.store.watchRevision('d1', () => {})
    await stores.store.list()
    await settle()
    expect(calls).toEqual(['loaded', 'watched'])
  })

  it('say with a StoreError that they cannot be loaded, and try again at the next call', async () => {
    const { stores, calls } = setUp({ fails: true })
    await expect(stores.store.list()).rejects.toBeInstanceOf(StoreError)
    await expect(stores.revisions.list('d1')).rejects.toBeInstanceOf(StoreError)
    expect(calls).toEqual(['loaded', 'loaded'])
  })

  it('set a draft aside at once, loaded or not', () => {
    const { stores, calls } = setUp()
    stores.store.setAside({ draft, changedAt: 1, baseRevision: 1, underWayAt: null })
    expect(calls).toEqual(['aside'])
  })
})
