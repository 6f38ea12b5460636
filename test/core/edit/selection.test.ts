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
import { NO_SELECTION, pruneSelection, type Selection } from '../../../src/core/edit/selection'

const draft: SopDraft = {
  ...createDraft({ id: 'd', procedureId: 'x' }),
  procedures: [
    createProcedure({
      id: 'p1',
      actors: [createActor({ id: 'a1' })],
      rows: [
        createSectionRow({ id: 'r0' }),
        createStepRow({
          id: 'r1',
          symbols: [createSymbol({ id: 's1', actorId: 'a1' }), createSymbol({ id: 's2', actorId: 'a1' })],
        }),
      ],
      flows: [createFlow({ id: 'f1', from: 's1', to: 's2' })],
    }),
  ],
}

const selected = (kind: Selection['kind'], ...ids: string[]): Selection => ({ procedureId: 'p1', kind, ids })

describe('pruning a selection', () => {
  it.each([
    selected('symbols', 's1', 's2'),
    selected('flows', 'f1'),
    selected('rows', 'r0', 'r1'),
    selected('actors', 'a1'),
    { ...selected('cell', 'r1'), field: 'duration' },
    selected('laneCell', 'r1', 'a1'),
    { ...selected('procedure'), field: 'title' },
    { procedureId: null, kind: 'identity', ids: [], field: 'unit' } as const,
    { procedureId: null, kind: 'label', ids: [], field: 'note' } as const,
    NO_SELECTION,
  ])('leaves as it is what is all there: $kind', (selection) => {
    expect(pruneSelection(selection, draft)).toBe(selection)
  })

  it('drops the ids that are gone and keeps the others', () => {
    expect(pruneSelection(selected('symbols', 's9', 's2'), draft)).toEqual(selected('symbols', 's2'))
    expect(pruneSelection(selected('rows', 'r1', 's1'), draft)).toEqual(selected('rows', 'r1'))
  })

  it.each([
    selected('symbols', 's9'),
    selected('flows', 's1'),
    selected('cell', 'r9'),
    selected('laneCell', 'r1', 'a9'),
    selected('laneCell', 'r9', 'a1'),
    { ...selected('rows', 'r1'), procedureId: 'p9' },
  ])('selects nothing when what it needs is gone: $kind $ids', (selection) => {
    expect(pruneSelection(selection, draft)).toEqual(NO_SELECTION)
  })
})
