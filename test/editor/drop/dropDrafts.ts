import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createSectionRow,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import type { Procedure, SopDraft } from '../../../src/core/draft/draft'

/** A draft around the given procedures. */
export const draftWith = (...procedures: readonly Procedure[]): SopDraft => ({
  ...createDraft({ id: 'd1', procedureId: 'p1' }),
  procedures,
})

/**
 * Three lanes; a section, then three steps: s1 in lane a1 with text, s2 in lane a2 in a row without text, and s3 and s4 stacked
 * in lane a3. Arrows lead s1 -> s2 -> s3.
 */
export const sampleProcedure = (): Procedure =>
  createProcedure({
    id: 'p1',
    actors: ['a1', 'a2', 'a3'].map((id) => createActor({ id, name: `Nama ${id}` })),
    rows: [
      createSectionRow({ id: 'r0', text: 'Persiapan' }),
      createStepRow({ id: 'r1', activity: 'Menyusun', symbols: [createSymbol({ id: 's1', actorId: 'a1' })] }),
      createStepRow({ id: 'r2', symbols: [createSymbol({ id: 's2', actorId: 'a2' })] }),
      createStepRow({
        id: 'r3',
        activity: 'Memeriksa',
        symbols: [createSymbol({ id: 's3', actorId: 'a3' }), createSymbol({ id: 's4', actorId: 'a3' })],
      }),
    ],
    flows: [
      createFlow({ id: 'f1', from: 's1', to: 's2', label: 'Ya' }),
      createFlow({ id: 'f2', from: 's2', to: 's3' }),
    ],
  })
