import { describe, expect, it } from 'vitest'
import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import { parseDraft } from '../../../src/core/draft/parse'
import { serializeDraft } from '../../../src/core/draft/serialize'

const draft: SopDraft = {
  ...createDraft({ id: 'd', procedureId: 'unused' }),
  procedures: [
    createProcedure({
      id: 'p1',
      actors: [createActor({ id: 'a1', name: 'Kasi' })],
      rows: [
        { kind: 'section', id: 'r0', text: 'A. Persiapan' },
        createStepRow({
          id: 'r1',
          symbols: [createSymbol({ id: 's1', actorId: 'a1' }), createSymbol({ id: 's2', actorId: 'a1' })],
        }),
      ],
      flows: [createFlow({ id: 'f1', from: 's1', to: 's2' })],
    }),
  ],
}

const keysInText = (text: string): string[] => [...text.matchAll(/^ *"([^"]+)":/gm)].map(([, key]) => key ?? '')

/** The same value with the keys of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, child]) => [key, reversed(child)]),
  )
}

describe('writing a draft', () => {
  it('puts the keys in the order of the format, whatever their order in memory', () => {
    const keys = keysInText(serializeDraft(draft))
    expect(keys.slice(0, 4)).toEqual(['format', 'version', 'id', 'identity'])
    const step = keys.indexOf('activity')
    expect(keys.slice(step - 2, step + 12)).toEqual(
      'kind id activity symbols id actorId shape text id actorId shape text requirements duration'.split(' '),
    )
    expect(keys.slice(-2)).toEqual(['fingerprint', 'silenced'])
    expect(serializeDraft(reversed(draft) as SopDraft)).toBe(serializeDraft(draft))
  })

  it('writes what JSON.stringify writes with two spaces, and a line feed at the end', () => {
    const text = serializeDraft(draft)
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  })

  it('puts unknown keys after the known ones, also where they look like numbers or like object methods', () => {
    const text = `{"format":"lajur","version":1,"7":"x","procedures":[{"id":"p","rows":[{"id":"r","text":"odd","constructor":{"b":1,"a":2}}]}]}`
    const parsed = parseDraft(text)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
    const written = serializeDraft(parsed.value.draft)
    const keys = keysInText(written)
    expect(keys.at(-1)).toBe('7')
    expect(keys.slice(keys.indexOf('breakBefore'), keys.indexOf('breakBefore') + 6)).toEqual(
      'breakBefore pinned text constructor b a'.split(' '),
    )
    expect(parseDraft(written)).toEqual(parsed)
    const again = parseDraft(written)
    expect(again.ok && serializeDraft(again.value.draft)).toBe(written)
  })

  it('writes texts as NFC with line feeds', () => {
    const text = serializeDraft({ ...draft, identity: { ...draft.identity, title: 'e\u0301\r\n' } })
    expect(text).toContain('"title": "\u00e9\\n"')
    expect(text).not.toContain('\r')
  })
})
