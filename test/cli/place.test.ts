import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/cli/place'
import { createSectionRow } from '../../src/core/draft/create'
import type { SopDraft } from '../../src/core/draft/draft'
import { parseDraftValue } from '../../src/core/draft/parse'
import {
  actorSource,
  flowSource,
  identitySource,
  labelSource,
  procedureSource,
  rowSource,
  symbolSource,
} from '../../src/core/layout/sources'
import { smallDraft } from '../support/smallDraft'

const draft = ((): SopDraft => {
  const parsed = parseDraftValue(smallDraft)
  if (!parsed.ok) throw new Error('The draft is not sound')
  return parsed.value.draft
})()

describe('a place in words', () => {
  it('is the printed step for rows and symbols, and both steps for an arrow', () => {
    expect(placeOf(draft, rowSource('r3', 'output'))).toBe('langkah 2')
    expect(placeOf(draft, symbolSource('s2'))).toBe('langkah 3')
    expect(placeOf(draft, flowSource('f2', 'label'))).toBe('panah dari langkah 3 ke langkah 2')
  })

  it('names lanes, fields and wordings as they are printed', () => {
    expect(placeOf(draft, actorSource('a2'))).toBe('pelaksana “Petugas”')
    expect(placeOf(draft, identitySource('title'))).toContain('title')
    expect(placeOf(draft, labelSource('activity'))).toContain('Kegiatan')
    expect(placeOf(draft, procedureSource('p1'))).toBe('seluruh tabel')
  })

  it('names the table where there are several, and a heading by its text', () => {
    const [procedure] = draft.procedures
    if (!procedure) throw new Error('The draft has no table')
    const second = {
      ...procedure,
      id: 'p2',
      actors: [],
      flows: [],
      rows: [createSectionRow({ id: 'h1', text: 'A. Umum' })],
    }
    const both = { ...draft, procedures: [procedure, second] }
    expect(placeOf(both, rowSource('h1', 'section'))).toBe('tabel 2, judul “A. Umum”')
    expect(placeOf(both, rowSource('r1', 'activity'))).toBe('tabel 1, langkah 1')
  })

  it('is the bare id where the draft knows no such entity', () => {
    expect(placeOf(draft, rowSource('gone', 'note'))).toBe('gone')
  })
})
