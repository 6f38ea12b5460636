import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftFaults } from '../../../src/core/draft/invariants'
import { parseDraftValue } from '../../../src/core/draft/parse'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { apply } from '../../../src/core/edit/apply'
import { textAt } from '../../../src/core/edit/textPlace'
import { draftTexts } from '../../../src/core/find/draftTexts'
import { findInDraft } from '../../../src/core/find/findInDraft'
import { matcherOf } from '../../../src/core/find/matcher'
import { replaceInDraft } from '../../../src/core/find/replaceInDraft'
import { arbitraryDraft } from '../../support/arbitraryDraft'
import { smallDraft } from '../../support/smallDraft'

const parsed = parseDraftValue(smallDraft)
if (!parsed.ok) throw new Error('the small draft is sound')
const { draft } = parsed.value

const query = (words: string, options = {}) => ({ words, matchCase: false, wholeWord: false, ...options })

describe('matching', () => {
  const found = (words: string, text: string, options = {}) =>
    matcherOf(query(words, options))?.(text).map(({ start, end }) => text.slice(start, end))

  it('minds case and whole words only where told', () => {
    expect(found('staf', 'Staf stafnya staf.')).toEqual(['Staf', 'staf', 'staf'])
    expect(found('staf', 'Staf stafnya staf.', { matchCase: true })).toEqual(['staf', 'staf'])
    expect(found('staf', 'Staf stafnya staf.', { wholeWord: true })).toEqual(['Staf', 'staf'])
  })

  it('takes every sign for itself and any white space for a space', () => {
    expect(found('a.b (c) [d]*', 'a.b (c) [d]* axb')).toEqual(['a.b (c) [d]*'])
    expect(found('Kepala  Seksi', 'kepala\nseksi')).toEqual(['kepala\nseksi'])
    expect(found('1-2/3', '1-2/3')).toEqual(['1-2/3'])
  })

  it('finds any words in themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const text = words.normalize('NFC').trim()
        fc.pre(text !== '')
        expect(matcherOf(query(words, { matchCase: true }))?.(text)).toContainEqual({ start: 0, end: text.length })
      }),
      { seed: 23, numRuns: 300 },
    )
  })

  it('finds nothing by words that are longer than any text', () => {
    for (const words of ['x'.repeat(1_000_000), 'kata demi '.repeat(100_000)]) expect(found(words, 'x')).toEqual([])
  })

  it('looks for nothing where nothing is asked', () => {
    expect(matcherOf(query('  '))).toBeNull()
    expect(findInDraft(draft, query(''))).toEqual([])
  })
})

describe('finding in a draft', () => {
  it('knows every text of the file that can be edited', () => {
    const known = new Set(draftTexts(draft).map(({ text }) => text))
    for (const text of [
      'DINAS CONTOH',
      'Pemohon',
      '5 Menit',
      'Berkas lengkap',
      'Tidak',
      'Mutu Baku',
      'Pelayanan *Helpdesk*',
    ])
      expect(known).toContain(text)
    for (const { place, item, text } of draftTexts(draft)) if (item === null) expect(textAt(draft, place)).toBe(text)
  })

  it('names the places in reading order, and reads through markup', () => {
    const places = findInDraft(draft, query('permohonan')).map(({ place }) => `${place.kind} ${place.id} ${place.part}`)
    expect(places).toEqual(['row r1 activity', 'row r3 activity', 'row r2 activity'])
    expect(findInDraft(draft, query('pelayanan helpdesk'))[0]?.place.id).toBe('title')
  })
})

describe('replacing in a draft', () => {
  const replaceAll = (words: string, put: string, options = {}, from = draft) => {
    const replacement = replaceInDraft(from, findInDraft(from, query(words, options)), put)
    const edited = apply(from, replacement.command)
    if (!edited.ok) throw new Error(edited.failure.code)
    return { ...replacement, draft: edited.value }
  }

  it('writes each text once, items of lists apart', () => {
    const { draft: changed, replacedCount } = replaceAll('contoh', 'Baru')
    expect(changed.identity.institution).toEqual(['PEMERINTAH KOTA Baru', 'DINAS Baru'])
    expect(changed.identity.legalBasis).toEqual(['Peraturan Baru Nomor 1 Tahun 2020'])
    expect(replacedCount).toBe(3)
  })

  it('leaves out what the draft refuses, and does the rest', () => {
    const many = {
      ...draft.procedures[0]?.flows[1],
      id: 'f9',
      from: 's2',
      to: 's3',
      label: 'Yaa',
      heads: 'end',
      dashed: false,
    } as const
    const added = apply(draft, { kind: 'addFlow', procedureId: 'p1', flow: many })
    if (!added.ok) throw new Error(added.failure.code)
    const result = replaceAll('Yaa', 'Ya', {}, added.value)
    expect(result).toMatchObject({ replacedCount: 0, refusedCount: 1 })
    expect(result.draft).toBe(added.value)
  })

  it('keeps every invariant, finds what it put in, and is undone by the draft before', () => {
    fc.assert(
      fc.property(
        arbitraryDraft({ procedures: 2, actors: 4, rows: 6 }),
        fc.constantFrom('a', 'e', 'Ya', 'an', ' '),
        (start, words) => {
          const before = serializeDraft(start)
          const matches = findInDraft(start, query(words))
          const { command, replacedCount, refusedCount } = replaceInDraft(start, matches, 'qq')
          const edited = apply(start, command)
          if (!edited.ok) throw new Error(edited.failure.code)
          expect(draftFaults(edited.value)).toEqual([])
          expect(replacedCount + refusedCount).toBe(matches.length)
          expect(serializeDraft(start)).toBe(before)
          if (refusedCount === 0)
            expect(findInDraft(edited.value, query('qq')).length).toBeGreaterThanOrEqual(Math.min(replacedCount, 1))
        },
      ),
      { seed: 22, numRuns: 60 },
    )
  })
})
