import fc from 'fast-check'
import { expect } from 'vitest'
import { createDraft } from '../../src/core/draft/create'
import type { SopDraft } from '../../src/core/draft/draft'
import { draftFaults } from '../../src/core/draft/invariants'
import { parseDraft } from '../../src/core/draft/parse'
import { serializeDraft } from '../../src/core/draft/serialize'
import { apply } from '../../src/core/edit/apply'
import { canRedo, canUndo, createHistory, type History, record, redo, undo } from '../../src/core/edit/history'
import { layout } from '../../src/core/layout/layout'
import { verify } from '../../src/core/layout/verify/verify'
import { randomCommand } from './arbitraryCommand'
import { createDice } from './arbitraryDice'
import { arbitraryDraft } from './arbitraryDraft'

/** What a walk of random commands has done. */
export interface WalkFigures {
  readonly applied: number
  readonly refused: number
}

const startOf = (seed: number): SopDraft => {
  const [draft] = fc.sample(arbitraryDraft({ procedures: 2, actors: 6, rows: 10 }), { seed, numRuns: 1 })
  return draft === undefined || seed % 4 === 0 ? createDraft({ id: 'd', procedureId: 'p' }) : draft
}

/**
 * Edits a draft at random as a session would, and holds it to everything that was promised: the invariants after each command,
 * undo to the first draft and redo to the last byte for byte, the same draft after saving and loading, and a layout without a
 * broken promise.
 */
export const walkCommands = (seed: number, commands: number): WalkFigures => {
  const dice = createDice(seed)
  const place = `seed ${seed}`
  let ids = 0
  let [applied, refused] = [0, 0]
  let history = createHistory(startOf(seed))
  const first = serializeDraft(history.present)
  for (let turn = 0; turn < commands; turn++) {
    const command = randomCommand(history.present, dice, () => `n${++ids}`)
    const result = apply(history.present, command)
    if (result.ok) {
      applied++
      expect(draftFaults(result.value), `${place}, command ${turn}: ${JSON.stringify(command)}`).toEqual([])
      history = record(history, result.value, { atMs: turn * 1000 })
    } else refused++
  }
  const { present } = history
  const last = serializeDraft(present)
  const walked = (from: History, can: (at: History) => boolean, step: (at: History) => History): History => {
    let at = from
    while (can(at)) at = step(at)
    return at
  }
  const undone = walked(history, canUndo, undo)
  expect(serializeDraft(undone.present), place).toBe(first)
  expect(serializeDraft(walked(undone, canRedo, redo).present), place).toBe(last)
  expect(parseDraft(last), place).toEqual({ ok: true, value: { draft: present, version: 1, repairs: [] } })
  for (const mode of ['continuous', 'paged'] as const)
    expect(verify(present, layout(present, { mode, effort: 'draft' })), `${place}, ${mode}`).toEqual([])
  return { applied, refused }
}
