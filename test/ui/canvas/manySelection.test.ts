import { describe, expect, it } from 'vitest'
import type { Selection } from '../../../src/core/edit/selection'
import { rangeTo, reachedBy } from '../../../src/ui/canvas/manySelection'
import { canvasDraft } from './canvasDraft'

const draft = canvasDraft()
const of = (kind: Selection['kind'], ...ids: readonly string[]): Selection => ({ procedureId: 'p1', kind, ids })

describe('selecting up to another', () => {
  it('takes all rows or lanes between, from where the selection began, in both directions', () => {
    expect(rangeTo(draft, of('rows', 'r1'), of('rows', 'r3')).ids).toEqual(['r1', 'r2', 'r3'])
    const back = rangeTo(draft, of('rows', 'r1', 'r2', 'r3'), of('rows', 'r0'))
    expect(back.ids).toEqual(['r1', 'r0'])
    expect(rangeTo(draft, of('actors', 'a1'), of('actors', 'a3')).ids).toEqual(['a1', 'a2', 'a3'])
  })

  it('adds symbols one by one, and begins anew with another kind', () => {
    expect(rangeTo(draft, of('symbols', 's1'), of('symbols', 's3')).ids).toEqual(['s1', 's3'])
    expect(rangeTo(draft, of('symbols', 's1'), of('rows', 'r3')).ids).toEqual(['r3'])
  })
})

describe('reaching one further by keys', () => {
  it('grows and shrinks the selection, and stops at the table\u2019s edge', () => {
    const down = reachedBy(draft, of('rows', 'r3'), of('rows', 'r3'), 1)
    expect([down?.id, down?.selection.ids]).toEqual(['r4', ['r3', 'r4']])
    const up = reachedBy(draft, of('rows', 'r3', 'r4'), of('rows', 'r4'), -1)
    expect([up?.id, up?.selection.ids]).toEqual(['r3', ['r3']])
    expect(reachedBy(draft, of('rows', 'r4'), of('rows', 'r4'), 1)).toBe(null)
    expect(reachedBy(draft, of('symbols', 's1'), of('rows', 'r1'), 1)?.selection.ids).toEqual(['r1', 'r2'])
  })
})
