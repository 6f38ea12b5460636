import { plainText } from '../text/inlineMarkup'

/** Short forms of posts as offices write them, with the words that they stand for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  kadis: 'kepala dinas',
  kaban: 'kepala badan',
  kabid: 'kepala bidang',
  kabag: 'kepala bagian',
  kabiro: 'kepala biro',
  kakan: 'kepala kantor',
  kasi: 'kepala seksi',
  kasie: 'kepala seksi',
  kasubbag: 'kepala subbagian',
  kasubag: 'kepala subbagian',
  kasubbid: 'kepala subbidang',
  kasubid: 'kepala subbidang',
  kanit: 'kepala unit',
  sekdis: 'sekretaris dinas',
  sekda: 'sekretaris daerah',
  sekcam: 'sekretaris camat',
  sekdes: 'sekretaris desa',
  tu: 'tata usaha',
}

/** The words of a name, in lower case, short forms spelt out. */
export const postWords = (name: string): readonly string[] =>
  plainText(name)
    .toLowerCase()
    .replace(/\bsub\s+(bagian|bidang|bag|bid)\b/g, 'sub$1')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && word !== 'dan' && word !== 'para')
    .flatMap((word) => (Object.hasOwn(SHORT_FORMS, word) ? (SHORT_FORMS[word] ?? word).split(' ') : [word]))

/**
 * How well a phrase that begins with somebody's post names a lane: the share of the lane's words that it begins with in their
 * order, from 0 to 1. "Kasi untuk diperbaiki" names the lane Kepala Seksi wholly.
 */
export const namesLane = (phrase: readonly string[], lane: readonly string[]): number => {
  let common = 0
  while (common < lane.length && phrase[common] === lane[common]) common++
  return lane.length === 0 ? 0 : common / lane.length
}
