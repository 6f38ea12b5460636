import { describe, expect, it } from 'vitest'
import { createTour } from '../../src/platform/tour'

describe('the memory of the tour', () => {
  it('keeps for ever that it was closed', () => {
    const kept = new Map<string, string>()
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }
    const tour = createTour(() => storage)
    expect(tour.isClosed()).toBe(false)
    tour.close()
    expect(createTour(() => storage).isClosed()).toBe(true)
  })

  it('does not offer it where nothing can be kept', () => {
    const tour = createTour(() => {
      throw new Error('forbidden')
    })
    expect(tour.isClosed()).toBe(true)
    expect(() => tour.close()).not.toThrow()
  })
})
