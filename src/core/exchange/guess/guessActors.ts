import { bareWords } from '../words/bareWords'
import { knownActors, mentionsIn } from './mentions'
import { postWords } from './postWords'

/** No more lanes than this are proposed from words alone. */
const MOST_LANES = 12

const POSTS =
  /\b(?:Kepala (?:Seksi|Bidang|Bagian|Sub ?[Bb]agian|Dinas|Badan|Kantor|Desa|Sekolah)|Ka(?:si|sie|sub?bag|sub?bid|bid|bag|dis|ban|des)|Sekretaris(?: Daerah| Dinas| Badan| Desa)?|Sek(?:da|dis|cam|des)|Staf|Petugas|Operator|Bendahara|Camat|Lurah|Bupati|Wali ?[Kk]ota|Gubernur|Pemohon|Masyarakat|Ketua|Koordinator|Direktur|Panitera|PPK|KPA|PPTK)(?: (?!Untuk|Dan|Yang|Kepada|Dengan)\p{Lu}[\p{Ll}]+){0,3}/gu

/**
 * The lanes that a table without any proposes by its words: known actors that it names, and posts that it writes with capitals, in
 * the order in which they come.
 */
export const actorsInTexts = (activities: readonly string[], knownNames: readonly string[]): readonly string[] => {
  const known = knownActors(knownNames)
  const names = new Map<string, string>()
  for (const activity of activities) {
    const mentioned = mentionsIn(postWords(activity), known).map(({ actorIndex }) => knownNames[actorIndex] ?? '')
    const written = mentioned.length > 0 ? [] : [...activity.matchAll(POSTS)].map(([name]) => name)
    for (const name of [...mentioned, ...written]) {
      const key = postWords(name).join(' ')
      if (bareWords(name) !== '' && !names.has(key) && names.size < MOST_LANES) names.set(key, name)
    }
  }
  return [...names.values()]
}
