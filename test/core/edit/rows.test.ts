import { describe, expect, it } from 'vitest'
import { createFlow, createSectionRow, createStepRow } from '../../../src/core/draft/create'
import { LIMITS } from '../../../src/core/draft/limits'
import { draft, idsOf, procedure, procedureAfter, procedureId, refusal, step, symbolsOf } from './example'

describe('editing rows', () => {
  it('adds rows with their symbols, moves and orders them', () => {
    expect(
      idsOf(procedureAfter({ kind: 'addRow', procedureId, row: createSectionRow({ id: 'r9' }), index: 2 }).rows),
    ).toBe('r0 r1 r9 r2 r3 r4')
    expect(symbolsOf(procedureAfter({ kind: 'addRow', procedureId, row: step(9, 'a3'), index: 99 }), 'r9')).toBe(
      's9@a3',
    )
    expect(idsOf(procedureAfter({ kind: 'moveRow', procedureId, rowId: 'r1', index: 3 }).rows)).toBe('r0 r2 r3 r1 r4')
    expect(idsOf(procedureAfter({ kind: 'orderRows', procedureId, rowIds: ['r4', 'r0', 'r1', 'r2', 'r3'] }).rows)).toBe(
      'r4 r0 r1 r2 r3',
    )
  })

  it('sets texts, page breaks and pins', () => {
    const set = procedureAfter({ kind: 'setStepText', procedureId, rowId: 'r2', field: 'duration', value: '1 Jam' })
    expect(set.rows[2]).toEqual({ ...procedure.rows[2], duration: '1 Jam' })
    expect(set.rows[1]).toBe(procedure.rows[1])
    expect(procedureAfter({ kind: 'setSectionText', procedureId, rowId: 'r0', value: 'B.' }).rows[0]).toMatchObject({
      text: 'B.',
    })
    expect(procedureAfter({ kind: 'setBreakBefore', procedureId, rowId: 'r2', value: true }).rows[2]).toMatchObject({
      breakBefore: true,
    })
    expect(procedureAfter({ kind: 'setPinned', procedureId, rowId: 'r2', value: true }).rows[2]).toMatchObject({
      pinned: true,
    })
  })

  it('deletes rows of a chain and leads the arrow over all of them', () => {
    const changed = procedureAfter({ kind: 'deleteRows', procedureId, rowIds: ['r0', 'r3', 'r2'] })
    expect(idsOf(changed.rows)).toBe('r1 r4')
    expect(changed.flows).toEqual([createFlow({ id: 'f1', from: 's1', to: 's4', label: 'Ya', dashed: true })])
  })

  it('refuses rows of the other kind, strangers, taken ids and too many', () => {
    expect(refusal({ kind: 'setStepText', procedureId, rowId: 'r0', field: 'note', value: 'x' })).toEqual({
      code: 'not-a-step',
      values: { row: 1 },
    })
    expect(refusal({ kind: 'setSectionText', procedureId, rowId: 'r1', value: 'x' })).toEqual({
      code: 'not-a-section',
      values: { row: 2 },
    })
    expect(refusal({ kind: 'setSectionText', procedureId, rowId: 'x', value: 'x' })?.code).toBe('unknown-row')
    expect(refusal({ kind: 'setBreakBefore', procedureId, rowId: 'x', value: true })?.code).toBe('unknown-row')
    expect(refusal({ kind: 'deleteRows', procedureId, rowIds: ['r1', 'x'] })).toEqual({
      code: 'unknown-row',
      values: { id: 'x' },
    })
    expect(refusal({ kind: 'addRow', procedureId, row: step(9, 'a9'), index: 0 })?.code).toBe('unknown-actor')
    expect(refusal({ kind: 'addRow', procedureId, row: { ...step(9, 'a1'), id: 's9' }, index: 0 })?.code).toBe(
      'duplicate-id',
    )
    expect(refusal({ kind: 'orderRows', procedureId, rowIds: ['r0'] })?.code).toBe('order-mismatch')
    const rows = Array.from({ length: LIMITS.rows }, (_, index) => createStepRow({ id: `q${index}` }))
    const full = { ...draft, procedures: [{ ...procedure, rows, flows: [] }] }
    expect(refusal({ kind: 'addRow', procedureId, row: step(9, 'a1'), index: 0 }, full)?.values.what).toBe('rows')
  })
})
