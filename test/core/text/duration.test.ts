import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTotal, parseDuration, totalDuration } from '../../../src/core/text/duration'
import type { Amounts } from '../../../src/core/text/durationSpan'

const amount = (min: Amounts, max: Amounts = min) => ({ kind: 'amount', min, max })

describe('reading Waktu', () => {
  it.each<[string, Amounts]>([
    ['15 Menit', { minute: 15 }],
    ['15menit', { minute: 15 }],
    ['2 JAM', { hour: 2 }],
    ['3 hari', { day: 3 }],
    ['5 Hari Kerja', { workingDay: 5 }],
    ['2 hari efektif', { workingDay: 2 }],
    ['1 minggu', { week: 1 }],
    ['2 bln', { month: 2 }],
    ['1 Tahun', { year: 1 }],
    ['1 triwulan', { month: 3 }],
    ['2.550 menit', { minute: 2550 }],
    ['1,5 jam', { hour: 1.5 }],
    ['1.5 jam', { hour: 1.5 }],
    ['½ hari', { day: 0.5 }],
    ['1/2 jam', { hour: 0.5 }],
    ['1 1/2 jam', { hour: 1.5 }],
    ['setengah jam', { hour: 0.5 }],
    ['sehari', { day: 1 }],
    ['satu minggu', { week: 1 }],
    ['1 (satu) hari', { day: 1 }],
    ['1 bulan (tanggal 1-20)', { month: 1 }],
    ['1 x 24 Jam', { hour: 24 }],
    ['2x24 jam', { hour: 48 }],
    ['maks. 3 hari', { day: 3 }],
    ['Paling lama 14 (empat belas) hari kerja', { workingDay: 14 }],
    ['± 15 menit', { minute: 15 }],
    ['kira-kira 15 menit', { minute: 15 }],
    ['3 hari setelah surat masuk', { day: 3 }],
    ['**10** *menit*', { minute: 10 }],
    ['10 menit.', { minute: 10 }],
  ])('%j is an amount', (text, expected) => {
    expect(parseDuration(text)).toEqual(amount(expected))
  })

  it.each<[string, Amounts]>([
    ['2 bulan; 5 hari kerja; 1 hari', { month: 2, workingDay: 5, day: 1 }],
    ['5 hr 4 jam 45 Menit', { day: 5, hour: 4, minute: 45 }],
    ['1 hari dan 2 jam', { day: 1, hour: 2 }],
    ['1 hari\n2 jam\n', { day: 1, hour: 2 }],
    ['10 menit + 5 menit', { minute: 15 }],
  ])('%j adds up several amounts', (text, expected) => {
    expect(parseDuration(text)).toEqual(amount(expected))
  })

  it.each<[string, Amounts, Amounts]>([
    ['1-10 Hari', { day: 1 }, { day: 10 }],
    ['1 – 20 Hari Kerja', { workingDay: 1 }, { workingDay: 20 }],
    ['5-10 menit', { minute: 5 }, { minute: 10 }],
    ['2 s.d 3 bulan', { month: 2 }, { month: 3 }],
    ['2 s/d 3 bulan', { month: 2 }, { month: 3 }],
    ['2 sampai dengan 3 bulan', { month: 2 }, { month: 3 }],
    ['30 menit - 3 Jam', { minute: 30 }, { hour: 3 }],
    ['10-5 menit', { minute: 5 }, { minute: 10 }],
  ])('%j is a range', (text, min, max) => {
    expect(parseDuration(text)).toEqual(amount(min, max))
  })

  it.each<[string, Amounts, Amounts]>([
    ['120 Menit / 3 Hari', { minute: 120 }, { day: 3 }],
    ['3 Hari atau 120 Menit', { minute: 120 }, { day: 3 }],
    ['3/5 hari', { day: 3 }, { day: 5 }],
    ['2/3 hari', { day: 2 }, { day: 3 }],
  ])('%j offers alternatives, which span a range', (text, min, max) => {
    expect(parseDuration(text)).toEqual(amount(min, max))
  })

  it.each<[string, Amounts]>([
    ['15 mrenit', { minute: 15 }],
    ['15 minit', { minute: 15 }],
    ['15 meni', { minute: 15 }],
    ['2 hair', { day: 2 }],
    ['2 hr', { day: 2 }],
    ['2 hari kreja', { workingDay: 2 }],
    ['1 mingu', { week: 1 }],
  ])('%j is read in spite of a typing error in the unit', (text, expected) => {
    expect(parseDuration(text)).toEqual(amount(expected))
  })

  it.each([
    'Sesuai kebutuhan',
    'Sesuai jadwal',
    'Segera',
    'Sepanjang tahun',
    'Semesteran',
    'Triwulanan',
    'Januari, April, Juli, Oktober (tanggal 20-31)',
    'Sebelum tanggal 10 bulan berikutnya',
    'Minggu ke 2 bulan Januari',
    'Jam 08.00 - 10.00',
    'Setiap 3 bulan',
    '15',
    '2 dari 3 hari',
  ])('%j is words: nothing to add up', (text) => {
    expect(parseDuration(text)).toEqual({ kind: 'words' })
  })

  it.each(['2 menit/berkas', '2 menit per berkas', '1 bulan sekali', '30 menit/hari', '3 hari sebelum rapat'])(
    '%j is a rate, a frequency or a deadline: nothing to add up',
    (text) => {
      expect(parseDuration(text)).toEqual({ kind: 'words' })
    },
  )

  it.each(['', '  ', '-', '–', ' - '])('%j says nothing', (text) => {
    expect(parseDuration(text)).toEqual({ kind: 'none' })
  })

  it('reads every whole number with every unit', () => {
    const units = [
      ['menit', 'minute'],
      ['Jam', 'hour'],
      ['HARI', 'day'],
      ['hari kerja', 'workingDay'],
      ['minggu', 'week'],
      ['bulan', 'month'],
      ['tahun', 'year'],
    ] as const
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom(...units), (value, [word, unit]) => {
        expect(parseDuration(`${value} ${word}`)).toEqual(amount({ [unit]: value }))
        expect(parseDuration(`${value.toLocaleString('id-ID')} ${word}`)).toEqual(amount({ [unit]: value }))
      }),
      { seed: 8 },
    )
  })

  it('never throws, and its minimum is never above its maximum in the same unit', () => {
    const piece = fc.constantFrom(
      ...[
        '1',
        '20',
        '2.550',
        ' ',
        ' ',
        '-',
        '/',
        'x',
        ';',
        '(',
        ')',
        'menit',
        'jam',
        'hari',
        'kerja',
        'per',
        '½',
        '*',
        '\n',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const reading = parseDuration(pieces.join(''))
        if (reading.kind !== 'amount') return
        const units = Object.keys(reading.min) as (keyof Amounts)[]
        if (units.length !== 1 || Object.keys(reading.max).length !== 1) return
        for (const unit of units)
          expect(reading.min[unit]).toBeLessThanOrEqual(reading.max[unit] ?? Number.POSITIVE_INFINITY)
      }),
      { seed: 9, numRuns: 2000 },
    )
  })
})

describe('adding up Waktu', () => {
  it('sums unit by unit and says which rows are in the sum and which are not', () => {
    const total = totalDuration([
      '2 hari',
      '45 menit',
      'Sesuai kebutuhan',
      '-',
      '',
      '3 hari',
      '1 jam',
      '2 menit/berkas',
    ])
    expect(total.min).toEqual({ day: 5, minute: 45, hour: 1 })
    expect(total.max).toEqual(total.min)
    expect(total.counted).toEqual([0, 1, 5, 6])
    expect(total.uncounted).toEqual([2, 7])
  })

  it('keeps working days and calendar days apart', () => {
    expect(formatTotal(totalDuration(['3 hari kerja', '2 hari']))).toBe('3 hari kerja 2 hari')
  })

  it('has a minimum and a maximum once there is a range', () => {
    const total = totalDuration(['1-10 hari', '2 hari'])
    expect([total.min, total.max]).toEqual([{ day: 3 }, { day: 12 }])
  })

  it.each<[string[], string]>([
    [['5 hr 4 jam', '45 Menit'], '5 hari 4 jam 45 menit'],
    [['45 menit', '30 menit'], '1 jam 15 menit'],
    [['2.550 menit'], '42 jam 30 menit'],
    [['1,5 jam'], '1 jam 30 menit'],
    [['30 jam'], '30 jam'],
    [['1-10 hari'], '1–10 hari'],
    [['30 menit - 3 jam'], '30 menit – 3 jam'],
    [['1-2 hari', '30 menit'], '1 hari 30 menit – 2 hari 30 menit'],
    [['½ hari'], '0,5 hari'],
    [['1.500 hari'], '1.500 hari'],
    [['Segera', '-'], ''],
    [[], ''],
  ])('%j is printed as %j', (texts, expected) => {
    expect(formatTotal(totalDuration(texts))).toBe(expected)
  })

  it('does not depend on the order of the rows', () => {
    const text = fc.constantFrom('15 menit', '1-2 jam', '3 hari', '2 hari kerja', 'Segera', '-', '1 minggu', '0,5 jam')
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        expect(formatTotal(totalDuration([...texts].reverse()))).toBe(formatTotal(totalDuration(texts)))
      }),
      { seed: 10 },
    )
  })
})

describe('the working day that a drafter sets', () => {
  const printed = (texts: readonly string[], hours: number) => formatTotal(totalDuration(texts), hours)

  it('turns full days of hours into days, and only then', () => {
    const texts = ['2 hari kerja', '6 jam', '150 menit']
    expect(printed(texts, 0)).toBe('2 hari kerja 8 jam 30 menit')
    expect(printed(texts, 8)).toBe('3 hari kerja 30 menit')
    expect(printed(texts, 7.5)).toBe('3 hari kerja 1 jam')
  })

  it('counts in the days of the table, and in working days where it has none', () => {
    expect(printed(['1 hari', '9 jam'], 8)).toBe('2 hari 1 jam')
    expect(printed(['9 jam'], 8)).toBe('1 hari kerja 1 jam')
    expect(printed(['1 hari', '1 hari kerja', '9 jam'], 8)).toBe('2 hari kerja 1 hari 1 jam')
  })

  it('turns a part of a day into hours, and leaves weeks and longer alone', () => {
    expect(printed(['1 1/2 hari'], 8)).toBe('1 hari 4 jam')
    expect(printed(['2 minggu', '3 jam'], 8)).toBe('2 minggu 3 jam')
  })

  it('holds for both ends of a range', () => {
    expect(printed(['1-2 hari', '8 jam'], 8)).toBe('2–3 hari')
  })

  it('loses and invents no minute', () => {
    const minutes = fc.integer({ min: 0, max: 100_000 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(5, 7.5, 8, 24), (given, hours) => {
        const back = parseDuration(printed([`${given} menit`], hours))
        const { workingDay = 0, hour = 0, minute = 0 } = back.kind === 'amount' ? back.min : {}
        expect((workingDay * hours + hour) * 60 + minute).toBe(given)
      }),
      { seed: 7 },
    )
  })
})
