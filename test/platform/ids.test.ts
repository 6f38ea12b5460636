import { describe, expect, it } from 'vitest'
import { randomIds, uuidOf } from '../../src/platform/ids'

describe('ids', () => {
  it('of drafts are version 4 uuids', () => {
    expect(randomIds.draftId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('keep all the bits of chance that a uuid has room for', () => {
    expect(uuidOf(new Uint8Array(16).fill(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
    expect(uuidOf(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000')
  })

  it('of entities are short and differ', () => {
    const ids = Array.from({ length: 1000 }, () => randomIds.entityId())
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[0-9a-z]{10}$/.test(id))).toBe(true)
  })
})
