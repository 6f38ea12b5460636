import { describe, expect, it } from 'vitest'
import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createSectionRow,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import {
  actorOf,
  countSteps,
  entityIds,
  flowOf,
  flowsAt,
  isEmptyDraft,
  procedureOf,
  rowOf,
  stepNumbers,
  symbolPlaces,
  symbolsInCell,
  terminatorRole,
} from '../../../src/core/draft/query'

const capsule = (id: string) => createSymbol({ id, actorId: 'a2', shape: 'terminator' })

const procedure = createProcedure({
  id: 'p1',
  actors: [createActor({ id: 'a1' }), createActor({ id: 'a2' })],
  rows: [
    createStepRow({ id: 'r1', symbols: [capsule('s1'), createSymbol({ id: 's2', actorId: 'a1' })] }),
    createSectionRow({ id: 'r2' }),
    createStepRow({ id: 'r3', symbols: [capsule('s3')] }),
    createStepRow({ id: 'r4', symbols: [capsule('s4'), capsule('s5')] }),
  ],
  flows: [
    createFlow({ id: 'f1', from: 's1', to: 's2' }),
    createFlow({ id: 'f2', from: 's2', to: 's3' }),
    createFlow({ id: 'f3', from: 's3', to: 's4' }),
  ],
})

const draft: SopDraft = { ...createDraft({ id: 'd', procedureId: 'p0' }), procedures: [procedure] }

describe('finding things in a draft', () => {
  it('finds by id, or nothing', () => {
    expect(procedureOf(draft, 'p1')).toBe(procedure)
    expect(procedureOf(draft, 'r1')).toBeUndefined()
    expect(rowOf(procedure, 'r2')).toBe(procedure.rows[1])
    expect(actorOf(procedure, 'a2')).toBe(procedure.actors[1])
    expect(flowOf(procedure, 'f2')).toBe(procedure.flows[1])
    expect([rowOf(procedure, 'x'), actorOf(procedure, 'x'), flowOf(procedure, 'x')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('numbers the steps anew after each section', () => {
    expect([...stepNumbers(procedure)]).toEqual([
      ['r1', 1],
      ['r3', 1],
      ['r4', 2],
    ])
  })

  it('tells where each symbol stands', () => {
    const places = symbolPlaces(procedure)
    expect([...places.keys()]).toEqual(['s1', 's2', 's3', 's4', 's5'])
    expect(places.get('s2')).toMatchObject({ rowIndex: 0, symbolIndex: 1, actorIndex: 0 })
    expect(places.get('s3')).toMatchObject({ rowIndex: 2, symbolIndex: 0, actorIndex: 1 })
  })

  it('tells which arrows end and begin at a symbol', () => {
    const { incoming, outgoing } = flowsAt(procedure, 's3')
    expect([incoming.map(({ id }) => id), outgoing.map(({ id }) => id)]).toEqual([['f2'], ['f3']])
  })

  it('stacks the symbols of one cell in their order', () => {
    const row = procedure.rows[3]
    if (row?.kind !== 'step') throw new Error('r4 is a step')
    expect(symbolsInCell(row, 'a2').map(({ id }) => id)).toEqual(['s4', 's5'])
    expect(symbolsInCell(row, 'a1')).toEqual([])
  })

  it('takes a capsule for a start when nothing comes in, for an end when nothing leaves, else by its row', () => {
    expect(terminatorRole(procedure, 's1')).toBe('start')
    expect(terminatorRole(procedure, 's4')).toBe('end')
    expect(terminatorRole(procedure, 's3')).toBe('end')
    expect(terminatorRole(procedure, 's5')).toBe('end')
    expect(terminatorRole({ ...procedure, flows: [] }, 's1')).toBe('start')
    const loop = [...procedure.flows, createFlow({ id: 'f4', from: 's3', to: 's1', label: 'Tidak' })]
    expect(terminatorRole({ ...procedure, flows: loop }, 's1')).toBe('start')
  })

  it('lists every id once, in the order of the file', () => {
    expect([...entityIds(draft)]).toEqual('p1 a1 a2 r1 s1 s2 r2 r3 s3 r4 s4 s5 f1 f2 f3'.split(' '))
  })
})

describe('an empty draft', () => {
  const empty = createDraft({ id: 'd', procedureId: 'p' })

  it('says nothing yet', () => {
    expect(isEmptyDraft(empty)).toBe(true)
    expect(countSteps(empty)).toBe(0)
  })

  it('is empty no more with any text, actor or row', () => {
    expect(isEmptyDraft(draft)).toBe(false)
    expect(isEmptyDraft({ ...empty, identity: { ...empty.identity, records: ['x'] } })).toBe(false)
    const approval = { ...empty.identity.approval, position: 'x' }
    expect(isEmptyDraft({ ...empty, identity: { ...empty.identity, approval } })).toBe(false)
    const withActor = createProcedure({ id: 'p', actors: [createActor({ id: 'a' })] })
    expect(isEmptyDraft({ ...empty, procedures: [withActor] })).toBe(false)
    expect(countSteps(draft)).toBe(3)
  })
})
