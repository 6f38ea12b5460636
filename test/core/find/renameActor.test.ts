import { describe, expect, it } from 'vitest'
import { createActor, createDraft, createProcedure } from '../../../src/core/draft/create'
import { apply } from '../../../src/core/edit/apply'
import { renameUses, usesOfName } from '../../../src/core/find/renameActor'

const base = createDraft({
  id: 'd',
  procedureId: 'x',
  identity: { qualifications: ['Kepala Seksi Data dan Kepala Seksi', 'kepala seksi'], unit: 'Kepala Seksi' },
})
const draft = {
  ...base,
  procedures: ['p1', 'p2'].map((id, index) =>
    createProcedure({
      id,
      actors: [
        createActor({ id: `${id}a`, name: index === 0 ? 'Kepala\n*Seksi*' : 'kepala seksi' }),
        createActor({ id: `${id}b`, name: 'Kepala Seksi Data' }),
      ],
    }),
  ),
}

describe('renaming an actor', () => {
  const uses = usesOfName(draft, ' Kepala  Seksi ')

  it('finds lanes by their whole name, and the identity by exactly these words', () => {
    expect(uses.lanes.map(({ actorId }) => actorId)).toEqual(['p1a', 'p2a'])
    expect(uses.identity.map(({ place, item }) => `${place.id} ${item}`)).toEqual([
      'unit null',
      'qualifications 0',
      'qualifications 0',
    ])
    expect(usesOfName(draft, ' ').lanes).toEqual([])
  })

  it('renames the lanes, and the identity only where asked', () => {
    const lanesOnly = apply(draft, renameUses(draft, uses, 'Ketua *Tim*', false))
    expect(lanesOnly.ok && lanesOnly.value.procedures.map(({ actors }) => actors[0]?.name)).toEqual([
      'Ketua \\*Tim\\*',
      'Ketua \\*Tim\\*',
    ])
    expect(lanesOnly.ok && lanesOnly.value.identity).toBe(draft.identity)
    const both = apply(draft, renameUses(draft, uses, 'Ketua Tim', true))
    expect(both.ok && both.value.identity.unit).toBe('Ketua Tim')
    expect(both.ok && both.value.identity.qualifications).toEqual(['Ketua Tim Data dan Ketua Tim', 'kepala seksi'])
  })
})
