import { describe, expect, it } from 'vitest'
import { createFlow } from '../../../src/core/draft/create'
import type { Flow } from '../../../src/core/draft/draft'
import { LIMITS } from '../../../src/core/draft/limits'
import { arrows, procedure, procedureAfter, procedureId, refusal, withFlows } from './example'

describe('editing arrows', () => {
  it('adds, sets, reattaches and deletes them', () => {
    const flow = createFlow({ id: 'f9', from: 's4', to: 's1', label: 'Tidak' })
    expect(arrows(procedureAfter({ kind: 'addFlow', procedureId, flow }))[3]).toBe('f9 s4>s1 Tidak')
    const patch = { label: 'Tidak', heads: 'both' } as const
    expect(procedureAfter({ kind: 'setFlow', procedureId, flowId: 'f1', patch }).flows[0]).toEqual({
      ...procedure.flows[0],
      ...patch,
    })
    const reattach = { kind: 'reattachFlow', procedureId, flowId: 'f2' } as const
    expect(arrows(procedureAfter({ ...reattach, end: 'to', symbolId: 's4' }))[1]).toBe('f2 s2>s4')
    expect(arrows(procedureAfter({ ...reattach, end: 'from', symbolId: 's1' }))[1]).toBe('f2 s1>s3')
    expect(arrows(procedureAfter({ kind: 'deleteFlows', procedureId, flowIds: ['f1', 'f3'] }))).toEqual(['f2 s2>s3'])
  })

  it('refuses loops on one symbol, twins, unknown ends and too many', () => {
    const add = (flow: Partial<Flow>) =>
      refusal({ kind: 'addFlow', procedureId, flow: createFlow({ id: 'f9', from: 's1', to: 's2', ...flow }) })
    expect(add({ to: 's1' })?.code).toBe('self-flow')
    expect(add({ label: 'Ya' })).toEqual({ code: 'duplicate-flow', values: { label: 'Ya' } })
    expect(add({ label: 'Tidak' })).toBeNull()
    expect(add({ to: 'r1' })).toEqual({ code: 'unknown-symbol', values: { id: 'r1' } })
    expect(add({ id: 'f1' })?.code).toBe('duplicate-id')
    expect(refusal({ kind: 'setFlow', procedureId, flowId: 'x', patch: {} })?.code).toBe('unknown-flow')
    expect(refusal({ kind: 'deleteFlows', procedureId, flowIds: ['x'] })?.code).toBe('unknown-flow')
    const reattach = { kind: 'reattachFlow', procedureId, flowId: 'f2', end: 'to' } as const
    expect(refusal({ ...reattach, symbolId: 's2' })?.code).toBe('self-flow')
    expect(refusal({ ...reattach, symbolId: 'x' })?.code).toBe('unknown-symbol')
    const twins = withFlows([...procedure.flows, createFlow({ id: 'f4', from: 's1', to: 's2' })])
    expect(refusal({ kind: 'setFlow', procedureId, flowId: 'f4', patch: { label: 'Ya' } }, twins)?.code).toBe(
      'duplicate-flow',
    )
    const many = Array.from({ length: LIMITS.flows }, (_, index) =>
      createFlow({ id: `g${index}`, from: 's1', to: 's2', label: String(index) }),
    )
    const full = withFlows(many)
    const flow = createFlow({ id: 'f9', from: 's2', to: 's3' })
    expect(refusal({ kind: 'addFlow', procedureId, flow }, full)?.values.what).toBe('flows')
  })
})
