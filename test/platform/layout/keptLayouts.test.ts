import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  forgetAllKept,
  forgetKept,
  type KeptLayout,
  keep,
  MOST_KEPT,
  readKept,
} from '../../../src/platform/layout/keptLayouts'

const keptOf = (id: string, keptAt = 1): KeptLayout => ({ id, draft: '{}', program: 7, keptAt, layout: '[]' })

const put = (value: unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('lajur-layouts')
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('layouts', 'readwrite')
      transaction.objectStore('layouts').put(value)
      transaction.onabort = () => reject(transaction.error)
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })

beforeEach(() => forgetAllKept(indexedDB))

describe('kept layouts', () => {
  it('come back as they were kept, the last one of each draft', async () => {
    expect(await readKept(indexedDB, 'd1')).toBeNull()
    await keep(indexedDB, keptOf('d1', 1))
    await keep(indexedDB, keptOf('d2', 2))
    await keep(indexedDB, { ...keptOf('d1', 3), layout: '{}' })
    expect(await readKept(indexedDB, 'd1')).toEqual({ ...keptOf('d1', 3), layout: '{}' })
    expect(await readKept(indexedDB, 'd2')).toEqual(keptOf('d2', 2))
  })

  it('go when they were kept longest ago', async () => {
    for (let time = 0; time <= MOST_KEPT; time++) await keep(indexedDB, keptOf(`d${time}`, time))
    expect(await readKept(indexedDB, 'd0')).toBeNull()
    expect(await readKept(indexedDB, 'd1')).not.toBeNull()
  })

  it('can be forgotten, one or all', async () => {
    for (const id of ['d1', 'd2', 'd3']) await keep(indexedDB, keptOf(id))
    await forgetKept(indexedDB, 'd1')
    expect(await readKept(indexedDB, 'd1')).toBeNull()
    expect(await readKept(indexedDB, 'd2')).not.toBeNull()
    await forgetAllKept(indexedDB)
    expect(await readKept(indexedDB, 'd3')).toBeNull()
  })

  it('are none where a record has another form', async () => {
    for (const value of [{ id: 'd1' }, { ...keptOf('d1'), layout: {} }, { ...keptOf('d1'), program: '7' }]) {
      await put(value)
      expect(await readKept(indexedDB, 'd1')).toBeNull()
    }
  })
})
