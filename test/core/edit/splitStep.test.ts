import { describe, expect, it } from 'vitest'
import type { StepRow } from '../../../src/core/draft/draft'
import type { SplitStepCommand } from '../../../src/core/edit/command'
import { applied, arrows, draft, idsOf, procedureAfter, procedureId, refusal, symbolsOf } from './example'

const split: SplitStepCommand = {
  kind: 'splitStep',
  procedureId,
  rowId: 'r2',
  secondRowId: 'r2b',
  activity: 'Menerima berkas',
  secondActivity: 'memeriksa berkas',
  movedSymbolIds: [],
}
const twin = { symbolId: 's2b', flowId: 'f2b' }

const filled = applied(
  { kind: 'setStepText', procedureId, rowId: 'r2', field: 'output', value: 'Berkas lengkap' },
  applied({ kind: 'setStepText', procedureId, rowId: 'r2', field: 'duration', value: '1 jam' }),
)

describe('splitting a step', () => {
  it('divides the words; what comes out is the output of the second', () => {
    const after = procedureAfter(split, filled)
    expect(idsOf(after.rows)).toBe('r0 r1 r2 r2b r3 r4')
    const [first, second] = after.rows.slice(2) as StepRow[]
    expect(first).toMatchObject({ activity: 'Menerima berkas', duration: '1 jam', output: '' })
    expect(second).toMatchObject({ activity: 'memeriksa berkas', duration: '', output: 'Berkas lengkap' })
    expect(symbolsOf(after, 'r2')).toBe('s2@a2')
  })

  it('gives a process a twin after it, which takes over what leaves it', () => {
    const after = procedureAfter({ ...split, twin })
    expect([symbolsOf(after, 'r2'), symbolsOf(after, 'r2b')]).toEqual(['s2@a2', 's2b@a2'])
    expect(arrows(after)).toEqual(['f1 s1>s2 Ya', 'f2 s2b>s3', 'f3 s3>s4', 'f2b s2>s2b'])
  })

  it.each(['decision', 'terminator'] as const)('puts a process before a %s that ends the step', (shape) => {
    const ending = shape === 'decision' ? 's2' : 's4'
    const rowId = shape === 'decision' ? 'r2' : 'r4'
    const start = applied({ kind: 'setShape', procedureId, symbolId: ending, shape })
    const after = procedureAfter({ ...split, rowId, twin }, start)
    expect(symbolsOf(after, rowId)).toMatch(/^s2b@/)
    expect(symbolsOf(after, 'r2b')).toMatch(new RegExp(`^${ending}@`))
    expect(arrows(after)).toContain(shape === 'decision' ? 'f1 s1>s2b Ya' : 'f3 s3>s2b')
    expect(arrows(after)).toContain(`f2b s2b>${ending}`)
  })

  it('moves the named symbols with their arrows, and then makes no twin', () => {
    const start = applied({ kind: 'moveSymbol', procedureId, symbolId: 's3', rowId: 'r2', actorId: 'a2' })
    const after = procedureAfter({ ...split, movedSymbolIds: ['s3'], twin }, start)
    expect([symbolsOf(after, 'r2'), symbolsOf(after, 'r2b')]).toEqual(['s2@a2', 's3@a2'])
    expect(arrows(after)).toEqual(['f1 s1>s2 Ya', 'f2 s2>s3', 'f3 s3>s4'])
  })

  it('is refused for headings, strangers and taken ids, and changes nothing then', () => {
    expect(refusal({ ...split, rowId: 'r0' })).toEqual({ code: 'not-a-step', values: { row: 1 } })
    expect(refusal({ ...split, rowId: 'r9' })?.code).toBe('unknown-row')
    expect(refusal({ ...split, movedSymbolIds: ['s1'] })).toEqual({ code: 'unknown-symbol', values: { id: 's1' } })
    expect(refusal({ ...split, secondRowId: 'r1' })?.code).toBe('duplicate-id')
    expect(refusal({ ...split, twin: { symbolId: 's2b', flowId: 'f1' } })?.code).toBe('duplicate-id')
    expect(refusal({ ...split, activity: 'x'.repeat(10_001) })?.code).toBe('limit')
    expect(idsOf(draft.procedures[0]?.rows ?? [])).toBe('r0 r1 r2 r3 r4')
  })
})
