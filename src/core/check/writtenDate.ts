/** Reads the dates of the identity page, which are free text, as far as they can be compared. */

const MONTHS = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ')
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  pebruari: 2,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  agt: 8,
  agu: 8,
  ags: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nop: 11,
  nopember: 11,
  nov: 11,
  des: 12,
}

/** The days that a written date may mean, as numbers yyyymmdd: a month without a day means any of its days. */
export interface WrittenDate {
  readonly first: number
  readonly last: number
}

/** Reads "7 Januari 2020", "Februari 2018", "01/03/2018", "2025-06-02"; null for anything else. */
export const readWrittenDate = (text: string): WrittenDate | null => {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text)
  if (iso) return toDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const figures = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text)
  if (figures) return toDate(Number(figures[3]), Number(figures[2]), Number(figures[1]))
  const words = /^\s*(?:(\d{1,2})\s+)?(\p{L}+)\.?\s+(\d{4})\s*$/u.exec(text)
  if (!words) return null
  const name = (words[2] ?? '').toLowerCase()
  const month = MONTHS.indexOf(name) + 1 || (SHORT_MONTHS[name] ?? 0)
  return toDate(Number(words[3]), month, words[1] === undefined ? null : Number(words[1]))
}

/** Whether one date is surely before another. */
export const isBefore = (one: WrittenDate, other: WrittenDate): boolean => one.last < other.first

const toDate = (year: number, month: number, day: number | null): WrittenDate | null => {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null
  const base = year * 10_000 + month * 100
  return { first: base + (day ?? 1), last: base + (day ?? 31) }
}
