import type { Flow, Procedure, Shape, StepRow } from '../../../src/core/draft/draft'

/** Steps of one actor, each with one symbol `s<n>` of the given shape, and arrows such as `s1>s2` or `s2>s1:Tidak`. */
export const procedureOf = (shapes: readonly Shape[], arrows: readonly string[]): Procedure => ({
  id: 'p1',
  title: '',
  actors: [{ id: 'a1', name: 'Petugas', group: '' }],
  rows: shapes.map(
    (shape, index): StepRow => ({
      kind: 'step',
      id: `r${index + 1}`,
      activity: `Kegiatan ${index + 1}`,
      symbols: [{ id: `s${index + 1}`, actorId: 'a1', shape, text: '' }],
      requirements: '',
      duration: '10 menit',
      output: '',
      note: '',
      breakBefore: false,
      pinned: false,
    }),
  ),
  flows: arrows.map((arrow): Flow => {
    const [ends = '', label = ''] = arrow.split(':')
    const [from = '', to = ''] = ends.split('>')
    return { id: arrow, from, to, label, heads: 'end', dashed: false }
  }),
  footnote: '',
})
