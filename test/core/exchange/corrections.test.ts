import { describe, expect, it } from 'vitest'
import type { Correction, ImportMapping } from '../../../src/core/exchange/mapping'
import { correct, proposeMapping } from '../../../src/core/exchange/proposeMapping'
import { documentOf, firstProcedure, lines, made, paragraph, stepsOf, symbolsOf, textsOf } from './sources'

const HEAD = ['No|Kegiatan|Pelaksana|||Mutu Baku||', '||Staf|Kasi|Kadis|Kelengkapan|Waktu|Output']

const row = (number: number, activity: string) => `${number}|${activity}||||Berkas|1 jam|Surat`

const document = documentOf(
  lines('DINAS CONTOH|Nama SOP|Pelayanan Surat', '|Nomor SOP|1'),
  lines(
    ...HEAD,
    row(1, 'Mengetik konsep surat'),
    row(2, 'Memeriksa konsep surat'),
    row(3, 'Mengirim surat'),
    '4|Mencatat surat||||Buku|1 jam|Agenda|sisa',
  ),
  paragraph('Berlaku untuk semua seksi'),
)

const proposed = proposeMapping(document)

const corrected = (...corrections: readonly Correction[]): ImportMapping =>
  corrections.reduce((mapping, correction) => correct(document, mapping, correction), proposed)

const openGuesses = (mapping: ImportMapping): number => {
  const { rows, flows } = firstProcedure(mapping)
  const guesses = [
    ...rows.flatMap((entry) =>
      entry.kind === 'step' ? entry.symbols.flatMap(({ actorGuess, shapeGuess }) => [actorGuess, shapeGuess]) : [],
    ),
    ...flows.map(({ guess }) => guess),
  ]
  return guesses.filter((guess) => guess !== null && !guess.isAccepted).length
}

describe('a correction', () => {
  it('of a column moves its texts, and the column that had the role gives it up', () => {
    const mapping = corrected({ kind: 'set-column', partId: '1.0', column: 5, role: { kind: 'note' } })
    expect(textsOf(mapping)[0]).toBe('Mengetik konsep surat |  | 1 jam | Surat | Berkas')
    expect(mapping.parts[1]?.columns[5]).toMatchObject({ role: { kind: 'note' }, origin: 'set' })
    const swapped = corrected({ kind: 'set-column', partId: '1.0', column: 7, role: { kind: 'requirements' } })
    expect(textsOf(swapped)[0]).toBe('Mengetik konsep surat | Surat | 1 jam |  | ')
    expect(swapped.unplaced.filter(({ reason }) => reason === 'ignored-column').map(({ text }) => text)).toContain(
      'Berkas',
    )
  })

  it('adds a lane that no column stands for, at the right, and takes it away again', () => {
    const lane = (...names: readonly string[]): Correction => ({
      kind: 'set-added-actors',
      draftIndex: 0,
      procedureIndex: 0,
      names,
    })
    const [step] = stepsOf(proposed)
    const mapping = corrected(lane('Camat', 'Lurah'), {
      kind: 'set-symbols',
      stepKey: step?.key ?? '',
      symbols: [{ actorIndex: 4, shape: 'process', text: '' }],
    })
    expect(firstProcedure(mapping).actors.map(({ name }) => name)).toEqual(['Staf', 'Kasi', 'Kadis', 'Camat', 'Lurah'])
    expect(firstProcedure(mapping).addedActors).toEqual(['Camat', 'Lurah'])
    expect(symbolsOf(mapping)[0]).toBe('4 process')
    const draft = made(mapping)
    expect(draft.ok && draft.value.draft.procedures[0]?.actors.map(({ name }) => name)).toContain('Lurah')
    const fewer = correct(document, mapping, lane('Camat'))
    expect(firstProcedure(fewer).actors.map(({ name }) => name)).toEqual(['Staf', 'Kasi', 'Kadis', 'Camat'])
    expect(symbolsOf(fewer)[0]).not.toContain('4')
  })

  it('of a column can make it a lane or take a lane away', () => {
    const lane = corrected({ kind: 'set-column', partId: '1.0', column: 4, role: { kind: 'ignored' } })
    expect(firstProcedure(lane).actors.map(({ name }) => name)).toEqual(['Staf', 'Kasi'])
    const more = corrected({
      kind: 'set-column',
      partId: '1.0',
      column: 8,
      role: { kind: 'actor', name: 'Camat', group: '' },
    })
    expect(firstProcedure(more).actors.map(({ name }) => name)).toEqual(['Staf', 'Kasi', 'Kadis', 'Camat'])
  })

  it('of a row makes it a section, part of the step above, or nothing, and what is ignored is listed', () => {
    const section = corrected({ kind: 'set-row', block: 1, row: 3, role: 'section' })
    expect(firstProcedure(section).rows.map(({ kind }) => kind)).toEqual(['step', 'section', 'step', 'step'])
    const joined = corrected({ kind: 'set-row', block: 1, row: 3, role: 'continued' })
    expect(textsOf(joined)[0]).toContain('Mengetik konsep surat Memeriksa konsep surat')
    const ignored = corrected({ kind: 'set-row', block: 1, row: 3, role: 'ignored' })
    expect(ignored.unplaced.map(({ text }) => text)).toContain('Memeriksa konsep surat')
  })

  it('of symbols counts, is no guess, and leads the arrows', () => {
    const symbols = [{ actorIndex: 2, shape: 'process' as const, text: '' }]
    const mapping = corrected({ kind: 'set-symbols', stepKey: '1:3', symbols })
    expect(symbolsOf(mapping)[1]).toBe('2 process')
    expect(stepsOf(mapping)[1]?.symbols[0]).toMatchObject({ origin: 'set', actorGuess: null, shapeGuess: null })
    expect(firstProcedure(mapping).flows.map(({ from, to }) => `${from}>${to}`)).toContain('1:2@0>1:3@2')
    const none = corrected({ kind: 'set-symbols', stepKey: '1:3', symbols: [] })
    expect(firstProcedure(none).flows.map(({ from, to }) => `${from}>${to}`)).toContain('1:2@0>1:4@0')
  })

  it('of arrows adds, changes and takes out', () => {
    const [first] = firstProcedure(proposed).flows
    if (first === undefined) throw new Error('There is no arrow')
    const { from, to } = first
    const labelled = corrected({ kind: 'set-flow', from, to, label: 'Lanjut', heads: 'none', dashed: true })
    expect(firstProcedure(labelled).flows.find((flow) => flow.from === from && flow.to === to)).toMatchObject({
      label: 'Lanjut',
      origin: 'set',
      guess: null,
    })
    expect(firstProcedure(corrected({ kind: 'drop-flow', flowKey: first.key })).flows).not.toContainEqual(first)
    const added = corrected({
      kind: 'set-flow',
      from: '1:5@0',
      to: '1:2@0',
      label: 'Ulang',
      heads: 'end',
      dashed: false,
    })
    expect(firstProcedure(added).flows).toHaveLength(firstProcedure(proposed).flows.length + 1)
  })

  it('of words, names, titles and identity counts', () => {
    const mapping = corrected(
      { kind: 'set-text', stepKey: '1:2', field: 'note', value: 'segera' },
      { kind: 'set-actor', draftIndex: 0, procedureIndex: 0, actorIndex: 0, name: 'Pengetik', group: 'Seksi' },
      { kind: 'set-title', draftIndex: 0, procedureIndex: 0, value: 'Prosedur' },
      { kind: 'set-identity', draftIndex: 0, field: 'legalBasis', items: ['UU A', 'UU B'] },
    )
    const draft = made(mapping)
    if (!draft.ok) throw new Error(draft.failure.code)
    const { procedures, identity } = draft.value.draft
    expect(procedures[0]).toMatchObject({ title: 'Prosedur', actors: [{ name: 'Pengetik', group: 'Seksi' }, {}, {}] })
    expect(procedures[0]?.rows[0]).toMatchObject({ note: 'segera' })
    expect(identity.legalBasis).toEqual(['UU A', 'UU B'])
  })

  it('accepts one guess, or all', () => {
    const count = openGuesses(proposed)
    expect(count).toBeGreaterThan(4)
    const key = stepsOf(proposed)[0]?.symbols[0]?.key ?? ''
    expect(openGuesses(corrected({ kind: 'accept', key }))).toBe(count - 2)
    const all = corrected({ kind: 'accept-all' })
    expect(openGuesses(all)).toBe(0)
    const draft = made(all)
    expect(draft.ok && draft.value.draft).not.toHaveProperty('guessed')
  })

  it('puts what found no place into Keterangan and takes it out again', () => {
    expect(proposed.unplaced.map(({ text }) => text)).toEqual(['sisa', 'Berlaku untuk semua seksi'])
    const [rest, remark] = proposed.unplaced
    const mapping = corrected(
      { kind: 'into-note', id: rest?.id ?? '', stepKey: rest?.nearestStep ?? null },
      { kind: 'into-note', id: remark?.id ?? '', stepKey: '1:2' },
    )
    const draft = made(mapping)
    if (!draft.ok) throw new Error(draft.failure.code)
    const notes = draft.value.draft.procedures[0]?.rows.map((entry) => (entry.kind === 'step' ? entry.note : ''))
    expect(notes).toEqual(['Berlaku untuk semua seksi', '', '', 'sisa'])
    expect(draft.value.unplaced).toEqual([])
    expect(draft.value.draft.print.columns).toEqual(['requirements', 'duration', 'output', 'note'])
    const without = made(proposed)
    expect(without.ok && without.value.draft.print.columns).toEqual(['requirements', 'duration', 'output'])
    const back = correct(document, mapping, { kind: 'into-note', id: rest?.id ?? '', stepKey: null })
    expect(back.unplaced[0]?.noteOf).toBeNull()
  })

  it('of what a table or paragraph is, is followed', () => {
    const ignored = corrected({ kind: 'set-part', partId: '1.0', use: 'ignored', draftIndex: null })
    expect(ignored.drafts[0]).toMatchObject({ isTaken: false, procedures: [] })
    const footnote = corrected({ kind: 'set-paragraph', block: 2, use: 'footnote' })
    expect(firstProcedure(footnote).footnote).toBe('Berlaku untuk semua seksi')
    expect(corrected({ kind: 'take-draft', draftIndex: 0, isTaken: false }).drafts[0]?.isTaken).toBe(false)
  })

  it('keeps what was set before, and the newer one about the same thing counts', () => {
    const shape = (to: 'process' | 'decision'): Correction => ({
      kind: 'set-symbols',
      stepKey: '1:3',
      symbols: [{ actorIndex: 1, shape: to, text: '' }],
    })
    const mapping = corrected(
      shape('process'),
      { kind: 'set-row', block: 1, row: 4, role: 'ignored' },
      shape('decision'),
    )
    expect(symbolsOf(mapping)).toEqual(['0 terminator', '1 decision', '0 terminator'])
    expect(mapping.corrections).toHaveLength(2)
  })

  it('is plain JSON, like the whole mapping', () => {
    const mapping = corrected({ kind: 'accept-all' })
    expect(JSON.parse(JSON.stringify(mapping))).toEqual(mapping)
  })
})
