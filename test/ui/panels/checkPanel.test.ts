import { describe, expect, it } from 'vitest'
import { findFindings } from '../../../src/core/check/findings'
import { findingPart, findingPlace } from '../../../src/ui/panels/findingPlace'
import { clip } from '../../../src/ui/panels/TextChangeView'
import { soundDraft, withIdentity, withStep } from '../../core/check/soundDraft'

const placeOfFirst = (draft: typeof soundDraft): string => {
  const [first] = findFindings(draft)
  if (first === undefined) throw new Error('nothing is found')
  return findingPlace(first, draft)
}

describe('the place of a finding', () => {
  it('is the step, the identity page, or the head of the table', () => {
    expect(placeOfFirst(withStep('r3', { duration: '' }))).toBe('Langkah 3')
    expect(placeOfFirst(withIdentity({ title: '' }))).toBe('Halaman identitas')
    const labels = { ...soundDraft.labels, standard: 'Mutu Buku' }
    expect(placeOfFirst({ ...soundDraft, labels })).toBe('Kepala tabel')
  })

  it('names the table where there are several', () => {
    const [procedure] = withStep('r3', { duration: '' }).procedures
    const [other] = soundDraft.procedures
    if (procedure === undefined || other === undefined) throw new Error('no procedure')
    const draft = { ...soundDraft, procedures: [{ ...other, id: 'p0', actors: [], rows: [], flows: [] }, procedure] }
    expect(findFindings(draft).map((finding) => findingPlace(finding, draft))).toContain('Tabel 2, Langkah 3')
  })
})

describe('the part of a finding', () => {
  it('is the cell or box by the draft’s own wording, where the message does not say it', () => {
    const partOf = (draft: typeof soundDraft) => findFindings(draft).map((finding) => findingPart(finding, draft))
    expect(partOf(withStep('r3', { output: 'Draft surat' }))).toEqual(['Output'])
    expect(partOf(withIdentity({ equipment: ['Filing cabinet'] }))).toEqual(['Peralatan/Perlengkapan'])
    expect(partOf(withStep('r3', { output: '' }))).toEqual([''])
  })
})

describe('a text before and after', () => {
  it('is cut to what differs, with a little round it', () => {
    const long = 'Menyusun laporan hasil kegiatan sosialisasi kepada masyarakat'
    expect(clip({ before: `${long} draft ${long}`, after: `${long} *draft* ${long}` })).toEqual({
      before: `…${long.slice(-23)} draft ${long.slice(0, 23)}…`,
      after: `…${long.slice(-23)} *draft* ${long.slice(0, 23)}…`,
    })
  })

  it('stays whole where it is short', () => {
    expect(clip({ before: '15 mrenit', after: '15 menit' })).toEqual({ before: '15 mrenit', after: '15 menit' })
  })
})
