/** The spelling of units in the Waktu column. */
import { meantUnitWord } from './durationWords'

/** The text with mistyped units set right, such as "15 menit" for "15 mrenit"; capitals are kept. */
export function correctedUnits(text: string): string {
  return text.replace(/(?<=\d\s*)[a-z]{4,}/gi, (word) => {
    const meant = meantUnitWord(word.toLowerCase())
    if (meant === undefined) return word
    return /^[A-Z]/.test(word) ? `${meant[0]?.toUpperCase()}${meant.slice(1)}` : meant
  })
}
