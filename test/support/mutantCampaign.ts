import { readdirSync, readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect } from 'vitest'
import { createDraft } from '../../src/core/draft/create'
import { draftFaults } from '../../src/core/draft/invariants'
import { serializeDraft } from '../../src/core/draft/serialize'
import { importDraft } from '../../src/editor/files/importDraft'
import { describeIssue } from '../../src/ui/text/faults'
import { createCountingIds, createFakeClock, createMemoryStore } from '../editor/fakes'
import { createDice } from './arbitraryDice'
import { arbitraryDraft } from './arbitraryDraft'
import { mutate } from './mutants'

/** What became of spoilt files. */
export interface MutantFigures {
  readonly taken: number
  /** Taken for a newer program's file, and only shown. */
  readonly shown: number
  readonly refused: number
  readonly slowestMs: number
}

const SAMPLES = new URL('../../public/samples/', import.meta.url)

/** Sound files to be spoilt: what the program ships, and random drafts. */
const soundTexts = (): readonly string[] => {
  const shipped = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.sop.json'))
    .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'))
  return [...shipped, ...fc.sample(arbitraryDraft(), { seed: 11, numRuns: 20 }).map(serializeDraft)]
}

/**
 * Spoils a file for each seed and imports it: nothing may throw, what is taken must be sound, what is refused must have a
 * reason in words, and the drafts that were stored before must be as they were.
 */
export const runMutants = async (seeds: readonly number[]): Promise<MutantFigures> => {
  const texts = soundTexts()
  const stored = createDraft({ id: 'tersimpan', procedureId: 'p', identity: { title: 'Tetap utuh' } })
  const before = serializeDraft(stored)
  let [taken, shown, refused, slowestMs] = [0, 0, 0, 0]
  for (const seed of seeds) {
    const dice = createDice(seed)
    const { kind, bytes } = mutate(dice.pick(texts), dice)
    const store = createMemoryStore([stored])
    const file = { name: `${seed}.sop.json`, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer }
    const place = `seed ${seed}, ${kind}`
    const startedAt = performance.now()
    const result = await importDraft(file, {
      store,
      clock: createFakeClock(),
      ids: createCountingIds(),
      inflate: async (packed) => new Uint8Array(inflateSync(packed)),
    }).catch((error: unknown) => {
      throw new Error(`${place}: ${String(error)}`, { cause: error })
    })
    slowestMs = Math.max(slowestMs, performance.now() - startedAt)
    expect(serializeDraft((await store.read(stored.id)).draft), place).toBe(before)
    const value = result.ok ? result.value : null
    if (value?.outcome === 'newer') {
      shown++
      expect(draftFaults(value.draft), place).toEqual([])
    } else if (value !== null) {
      taken++
      expect(draftFaults((await store.read(value.id)).draft), place).toEqual([])
    } else if (!result.ok) {
      refused++
      expect(result.failure.length, place).toBeGreaterThan(0)
      for (const issue of result.failure) expect(describeIssue(issue), place).toMatch(/\p{L}{3,}.*[.)]$/su)
    }
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  return { taken, shown, refused, slowestMs }
}
