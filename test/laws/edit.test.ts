import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraft } from '../../src/core/draft/create'
import type { SopDraft } from '../../src/core/draft/draft'
import { draftFaults } from '../../src/core/draft/invariants'
import { parseDraft } from '../../src/core/draft/parse'
import { serializeDraft } from '../../src/core/draft/serialize'
import { apply } from '../../src/core/edit/apply'
import type { Command } from '../../src/core/edit/command'
import { canRedo, canUndo, createHistory, record, redo, undo } from '../../src/core/edit/history'
import { pruneSelection } from '../../src/core/edit/selection'
import { randomCommand } from '../support/arbitraryCommand'
import { createDice } from '../support/arbitraryDice'
import { arbitraryDraft } from '../support/arbitraryDraft'

const SEEDS = 200
const COMMANDS = 100

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const child of Object.values(value)) deepFreeze(child)
  return value
}

const startOf = (seed: number): SopDraft => {
  const [draft] = fc.sample(arbitraryDraft({ procedures: 2, actors: 6, rows: 10 }), { seed, numRuns: 1 })
  return draft === undefined || seed % 4 === 0 ? createDraft({ id: 'd', procedureId: 'p' }) : draft
}

interface Step {
  readonly command: Command
  readonly before: SopDraft
  readonly result: ReturnType<typeof apply>
}

/** Applies random commands one after the other; a refused one leaves the draft as it was. */
function* walk(seed: number): Generator<Step> {
  const dice = createDice(seed)
  let count = 0
  let draft = deepFreeze(startOf(seed))
  for (let turn = 0; turn < COMMANDS; turn++) {
    const command = deepFreeze(randomCommand(draft, dice, () => `n${++count}`))
    const result = apply(draft, command)
    yield { command, before: draft, result }
    if (result.ok) draft = deepFreeze(result.value)
  }
}

describe(`${SEEDS} walks of ${COMMANDS} random commands`, () => {
  it('keep every invariant or are refused, and never change the draft that they start from', () => {
    const outcomes = new Map<string, { applied: number; refused: number }>()
    for (let seed = 1; seed <= SEEDS; seed++) {
      for (const { command, result } of walk(seed)) {
        const outcome = outcomes.get(command.kind) ?? { applied: 0, refused: 0 }
        outcomes.set(command.kind, outcome)
        if (result.ok) outcome.applied++
        else outcome.refused++
        if (result.ok) expect(draftFaults(result.value), `seed ${seed}, ${JSON.stringify(command)}`).toEqual([])
      }
    }
    const neverApplied = [...outcomes].filter(([, { applied }]) => applied === 0).map(([kind]) => kind)
    expect(neverApplied).toEqual([])
    expect([...outcomes.values()].reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(SEEDS)
  })

  it('give drafts that read back from their file just as they are', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      let last: SopDraft | undefined
      for (const { result } of walk(seed)) if (result.ok) last = result.value
      if (last === undefined) throw new Error(`seed ${seed}: nothing was applied`)
      expect(parseDraft(serializeDraft(last)), `seed ${seed}`).toEqual({
        ok: true,
        value: { draft: last, version: 1, repairs: [] },
      })
    }
  })

  it('are undone to the first draft and redone to the last, byte for byte', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      let history = createHistory(startOf(seed))
      const texts = [serializeDraft(history.present)]
      for (const { result } of walk(seed)) {
        if (!result.ok || result.value === history.present) continue
        history = record(history, result.value, { atMs: 0 })
        texts.push(serializeDraft(result.value))
      }
      for (const text of texts.toReversed().slice(1)) {
        history = undo(history)
        expect(serializeDraft(history.present), `seed ${seed}`).toBe(text)
      }
      expect(canUndo(history)).toBe(false)
      for (const text of texts.slice(1)) {
        history = redo(history)
        expect(serializeDraft(history.present), `seed ${seed}`).toBe(text)
      }
      expect(canRedo(history)).toBe(false)
    }
  })

  it('leave a pruned selection that names only what is there', () => {
    for (let seed = 1; seed <= 40; seed++) {
      for (const { before, result } of walk(seed)) {
        const [procedure] = before.procedures
        if (!result.ok || procedure === undefined) continue
        const ids = procedure.flows.map(({ id }) => id)
        const pruned = pruneSelection({ procedureId: procedure.id, kind: 'flows', ids }, result.value)
        const left = result.value.procedures.find(({ id }) => id === procedure.id)?.flows.map(({ id }) => id) ?? []
        expect(pruned.ids.filter((id) => !left.includes(id))).toEqual([])
      }
    }
  })
})

describe('an edit that changes nothing', () => {
  it('gives back the very same draft', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      for (const { command, before, result } of walk(seed)) {
        if (!result.ok || result.value === before) continue
        expect(serializeDraft(result.value), `seed ${seed}, ${JSON.stringify(command)}`).not.toBe(
          serializeDraft(before),
        )
      }
    }
  })
})
