/** Dates as Indonesian writes them. Dates of a document are free text; these only help to write and to read the usual form. */

const MONTHS: readonly string[] = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

/** Turns `2020-01-07` into `7 Januari 2020`; an empty text when it is no date. */
export const fromIsoDate = (iso: string): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  const month = MONTHS[Number(match?.[2]) - 1]
  return match === null || month === undefined ? '' : `${Number(match[3])} ${month} ${match[1]}`
}

/** Reads `7 Januari 2020`, in any case, as `2020-01-07`; an empty text when it is not such a date or the day does not exist. */
export const toIsoDate = (written: string): string => {
  const match = /^\s*(\d{1,2})\s+(\p{L}+)\s+(\d{4})\s*$/u.exec(written)
  if (match === null) return ''
  const month = MONTHS.findIndex((name) => name.toLowerCase() === match[2]?.toLowerCase()) + 1
  const iso = `${match[3]}-${String(month).padStart(2, '0')}-${String(Number(match[1])).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? '' : iso
}

const DAY_MS = 24 * 60 * 60 * 1000

const startOfDay = (ms: number): number => new Date(ms).setHours(0, 0, 0, 0)

/** The time of day: `10.42`. */
export const timeOfDay = (ms: number): string => {
  const time = new Date(ms)
  return [time.getHours(), time.getMinutes()].map((value) => String(value).padStart(2, '0')).join('.')
}

/** When something was, seen from now, in the clock of this machine: `hari ini 10.42`, `kemarin 10.42`, `7 Januari 2020`. */
export const describeWhen = (ms: number, nowMs: number): string => {
  const days = Math.round((startOfDay(nowMs) - startOfDay(ms)) / DAY_MS)
  if (days === 0) return `hari ini ${timeOfDay(ms)}`
  if (days === 1) return `kemarin ${timeOfDay(ms)}`
  const date = new Date(ms)
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`
}
