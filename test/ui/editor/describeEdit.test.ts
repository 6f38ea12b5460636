import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import { apply } from '../../../src/core/edit/apply'
import type { Command } from '../../../src/core/edit/command'
import { describeEdit } from '../../../src/ui/editor/describeEdit'
import { arbitraryDraft } from '../../support/arbitraryDraft'

const step = (id: string, actorId: string) =>
  createStepRow({ id: `r${id}`, activity: `Kegiatan ${id}`, symbols: [createSymbol({ id: `s${id}`, actorId })] })

const draft: SopDraft = {
  ...createDraft({ id: 'd', procedureId: 'p' }),
  procedures: [
    createProcedure({
      id: 'p',
      actors: [createActor({ id: 'a', name: 'Kasi' }), createActor({ id: 'b', name: 'Staf' })],
      rows: [step('1', 'a'), step('2', 'b'), step('3', 'a')],
      flows: [createFlow({ id: 'f', from: 's1', to: 's2' })],
    }),
  ],
}

const edited = (command: Command): SopDraft => {
  const result = apply(draft, command)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

describe('what an edit did', () => {
  const cases: readonly (readonly [string, Command])[] = [
    ['Langkah 2 dihapus.', { kind: 'deleteRows', procedureId: 'p', rowIds: ['r2'] }],
    ['Langkah 1 ditambahkan.', { kind: 'addRow', procedureId: 'p', row: step('9', 'a'), index: 0 }],
    ['Langkah 1 menjadi langkah 3.', { kind: 'moveRow', procedureId: 'p', rowId: 'r1', index: 2 }],
    ['Pelaksana dihapus: Staf.', { kind: 'deleteActor', procedureId: 'p', actorId: 'b' }],
    ['Urutan pelaksana sekarang: Staf, Kasi.', { kind: 'moveActor', procedureId: 'p', actorId: 'b', index: 0 }],
    [
      'Dipindahkan: Proses, langkah 3, Staf.',
      { kind: 'moveSymbol', procedureId: 'p', symbolId: 's3', rowId: 'r3', actorId: 'b' },
    ],
    [
      'Sekarang: Keputusan, langkah 2, Staf.',
      { kind: 'setShape', procedureId: 'p', symbolId: 's2', shape: 'decision' },
    ],
    [
      'Ditambahkan: Panah dari langkah 2 ke langkah 3.',
      { kind: 'addFlow', procedureId: 'p', flow: createFlow({ id: 'g', from: 's2', to: 's3' }) },
    ],
    ['Dihapus: Panah dari langkah 1 ke langkah 2.', { kind: 'deleteFlows', procedureId: 'p', flowIds: ['f'] }],
    ['Setelan cetak berubah.', { kind: 'setPrint', patch: { sizePt: 9 } }],
    ['', { kind: 'setStepText', procedureId: 'p', rowId: 'r1', field: 'activity', value: 'Lain' }],
  ]

  it.each(cases)('is told as “%s”', (words, command) => {
    expect(describeEdit(draft, edited(command))).toBe(words)
  })

  it('is told of whatever two drafts, and of one and the same it is nothing', () => {
    fc.assert(
      fc.property(arbitraryDraft({ rows: 5 }), arbitraryDraft({ rows: 5 }), (one, other) => {
        expect(describeEdit(one, one)).toBe('')
        expect(typeof describeEdit(one, other)).toBe('string')
      }),
      { seed: 5, numRuns: 30 },
    )
  })
})
