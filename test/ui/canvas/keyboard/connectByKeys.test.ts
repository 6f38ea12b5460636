import { describe, expect, it } from 'vitest'
import { candidates } from '../../../../src/ui/canvas/keyboard/connectByKeys'

describe('the symbols that a key-drawn arrow can lead to', () => {
  it('begin right behind its symbol and go round, without itself', () => {
    expect(candidates(['s1', 's2', 's3', 's4'], 's2')).toEqual(['s3', 's4', 's1'])
    expect(candidates(['s1', 's2'], 's2')).toEqual(['s1'])
    expect(candidates(['s1'], 's1')).toEqual([])
  })
})
