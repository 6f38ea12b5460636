import { describe, expect, it } from 'vitest'
import type { DraftSummary } from '../../../src/editor/ports/draftStore'
import { searchDrafts } from '../../../src/ui/drafts/search'

const summary = (title: string, institution: string): DraftSummary => ({
  id: title,
  title,
  institution,
  changedAt: 0,
  stepCount: 1,
  revision: 1,
})

const drafts = [
  summary('Penyusunan Perjanjian Kinerja', 'Dinas Sosial'),
  summary('Pelayanan Ré-registrasi', 'Dinas Kesehatan'),
  summary('', 'Bappeda'),
]

const found = (typed: string): readonly string[] => searchDrafts(drafts, typed).map(({ id }) => id)

describe('the search for drafts', () => {
  it('finds all while nothing is typed', () => {
    expect(found('  ')).toHaveLength(3)
  })

  it('finds words of title and institution in any order, case and accent', () => {
    expect(found('SOSIAL kinerja')).toEqual(['Penyusunan Perjanjian Kinerja'])
    expect(found('re-reg')).toEqual(['Pelayanan Ré-registrasi'])
    expect(found('dinas')).toHaveLength(2)
  })

  it('finds nothing when one word is nowhere', () => {
    expect(found('dinas pajak')).toEqual([])
  })
})
