import { describe, expect, it } from 'vitest'
import { createSymbol } from '../../../src/core/draft/create'
import { applied, procedure, procedureAfter, procedureId, refusal, symbolsOf } from './example'

describe('editing symbols', () => {
  const addedSymbol = {
    kind: 'addSymbol',
    procedureId,
    rowId: 'r1',
    symbol: createSymbol({ id: 's9', actorId: 'a2' }),
  } as const

  it('adds them at their place in the row, and moves them between cells', () => {
    expect(symbolsOf(procedureAfter({ ...addedSymbol, index: 0 }), 'r1')).toBe('s9@a2 s1@a1')
    const two = applied({ ...addedSymbol, index: 1 })
    const move = { kind: 'moveSymbol', procedureId, symbolId: 's1' } as const
    expect(symbolsOf(procedureAfter({ ...move, rowId: 'r1', actorId: 'a3' }, two), 'r1')).toBe('s1@a3 s9@a2')
    expect(symbolsOf(procedureAfter({ ...move, rowId: 'r1', actorId: 'a2', index: 1 }, two), 'r1')).toBe('s9@a2 s1@a2')
    const moveLast = { kind: 'moveSymbol', procedureId, symbolId: 's9', rowId: 'r1', actorId: 'a3' } as const
    expect(symbolsOf(procedureAfter(moveLast, two), 'r1')).toBe('s1@a1 s9@a3')
    const moved = procedureAfter({ ...move, rowId: 'r2', actorId: 'a3' }, two)
    expect([symbolsOf(moved, 'r1'), symbolsOf(moved, 'r2')]).toEqual(['s9@a2', 's2@a2 s1@a3'])
    expect(symbolsOf(procedureAfter({ ...move, rowId: 'r2', actorId: 'a3', index: 0 }), 'r2')).toBe('s1@a3 s2@a2')
    expect(moved.flows).toBe(procedure.flows)
  })

  it('sets shape and text', () => {
    expect(procedureAfter({ kind: 'setShape', procedureId, symbolId: 's1', shape: 'decision' }).rows[1]).toMatchObject({
      symbols: [{ id: 's1', shape: 'decision' }],
    })
    expect(
      procedureAfter({ kind: 'setSymbolText', procedureId, symbolId: 's1', value: 'Mulai' }).rows[1],
    ).toMatchObject({
      symbols: [{ text: 'Mulai' }],
    })
  })

  it('refuses sections, strangers and unknown symbols', () => {
    expect(refusal({ ...addedSymbol, rowId: 'r0', index: 0 })?.code).toBe('not-a-step')
    expect(refusal({ ...addedSymbol, symbol: createSymbol({ id: 's9', actorId: 'x' }), index: 0 })?.code).toBe(
      'unknown-actor',
    )
    expect(refusal({ ...addedSymbol, symbol: createSymbol({ id: 's2', actorId: 'a1' }), index: 0 })?.code).toBe(
      'duplicate-id',
    )
    const move = { kind: 'moveSymbol', procedureId, symbolId: 's1', rowId: 'r2', actorId: 'a1' } as const
    expect(refusal({ ...move, symbolId: 'x' })?.code).toBe('unknown-symbol')
    expect(refusal({ ...move, actorId: 'x' })?.code).toBe('unknown-actor')
    expect(refusal({ ...move, rowId: 'r0' })?.code).toBe('not-a-step')
    expect(refusal({ kind: 'setShape', procedureId, symbolId: 'x', shape: 'process' })?.code).toBe('unknown-symbol')
    expect(refusal({ kind: 'deleteSymbols', procedureId, symbolIds: ['s1', 'x'] })?.code).toBe('unknown-symbol')
  })
})
