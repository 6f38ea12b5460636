import { describe, expect, it } from 'vitest'
import { applied, arrows, draft, idsOf, procedure, procedureAfter, procedureId, refusal, symbolsOf } from './example'

describe('merging lanes', () => {
  it('puts the symbols of one lane into another and leaves rows, order and arrows as they are', () => {
    const after = procedureAfter({ kind: 'mergeActors', procedureId, actorId: 'a2', intoActorId: 'a1' })
    expect(idsOf(after.actors)).toBe('a1 a3')
    expect(after.actors[0]?.name).toBe('Kasi')
    expect(['r1', 'r2', 'r3', 'r4'].map((id) => symbolsOf(after, id))).toEqual(['s1@a1', 's2@a1', 's3@a1', 's4@a1'])
    expect(arrows(after)).toEqual(arrows(procedure))
    expect(after.rows[0]).toBe(procedure.rows[0])
  })

  it('keeps the order of symbols that meet in one cell', () => {
    const twoInRow = applied({ kind: 'moveSymbol', procedureId, symbolId: 's2', rowId: 'r1', actorId: 'a2', index: 0 })
    const after = procedureAfter({ kind: 'mergeActors', procedureId, actorId: 'a1', intoActorId: 'a2' }, twoInRow)
    expect(symbolsOf(after, 'r1')).toBe('s2@a2 s1@a2')
  })

  it('is refused for the same lane and for lanes that are not there', () => {
    expect(refusal({ kind: 'mergeActors', procedureId, actorId: 'a2', intoActorId: 'a2' })?.code).toBe('same-actor')
    for (const [actorId, intoActorId] of [
      ['a9', 'a1'],
      ['a1', 'a9'],
    ] as const)
      expect(refusal({ kind: 'mergeActors', procedureId, actorId, intoActorId })).toEqual({
        code: 'unknown-actor',
        values: { id: 'a9' },
      })
    expect(draft.procedures[0]).toBe(procedure)
  })
})
