import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import type { Identity, SopDraft } from '../../../src/core/draft/draft'
import { layout } from '../../../src/core/layout/layout'
import { imageSizeOf } from '../../../src/core/layout/place/imageSize'
import type { Layout } from '../../../src/core/layout/result'
import { verify } from '../../../src/core/layout/verify/verify'
import { TINY_LOGO } from '../../support/arbitraryDraft'

const draftOf = (identity: Partial<Identity>): SopDraft =>
  createDraft({ id: '00000000-0000-4000-8000-000000000009', procedureId: 'p', identity })
const layoutOf = (identity: Partial<Identity>): Layout => layout(draftOf(identity), { mode: 'paged', effort: 'draft' })
const rolesOf = (result: Layout, page = 0) =>
  result.tables.filter((part) => part.kind === 'identity' && part.page === page).flatMap(({ texts }) => texts)
const regionOf = (result: Layout, id: string) =>
  result.regions.find(({ source }) => source.kind === 'identity' && source.id === id)
const linesOfPage = (result: Layout, page: number) =>
  result.pages[page]?.items.flatMap((item) =>
    item.kind === 'text' ? [item.runs.map(({ text }) => text).join('')] : [],
  ) ?? []

describe('the identity page', () => {
  it('has the fields in the order of the regulation, the title last', () => {
    const labels = rolesOf(layoutOf({})).filter(({ role }) => role === 'fieldLabel')
    expect(labels.map(({ lines }) => lines[0])).toEqual([
      'Nomor SOP',
      'Tanggal Pembuatan',
      'Tanggal Revisi',
      'Tanggal Efektif',
      'Disahkan oleh',
      'Nama SOP',
    ])
    expect(labels.map(({ y }) => y)).toEqual(labels.map(({ y }) => y).toSorted((a, b) => a - b))
  })

  it('has six boxes in three pairs, empty ones too, and a seventh only when there is a purpose', () => {
    const headings = (identity: Partial<Identity>) =>
      rolesOf(layoutOf(identity)).filter(({ role }) => role === 'boxHeading')
    const boxes = headings({})
    expect(boxes.map(({ lines }) => lines[0])).toEqual([
      'Dasar Hukum',
      'Kualifikasi Pelaksana',
      'Keterkaitan',
      'Peralatan/Perlengkapan',
      'Peringatan',
      'Pencatatan dan Pendataan',
    ])
    expect(boxes[0]?.y).toBe(boxes[1]?.y)
    expect(boxes[2]?.x).toBe(boxes[0]?.x)
    expect(headings({ purpose: ['Menjamin layanan'] }).at(-1)?.lines).toEqual(['Maksud dan Tujuan'])
  })

  it('leaves at least 35 x 25 mm for signature and stamp', () => {
    const result = layoutOf({ approval: { position: 'Kepala', name: 'NAMA PEJABAT', rank: '', nip: '' } })
    const position = regionOf(result, 'position')
    const name = regionOf(result, 'name')
    expect((name?.y ?? 0) - ((position?.y ?? 0) + (position?.h ?? 0))).toBeGreaterThanOrEqual(25)
    expect(name?.w ?? 0).toBeGreaterThanOrEqual(35)
  })

  it('breaks the institution into even lines, and its own lines where they stand', () => {
    const linesOf = (...institution: readonly string[]) =>
      rolesOf(layoutOf({ institution })).find(({ role }) => role === 'institution')?.lines
    const long = 'DINAS PEMBERDAYAAN MASYARAKAT DAN PEMERINTAHAN DESA KABUPATEN'
    expect(linesOf(long)).toEqual(['DINAS PEMBERDAYAAN MASYARAKAT', 'DAN PEMERINTAHAN DESA KABUPATEN'])
    expect(linesOf('DINAS', 'KOTA')).toEqual(['DINAS', 'KOTA'])
  })

  it('numbers the items of a list, but not a single one', () => {
    const lines = linesOfPage(layoutOf({ legalBasis: ['Satu', 'Dua'], warnings: ['Awas'] }), 0)
    expect(lines).toEqual(expect.arrayContaining(['1.', 'Satu', '2.', 'Dua', 'Awas']))
    expect(lines.filter((line) => /^\d+\.$/.test(line))).toEqual(['1.', '2.'])
  })

  it('prefixes the NIP unless the drafter has done so', () => {
    const nipOf = (nip: string) =>
      rolesOf(layoutOf({ approval: { position: '', name: '', rank: '', nip } })).find(({ role }) => role === 'nip')
        ?.lines
    expect(nipOf('00000000 000000 0 000')).toEqual(['NIP. 00000000 000000 0 000'])
    expect(nipOf('NIP 00000000')).toEqual(['NIP 00000000'])
    expect(nipOf('')).toBeUndefined()
  })

  it('leaves no gap between name and NIP where the rank is not filled in', () => {
    const lineOf = (rank: string) => {
      const result = layoutOf({ approval: { position: '', name: 'NAMA PEJABAT', rank, nip: '0000' } })
      return ['name', 'rank', 'nip'].toSorted((a, b) => (regionOf(result, a)?.y ?? 0) - (regionOf(result, b)?.y ?? 0))
    }
    expect(lineOf('Pembina')).toEqual(['name', 'rank', 'nip'])
    expect(lineOf('')).toEqual(['name', 'nip', 'rank'])
  })

  it('has a cell beside the title only for a unit', () => {
    expect(regionOf(layoutOf({ unit: '' }), 'unit')).toBeUndefined()
    const result = layoutOf({ unit: 'SEKSI LAYANAN' })
    expect(regionOf(result, 'unit')?.y).toBe(regionOf(result, 'title')?.y)
  })

  it('sets its text smaller before it goes on to a second page', () => {
    const list = (count: number) => Array.from({ length: count }, (_, index) => `Peraturan Contoh Nomor ${index + 1}`)
    const sizes = (count: number) => regionOf(layoutOf({ legalBasis: list(count) }), 'legalBasis')?.text?.sizePt ?? 0
    expect(sizes(2)).toBeGreaterThan(sizes(21))
    expect(rolesOf(layoutOf({ legalBasis: list(21) }), 1)).toEqual([])
  })

  it('goes on, with the headings again and every item once, when a list is longer than the page', () => {
    const legalBasis = Array.from({ length: 70 }, (_, index) => `Peraturan Contoh Nomor ${index + 1} Tahun 2020`)
    const draft = draftOf({ legalBasis, qualifications: ['Teliti'] })
    const result = layout(draft, { mode: 'paged', effort: 'draft' })
    expect(verify(draft, result)).toEqual([])
    const pages = result.pages.map((_, page) => linesOfPage(result, page))
    expect(pages.filter((lines) => lines.includes('Dasar Hukum')).length).toBeGreaterThan(1)
    expect(pages.flat().filter((line) => line.startsWith('Peraturan'))).toEqual(legalBasis)
    expect(pages.flat().filter((line) => line === 'Teliti').length).toBe(1)
  })

  it('scales the emblem into its place without distorting it', () => {
    const image = layoutOf({ logo: TINY_LOGO }).pages[0]?.items.find(({ kind }) => kind === 'image')
    expect(image).toMatchObject({ w: 25, h: 25 })
  })

  it('gives a place to click even to what is empty', () => {
    const result = layoutOf({})
    for (const id of ['institution', 'title', 'number', 'position', 'name', 'rank', 'nip', 'legalBasis', 'records']) {
      const region = regionOf(result, id)
      expect(region?.h ?? 0, id).toBeGreaterThan(2)
      expect(region?.text, id).toBeDefined()
    }
  })
})

describe('the size of a picture', () => {
  const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')

  it('is read from the header of a PNG', () => {
    const header = Buffer.from([
      137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 44, 0, 0, 0, 100,
    ])
    expect(imageSizeOf({ mediaType: 'image/png', base64: header.toString('base64') })).toEqual({ w: 300, h: 100 })
  })

  it('is read from the frame of a JPEG, behind other segments', () => {
    const file = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 80, 0, 40, 1, 1, 17, 0])
    expect(imageSizeOf({ mediaType: 'image/jpeg', base64: file.toString('base64') })).toEqual({ w: 40, h: 80 })
  })

  it('is read from the viewBox of an SVG, else from its width and height', () => {
    const svg = (attributes: string) =>
      ({ mediaType: 'image/svg+xml', base64: base64(`<?xml version="1.0"?><svg ${attributes}></svg>`) }) as const
    expect(imageSizeOf(svg('width="9" viewBox="0 0 20 10"'))).toEqual({ w: 20, h: 10 })
    expect(imageSizeOf(svg('width="30mm" height="15mm"'))).toEqual({ w: 30, h: 15 })
  })

  it('is a square where the file does not tell', () => {
    expect(imageSizeOf({ mediaType: 'image/png', base64: 'AAAA' })).toEqual({ w: 1, h: 1 })
  })
})
