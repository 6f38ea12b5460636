import type { SopDraft } from '../draft/draft'
import { plainText } from '../text/inlineMarkup'
import { citedLaws } from './laws'

/** Words that drafts have used, the most usual first. */
export interface KnownWords {
  /** Job titles, as lanes are named. */
  readonly actors: readonly string[]
  /** Units of time, as written in the Waktu column: "menit", "hari kerja". */
  readonly units: readonly string[]
  /** Regulations, as the legal basis cites them. */
  readonly laws: readonly string[]
}

/** Nothing is known yet. */
export const NO_WORDS: KnownWords = { actors: [], units: [], laws: [] }

/** Most words of a kind that are kept, and the longest that is. */
const MOST_WORDS = 300
const LONGEST_WORD = 80

/** The words that a draft uses. */
export const wordsOfDraft = ({ identity, procedures }: SopDraft): KnownWords => ({
  actors: byUse(procedures.flatMap(({ actors }) => actors.map(({ name }) => name))).filter((name) => !isBornName(name)),
  units: byUse(
    procedures.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'step' ? unitOf(row.duration) : []))),
  ),
  laws: citedLaws(identity.legalBasis),
})

/** Whether a lane still has the name that it was born with, which nobody has chosen: Pelaksana 3. */
export const isBornName = (name: string): boolean => /^Pelaksana \d+$/.test(name.trim())

/** What was known with what a draft uses now; the latest stands first among new words. */
export const withWords = (known: KnownWords, more: KnownWords): KnownWords => ({
  actors: merged(known.actors, more.actors),
  units: merged(known.units, more.units),
  laws: merged(known.laws, more.laws),
})

const merged = (known: readonly string[], more: readonly string[]): readonly string[] => {
  const taken = new Set(known.map(folded))
  const fresh = more.filter((word) => !taken.has(folded(word)))
  return fresh.length === 0 ? known : [...fresh, ...known].slice(0, MOST_WORDS)
}

/** Each word once, the most used first, in the spelling that comes first. */
const byUse = (words: readonly string[]): readonly string[] => {
  const uses = new Map<string, { readonly word: string; count: number }>()
  for (const given of words) {
    const word = plainText(given).trim().replace(/\s+/g, ' ')
    if (word === '' || word.length > LONGEST_WORD) continue
    const use = uses.get(folded(word))
    if (use === undefined) uses.set(folded(word), { word, count: 1 })
    else use.count++
  }
  return [...uses.values()].sort((one, other) => other.count - one.count).map(({ word }) => word)
}

const folded = (word: string): string => word.trim().toLowerCase().replace(/\s+/g, ' ')

/** The unit of a duration that is one amount and one unit; none of anything else. */
const unitOf = (duration: string): readonly string[] => {
  const [, unit] = /^\s*\d[\d.,\s\u2013-]*\s*(\p{L}[\p{L} ]{1,24})\s*$/u.exec(plainText(duration)) ?? []
  return unit === undefined ? [] : [unit.trim()]
}

/** Most words that are offered at a time. */
const MOST_OFFERED = 6

/** Job titles to offer for what has been typed: those that begin so, then those that have a word that begins so. */
export const offerActors = (known: readonly string[], typed: string, taken: readonly string[]): readonly string[] => {
  const start = folded(plainText(typed))
  const others = new Set(taken.map((name) => folded(plainText(name))))
  const open = known.filter((word) => folded(word) !== start && !others.has(folded(word)))
  const begins = open.filter((word) => folded(word).startsWith(start))
  const inside = open.filter((word) => !begins.includes(word) && folded(word).includes(` ${start}`))
  return [...begins, ...inside].slice(0, MOST_OFFERED)
}

/** Units that everybody uses, offered after those that drafts have used. */
const USUAL_UNITS = ['menit', 'jam', 'hari', 'hari kerja', 'minggu', 'bulan']

/** Durations to offer for what has been typed: its number with each unit that begins as typed. Nothing without a number. */
export const offerDurations = (known: readonly string[], typed: string): readonly string[] => {
  const [, amount, start] = /^\s*(\d[\d.,\u2013-]*)\s*(\p{L}[\p{L} ]*)?$/u.exec(typed) ?? []
  if (amount === undefined) return []
  const units = [...known, ...USUAL_UNITS.filter((unit) => known.every((word) => folded(word) !== unit))]
  return units
    .filter((unit) => folded(unit).startsWith(folded(start ?? '')) && folded(unit) !== folded(start ?? ''))
    .map((unit) => `${amount} ${unit}`)
    .slice(0, MOST_OFFERED)
}
