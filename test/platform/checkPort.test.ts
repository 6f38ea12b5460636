import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCheckPort } from '../../src/platform/checkPort'

const memory = (content: string | null = null) => {
  let kept = content
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value
    },
  }
}

describe('idle time', () => {
  const port = createCheckPort(() => memory())
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('comes after the rest that is asked for, not before', () => {
    const action = vi.fn()
    port.whenIdle(action, 300)
    vi.advanceTimersByTime(299)
    expect(action).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10)
    expect(action).toHaveBeenCalledTimes(1)
  })

  it('comes no more once it is called off, while it rests or after', () => {
    const action = vi.fn()
    port.whenIdle(action, 300)()
    const callOff = port.whenIdle(action, 300)
    vi.advanceTimersByTime(300)
    callOff()
    port.whenIdle(action)()
    vi.advanceTimersByTime(1000)
    expect(action).not.toHaveBeenCalled()
  })
})

describe('the rules that are silenced for all drafts', () => {
  it('are kept in the storage', () => {
    const storage = memory()
    createCheckPort(() => storage).silenceRules(['lane-order'])
    expect(createCheckPort(() => storage).silencedRules()).toEqual(['lane-order'])
  })

  it('are none where the storage is empty, spoilt or forbidden', () => {
    for (const content of [null, '{', '{"a":1}', '"x"']) {
      expect(createCheckPort(() => memory(content)).silencedRules()).toEqual([])
    }
    const forbidden = createCheckPort(() => {
      throw new Error('forbidden')
    })
    expect(forbidden.silencedRules()).toEqual([])
    expect(() => forbidden.silenceRules(['x'])).not.toThrow()
    expect(createCheckPort(() => memory('["a", 1, null]')).silencedRules()).toEqual(['a'])
  })
})
