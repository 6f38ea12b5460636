import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeWhen, fromIsoDate, timeOfDay, toIsoDate } from '../../../src/ui/text/dates'

describe('dates as Indonesian writes them', () => {
  it('are written with the month’s name and without a leading zero', () => {
    expect(fromIsoDate('2020-01-07')).toBe('7 Januari 2020')
  })

  it('read back as the same day, whichever it is', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        expect(toIsoDate(fromIsoDate(iso))).toBe(iso)
      }),
      { seed: 35 },
    )
  })

  it('are read in any case and with any spaces', () => {
    expect(toIsoDate('  1  MARET 2021 ')).toBe('2021-03-01')
  })

  it.each(['', 'Februari 2018', '-----September 2018', '31 Februari 2020', '01/03/2018', '7 Januarius 2020'])(
    'leave free text alone: %s',
    (written) => {
      expect(toIsoDate(written)).toBe('')
    },
  )

  it.each(['', '2020-13-01', 'besok'])('are not made of what is no date: %s', (iso) => {
    expect(fromIsoDate(iso)).toBe('')
  })
})

describe('when something was', () => {
  const now = new Date(2026, 10, 22, 8, 0).getTime()

  it('is told by the day on the calendar, not by hours gone by', () => {
    expect(describeWhen(new Date(2026, 10, 22, 0, 5).getTime(), now)).toBe('hari ini 00.05')
    expect(describeWhen(new Date(2026, 10, 21, 23, 55).getTime(), now)).toBe('kemarin 23.55')
    expect(describeWhen(new Date(2026, 10, 20, 23, 55).getTime(), now)).toBe('20 November 2026')
  })

  it('has hours and minutes of two digits, parted by a point', () => {
    expect(timeOfDay(new Date(2026, 0, 1, 7, 3).getTime())).toBe('07.03')
  })
})
