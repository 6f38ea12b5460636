import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/core/draft/fingerprint'
import { parseDraftValue } from '../../../src/core/draft/parse'
import { sha256 } from '../../../src/core/draft/sha256'
import { smallDraft } from '../../support/smallDraft'

describe('SHA-256', () => {
  it('agrees with another program on every text, whatever its length', () => {
    const lengths = Array.from({ length: 140 }, (_, length) => 'a'.repeat(length))
    const others = fc.sample(fc.string({ unit: 'grapheme', maxLength: 300 }), { numRuns: 60, seed: 4 })
    for (const text of [...lengths, ...others, 'é“”😀', 'x'.repeat(100_000)]) {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }
  })
})

describe('the fingerprint of a draft', () => {
  const parsed = parseDraftValue(smallDraft)
  if (!parsed.ok) throw new Error('The draft is not sound')
  const { draft } = parsed.value

  it('has twelve digits and is that of every copy', () => {
    expect(fingerprintOf(draft)).toMatch(/^[0-9a-f]{12}$/)
    expect(fingerprintOf({ ...draft, id: 'another' })).toBe(fingerprintOf(draft))
    expect(fingerprintOf({ ...draft, silenced: [{ rule: 'lane-order' }] })).toBe(fingerprintOf(draft))
  })

  it('is another after any edit', () => {
    const renamed = { ...draft, identity: { ...draft.identity, title: `${draft.identity.title}.` } }
    const wider = { ...draft, print: { ...draft.print, paper: 'F4' as const } }
    expect(new Set([draft, renamed, wider].map(fingerprintOf)).size).toBe(3)
  })
})
