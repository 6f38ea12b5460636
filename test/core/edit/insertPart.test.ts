import { describe, expect, it } from 'vitest'
import { createActor, createFlow, createSectionRow, createStepRow, createSymbol } from '../../../src/core/draft/create'
import type { InsertPartCommand } from '../../../src/core/edit/command'
import { applied, arrows, draft, idsOf, procedureAfter, procedureId, refusal, symbolsOf } from './example'

const part = (given: Partial<InsertPartCommand> = {}): InsertPartCommand => ({
  kind: 'insertPart',
  procedureId,
  actors: [],
  rows: [],
  index: 0,
  symbols: [],
  flows: [],
  ...given,
})

const newRow = createStepRow({ id: 'n1', symbols: [createSymbol({ id: 'm1', actorId: 'b1' })] })

describe('inserting a part', () => {
  it('adds lanes at the right, rows at the index, symbols at the end of their rows, and arrows among all of them', () => {
    const changed = procedureAfter(
      part({
        actors: [createActor({ id: 'b1', name: 'Baru' })],
        rows: [createSectionRow({ id: 'n0' }), newRow],
        index: 2,
        symbols: [
          { rowId: 'r1', symbol: createSymbol({ id: 'm2', actorId: 'b1' }) },
          { rowId: 'n1', symbol: createSymbol({ id: 'm3', actorId: 'a1' }) },
        ],
        flows: [createFlow({ id: 'g1', from: 's1', to: 'm1' }), createFlow({ id: 'g2', from: 'm1', to: 'm3' })],
      }),
    )
    expect(idsOf(changed.actors)).toBe('a1 a2 a3 b1')
    expect(idsOf(changed.rows)).toBe('r0 r1 n0 n1 r2 r3 r4')
    expect(symbolsOf(changed, 'r1')).toBe('s1@a1 m2@b1')
    expect(symbolsOf(changed, 'n1')).toBe('m1@b1 m3@a1')
    expect(arrows(changed).slice(-2)).toEqual(['g1 s1>m1', 'g2 m1>m3'])
  })

  it('gives back the very same draft when there is nothing to add', () => {
    expect(applied(part())).toBe(draft)
  })

  it('adds nothing when something of it does not fit', () => {
    expect(refusal(part({ rows: [newRow] }))).toMatchObject({ code: 'broken-part', values: { fault: 'missing-actor' } })
    expect(refusal(part({ flows: [createFlow({ id: 'g1', from: 's1', to: 'gone' })] }))).toMatchObject({
      code: 'broken-part',
    })
    expect(refusal(part({ rows: [createStepRow({ id: 's1' })] }))).toMatchObject({ code: 'duplicate-id' })
    const symbol = createSymbol({ id: 'm2', actorId: 'a1' })
    expect(refusal(part({ symbols: [{ rowId: 'r0', symbol }] }))).toMatchObject({ code: 'unknown-row' })
    const rows = Array.from({ length: 1000 }, (_, index) => createStepRow({ id: `n${index}` }))
    expect(refusal(part({ rows }))).toMatchObject({ code: 'limit', values: { what: 'rows' } })
  })
})
