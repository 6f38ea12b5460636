import { describe, expect, it } from 'vitest'
import type { SourceBlock } from '../../../src/core/exchange/sourceTable'
import { firstProcedure, lines, mappingOf, merged, paragraph, stepsOf, table, textsOf } from './sources'

const BODY = [
  '1 | Menyusun konsep surat | | | Disposisi | 1 jam | Konsep',
  '2 | Memeriksa konsep surat | | | Konsep | 10 menit | Surat',
]

const namesOf = (...blocks: readonly SourceBlock[]) =>
  firstProcedure(mappingOf(...blocks)).actors.map(({ name }) => name)

describe('the head of a table', () => {
  it.each([
    ['two rows', ['No|Kegiatan|Pelaksana||Mutu Baku||', '||Staf|Kasi|Kelengkapan|Waktu|Output']],
    ['courts', ['NO.|AKTIVITAS|PELAKSANA||MUTU BAKU||', '||Staf|Kasi|Persyaratan/ Perlengkapan|Waktu|Output']],
    [
      'Permendagri',
      ['No|Uraian Prosedur|Pelaksana||Mutu Buku||', '||Staf|Kasi|Kelengkapan dan Peralatan|Waktu|Output'],
    ],
    ['no group over the actors', ['No|Aktivitas/Kegiatan|Staf|Kasi|Sumber Data|Waktu|Output']],
    ['only names in the lower row', ['No|Kegiatan|Pelaksana||Kelengkapan|Waktu|Output', '||Staf|Kasi|||']],
    ['other words', ['No|Tahapan|Penanggung Jawab||Mutu Baku||', '||Staf|Kasi|Data/Dokumen|Waktu Maksimal|Output']],
    ['an empty group cell', ['No|Langkah Kegiatan|||Mutu Baku||', '||Staf|Kasi|Input|Durasi|Keluaran']],
    ['the lower row first', ['||Pelaksana||Mutu Baku||', 'No|Uraian|Staf|Kasi|Syarat|Jangka Waktu|Hasil']],
    ['a group that starts too late', ['No|Kegiatan||Pelaksana|Mutu Baku||', '||Staf|Kasi|Kelengkapan|Waktu|Output']],
  ])('is found with %s', (_, head) => {
    const mapping = mappingOf(lines(...head, ...BODY))
    expect(firstProcedure(mapping).actors.map(({ name }) => name)).toEqual(['Staf', 'Kasi'])
    expect(textsOf(mapping)).toEqual([
      'Menyusun konsep surat | Disposisi | 1 jam | Konsep | ',
      'Memeriksa konsep surat | Konsep | 10 menit | Surat | ',
    ])
    expect(mapping.unplaced).toEqual([])
  })

  it('gives the printed wording and the order of the columns', () => {
    const head = ['No.|Uraian Prosedur|Pelaksanaan||Mutu Buku||Ket', '||Staf|Kasi|Waktu|Hasil|']
    const { labels, print } = mappingOf(lines(...head, '1|Menyusun konsep surat|||1 jam|Konsep|-')).drafts[0] ?? {}
    expect(labels).toMatchObject({ number: 'No.', activity: 'Uraian Prosedur', actors: 'Pelaksanaan', output: 'Hasil' })
    expect(print).toMatchObject({ columns: ['duration', 'output', 'note'] })
    expect(print).not.toHaveProperty('noteInStandard')
  })

  it('says whether Keterangan stands under Mutu Baku and whether columns are numbered', () => {
    const head = ['No|Kegiatan|Pelaksana||Mutu Baku|||', '||Staf|Kasi|Kelengkapan|Waktu|Output|Ket', '1|2|3|4|5|6|7|8']
    const { print } = mappingOf(lines(...head, ...BODY)).drafts[0] ?? {}
    expect(print).toMatchObject({ noteInStandard: true, columnNumbers: true })
  })

  it('knows groups of actors by merged cells', () => {
    const mapping = mappingOf(
      table([
        [
          merged('No', 3, 1),
          merged('Kegiatan', 3, 1),
          merged('Pelaksana', 1, 3),
          null,
          null,
          merged('Mutu Baku', 1, 3),
          null,
          null,
        ],
        [
          null,
          null,
          merged('Satker Pengirim', 1, 2),
          null,
          merged('Pusat', 2, 1),
          merged('Kelengkapan', 2, 1),
          merged('Waktu', 2, 1),
          merged('Output', 2, 1),
        ],
        [null, null, 'Staf', 'Kasi', null, null, null, null],
        ['1', 'Menyusun konsep surat', '', '', '', 'Disposisi', '1 jam', 'Konsep'],
      ]),
    )
    expect(firstProcedure(mapping).actors.map(({ name, group }) => `${group}/${name}`)).toEqual([
      'Satker Pengirim/Staf',
      'Satker Pengirim/Kasi',
      '/Pusat',
    ])
    expect(textsOf(mapping)).toEqual(['Menyusun konsep surat | Disposisi | 1 jam | Konsep | '])
  })

  it('joins a letter again that a narrow cell has cut off an actor\u2019s name', () => {
    const head = ['No|Kegiatan|Pelaksana||Mutu Baku||', '||Kabid Pemerintaha\nn|Kasi|Kelengkapan|Waktu|Output']
    expect(namesOf(lines(...head, ...BODY))).toEqual(['Kabid Pemerintahan', 'Kasi'])
  })
})

describe('columns', () => {
  it('are found by what stands in them where the head is off', () => {
    const head = ['No|Kegiatan|Pelaksana|Mutu Baku||Ket|', '||Staf|Kasi|Kelengkapan||Waktu|Output']
    const body = [
      '1|Menyusun konsep surat|||Disposisi|1 jam|Konsep|Segera',
      '2|Memeriksa konsep surat|||Konsep|10 menit|Surat|',
    ]
    expect(textsOf(mappingOf(lines(...head, ...body)))).toEqual([
      'Menyusun konsep surat | Disposisi | 1 jam | Konsep | Segera',
      'Memeriksa konsep surat | Konsep | 10 menit | Surat | ',
    ])
  })

  it('may hold value and unit of Waktu apart, or the unit in the head', () => {
    const head = 'No|Kegiatan|Staf|Kelengkapan|Waktu||Output'
    expect(textsOf(mappingOf(lines(head, '1|Menyusun konsep surat||Disposisi|10|Menit|Konsep')))).toEqual([
      'Menyusun konsep surat | Disposisi | 10 Menit | Konsep | ',
    ])
    const unit = 'No|Kegiatan|Staf|Kelengkapan|Waktu (menit)|Output'
    expect(textsOf(mappingOf(lines(unit, '1|Menyusun konsep surat||Disposisi|10|Konsep')))).toEqual([
      'Menyusun konsep surat | Disposisi | 10 menit | Konsep | ',
    ])
  })

  it('are told row by row where a copy has lost its empty cells', () => {
    const head = ['NO|URAIAN PROSEDUR|Staf|Kasi|Kabid|Kelengkapan|Waktu|Output']
    const mapping = mappingOf(
      lines(
        ...head,
        '1.|Menyusun konsep surat|MULAI|Disposisi|1 Jam|Konsep||',
        '2.|Memeriksa konsep surat|Konsep|10 Menit|Surat|||',
        '3.|Mengirim surat yang sudah jadi||||||',
      ),
    )
    expect(textsOf(mapping)).toEqual([
      'Menyusun konsep surat | Disposisi | 1 Jam | Konsep | ',
      'Memeriksa konsep surat | Konsep | 10 Menit | Surat | ',
      'Mengirim surat yang sudah jadi |  |  |  | ',
    ])
    expect(stepsOf(mapping)[0]?.symbols[0]).toMatchObject({ shape: 'terminator', text: 'MULAI', origin: 'read' })
    expect(mapping.unplaced).toEqual([])
  })

  it('that nobody knows are listed, not dropped', () => {
    const mapping = mappingOf(
      lines('No|Kegiatan|Staf|Kelengkapan|Waktu|Output|Ket|Risiko', '1|Menyusun konsep||Berkas|1 jam|Konsep||Tinggi'),
    )
    expect(mapping.unplaced).toMatchObject([
      { text: 'Tinggi', reason: 'ignored-column', nearestStep: '0:1', noteOf: null },
    ])
  })
})

const HEAD = ['No|Kegiatan|Pelaksana||Mutu Baku|||Ket', '||Staf|Kasi|Kelengkapan|Waktu|Output|']

describe('rows', () => {
  it('share a merged cell: the first one has its text, and for each of the others it is told', () => {
    const mapping = mappingOf(
      table([
        ['No', 'Kegiatan', 'Staf', 'Kelengkapan', 'Waktu', 'Output'],
        ['1', 'Menyusun konsep surat', '', 'Disposisi', merged('2 hari', 3, 1), merged('Surat', 2, 1)],
        ['2', 'Memeriksa konsep surat', '', 'Konsep', null, null],
        ['3', 'Mengirim surat', '', 'Surat', null, 'Tanda terima'],
      ]),
    )
    expect(textsOf(mapping)).toEqual([
      'Menyusun konsep surat | Disposisi | 2 hari | Surat | ',
      'Memeriksa konsep surat | Konsep |  |  | ',
      'Mengirim surat | Surat |  | Tanda terima | ',
    ])
    const keys = stepsOf(mapping).map(({ key }) => key)
    expect(
      mapping.unplaced.map(({ text, reason, nearestStep }) => [text, reason, keys.indexOf(nearestStep ?? '')]),
    ).toEqual([
      ['2 hari', 'merged-cell', 1],
      ['Surat', 'merged-cell', 1],
      ['2 hari', 'merged-cell', 2],
    ])
  })

  it('are told of words drawn beside no arrow', () => {
    const mapping = mappingOf(
      table(
        [
          ['No', 'Kegiatan', 'Staf', 'Kelengkapan', 'Waktu', 'Output'],
          ['1', 'Memeriksa konsep surat', '', 'Konsep', '1 jam', 'Surat'],
        ],
        { shapes: [{ id: '1', kind: 'process', row: 1, column: 2, text: 'Tidak' }] },
      ),
    )
    expect(mapping.unplaced.map(({ text, reason }) => [text, reason])).toEqual([['Tidak', 'shape']])
    expect(stepsOf(mapping)[0]?.symbols.every(({ origin }) => origin === 'guessed')).toBe(true)
  })

  it('go on where a page break has cut a step or a merged cell covers them', () => {
    const mapping = mappingOf(
      lines(
        ...HEAD,
        '1|Menyusun konsep surat dan|||Disposisi|1 jam|Konsep|',
        '|lampirannya||||||',
        '||||Berkas|||Segera',
      ),
    )
    expect(textsOf(mapping)).toEqual([
      'Menyusun konsep surat dan lampirannya | Disposisi Berkas | 1 jam | Konsep | Segera',
    ])
    const covered = mappingOf(
      table([
        ['No', 'Kegiatan', 'Staf', 'Kelengkapan', 'Waktu', 'Output'],
        [
          merged('1', 2, 1),
          merged('Menyusun konsep surat', 2, 1),
          'x',
          'a. Disposisi',
          merged('1 jam', 2, 1),
          'Konsep',
        ],
        [null, null, '', 'b. Berkas', null, ''],
      ]),
    )
    expect(textsOf(covered)).toEqual(['Menyusun konsep surat | a. Disposisi\nb. Berkas | 1 jam | Konsep | '])
  })

  it('of repeated heads and column numbers are no steps, and the numbers go on', () => {
    const again = [...HEAD, '1|2|3|4|5|6|7|8']
    const mapping = mappingOf(
      lines(
        ...again,
        '1|Menyusun konsep surat|||Disposisi|1 jam|Konsep|',
        ...again,
        '2|Memeriksa konsep surat|||Konsep|5 menit|Surat|',
      ),
    )
    expect(mapping.drafts[0]?.procedures).toHaveLength(1)
    expect(stepsOf(mapping).map(({ number }) => number)).toEqual(['1', '2'])
  })

  it('of tables on the next page go on too, with a head or without one', () => {
    const next = lines(...HEAD, '2|Memeriksa konsep surat|||Konsep|5 menit|Surat|')
    const bare = lines('3|Mengirim surat itu|||Surat|5|menit|Bukti')
    const mapping = mappingOf(lines(...HEAD, '1|Menyusun konsep surat|||Disposisi|1 jam|Konsep|'), next, bare)
    expect(mapping.drafts[0]?.procedures).toHaveLength(1)
    expect(textsOf(mapping)[2]).toBe('Mengirim surat itu | Surat | 5 menit | Bukti | ')
  })

  it('that head sections, total, explain and remark are what they are', () => {
    const mapping = mappingOf(
      lines(
        ...HEAD,
        'A. Persiapan|||||||',
        '1|Menyusun konsep surat|||Disposisi|1 jam|Konsep|',
        'B. Pelaksanaan|||||||',
        '1|Memeriksa konsep surat|||Konsep|5 menit|Surat|',
        'Jumlah waktu|||||1 jam 5 menit||',
        'Catatan: tanpa biaya|||||||',
      ),
      paragraph('\u25cb = Mulai \u25a1 = Proses \u25c7 = Keputusan'),
    )
    const { rows, total, footnote } = firstProcedure(mapping)
    expect(rows.map((row) => (row.kind === 'section' ? row.text : row.number))).toEqual([
      'A. Persiapan',
      '1',
      'B. Pelaksanaan',
      '1',
    ])
    expect(total).toBe('1 jam 5 menit')
    expect(footnote).toBe('Catatan: tanpa biaya')
    expect(mapping.drafts[0]?.print).toMatchObject({ totalRow: true, legend: true })
    expect(mapping.unplaced).toEqual([])
  })

  it('start a procedure of their own where the numbers start anew below a head', () => {
    const mapping = mappingOf(
      lines(
        ...HEAD,
        '1|Menyusun konsep surat|||Disposisi|1 jam|Konsep|',
        ...HEAD,
        '1|Memeriksa berkas masuk|||Konsep|5 menit|Surat|',
      ),
    )
    expect(mapping.drafts).toHaveLength(1)
    expect(mapping.drafts[0]?.procedures).toHaveLength(2)
  })

  it('are found in a table without a head', () => {
    const mapping = mappingOf(
      lines(
        '1|Menyusun konsep surat|\u25cb||Disposisi|1 jam|Konsep',
        '2|Memeriksa konsep surat||\u25a1|Konsep|5 menit|Surat',
      ),
    )
    expect(textsOf(mapping)).toEqual([
      'Menyusun konsep surat | Disposisi | 1 jam | Konsep | ',
      'Memeriksa konsep surat | Konsep | 5 menit | Surat | ',
    ])
    expect(firstProcedure(mapping).actors).toHaveLength(2)
  })

  it('of other tables are listed row by row', () => {
    const mapping = mappingOf(lines('Nama|Alamat|Telepon', 'Budi|Jalan Mawar|0812'))
    expect(mapping.drafts[0]).toMatchObject({ isTaken: false, procedures: [] })
    expect(mapping.unplaced.map(({ text }) => text)).toEqual(['Nama | Alamat | Telepon', 'Budi | Jalan Mawar | 0812'])
  })
})
