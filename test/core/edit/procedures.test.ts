import { describe, expect, it } from 'vitest'
import { createActor, createFlow, createProcedure } from '../../../src/core/draft/create'
import { LIMITS } from '../../../src/core/draft/limits'
import { applied, draft, idsOf, procedure, procedureAfter, procedureId, refusal } from './example'

describe('editing procedures', () => {
  const added = createProcedure({ id: 'p2' })
  const two = applied({ kind: 'addProcedure', procedure: added, index: 0 })

  it('adds, moves, names and deletes them', () => {
    expect(idsOf(two.procedures)).toBe('p2 p1')
    expect(idsOf(applied({ kind: 'moveProcedure', procedureId: 'p2', index: 9 }, two).procedures)).toBe('p1 p2')
    expect(procedureAfter({ kind: 'setProcedureTitle', procedureId, value: 'T' }).title).toBe('T')
    expect(procedureAfter({ kind: 'setFootnote', procedureId, value: 'F' }).footnote).toBe('F')
    expect(applied({ kind: 'deleteProcedure', procedureId: 'p2' }, two)).toEqual(draft)
  })

  it('keeps the last one, and refuses broken ones and too many', () => {
    expect(refusal({ kind: 'deleteProcedure', procedureId })?.code).toBe('last-procedure')
    expect(refusal({ kind: 'deleteProcedure', procedureId: 'p9' })).toEqual({
      code: 'unknown-procedure',
      values: { id: 'p9' },
    })
    expect(refusal({ kind: 'moveProcedure', procedureId: 'p9', index: 0 })?.code).toBe('unknown-procedure')
    expect(refusal({ kind: 'addProcedure', procedure, index: 0 })).toEqual({
      code: 'duplicate-id',
      values: { id: 'p1' },
    })
    const broken = { ...added, flows: [createFlow({ id: 'f9', from: 's1', to: 's2' })] }
    expect(refusal({ kind: 'addProcedure', procedure: broken, index: 0 })).toEqual({
      code: 'broken-procedure',
      values: { fault: 'missing-symbol' },
    })
    const actors = Array.from({ length: LIMITS.actors + 1 }, (_, index) => createActor({ id: `b${index}` }))
    expect(refusal({ kind: 'addProcedure', procedure: { ...added, actors }, index: 0 })?.values.what).toBe('actors')
    const many = Array.from({ length: LIMITS.procedures }, (_, index) => createProcedure({ id: `q${index}` }))
    const full = { ...draft, procedures: many }
    expect(refusal({ kind: 'addProcedure', procedure: added, index: 0 }, full)?.values.what).toBe('procedures')
  })
})
