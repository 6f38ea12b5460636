import { describe, expect, it } from 'vitest'
import { createActor } from '../../../src/core/draft/create'
import { LIMITS } from '../../../src/core/draft/limits'
import { arrows, draft, idsOf, procedure, procedureAfter, procedureId, refusal, symbolsOf } from './example'

describe('editing actors', () => {
  it('adds, names, groups, moves and orders them', () => {
    const actor = createActor({ id: 'a9' })
    expect(idsOf(procedureAfter({ kind: 'addActor', procedureId, actor, index: 1 }).actors)).toBe('a1 a9 a2 a3')
    expect(idsOf(procedureAfter({ kind: 'addActor', procedureId, actor, index: -5 }).actors)).toBe('a9 a1 a2 a3')
    expect(procedureAfter({ kind: 'renameActor', procedureId, actorId: 'a2', name: 'X' }).actors[1]?.name).toBe('X')
    expect(procedureAfter({ kind: 'setActorGroup', procedureId, actorId: 'a2', group: 'G' }).actors[1]?.group).toBe('G')
    expect(idsOf(procedureAfter({ kind: 'moveActor', procedureId, actorId: 'a1', index: 1 }).actors)).toBe('a2 a1 a3')
    const order = { kind: 'orderActors', procedureId, actorIds: ['a3', 'a1', 'a2'] } as const
    expect(idsOf(procedureAfter(order).actors)).toBe('a3 a1 a2')
  })

  it('refuses unknown ones, taken ids, too many, and orders that do not name each one once', () => {
    expect(refusal({ kind: 'renameActor', procedureId, actorId: 'r1', name: 'X' })?.code).toBe('unknown-actor')
    expect(refusal({ kind: 'addActor', procedureId, actor: createActor({ id: 's1' }), index: 0 })).toEqual({
      code: 'duplicate-id',
      values: { id: 's1' },
    })
    for (const actorIds of [
      ['a1', 'a2'],
      ['a1', 'a2', 'a2'],
      ['a1', 'a2', 'a3', 'a3'],
      ['a1', 'a2', 'x'],
    ]) {
      expect(refusal({ kind: 'orderActors', procedureId, actorIds })?.code).toBe('order-mismatch')
    }
    const actors = Array.from({ length: LIMITS.actors }, (_, index) => createActor({ id: `b${index}` }))
    const full = { ...draft, procedures: [{ ...procedure, actors, rows: [], flows: [] }] }
    expect(refusal({ kind: 'addActor', procedureId, actor: createActor({ id: 'z' }), index: 0 }, full)).toEqual({
      code: 'limit',
      values: { what: 'actors', limit: LIMITS.actors, count: LIMITS.actors + 1 },
    })
  })

  it('deletes an actor with its symbols, and leads the arrows on', () => {
    const changed = procedureAfter({ kind: 'deleteActor', procedureId, actorId: 'a2' })
    expect(idsOf(changed.actors)).toBe('a1 a3')
    expect(idsOf(changed.rows)).toBe('r0 r1 r2 r3 r4')
    expect([symbolsOf(changed, 'r2'), symbolsOf(changed, 'r3')]).toEqual(['', ''])
    expect(arrows(changed)).toEqual(['f1 s1>s4 Ya'])
    expect(procedureAfter({ kind: 'deleteActor', procedureId, actorId: 'a3' }).rows).toBe(procedure.rows)
  })
})
