import { describe, expect, it } from 'vitest'
import { createFlow } from '../../../src/core/draft/create'
import { arrows, procedure, procedureAfter, procedureId, withFlows } from './example'

describe('deleting a symbol', () => {
  const deleteSecond = { kind: 'deleteSymbols', procedureId, symbolIds: ['s2'] } as const

  it('leads its one arrow in to where its one arrow out led, with the id, label and look of the arrow in', () => {
    expect(procedureAfter(deleteSecond).flows).toEqual([
      createFlow({ id: 'f1', from: 's1', to: 's3', label: 'Ya', dashed: true }),
      procedure.flows[2],
    ])
  })

  it('drops its arrows when more than one comes in or leaves', () => {
    const start = withFlows([...procedure.flows, createFlow({ id: 'f4', from: 's4', to: 's2', label: 'Tidak' })])
    expect(arrows(procedureAfter(deleteSecond, start))).toEqual(['f3 s3>s4'])
  })

  it('drops its arrows when they come from and lead to the same symbol', () => {
    const start = withFlows([
      createFlow({ id: 'f1', from: 's1', to: 's2' }),
      createFlow({ id: 'f2', from: 's2', to: 's1' }),
    ])
    expect(arrows(procedureAfter(deleteSecond, start))).toEqual([])
  })

  it('draws no second arrow where the same one exists', () => {
    const start = withFlows([...procedure.flows, createFlow({ id: 'f4', from: 's1', to: 's3', label: 'Ya' })])
    expect(arrows(procedureAfter(deleteSecond, start))).toEqual(['f3 s3>s4', 'f4 s1>s3 Ya'])
  })

  it('drops the arrows at the ends of a chain', () => {
    const ends = { kind: 'deleteSymbols', procedureId, symbolIds: ['s1', 's4'] } as const
    expect(arrows(procedureAfter(ends))).toEqual(['f2 s2>s3'])
  })
})
