/** The words of the Waktu column: units, numbers and what stands before or after them, as offices write them. */

/** What a duration is counted in. Working days (hari kerja) and calendar days are different units. */
export type DurationUnit = 'minute' | 'hour' | 'day' | 'workingDay' | 'week' | 'month' | 'year'

/** A unit that a word names, and how many of it: a semester is six months. */
interface UnitWord {
  readonly unit: DurationUnit
  readonly factor: number
}

const unitWords = new Map<string, UnitWord>(
  (
    [
      ['minute', 1, 'menit mnt mnit minit min minute minutes'],
      ['hour', 1, 'jam jm hour hours'],
      ['day', 1, 'hari hr hri day days'],
      ['workingDay', 1, 'hk harikerja'],
      ['week', 1, 'minggu mgg mg pekan week weeks'],
      ['month', 1, 'bulan bln bl month months'],
      ['month', 3, 'triwulan tw kuartal'],
      ['month', 6, 'semester smt'],
      ['year', 1, 'tahun thn th year years'],
    ] as const
  ).flatMap(([unit, factor, words]) => words.split(' ').map((word) => [word, { unit, factor }] as const)),
)

/** The spellings that a mistyped word is compared with. */
const spelledUnits = ['menit', 'hari', 'minggu', 'bulan', 'tahun']

/** Spellings that are read like any other although they are mistyped. */
const commonSlips = new Set(['minit', 'mnit'])

/** Words one letter away from a unit that are words of their own. */
const otherWords = new Set(['dari', 'bukan', 'hati', 'harian', 'hadir', 'buka'])

const numberWords = new Map(
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'
    .split(' ')
    .map((word, value) => [word, value] as const),
)

/** Before an amount: how it is meant, not another amount. */
const qualifiers = new Set(
  `maks maksimal maksimum max min minimal minimum paling lama lambat cepat sedikit banyak selama sekitar kira kurang lebih
  kl waktu estimasi`.split(/\s+/),
)

/** After an amount: it is a frequency, a rate or a date, and cannot be added to durations. */
const turningWords = new Set(
  'per tiap setiap sekali sebelum sebelumnya berikutnya januari februari maret april mei juni juli agustus september oktober november desember'.split(
    ' ',
  ),
)

/** The unit that a lower-case word names, also when it is mistyped by one letter; undefined for any other word. */
export function readUnitWord(word: string): UnitWord | undefined {
  const known = unitWords.get(word)
  if (known) return known
  const meant = meantUnitWord(word)
  return meant === undefined ? undefined : unitWords.get(meant)
}

/** The unit that a mistyped lower-case word means, in its right spelling; undefined for a right spelling and any other word. */
export function meantUnitWord(word: string): string | undefined {
  if ((unitWords.has(word) && !commonSlips.has(word)) || word.length < 4 || otherWords.has(word)) return undefined
  return spelledUnits.find((unit) => isOneSlipAway(word, unit))
}

/** Whether a word after 'hari' makes it a working day. */
export function isWorkingDayWord(word: string): boolean {
  return word === 'kerja' || word === 'efektif' || isOneSlipAway(word, 'kerja')
}

/** The value of a number written as a lower-case word, such as 'tiga' or 'setengah'. */
export function readNumberWord(word: string): number | undefined {
  return word === 'setengah' ? 0.5 : numberWords.get(word)
}

/** Splits 'sehari' into 1 and its unit; undefined for a word that is not one of something. */
export function readOneOfUnit(word: string): UnitWord | undefined {
  return word.startsWith('se') ? unitWords.get(word.slice(2)) : undefined
}

/** Whether a lower-case word only says how the amount after it is meant. */
export function isQualifier(word: string): boolean {
  return qualifiers.has(word)
}

/** Whether a lower-case word after an amount makes it something that cannot be added up. */
export function isTurningWord(word: string): boolean {
  return turningWords.has(word)
}

/** Whether one insertion, omission, substitution or exchange of neighbours turns `word` into `meant`. */
function isOneSlipAway(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) return false
  let start = 0
  while (start < word.length && word[start] === meant[start]) start++
  let end = 0
  const shorter = Math.min(word.length, meant.length)
  while (end < shorter - start && word.at(-1 - end) === meant.at(-1 - end)) end++
  const left = word.slice(start, word.length - end)
  const right = meant.slice(start, meant.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
