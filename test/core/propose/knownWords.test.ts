import { describe, expect, it } from 'vitest'
import { createActor, createProcedure, createStepRow } from '../../../src/core/draft/create'
import { NO_WORDS, offerActors, offerDurations, withWords, wordsOfDraft } from '../../../src/core/propose/knownWords'
import { draftWith } from '../../editor/drop/dropDrafts'

const draft = draftWith(
  createProcedure({
    id: 'p1',
    actors: ['Kepala *Dinas*', 'Staf', 'kepala dinas', 'Pelaksana 4', '', 'x'.repeat(200)].map((name, index) =>
      createActor({ id: `a${index}`, name }),
    ),
    rows: ['15 Menit', '1-2 hari kerja', '30 menit', '± 1 jam 5 menit', '2', ''].map((duration, index) =>
      createStepRow({ id: `r${index}`, duration }),
    ),
  }),
)

describe('known words', () => {
  it('are the lanes and units of a draft, the most used first, each once', () => {
    expect(wordsOfDraft(draft)).toEqual({ actors: ['Kepala Dinas', 'Staf'], units: ['Menit', 'hari kerja'], laws: [] })
  })

  it('grow by what is new and stay the very same where nothing is', () => {
    const known = withWords(NO_WORDS, wordsOfDraft(draft))
    expect(withWords(known, wordsOfDraft(draft)).actors).toBe(known.actors)
    expect(withWords(known, { ...NO_WORDS, actors: ['Camat'] }).actors).toEqual(['Camat', 'Kepala Dinas', 'Staf'])
    const many = Array.from({ length: 900 }, (_, index) => `Petugas ${index}`)
    expect(withWords(known, { ...NO_WORDS, actors: many }).actors).toHaveLength(300)
  })

  it('are offered where they begin as typed, then where one of their words does, without those that are taken', () => {
    const known = ['Kepala Dinas', 'Staf Dinas', 'Kepala Seksi', 'Bendahara']
    expect(offerActors(known, 'kep', [])).toEqual(['Kepala Dinas', 'Kepala Seksi'])
    expect(offerActors(known, 'din', [])).toEqual(['Kepala Dinas', 'Staf Dinas'])
    expect(offerActors(known, 'kep', ['kepala  *dinas*'])).toEqual(['Kepala Seksi'])
    expect(offerActors(known, 'Bendahara', [])).toEqual([])
    expect(offerActors(known, '', [])).toEqual(known)
  })

  it('complete a number with units', () => {
    expect(offerDurations(['Hari Kerja'], '3 h')).toEqual(['3 Hari Kerja', '3 hari'])
    expect(offerDurations([], '15')[0]).toBe('15 menit')
    expect(offerDurations([], '15 menit')).toEqual([])
    expect(offerDurations([], 'sesuai kebutuhan')).toEqual([])
    expect(offerDurations([], '')).toEqual([])
  })
})
