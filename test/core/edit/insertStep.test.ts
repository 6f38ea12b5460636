import { describe, expect, it } from 'vitest'
import { createStepRow, createSymbol } from '../../../src/core/draft/create'
import { arrows, idsOf, procedure, procedureAfter, procedureId, refusal } from './example'

describe('inserting a step', () => {
  const row = createStepRow({
    id: 'r9',
    symbols: [createSymbol({ id: 's8', actorId: 'a1' }), createSymbol({ id: 's9', actorId: 'a2' })],
  })
  const insert = { kind: 'insertStep', procedureId, row, index: 2 } as const

  it('takes over an arrow: the old one comes in at the first symbol, a new one leaves the last', () => {
    const changed = procedureAfter({ ...insert, intoFlowId: 'f1', newFlowId: 'f9' })
    expect(idsOf(changed.rows)).toBe('r0 r1 r9 r2 r3 r4')
    expect(arrows(changed)).toEqual(['f1 s1>s8 Ya', 'f2 s2>s3', 'f3 s3>s4', 'f9 s9>s2'])
  })

  it('leaves the arrows alone when it is told of none', () => {
    expect(procedureAfter(insert).flows).toBe(procedure.flows)
  })

  it('refuses to take over an arrow without a symbol, without a new id or where there is none', () => {
    const into = { ...insert, intoFlowId: 'f1', newFlowId: 'f9' }
    expect(refusal({ ...into, row: { ...row, symbols: [] } })?.code).toBe('row-without-symbol')
    expect(refusal({ ...insert, intoFlowId: 'f1' })?.code).toBe('missing-flow-id')
    expect(refusal({ ...into, intoFlowId: 'x' })?.code).toBe('unknown-flow')
    expect(refusal({ ...into, newFlowId: 's9' })).toEqual({ code: 'duplicate-id', values: { id: 's9' } })
  })
})
