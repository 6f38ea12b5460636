import { describe, expect, it } from 'vitest'
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
