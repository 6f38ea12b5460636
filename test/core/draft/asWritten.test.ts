import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAsWritten } from '../../../src/core/draft/asWritten'
import { createDraft } from '../../../src/core/draft/create'
import { parseDraft, parseDraftValue } from '../../../src/core/draft/parse'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { createDice } from '../../support/arbitraryDice'
import { arbitraryDraft } from '../../support/arbitraryDraft'
import { mutate } from '../../support/mutants'

describe('a record that is as this program writes it', () => {
  it('is every draft that was read', () => {
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        const parsed = parseDraft(serializeDraft(draft))
        expect(parsed.ok && isAsWritten(parsed.value.draft)).toBe(true)
      }),
      { seed: 17, numRuns: 100 },
    )
    expect(isAsWritten(createDraft({ id: 'd1', procedureId: 'p1' }))).toBe(true)
  })

  it('is read by the schema as the very same draft, with nothing mended, however a draft is spoilt', () => {
    const [draft] = fc.sample(arbitraryDraft(), { seed: 5, numRuns: 1 })
    const text = serializeDraft(draft as NonNullable<typeof draft>)
    let taken = 0
    let turnedDown = 0
    for (let seed = 1; seed <= 400; seed++) {
      const spoilt = jsonOf(mutate(text, createDice(seed)).bytes)
      if (!isAsWritten(spoilt)) {
        turnedDown++
        continue
      }
      taken++
      expect(parseDraftValue(spoilt), `seed ${seed}`).toEqual({
        ok: true,
        value: { draft: spoilt, version: 1, repairs: [] },
      })
    }
    expect(taken).toBeGreaterThan(0)
    expect(turnedDown).toBeGreaterThan(100)
  })

  it.each([
    ['a missing key', { title: undefined }],
    ['a key of another program', { 'x-office': 1 }],
    ['a text that is not plain', { title: 'e\u0301' }],
    ['a text that is too long', { title: 'x'.repeat(10_001) }],
  ])('is not one with %s', (_, change) => {
    const draft = createDraft({ id: 'd1', procedureId: 'p1' })
    expect(isAsWritten({ ...draft, identity: { ...draft.identity, ...change } })).toBe(false)
  })
})

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
