import { describe, expect, it } from 'vitest'
import { NO_WORDS } from '../../src/core/propose/knownWords'
import { createWords } from '../../src/platform/words'

const createStorage = (refuses = false) => {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (refuses) throw new DOMException('full', 'QuotaExceededError')
      items.set(key, value)
    },
  }
}

describe('the words of this browser', () => {
  it('are learnt, kept for the next visit and forgotten', () => {
    const storage = createStorage()
    const words = createWords(() => storage)
    expect(words.hasBegun()).toBe(false)
    const given = { actors: ['Camat'], units: ['menit'], laws: ['Undang-Undang Nomor 1 Tahun 2022'] }
    words.learn(given)
    expect(createWords(() => storage).known()).toEqual(given)
    words.learn({ ...NO_WORDS, laws: ['Undang-Undang Nomor 2 Tahun 2022'] })
    expect(words.known().laws).toHaveLength(2)
    words.forget()
    expect(words.known()).toEqual(NO_WORDS)
    expect(words.hasBegun()).toBe(true)
  })

  it('are read with care: whatever else lies there means nothing', () => {
    const storage = createStorage()
    for (const broken of ['{', '7', '{"actors":[1,"Camat"],"units":{}}']) {
      storage.items.set('lajur:words', broken)
      expect(createWords(() => storage).known().units).toEqual([])
    }
    expect(createWords(() => storage).known().actors).toEqual(['Camat'])
  })

  it('remember what was dismissed, within a bound, and do without a storage', () => {
    const storage = createStorage()
    const words = createWords(() => storage)
    for (let index = 0; index < 305; index++) words.dismiss(`p${index}`)
    expect([words.isDismissed('p304'), words.isDismissed('p0')]).toEqual([true, false])
    expect(createWords(() => storage).isDismissed('p304')).toBe(true)
    const refusing = createWords(() => createStorage(true))
    refusing.learn({ ...NO_WORDS, actors: ['Camat'] })
    refusing.dismiss('p1')
    expect([refusing.known().actors, refusing.isDismissed('p1')]).toEqual([[], true])
  })
})
