import { describe, expect, it } from 'vitest'
import type { GuessReason } from '../../../src/core/exchange/mapping'
import { proposeMapping } from '../../../src/core/exchange/proposeMapping'
import type { SourceConnector, SourceShape } from '../../../src/core/exchange/sourceTable'
import { documentOf, firstProcedure, lines, mappingOf, stepsOf, symbolsOf, table } from './sources'

const HEAD = ['No|Kegiatan|Pelaksana|||Mutu Baku||', '||Staf|Kasi|Kadis|Kelengkapan|Waktu|Output']

const sop = (...activities: readonly string[]) =>
  lines(...HEAD, ...activities.map((activity, index) => `${index + 1}|${activity}||||Berkas|1 jam|Surat`))

const flowsOf = (mapping: ReturnType<typeof mappingOf>) =>
  firstProcedure(mapping).flows.map(({ from, to, label }) =>
    `${from}>${to}${label && ` ${label}`}`.replaceAll('0:', ''),
  )

const reasons = (mapping: ReturnType<typeof mappingOf>): readonly (GuessReason | undefined)[] =>
  stepsOf(mapping).map(({ symbols }) => symbols[0]?.actorGuess?.reason)

describe('symbols in cells', () => {
  it.each([
    ['\u25cb', '0 terminator'],
    ['\u25a1', '0 process'],
    ['\u25c7', '0 decision'],
    ['\u25c7 \u25a1', '0 decision, 0 process'],
    ['MULAI', '0 terminator MULAI'],
    ['\u25cb Mulai', '0 terminator'],
    ['\u25c7 Setuju?', '0 decision Setuju?'],
    ['\u25a1 Proses\n\u25c7 Keputusan', '0 process, 0 decision'],
    ['Setuju?', '0 decision Setuju?'],
    ['x', '0 process'],
    ['\u2713', '0 process'],
    ['\u25cf', '0 process'],
    ['3', '0 process'],
    ['\u25a1 \u25bd', '0 process'],
    ['\u2192 \u25a1', '0 process'],
  ])('%s are read as %s', (mark, symbols) => {
    const row = (text: string) => `1|Mengetik konsep|${text}|||Berkas|1 jam|Surat`
    const mapping = mappingOf(lines(...HEAD, row('x'), row(mark), row('x')))
    expect(symbolsOf(mapping)[1]).toBe(symbols)
    expect(stepsOf(mapping)[1]?.symbols[0]).toMatchObject({ origin: 'read', actorGuess: null })
  })

  it('may tell their arrows in words', () => {
    const row = (number: number, mark: string) => `${number}|Mengetik konsep|${mark}|||Berkas|1 jam|Surat`
    const mapping = mappingOf(
      lines(
        ...HEAD,
        row(1, '\u25cb'),
        row(2, '\u25c7 Keputusan: Ya \u2192 4, Tidak \u2192 1'),
        row(3, '\u25a1'),
        row(4, '\u25cb'),
      ),
    )
    expect(flowsOf(mapping).toSorted()).toEqual(['2@0>3@0', '3@0>2@0 Tidak', '3@0>5@0 Ya', '4@0>5@0'])
    expect(firstProcedure(mapping).flows.filter(({ origin }) => origin === 'read')).toHaveLength(2)
  })

  it('follow one another by their figures', () => {
    const mapping = mappingOf(
      lines(...HEAD, '1|Menyerahkan berkas|2|1|3|Berkas|1 jam|Surat', '2|Mengirim surat|x|||Surat|1 jam|Bukti'),
    )
    expect(flowsOf(mapping)).toEqual(['2@1>2@0', '2@0>2@2', '2@2>3@0'])
  })

  it('may be the names of actors in words, in one column', () => {
    const mapping = mappingOf(
      lines(
        'No|Kegiatan|Pelaksana|Kelengkapan|Waktu|Output',
        '1|Menyusun konsep surat|Staf|Berkas|1 jam|Konsep',
        '2|Memeriksa konsep surat|Kasi, Kadis|Konsep|1 jam|Surat',
        '3|Mengirim surat itu|Staf|Surat|1 jam|Bukti',
      ),
    )
    expect(firstProcedure(mapping).actors.map(({ name }) => name)).toEqual(['Staf', 'Kasi', 'Kadis'])
    expect(symbolsOf(mapping)).toEqual(['0 terminator', '1 process, 2 decision', '0 terminator'])
  })

  it('that cannot be read are listed with their place', () => {
    const long = 'sesuai dengan keputusan rapat pimpinan yang terakhir'
    const row = (number: number, mark: string) => `${number}|Mengetik konsep surat|x|${mark}||Berkas|1 jam|Surat`
    const mapping = mappingOf(lines(...HEAD, row(1, ''), row(2, long), row(3, 'x'), row(4, 'x')))
    expect(mapping.unplaced).toMatchObject([
      { text: long, reason: 'mark', place: { block: 0, cell: { row: 3, column: 3 } } },
    ])
  })
})

describe('actors that are not marked', () => {
  it('are guessed by who is named, to whom work is handed, and whose work a verb is', () => {
    const mapping = mappingOf(
      sop(
        'Staf mengetik konsep surat lalu diserahkan kepada Kepala Seksi',
        'Memberi catatan pada konsep surat',
        'Menandatangani surat keterangan',
        'Mengirim surat kepada pemohon',
      ),
    )
    expect(stepsOf(mapping).map(({ symbols }) => symbols[0]?.actorIndex)).toEqual([0, 1, 2, 0])
    expect(reasons(mapping)).toEqual(['named-actor', 'handed-over', 'level', 'level'])
  })

  it.each([
    ['Kepala Seksi', 'Kasi memberikan arahan'],
    ['Kasubbag Umum', 'Kepala Sub Bagian Umum memberikan arahan'],
    ['Kabid', 'Kepala Bidang memberikan arahan'],
    ['Sekretaris', 'Sekdis memberikan arahan'],
    ['Bupati/Wakil Bupati/Sekda', 'Sekretaris Daerah memberikan arahan'],
    ['OPD', 'Perangkat Daerah memberikan tanggapan'],
    ['Kadis', 'Surat diperiksa oleh Kepala Dinas'],
  ])('%s is known in "%s"', (actor, activity) => {
    const mapping = mappingOf(
      lines(
        `No|Kegiatan|Pelaksana||Mutu Baku||`,
        `||Staf Umum|${actor}|Kelengkapan|Waktu|Output`,
        `1|${activity}|||Berkas|1 jam|Surat`,
      ),
    )
    expect(stepsOf(mapping)[0]?.symbols[0]).toMatchObject({ actorIndex: 1, actorGuess: { reason: 'named-actor' } })
  })

  it('include who takes part and who is asked for a look', () => {
    const mapping = mappingOf(sop('Menyusun jadwal bersama Kadis', 'Meminta paraf konsep surat', 'Mengirim surat'))
    expect(symbolsOf(mapping).slice(0, 2)).toEqual(['0 terminator, 2 process', '0 process, 1 decision'])
  })

  it('are proposed from the words where a table has no lanes at all', () => {
    const rows = [
      'No|Kegiatan|Waktu|Output',
      '1|Kasi Pelayanan memeriksa berkas|1 jam|Surat',
      '2|Pemohon menerima surat|1 jam|Bukti',
    ]
    expect(firstProcedure(mappingOf(lines(...rows))).actors).toMatchObject([
      { name: 'Kasi Pelayanan', origin: 'guessed' },
      { name: 'Pemohon', origin: 'guessed' },
    ])
    const known = proposeMapping(documentOf(lines(...rows)), { actorNames: ['Kepala Seksi Pelayanan'] })
    expect(firstProcedure(known).actors.map(({ name }) => name)).toContain('Kepala Seksi Pelayanan')
  })
})

describe('shapes and arrows that are not there', () => {
  it('run in sequence between a beginning and an end', () => {
    const mapping = mappingOf(sop('Mengetik konsep', 'Mencatat surat di agenda', 'Mengirim surat'))
    expect(symbolsOf(mapping)).toEqual(['0 terminator', '0 process', '0 terminator'])
    expect(flowsOf(mapping)).toEqual(['2@0>3@0', '3@0>4@0'])
    expect(firstProcedure(mapping).flows.every(({ guess }) => guess?.reason === 'sequence' && !guess.isAccepted)).toBe(
      true,
    )
  })

  it('split at a condition: on with Ya, back to whom the words name with Tidak', () => {
    const mapping = mappingOf(
      sop(
        'Menyusun konsep surat',
        'Kasi memeriksa berkas. Jika tidak lengkap dikembalikan kepada Staf untuk diperbaiki',
        'Menandatangani surat',
        'Mengirim surat',
      ),
    )
    expect(stepsOf(mapping)[1]?.symbols[0]).toMatchObject({ shape: 'decision', shapeGuess: { reason: 'condition' } })
    expect(flowsOf(mapping)).toEqual(['2@0>3@1', '3@1>4@2 Ya', '3@1>2@0 Tidak', '4@2>5@0 Ya', '4@2>2@0 Tidak'])
  })

  it('lead through a step that only mends, and past it where nothing is to be mended', () => {
    const mapping = mappingOf(
      sop(
        'Mengetik konsep',
        'Kasi memeriksa konsep',
        'Staf melakukan perbaikan konsep',
        'Menandatangani surat',
        'Mengirim surat',
      ),
    )
    expect(flowsOf(mapping).filter((flow) => flow.startsWith('3@1'))).toEqual(['3@1>4@0 Tidak', '3@1>5@2 Ya'])
  })

  it('end where the source says SELESAI', () => {
    const row = (number: number, activity: string, mark: string) => `${number}|${activity}|${mark}|||Berkas|1 jam|Surat`
    const mapping = mappingOf(
      lines(
        ...HEAD,
        row(1, 'Mengetik konsep', 'MULAI'),
        row(2, 'Mengirim surat', 'SELESAI'),
        row(3, 'Mencatat surat keluar', ''),
      ),
    )
    expect(symbolsOf(mapping)).toEqual(['0 terminator MULAI', '0 terminator SELESAI', ''])
    expect(flowsOf(mapping)).toEqual(['2@0>3@0'])
  })
})

describe('drawn shapes', () => {
  const shape = (id: string, kind: SourceShape['kind'], row: number, column: number, text = ''): SourceShape => ({
    id,
    kind,
    row,
    column,
    text,
  })
  const arrow = (fromShapeId: string | null, toShapeId: string | null, text = ''): SourceConnector => ({
    fromShapeId,
    toShapeId,
    head: 'end',
    isDashed: false,
    text,
  })
  const rows = [
    ...HEAD,
    '1|Mengetik konsep|x|||Berkas|1 jam|Konsep',
    '2|Memeriksa konsep|||||1 jam|Surat',
    '3|Mengirim surat|||||1 jam|Bukti',
  ].map((line) => line.split('|'))

  it('count before marks in cells, and their arrows before guesses', () => {
    const shapes = [shape('a', 'terminator', 2, 2), shape('b', 'decision', 3, 3), shape('c', 'terminator', 4, 2)]
    const mapping = mappingOf(table(rows, { shapes, connectors: [arrow('a', 'b'), arrow('b', 'c'), arrow('b', 'a')] }))
    expect(symbolsOf(mapping)).toEqual(['0 terminator', '1 decision', '0 terminator'])
    expect(stepsOf(mapping)[0]?.symbols[0]).toMatchObject({ origin: 'drawn', actorGuess: null, shapeGuess: null })
    expect(flowsOf(mapping)).toEqual(['2@0>3@1', '3@1>4@0 Ya', '3@1>2@0 Tidak'])
    expect(firstProcedure(mapping).flows.map(({ origin }) => origin)).toEqual(['drawn', 'drawn', 'drawn'])
  })

  it('are joined across a page break, and gaps are filled by guesses', () => {
    const shapes = [
      shape('a', 'terminator', 2, 2),
      shape('out', 'connector', 2, 2, '1'),
      shape('in', 'connector', 3, 3, '1'),
      shape('b', 'process', 3, 3),
      shape('c', 'terminator', 4, 2),
    ]
    const mapping = mappingOf(table(rows, { shapes, connectors: [arrow('a', 'out'), arrow('in', 'b')] }))
    expect(firstProcedure(mapping).flows.map(({ origin, guess }) => `${origin} ${guess?.reason}`)).toEqual([
      'drawn page-break',
      'guessed sequence',
    ])
    expect(flowsOf(mapping)).toEqual(['2@0>3@1', '3@1>4@0'])
  })

  it('outside the lanes are listed with their words, and so are lines that lead nowhere', () => {
    const shapes = [shape('a', 'process', 2, 1, 'Lihat SOP lain'), shape('b', 'process', 3, 2)]
    const mapping = mappingOf(table(rows, { shapes, connectors: [arrow('b', null, 'kembali')] }))
    expect(mapping.unplaced.map(({ text, reason }) => `${reason} ${text}`).toSorted()).toEqual([
      'connector kembali',
      'shape Lihat SOP lain',
    ])
  })
})
