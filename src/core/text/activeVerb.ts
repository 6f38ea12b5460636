/** Recognises the active verbs with which an activity is to begin (annex of PermenPAN-RB 35/2012: active voice, no subject). */

/** Me-, ber- and memper- before a stem. */
const ACTIVE_FORM = /^(?:mem|men|meng|meny|mel|mer|mew|mey|ber)[a-z]{2,}(?:-[a-z]+)*$/

/** Words that only look like an active verb. */
const OTHER_WORDS = new Set(
  `mengenai menurut melalui menuju memorandum meninggal menit menteri mental mentor menu menara mendatang mesin media
  berita berkas bersama berdasarkan beberapa berikut berikutnya berbagai berapa beranda beras berat berlian bersih
  berkala berjenjang berikatan berita-berita bersama-sama merek meriah meriam merah merdeka melati melainkan member`.split(
    /\s+/,
  ),
)

/** Active verbs without a prefix, or whose prefix is worn. */
const BASE_VERBS = new Set(
  `mulai selesai datang pulang hadir ikut masuk keluar pergi tiba duduk bangun kembali naik turun pindah minta mohon
  bekerja belajar setuju tahu mengecek mengetik mengetes mengepak mengelas memfotokopi memfoto menge-mail mengekspor`.split(
    /\s+/,
  ),
)

/** Whether a word is an active verb, also two that a slash or hyphen joins ("menyetujui/menolak"). */
export const isActiveVerb = (word: string): boolean => {
  const [first = ''] = bareWord(word).split('/')
  return BASE_VERBS.has(first) || (ACTIVE_FORM.test(first) && !OTHER_WORDS.has(first))
}

/** Whether a word is a passive verb: di- before a stem, written together. */
export const isPassiveVerb = (word: string): boolean =>
  /^di[a-z]{4,}$/.test(bareWord(word)) && !NOT_PASSIVE.test(bareWord(word))

const NOT_PASSIVE =
  /^(?:disposisi|dinas|dirjen|direktur|direksi|diklat|dialog|diskusi|distribusi|digital|divisi|diagnosa|diagnosis|dimana|diagram|dispensasi|diploma)/

/** The word in lower case without the punctuation round it. */
export const bareWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^[^\p{L}\d]+/u, '')
    .replace(/[^\p{L}\d]+$/u, '')

/** The words of a text, without a list mark such as "1." or "a)" before the first. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .trim()
    .replace(/^(?:\d{1,2}[.)]|[a-z][.)]|[-•–*])\s+/i, '')
    .split(/\s+/)
    .filter((word) => bareWord(word) !== '')
