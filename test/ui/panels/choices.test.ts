import { describe, expect, it } from 'vitest'
import {
  createActor,
  createFlow,
  createProcedure,
  createSectionRow,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import { actorChoices, symbolChoices } from '../../../src/ui/panels/choices'

const procedure = createProcedure({
  id: 'p1',
  actors: [createActor({ id: 'a1', name: 'Kasi' }), createActor({ id: 'a2' })],
  rows: [
    createStepRow({ id: 'r1', symbols: [createSymbol({ id: 's1', actorId: 'a1', shape: 'terminator' })] }),
    createSectionRow({ id: 'r2', text: 'B' }),
    createStepRow({ id: 'r3', symbols: [createSymbol({ id: 's2', actorId: 'a2' })] }),
  ],
  flows: [createFlow({ id: 'f1', from: 's1', to: 's2' })],
})

describe('what there is to choose from', () => {
  it('are the lanes from left to right, the nameless ones said so', () => {
    expect(actorChoices(procedure)).toEqual([
      { value: 'a1', name: 'Kasi' },
      { value: 'a2', name: 'tanpa nama' },
    ])
  })

  it('are the symbols in reading order, with the printed step number and the lane', () => {
    expect(symbolChoices(procedure)).toEqual([
      { value: 's1', name: '1. Mulai, Kasi' },
      { value: 's2', name: '1. Proses, tanpa nama' },
    ])
  })
})
