import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import { StoreError } from '../../../src/editor/ports/draftStore'
import { withoutLayouts } from '../../../src/platform/draftStore/withoutLayouts'
import { createMemoryStore } from '../../editor/fakes'

const draft = createDraft({ id: 'd1', procedureId: 'p1' })

const setUp = (forgetAll: () => void = () => {}) => {
  const memory = Object.assign(createMemoryStore(), { remove: async () => {} })
  const forgotten: string[] = []
  const store = withoutLayouts(memory, {
    forget: async (id) => void forgotten.push(id),
    forgetAll: async () => {
      forgotten.push('all')
      forgetAll()
    },
  })
  return { memory, store, forgotten }
}

describe('a store beside which layouts are kept', () => {
  it('forgets a draft that goes into the bin', async () => {
    const { store, forgotten } = setUp()
    await store.add(draft, 1)
    await store.remove('d1', 2)
    expect(forgotten).toEqual(['d1'])
  })

  it('makes room by forgetting all of them, and writes once more', async () => {
    const { memory, store, forgotten } = setUp(() => {
      memory.failWith = null
    })
    await store.add(draft, 1)
    memory.failWith = { code: 'quota' }
    expect(await store.write({ ...draft, id: 'd1' }, 1, 2)).toBe(2)
    expect(forgotten).toEqual(['all'])
  })

  it('tells that the disk is full where that makes no room, and any other fault at once', async () => {
    const { memory, store, forgotten } = setUp()
    await store.add(draft, 1)
    for (const code of ['quota', 'newer-version'] as const) {
      memory.failWith = { code }
      await expect(store.write(draft, 1, 2)).rejects.toThrow(StoreError)
    }
    expect(forgotten).toEqual(['all'])
  })
})
