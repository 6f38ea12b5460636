import { describe, expect, it } from 'vitest'
import { createActor, createProcedure } from '../../../src/core/draft/create'
import type { MoveRowsAcrossCommand } from '../../../src/core/edit/command'
import { crossingFlows } from '../../../src/core/edit/moveRowsAcross'
import { applied, arrows, idsOf, procedure, procedureId, refusal, symbolsOf } from './example'

const two = applied({
  kind: 'addProcedure',
  procedure: createProcedure({ id: 'p2', actors: [createActor({ id: 'b1', name: 'Kasi' })] }),
  index: 1,
})
const move: MoveRowsAcrossCommand = {
  kind: 'moveRowsAcross',
  procedureId,
  rowIds: ['r3', 'r2'],
  toProcedureId: 'p2',
  index: 9,
  lanes: { a1: 'b1', a2: 'b2' },
  newActors: [createActor({ id: 'b2', name: 'Staf' })],
}

describe('moving rows to another table', () => {
  it('takes along the rows in their order and the arrows between them, and joins what stays', () => {
    const [source, target] = applied(move, two).procedures
    if (source === undefined || target === undefined) throw new Error('two tables')
    expect([idsOf(source.rows), idsOf(target.rows)]).toEqual(['r0 r1 r4', 'r2 r3'])
    expect(idsOf(target.actors)).toBe('b1 b2')
    expect([symbolsOf(target, 'r2'), symbolsOf(target, 'r3')]).toEqual(['s2@b2', 's3@b2'])
    expect(arrows(target)).toEqual(['f2 s2>s3'])
    expect(arrows(source)).toEqual(['f1 s1>s4 Ya'])
  })

  it('names the arrows that are cut', () => {
    expect(idsOf(crossingFlows(procedure, ['r2', 'r3']))).toBe('f1 f3')
    expect(idsOf(crossingFlows(procedure, ['r0']))).toBe('')
  })

  it('keeps what was silenced for the rows', () => {
    const silenced = applied({ kind: 'setSilenced', rule: 'dead-end', rowId: 'r2', silent: true }, two)
    expect(applied(move, silenced).silenced).toEqual([{ rule: 'dead-end', rowId: 'r2' }])
  })

  it('is refused where tables, rows or lanes are missing, and for the same table', () => {
    expect(refusal({ ...move, toProcedureId: 'p1' }, two)?.code).toBe('same-procedure')
    expect(refusal({ ...move, toProcedureId: 'p9' }, two)?.code).toBe('unknown-procedure')
    expect(refusal({ ...move, procedureId: 'p9' }, two)?.code).toBe('unknown-procedure')
    expect(refusal({ ...move, rowIds: ['r9'] }, two)?.code).toBe('unknown-row')
    expect(refusal({ ...move, lanes: {} }, two)).toEqual({ code: 'unknown-actor', values: { id: 'a2' } })
    expect(refusal({ ...move, newActors: [...move.newActors, createActor({ id: 'a1' })] }, two)?.code).toBe(
      'duplicate-id',
    )
    const many = Array.from({ length: 30 }, (_, index) => createActor({ id: `n${index}` }))
    expect(refusal({ ...move, newActors: [...move.newActors, ...many] }, two)?.values.what).toBe('actors')
  })

  it('gives back the very same draft when no row is named', () => {
    expect(applied({ ...move, rowIds: [] }, two)).toBe(two)
  })
})
