import { describe, expect, it } from 'vitest'
import { symbolPlaces } from '../../../src/core/draft/query'
import { apply } from '../../../src/core/edit/apply'
import { keyboardMove, type MoveDirection } from '../../../src/editor/drop/keyboardMove'
import { draftWith, sampleProcedure } from './dropDrafts'

const draft = draftWith(sampleProcedure())

/** Where the symbols stand after the move, as `row lane`; null when they cannot move. */
const placesAfter = (symbolIds: readonly string[], direction: MoveDirection) => {
  const command = keyboardMove(draft, 'p1', symbolIds, direction)
  if (command === null) return null
  const edited = apply(draft, command)
  const procedure = edited.ok ? edited.value.procedures[0] : undefined
  if (procedure === undefined) throw new Error('The move was refused')
  const places = symbolPlaces(procedure)
  return symbolIds.map((id) => `${places.get(id)?.row.id} ${places.get(id)?.symbol.actorId}`)
}

describe('an arrow key', () => {
  it('moves a symbol one lane or one step', () => {
    expect(placesAfter(['s2'], 'left')).toEqual(['r2 a1'])
    expect(placesAfter(['s2'], 'right')).toEqual(['r2 a3'])
    expect(placesAfter(['s2'], 'up')).toEqual(['r1 a2'])
    expect(placesAfter(['s2'], 'down')).toEqual(['r3 a2'])
  })

  it('passes over section rows', () => {
    const procedure = sampleProcedure()
    const [section, first, ...others] = procedure.rows
    const rows = [first, section, ...others].filter((row) => row !== undefined)
    const command = keyboardMove(draftWith({ ...procedure, rows }), 'p1', ['s2'], 'up')
    expect(command).toMatchObject({ kind: 'moveSymbol', rowId: 'r1' })
  })

  it('stops at the edge of the table', () => {
    expect(placesAfter(['s1'], 'left')).toBeNull()
    expect(placesAfter(['s1'], 'up')).toBeNull()
    expect(placesAfter(['s3'], 'right')).toBeNull()
    expect(placesAfter(['s3'], 'down')).toBeNull()
  })

  it('moves all selected symbols or none', () => {
    expect(placesAfter(['s1', 's2'], 'right')).toEqual(['r1 a2', 'r2 a3'])
    expect(placesAfter(['s1', 's2'], 'left')).toBeNull()
  })

  it('does nothing without a symbol or with one that is gone', () => {
    expect(placesAfter([], 'left')).toBeNull()
    expect(placesAfter(['tidak ada'], 'left')).toBeNull()
    expect(keyboardMove(draft, 'tidak ada', ['s1'], 'right')).toBeNull()
  })
})
