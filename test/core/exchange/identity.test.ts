import { describe, expect, it } from 'vitest'
import { readApproval } from '../../../src/core/exchange/identity/approval'
import { listItems } from '../../../src/core/exchange/identity/listItems'
import type { IdentityField, ImportMapping } from '../../../src/core/exchange/mapping'
import { lines, made, mappingOf, merged, paragraph, table } from './sources'

const STEPS = lines('No|Kegiatan|Staf|Kelengkapan|Waktu|Output', '1|Menyusun konsep surat|x|Disposisi|1 jam|Konsep')

const itemsOf = ({ drafts }: ImportMapping, field: IdentityField, draft = 0) =>
  drafts[draft]?.identity.find((entry) => entry.field === field)?.items

describe('the identity page', () => {
  it('is read where labels and values stand side by side below a letterhead', () => {
    const mapping = mappingOf(
      table([
        [merged('PEMERINTAH KOTA CONTOH\nDINAS CONTOH', 4, 1), 'Nomor SOP', ':', '001/SOP/2026'],
        [null, 'Tgl. Pembuatan', ':', '7 Januari 2026'],
        [null, 'Tanggal Pengesahan', ':', ''],
        [
          null,
          'Disahkan oleh',
          ':',
          'KEPALA DINAS\n\nNAMA PEJABAT, M.Si\nPembina Tk. I, IV/b\nNIP. 00000000 000000 0 000',
        ],
        ['SEKSI PELAYANAN', 'Nama SOP', ':', 'Pelayanan Surat\nKeterangan'],
      ]),
      STEPS,
    )
    expect(itemsOf(mapping, 'institution')).toEqual(['PEMERINTAH KOTA CONTOH', 'DINAS CONTOH'])
    expect(itemsOf(mapping, 'unit')).toEqual(['SEKSI PELAYANAN'])
    expect(itemsOf(mapping, 'number')).toEqual(['001/SOP/2026'])
    expect(itemsOf(mapping, 'createdDate')).toEqual(['7 Januari 2026'])
    expect(itemsOf(mapping, 'effectiveDate')).toBeUndefined()
    expect(itemsOf(mapping, 'title')).toEqual(['Pelayanan Surat Keterangan'])
    expect(itemsOf(mapping, 'approvalPosition')).toEqual(['KEPALA DINAS'])
    expect(itemsOf(mapping, 'approvalName')).toEqual(['NAMA PEJABAT, M.Si'])
    expect(itemsOf(mapping, 'approvalRank')).toEqual(['Pembina Tk. I, IV/b'])
    expect(mapping.drafts[0]?.labels).toMatchObject({
      createdDate: 'Tgl. Pembuatan',
      effectiveDate: 'Tanggal Pengesahan',
    })
    expect(mapping.unplaced).toEqual([])
  })

  it.each([
    [
      'below their headings',
      lines('DASAR HUKUM|KUALIFIKASI PELAKSANA', '1. UU A 2. UU B|1. Sarjana'),
      ['UU A', 'UU B'],
    ],
    [
      'one item a row',
      lines('Dasar Hukum:|Kualifikasi Pelaksana:', '1. UU A|1. Sarjana', '2. UU B|'),
      ['UU A', 'UU B'],
    ],
    [
      'in the same cell',
      table([['Dasar Hukum\n1. UU A\n2. UU B', 'Kualifikasi Pelaksana\n1. Sarjana']]),
      ['UU A', 'UU B'],
    ],
    [
      'beside a heading',
      table([
        ['Dasar Hukum', '1. UU A\n2. UU B'],
        ['Kualifikasi Pelaksana', '1. Sarjana'],
      ]),
      ['UU A', 'UU B'],
    ],
    [
      'with numbers in cells of their own',
      lines('Dasar Hukum||Kualifikasi Pelaksana|', '1.|UU A|1.|Sarjana', '2.|UU B||'),
      ['UU A', 'UU B'],
    ],
  ])('has boxes %s', (_, boxes, legalBasis) => {
    const mapping = mappingOf(boxes, STEPS)
    expect(itemsOf(mapping, 'legalBasis')).toEqual(legalBasis)
    expect(itemsOf(mapping, 'qualifications')).toEqual(['Sarjana'])
  })

  it('is read from paragraphs, with labels together and their values below', () => {
    const mapping = mappingOf(
      paragraph('PEMERINTAH KABUPATEN CONTOH\nBADAN CONTOH'),
      paragraph('Nomor SOP\nTanggal Pembuatan\nTanggal Efektif\nDisahkan oleh'),
      paragraph('2 Januari 2026\n3 Januari 2026'),
      paragraph('KEPALA\nBADAN CONTOH\nNAMA PEJABAT, SE\nPembina\nNIP. 0000'),
      paragraph('BIDANG UMUM'),
      paragraph('Nama SOP\nPenyusunan Laporan\nTahunan'),
      paragraph('Dasar Hukum'),
      paragraph('1. UU A\n2. UU B yang panjang\nsampai baris kedua'),
      paragraph('Prosedur'),
      STEPS,
    )
    expect(itemsOf(mapping, 'institution')).toEqual(['PEMERINTAH KABUPATEN CONTOH', 'BADAN CONTOH'])
    expect(itemsOf(mapping, 'number')).toBeUndefined()
    expect([itemsOf(mapping, 'createdDate'), itemsOf(mapping, 'effectiveDate')]).toEqual([
      ['2 Januari 2026'],
      ['3 Januari 2026'],
    ])
    expect(itemsOf(mapping, 'approvalPosition')).toEqual(['KEPALA BADAN CONTOH'])
    expect(itemsOf(mapping, 'unit')).toEqual(['BIDANG UMUM'])
    expect(itemsOf(mapping, 'title')).toEqual(['Penyusunan Laporan Tahunan'])
    expect(itemsOf(mapping, 'legalBasis')).toEqual(['UU A', 'UU B yang panjang sampai baris kedua'])
    expect(mapping.drafts[0]?.procedures[0]?.title).toBe('Prosedur')
    expect(mapping.unplaced).toEqual([])
  })

  it('stands with the table in one worksheet, and the signature below fills what it leaves out', () => {
    const mapping = mappingOf(
      lines(
        'DINAS CONTOH|Nomor SOP|01|||',
        '|Disahkan oleh|Kepala Dinas Contoh|||',
        '|Nama SOP|Pelayanan Surat|||',
        'Dasar Hukum||Kualifikasi Pelaksana|||',
        '1. UU A||1. Sarjana|||',
        '|||||',
        'SOP : Pelayanan Surat|||||',
        'No|Kegiatan|Staf|Kelengkapan|Waktu|Output',
        '1|Menyusun konsep surat|x|Disposisi|1 jam|Konsep',
        '|||||',
        '|||Plt. Kepala Dinas Contoh||',
        '|||NAMA PEJABAT, S.Sos||',
        '|||NIP. 0000 0000||',
      ),
    )
    expect(mapping.parts.map(({ use }) => use)).toEqual(['identity', 'procedure'])
    expect(itemsOf(mapping, 'legalBasis')).toEqual(['UU A'])
    expect(itemsOf(mapping, 'approvalName')).toEqual(['NAMA PEJABAT, S.Sos'])
    expect(itemsOf(mapping, 'approvalNip')).toEqual(['0000 0000'])
    expect(mapping.drafts[0]?.procedures[0]?.title).toBe('SOP : Pelayanan Surat')
    expect(mapping.drafts[0]?.print).toMatchObject({ endSignature: true })
  })

  it('begins a draft of its own where its labels stand again', () => {
    const page = (title: string) => lines(`DINAS CONTOH|Nama SOP|${title}`, '|Nomor SOP|1')
    const mapping = mappingOf(page('Pertama'), STEPS, page('Kedua'), STEPS)
    expect(mapping.drafts.map((_, draft) => itemsOf(mapping, 'title', draft))).toEqual([['Pertama'], ['Kedua']])
    expect(mapping.drafts.map(({ procedures }) => procedures.length)).toEqual([1, 1])
    const second = made(mapping, 1)
    expect(second.ok && second.value.draft.identity.title).toBe('Kedua')
  })

  it('keeps the parts of one lettered procedure together, whatever stands between them', () => {
    const page = (title: string) => lines(`DINAS CONTOH|Nama SOP|${title}`, '|Nomor SOP|1')
    const part = (heading: string) =>
      lines(
        'No|Kegiatan|Staf|Kelengkapan|Waktu|Output',
        `${heading}|||||`,
        '1|Menyusun konsep surat|x|Disposisi|1 jam|Konsep',
      )
    const mapping = mappingOf(page('C'), part('C.1. Awal'), page('D'), part('C.2. Lanjut'), part('D. Lain'))
    expect(mapping.drafts.map(({ procedures }) => procedures.length)).toEqual([2, 1])
  })

  it('takes a heading over the page for the title where nothing else names it', () => {
    const mapping = mappingOf(
      paragraph('STANDAR OPERASIONAL PROSEDUR (SOP) PELAYANAN SURAT'),
      lines('Nomor SOP|01'),
      STEPS,
    )
    expect(itemsOf(mapping, 'title')).toEqual(['PELAYANAN SURAT'])
  })

  it('lists what it cannot place', () => {
    const mapping = mappingOf(STEPS, paragraph('Dicetak oleh bagian umum pada hari kerja'))
    expect(mapping.unplaced).toMatchObject([
      { text: 'Dicetak oleh bagian umum pada hari kerja', reason: 'outside', nearestStep: '0:1' },
    ])
  })
})

describe('the items of a box', () => {
  it.each([
    ['1. satu 2. dua 3. tiga', ['satu', 'dua', 'tiga']],
    [
      '1 Undang-Undang Nomor 2 Tahun 2017 2 Peraturan Nomor 3 Tahun 2018',
      ['Undang-Undang Nomor 2 Tahun 2017', 'Peraturan Nomor 3 Tahun 2018'],
    ],
    ['a. satu\nb. dua', ['satu', 'dua']],
    ['- satu\n- dua\n- 3.', ['satu', 'dua']],
    ['Komputer\nPrinter', ['Komputer', 'Printer']],
    ['Jika terlambat, maka\nsurat tidak terbit.', ['Jika terlambat, maka surat tidak terbit.']],
    ['6. enam 7. tujuh', ['enam', 'tujuh']],
    ['', []],
  ])('of %j are told', (text, items) => {
    expect(listItems(text)).toEqual(items)
  })
})

describe('the approver', () => {
  it.each([
    [
      'KEPALA KANTOR NAMA PEJABAT, M.Si Penata Tk.I, III/d NIP. 000',
      'KEPALA KANTOR',
      'NAMA PEJABAT, M.Si',
      'Penata Tk.I, III/d',
    ],
    ['Sekretaris Daerah Drs. NAMA PEJABAT NIP 000', 'Sekretaris Daerah', 'Drs. NAMA PEJABAT', ''],
    ['Kepala Dinas\n\n$\n\nNAMA PEJABAT\nNIP. 000', 'Kepala Dinas', 'NAMA PEJABAT', ''],
    ['Kepala Dinas Pemberdayaan Desa', 'Kepala Dinas Pemberdayaan Desa', '', ''],
    ['Ketua Pengadilan\nNAMA PEJABAT, S.H.', 'Ketua Pengadilan', 'NAMA PEJABAT, S.H.', ''],
  ])('is read of %j', (text, position, name, rank) => {
    expect(readApproval(text)).toMatchObject({ position, name, rank })
  })
})
