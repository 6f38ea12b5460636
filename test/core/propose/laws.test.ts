import { describe, expect, it } from 'vitest'
import { citedLaws } from '../../../src/core/propose/laws'
import { offerLaws } from '../../../src/core/propose/offerLaws'

const offer = (typed: string, { known = [], others = [], institution = [] }: Partial<Given> = {}) =>
  offerLaws(known, { typed, others, institution })

interface Given {
  readonly known: readonly string[]
  readonly others: readonly string[]
  readonly institution: readonly string[]
}

const PERDA = 'Peraturan Daerah Nomor 7 Tahun 2016 tentang Perangkat Daerah'

describe('regulations that a draft cites', () => {
  it('are remembered as they are cited, without the signs of their list', () => {
    expect(
      citedLaws([
        '1. Undang-Undang  Nomor 23 Tahun 2014 tentang *Pemerintahan* Daerah;',
        `${PERDA}, dan`,
        'Surat edaran',
        '',
      ]),
    ).toEqual(['Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah', PERDA])
  })

  it('that are longer than any citation are not', () => {
    expect(citedLaws([`${PERDA} ${'x'.repeat(400)}`])).toEqual([])
  })
})

describe('what is offered for the legal basis', () => {
  it('is what other drafts cite, before what is usual, wherever the words typed begin', () => {
    expect(offer('', { known: [PERDA] })[0]).toBe(PERDA)
    expect(offer('daerah perang', { known: [PERDA] })).toEqual([
      PERDA,
      'Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah',
    ])
    expect(offer('kucing')).toEqual([])
  })

  it('leaves out what the box cites already, however it is written, and says nothing twice', () => {
    const law = 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik'
    expect(
      offer('pelayanan 25', { others: ['UNDANG-UNDANG No. 25 Tahun 2009 tentang Pelayanan Publik;'] }),
    ).not.toContain(law)
    expect(offer('uu 25', { known: [`${law}`, law.toUpperCase()] })).toEqual([law, 'Undang-Undang Nomor 25 Tahun '])
  })

  it('spells short forms out, as far as they are typed', () => {
    expect(offer('perpres').at(-1)).toBe('Peraturan Presiden Nomor ')
    expect(offer('PP no. 18')).toEqual([
      'Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah',
      'Peraturan Pemerintah Nomor 18 Tahun ',
    ])
    for (const typed of ['pp 94/2021', 'pp 94 2021', 'PP Nomor 94 Tahun 2021']) {
      expect(offer(typed)).toEqual(['Peraturan Pemerintah Nomor 94 Tahun 2021 tentang '])
    }
    expect(offer('uu 30/2014')).toEqual(['Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan'])
    expect(offer('constructor')).toEqual([])
  })

  it('names the region whose letterhead it is', () => {
    const institution = ['PEMERINTAH KABUPATEN TAPANULI SELATAN', 'DINAS SOSIAL']
    expect(offer('perbup 84/2016', { institution })).toEqual([
      'Peraturan Bupati Tapanuli Selatan Nomor 84 Tahun 2016 tentang ',
    ])
    expect(offer('perda 6', { institution })).toEqual(['Peraturan Daerah Kabupaten Tapanuli Selatan Nomor 6 Tahun '])
    expect(offer('perda 6')).toEqual(['Peraturan Daerah Nomor 6 Tahun '])
  })
})
