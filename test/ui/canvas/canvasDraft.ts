import {
  createActor,
  createDraft,
  createFlow,
  createSectionRow,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import { layout } from '../../../src/core/layout/layout'
import type { Layout } from '../../../src/core/layout/result'

/** A small procedure with a section, a decision with one exit, a row without symbols and a cell with two symbols. */
export const canvasDraft = (): SopDraft => {
  const draft = createDraft({ id: 'draft', procedureId: 'p1', identity: { title: 'Uji', institution: ['DINAS UJI'] } })
  return {
    ...draft,
    procedures: [
      {
        id: 'p1',
        title: '',
        footnote: '',
        actors: [
          createActor({ id: 'a1', name: 'Kasi' }),
          createActor({ id: 'a2', name: '*Kepala* Dinas', group: 'Pimpinan' }),
          createActor({ id: 'a3', name: '', group: 'Pimpinan' }),
        ],
        rows: [
          createSectionRow({ id: 'r0', text: 'A. Persiapan' }),
          createStepRow({
            id: 'r1',
            activity: 'Menyusun konsep',
            symbols: [createSymbol({ id: 's1', actorId: 'a1', shape: 'terminator' })],
          }),
          createStepRow({
            id: 'r2',
            activity: 'Memeriksa konsep',
            symbols: [createSymbol({ id: 's2', actorId: 'a2', shape: 'decision' })],
          }),
          createStepRow({ id: 'r3', activity: 'Belum ada simbol' }),
          createStepRow({
            id: 'r4',
            activity: 'Mengarsipkan',
            symbols: [
              createSymbol({ id: 's3', actorId: 'a1' }),
              createSymbol({ id: 's4', actorId: 'a1', shape: 'terminator' }),
            ],
          }),
        ],
        flows: [
          createFlow({ id: 'f1', from: 's1', to: 's2' }),
          createFlow({ id: 'f2', from: 's2', to: 's3', label: 'Ya' }),
          createFlow({ id: 'f3', from: 's3', to: 's4' }),
        ],
      },
    ],
  }
}

/** The canvas's layout of a draft. */
export const canvasLayout = (draft: SopDraft): Layout => layout(draft, { mode: 'continuous', effort: 'draft' })
