import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDraft, parseDraftValue } from '../../src/core/draft/parse'
import { serializeDraft } from '../../src/core/draft/serialize'
import { arbitraryDraft } from '../support/arbitraryDraft'

/** Every place in a JSON value: its path, without the root. */
const pathsIn = (value: unknown): (string | number)[][] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key
    return [[step], ...pathsIn(child).map((path) => [step, ...path])]
  })
}

/** A copy of the value with another value at a path. */
const withValueAt = (value: unknown, [key, ...rest]: readonly (string | number)[], replacement: unknown): unknown => {
  if (key === undefined) return replacement
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  Object.assign(copy, { [key]: withValueAt((value as Record<string | number, unknown>)[key], rest, replacement) })
  return copy
}

describe('a draft that is written and read', () => {
  it('is the same draft, and its text the same text', () => {
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        const text = serializeDraft(draft)
        const parsed = parseDraft(text)
        expect(parsed).toEqual({ ok: true, value: { draft, version: 1, repairs: [] } })
        expect(parsed.ok && serializeDraft(parsed.value.draft)).toBe(text)
      }),
      { seed: 8, numRuns: 200 },
    )
  })

  it('keeps keys that the format does not know, wherever they stand', () => {
    const size = { procedures: 1, actors: 3, rows: 4 }
    const unknown = fc.dictionary(
      fc.stringMatching(/^x-[a-z]{1,5}$/),
      fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme-ascii' }),
      { minKeys: 1 },
    )
    // The one key that is refused, see `cleanse`.
    const allowed = unknown.filter((extra) => !JSON.stringify(extra).includes('__proto__'))
    fc.assert(
      fc.property(arbitraryDraft(size), allowed, fc.nat(), (draft, extra, choice) => {
        const objects = [[], ...pathsIn(draft)].filter((path) => {
          const value = path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], draft)
          return typeof value === 'object' && value !== null && !Array.isArray(value)
        })
        const path = objects[choice % objects.length] ?? []
        const old = path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], draft)
        const extended = JSON.parse(JSON.stringify(withValueAt(draft, path, { ...(old as object), ...extra })))
        const parsed = parseDraft(JSON.stringify(extended))
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
        expect(JSON.parse(serializeDraft(parsed.value.draft))).toEqual(extended)
      }),
      { seed: 9, numRuns: 200 },
    )
  })
})

describe('a draft that was damaged anywhere', () => {
  it('is refused with the place of the damage, or read as a sound draft; it never throws', () => {
    const junk = fc.oneof(
      fc.constantFrom(null, 5, true, [], {}, '', 'nothing', [null], -1, 1e9),
      fc.jsonValue({ maxDepth: 2 }),
    )
    let refused = 0
    fc.assert(
      fc.property(
        arbitraryDraft({ procedures: 1, actors: 3, rows: 5 }),
        junk,
        fc.nat(),
        (draft, replacement, choice) => {
          const paths = pathsIn(draft)
          const damaged = withValueAt(draft, paths[choice % paths.length] ?? [], replacement)
          const parsed = parseDraftValue(damaged)
          if (parsed.ok) expect(parseDraft(serializeDraft(parsed.value.draft))).toMatchObject({ ok: true })
          else {
            refused++
            expect(parsed.failure.length).toBeGreaterThan(0)
            for (const { code, path } of parsed.failure) expect(code === 'not-lajur' || path !== '').toBe(true)
          }
        },
      ),
      { seed: 10, numRuns: 1000 },
    )
    expect(refused).toBeGreaterThan(500)
  })

  it('never throws on any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => !parseDraft(text).ok),
      { seed: 11, numRuns: 500 },
    )
  })
})
