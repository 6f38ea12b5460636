import { bareWords } from '../words/bareWords'

/** Short forms of posts and offices, written out. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  ka: 'kepala',
  kasi: 'kepala seksi',
  kasie: 'kepala seksi',
  kasubbag: 'kepala sub bagian',
  kasubag: 'kepala sub bagian',
  kassubag: 'kepala sub bagian',
  kassubbag: 'kepala sub bagian',
  kasubbid: 'kepala sub bidang',
  kasubid: 'kepala sub bidang',
  kabid: 'kepala bidang',
  kabag: 'kepala bagian',
  kabiro: 'kepala biro',
  kadis: 'kepala dinas',
  kadin: 'kepala dinas',
  kaban: 'kepala badan',
  kakan: 'kepala kantor',
  kapus: 'kepala puskesmas',
  kades: 'kepala desa',
  kepsek: 'kepala sekolah',
  pimpinan: 'kepala',
  sekdis: 'sekretaris dinas',
  sekban: 'sekretaris badan',
  sekda: 'sekretaris daerah',
  sekcam: 'sekretaris camat',
  sekdes: 'sekretaris desa',
  subag: 'sub bagian',
  subbag: 'sub bagian',
  subbagian: 'sub bagian',
  subbid: 'sub bidang',
  subbidang: 'sub bidang',
  subkoordinator: 'sub koordinator',
  subkor: 'sub koordinator',
  bag: 'bagian',
  bid: 'bidang',
  wabup: 'wakil bupati',
  wawali: 'wakil walikota',
  staff: 'staf',
  skpd: 'opd',
}

/** Longer forms of the same office, which count as its short one. */
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bwali kota\b/g, 'walikota'],
  [/\b(?:organisasi |satuan kerja )?perangkat daerah\b/g, 'opd'],
]

/** Indonesian lower-case words of a text with short forms of posts written out. */
export const postWords = (text: string): readonly string[] => {
  let said = bareWords(text)
  for (const [long, short] of LONG_FORMS) said = said.replace(long, short)
  return said
    .split(' ')
    .flatMap((word) => (Object.hasOwn(SHORT_FORMS, word) ? (SHORT_FORMS[word] ?? '').split(' ') : [word]))
}

/** Units whose head is a post below the agency's own head. */
const INNER_UNITS = new Set(['seksi', 'sub', 'bidang', 'bagian', 'desa', 'urusan', 'ruangan', 'instalasi'])

/** How many of a post's words name its kind: Kepala Seksi of Kepala Seksi Keuangan. */
export const kindLength = (words: readonly string[]): number => {
  const [first, second, third] = words
  if (first === 'kepala') return second === 'sub' && third !== undefined ? 3 : second === undefined ? 1 : 2
  if (first === 'sub' && second !== undefined) return 2
  if (first === 'wakil' || (first === 'sekretaris' && second === 'daerah')) return Math.min(2, words.length)
  return 1
}

/** Whether words from a place on name the head of an agency: Kepala alone, or Kepala of no inner unit. */
export const namesChief = (words: readonly string[], at: number): boolean =>
  words[at] === 'kepala' && !INNER_UNITS.has(words[at + 1] ?? '')

/** Words that say nothing of which post it is. */
const CONNECTING = new Set('dan atau di ke kepada pada dari untuk dengan yang oleh'.split(' '))

/** Whether a word tells posts of one kind apart. */
export const isTelling = (word: string): boolean => word.length > 2 && !CONNECTING.has(word)

/**
 * How high a post stands in its office, from 1 (clerks) to 6 (head of the region); null for those outside. Steps are told apart by
 * it where only their verb says who does them.
 */
export const levelOf = (name: string): number | null => {
  const words = postWords(name.split('/')[0] ?? name)
  const has = (list: string) => list.split(' ').some((word) => words.includes(word))
  const [first, second] = words
  if (
    has('masyarakat organisasi pemohon opd tamu instansi rekanan penyedia vendor kementerian kecamatan warga lembaga')
  ) {
    return null
  }
  if (first === 'wakil' || has('bupati walikota gubernur menteri presiden')) return 6
  if (first === 'sekretaris') return second === 'daerah' ? 5 : 3.5
  if (first === 'asisten') return 4.7
  if (namesChief(words, 0) || has('direktur camat lurah ketua inspektur rektor dekan')) return 4
  if (first === 'kepala') return second === 'bidang' || second === 'bagian' ? 3 : 2
  if (has('koordinator')) return first === 'sub' ? 2 : 2.5
  if (has('staf pelaksana pengadministrasi operator petugas agendaris arsiparis caraka umum')) return 1
  return 1.5
}
