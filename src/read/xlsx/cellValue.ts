import { childAt, childrenNamed, type MarkupElement } from '../markup'

/** How numbers of a workbook are shown, as far as procedures need it: dates, times, per cents, and plain numbers as in Indonesian. */
export type NumberForm = 'number' | 'date' | 'time' | 'percent'

/** Number forms by the number of a cell's style. */
export function readFormats(styles: MarkupElement | undefined): readonly NumberForm[] {
  const codes = new Map(
    childrenNamed(childAt(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes.numFmtId ?? '',
      attributes.formatCode ?? '',
    ]),
  )
  return childrenNamed(childAt(styles, 'cellXfs'), 'xf').map(({ attributes }) =>
    formOf(Number(attributes.numFmtId ?? 0), codes.get(attributes.numFmtId ?? '')),
  )
}

/** The form of a built-in or own format (ECMA-376 part 1, 18.8.30). */
function formOf(id: number, code: string | undefined): NumberForm {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent'
    if ((id >= 14 && id <= 17) || id === 22) return 'date'
    return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'number'
  }
  const signs = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase()
  if (/[dy]|mmm/.test(signs)) return 'date'
  if (/[hs]/.test(signs)) return 'time'
  return signs.includes('%') ? 'percent' : 'number'
}

/** A stored number as the sheet shows it; what is no number stays as it is. */
export function shownNumber(stored: string, form: NumberForm, countsFrom1904: boolean): string {
  const number = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(number)) return stored
  if (form === 'date') return shownDate(number, countsFrom1904)
  if (form === 'time') return shownTime(number)
  if (form === 'percent') return `${shownPlain(number * 100)}%`
  return shownPlain(number)
}

const shownPlain = (number: number): string => String(Number(number.toPrecision(12))).replace('.', ',')

/** Days of a workbook's calendar as day, month and year; it holds 1900 for a leap year, so days count from 30 December 1899. */
function shownDate(days: number, countsFrom1904: boolean): string {
  const epoch = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const date = new Date(epoch + Math.floor(days) * 86_400_000)
  if (Number.isNaN(date.getTime())) return shownPlain(days)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${date.getUTCFullYear()}`
}

function shownTime(days: number): string {
  const minutes = Math.round(days * 1440)
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`
}
