/**
 * Reads the Waktu column. It is free text: about 85 of 100 cells of real procedures are a number and a unit, the others are
 * ranges, alternatives, rates, dates and words. What can be added up is read; the rest is left alone and never a fault.
 */

import { type Amounts, addSpans, type DurationSpan, spanOf, spanOver } from './durationSpan'
import { type Token, tokenize } from './durationTokens'
import {
  type DurationUnit,
  isQualifier,
  isTurningWord,
  isWorkingDayWord,
  readNumberWord,
  readOneOfUnit,
  readUnitWord,
} from './durationWords'
import { plainText } from './inlineMarkup'

/** What a Waktu cell says: an amount (with a range, `min` and `max` differ), something that is no amount, or nothing. */
export type DurationReading =
  | ({ readonly kind: 'amount' } & DurationSpan)
  | { readonly kind: 'words' }
  | { readonly kind: 'none' }

/** The sum of several Waktu cells. */
export interface DurationTotal extends DurationSpan {
  /** Indexes of the texts that are in the sum. */
  readonly counted: readonly number[]
  /** Indexes of the texts that say something which cannot be added up; empty cells and dashes are in neither list. */
  readonly uncounted: readonly number[]
}

/** Reads one Waktu cell. Days are never turned into hours: how long an office's day is, no procedure says. */
export function parseDuration(text: string): DurationReading {
  const tokens = tokenize(plainText(text))
  if (tokens.every((token) => token.kind === 'to')) return { kind: 'none' }
  const span = readAlternatives({ tokens, position: 0 })
  return span ? { kind: 'amount', ...span } : { kind: 'words' }
}

/** Adds up Waktu cells unit by unit. */
export function totalDuration(texts: readonly string[]): DurationTotal {
  const readings = texts.map(parseDuration)
  const indexesOf = (kind: DurationReading['kind']) =>
    readings.flatMap((reading, index) => (reading.kind === kind ? [index] : []))
  let total: DurationSpan = { min: {}, max: {} }
  for (const reading of readings) if (reading.kind === 'amount') total = addSpans(total, reading)
  return { min: total.min, max: total.max, counted: indexesOf('amount'), uncounted: indexesOf('words') }
}

/**
 * The total as it is printed, such as '3 hari 4 jam 45 menit' or '1–10 hari'; empty when nothing was counted. Where an office says
 * how many hours its working day has, full days of hours become days and parts of a day become hours.
 */
export function formatTotal(span: DurationSpan, workingDayHours = 0): string {
  const { min, max } = workingDayHours > 0 ? carryDays(span, workingDayHours) : span
  const least = listAmounts(min)
  const most = listAmounts(max)
  const [onlyLeast] = least
  const [onlyMost] = most
  if (least.length === 1 && most.length === 1 && onlyLeast && onlyMost && onlyLeast.word === onlyMost.word) {
    const from = formatNumber(onlyLeast.value)
    const to = formatNumber(onlyMost.value)
    return from === to ? `${from} ${onlyLeast.word}` : `${from}–${to} ${onlyLeast.word}`
  }
  const write = (amounts: readonly PrintedAmount[]) =>
    amounts.map(({ value, word }) => `${formatNumber(value)} ${word}`).join(' ')
  const from = write(least)
  const to = write(most)
  return from === to ? from : `${from} – ${to}`
}

interface Cursor {
  readonly tokens: readonly Token[]
  position: number
}

/** A whole cell: amounts with 'or' between them; undefined as soon as something else says otherwise. */
function readAlternatives(cursor: Cursor): DurationSpan | undefined {
  let whole: DurationSpan | undefined
  do {
    const sum = readSum(cursor)
    if (!sum) return undefined
    whole = whole ? spanOver(whole, sum) : sum
  } while (take(cursor, 'or'))
  return restIsRemark(cursor) ? whole : undefined
}

/** Amounts that follow one another, with or without a sign between them. */
function readSum(cursor: Cursor): DurationSpan | undefined {
  let sum: DurationSpan | undefined
  do {
    const range = readRange(cursor)
    if (!range) return undefined
    sum = sum ? addSpans(sum, range) : range
  } while (take(cursor, 'and') || peek(cursor)?.kind === 'number')
  return sum
}

/** '15 menit', '1-10 hari', '30 menit - 3 jam', '1 x 24 jam', '3/5 hari'. */
function readRange(cursor: Cursor): DurationSpan | undefined {
  skipQualifiers(cursor)
  const first = readQuantity(cursor)
  if (!first) return undefined
  if (!take(cursor, 'to') && !(first.unit === undefined && take(cursor, 'or'))) {
    return first.unit === undefined ? undefined : spanOf(first.value, first.unit)
  }
  skipQualifiers(cursor)
  const second = readQuantity(cursor)
  if (second?.unit === undefined) return undefined
  return spanOver(spanOf(first.value, first.unit ?? second.unit), spanOf(second.value, second.unit))
}

interface Quantity {
  readonly value: number
  readonly unit: DurationUnit | undefined
}

function readQuantity(cursor: Cursor): Quantity | undefined {
  const token = peek(cursor)
  const single = token?.kind === 'word' ? readOneOfUnit(token.text) : undefined
  if (single) {
    cursor.position++
    return { value: single.factor, unit: extendToWorkingDay(cursor, single.unit) }
  }
  let value = readNumber(cursor)
  if (value === undefined) return undefined
  while (take(cursor, 'times')) {
    const factor = readNumber(cursor)
    if (factor === undefined) return undefined
    value *= factor
  }
  const next = peek(cursor)
  const unitWord = next?.kind === 'word' ? readUnitWord(next.text) : undefined
  if (!unitWord) return { value, unit: undefined }
  cursor.position++
  return { value: value * unitWord.factor, unit: extendToWorkingDay(cursor, unitWord.unit) }
}

/** A number, also one with a fraction after it: '1 1/2'. */
function readNumber(cursor: Cursor): number | undefined {
  const token = peek(cursor)
  const value = token?.kind === 'number' ? token.value : token?.kind === 'word' ? readNumberWord(token.text) : undefined
  if (value === undefined) return undefined
  cursor.position++
  const next = peek(cursor)
  if (next?.kind !== 'number' || next.value >= 1) return value
  cursor.position++
  return value + next.value
}

function extendToWorkingDay(cursor: Cursor, unit: DurationUnit): DurationUnit {
  const next = peek(cursor)
  if (unit !== 'day' || next?.kind !== 'word' || !isWorkingDayWord(next.text)) return unit
  cursor.position++
  return 'workingDay'
}

function skipQualifiers(cursor: Cursor): void {
  for (let token = peek(cursor); token?.kind === 'word' && isQualifier(token.text); token = peek(cursor)) {
    cursor.position++
  }
}

/** Words after the amounts are a remark, unless they carry numbers or turn the amount into a rate, frequency or date. */
function restIsRemark(cursor: Cursor): boolean {
  const rest = cursor.tokens.slice(cursor.position)
  return rest.every(
    (token) => token.kind === 'word' && !isTurningWord(token.text) && readUnitWord(token.text) === undefined,
  )
}

function peek(cursor: Cursor): Token | undefined {
  return cursor.tokens[cursor.position]
}

function take(cursor: Cursor, kind: Token['kind']): boolean {
  if (peek(cursor)?.kind !== kind) return false
  cursor.position++
  return true
}

/** Units from long to short with the word that stands on paper. */
const printedWords = {
  year: 'tahun',
  month: 'bulan',
  week: 'minggu',
  workingDay: 'hari kerja',
  day: 'hari',
  hour: 'jam',
  minute: 'menit',
} as const satisfies Record<DurationUnit, string>

const printedUnits = Object.keys(printedWords) as DurationUnit[]

interface PrintedAmount {
  readonly value: number
  readonly word: string
}

/** Days, hours and minutes brought to whole days and a rest. The days are those that the span counts in: 'hari' or 'hari kerja'. */
function carryDays({ min, max }: DurationSpan, workingDayHours: number): DurationSpan {
  const counts = (unit: DurationUnit) => min[unit] !== undefined || max[unit] !== undefined
  const dayUnit = counts('day') && !counts('workingDay') ? 'day' : 'workingDay'
  const minutesOfDay = workingDayHours * 60
  const carry = (amounts: Amounts): Amounts => {
    const minutes = (amounts[dayUnit] ?? 0) * minutesOfDay + (amounts.hour ?? 0) * 60 + (amounts.minute ?? 0)
    const days = Math.floor((minutes + 1e-6) / minutesOfDay)
    return { ...amounts, [dayUnit]: days, hour: 0, minute: Math.max(0, minutes - days * minutesOfDay) }
  }
  return { min: carry(min), max: carry(max) }
}

/** Hours and minutes are brought to whole hours and a rest of minutes; no other unit is converted. */
function listAmounts(amounts: Amounts): PrintedAmount[] {
  const minutes = Math.round(((amounts.hour ?? 0) * 60 + (amounts.minute ?? 0)) * 1000) / 1000
  const carried: Amounts = { ...amounts, hour: Math.floor(minutes / 60), minute: minutes % 60 }
  const listed = printedUnits.map((unit) => ({ value: carried[unit] ?? 0, word: printedWords[unit] }))
  return listed.filter(({ value }) => value > 0)
}

/** Indonesian figures: thousands with a point, at most two decimals after a comma. */
function formatNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100
  const [whole = '0', decimals] = String(rounded).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}
