import { bareCitation } from './laws'

/** What regulations are called, by the short forms that drafters type. */
const NATIONAL: Readonly<Record<string, string>> = {
  uu: 'Undang-Undang',
  perppu: 'Peraturan Pemerintah Pengganti Undang-Undang',
  pp: 'Peraturan Pemerintah',
  perpres: 'Peraturan Presiden',
  keppres: 'Keputusan Presiden',
  inpres: 'Instruksi Presiden',
  permendagri: 'Peraturan Menteri Dalam Negeri',
  permenpan: 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
  permenpanrb: 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
  pmk: 'Peraturan Menteri Keuangan',
}

/** The same of a region's own, whose name follows; that of a Perda has the kind of region in it. */
const REGIONAL: Readonly<Record<string, string>> = {
  perda: 'Peraturan Daerah',
  pergub: 'Peraturan Gubernur',
  perbup: 'Peraturan Bupati',
  perwali: 'Peraturan Wali Kota',
  perwal: 'Peraturan Wali Kota',
}

/** Regulations on which procedures of any office may rest. */
const USUAL_LAWS: readonly string[] = [
  'Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan',
  'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan',
  'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
  'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
  'Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  'Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah',
]

/** Most citations that are offered at a time, beside the wording of what is typed. */
const MOST_OFFERED = 4

/** What is typed into an item of the legal basis, and where. */
export interface TypedLaw {
  readonly typed: string
  /** What the box cites beside it. */
  readonly others: readonly string[]
  /** The lines of the letterhead, which tell whose regulations a region's own are. */
  readonly institution: readonly string[]
}

/**
 * What to offer there: regulations that drafts have cited, then usual ones, with all the words that are typed; last what is typed in
 * short, as it is cited: "pp 18/2016" is Peraturan Pemerintah Nomor 18 Tahun 2016 tentang.
 */
export const offerLaws = (known: readonly string[], { typed, others, institution }: TypedLaw): readonly string[] => {
  const wording = citedInFull(typed, institution)
  const fits = wording === null ? hasWordsOf(typed) : (law: string) => folded(law).startsWith(folded(wording))
  const left = new Set([...others, typed].map(folded))
  const laws: string[] = []
  for (const law of [...known, ...USUAL_LAWS]) {
    if (laws.length === MOST_OFFERED || left.has(folded(law)) || !fits(law)) continue
    left.add(folded(law))
    laws.push(law)
  }
  return wording === null || (laws.length > 0 && wording.endsWith('tentang ')) ? laws : [...laws, wording]
}

/** A short form with its number and year, as far as they are typed, spelt out; null where it is no short form. */
const citedInFull = (typed: string, institution: readonly string[]): string | null => {
  const [, short = '', number, year] = SHORT_CITATION.exec(typed) ?? []
  const name = nameOfKind(short.toLowerCase(), institution)
  if (name === null) return null
  if (number === undefined) return `${name} Nomor `
  return year === undefined ? `${name} Nomor ${number} Tahun ` : `${name} Nomor ${number} Tahun ${year} tentang `
}

const SHORT_CITATION = /^\s*(\p{L}+)(?:\s+(?:no(?:mor)?\.?\s*)?(\d+)(?:\s*(?:\/|tahun|th\.?|\s)\s*(\d{4}))?)?\s*$/iu

const nameOfKind = (short: string, institution: readonly string[]): string | null => {
  if (Object.hasOwn(NATIONAL, short)) return NATIONAL[short] ?? null
  if (!Object.hasOwn(REGIONAL, short)) return null
  const [, kind, region] = institution.map((line) => REGION.exec(line.trim())).find((found) => found !== null) ?? []
  const owner = region === undefined ? [] : short === 'perda' ? [kind, region] : [region]
  return [REGIONAL[short], ...owner.map((word) => titled(word ?? ''))].join(' ')
}

const REGION = /^pemerintah(?:\s+daerah)?\s+(provinsi|kabupaten|kota)\s+(.+)$/iu

const titled = (words: string): string =>
  words
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** Whether a citation has, for each word that is typed, one that begins so. */
const hasWordsOf = (typed: string): ((law: string) => boolean) => {
  const words = wordsOf(typed)
  return (law) => {
    const own = wordsOf(law)
    return words.every((word) => own.some((other) => other.startsWith(word)))
  }
}

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')

const folded = (text: string): string =>
  bareCitation(text)
    .toLowerCase()
    .replace(/\bno\b\.?/g, 'nomor')
