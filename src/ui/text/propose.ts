import { plainText } from '../../core/text/inlineMarkup'
import type { Proposal } from '../../editor/proposals'

/** The words of what is proposed. */
export const proposeText = {
  place: 'Usulan',
  take: 'Pakai usulan',
  dismiss: 'Abaikan usulan',
  suggestions: 'Yang pernah dipakai',
  offered: (count: number): string => `${count} usulan; panah bawah memilih, Enter memakainya.`,
  words: 'Kata yang diingat',
  wordsHint:
    'Nama jabatan dan satuan waktu dari draf di peramban ini ditawarkan saat Anda mengetik. Semuanya tersimpan di peramban ini saja.',
  wordCount: (actors: number, units: number): string =>
    actors + units === 0 ? 'Belum ada kata yang diingat.' : `${actors} nama jabatan, ${units} satuan waktu.`,
  forget: 'Lupakan kata-kata ini',
} as const

const LONGEST = 48

/** What taking a proposal does, in a few words. */
export const describeProposal = (proposal: Proposal): string => {
  if (proposal.kind === 'return') return `Tambah panah “${proposal.label}” kembali ke langkah ${proposal.toStep}`
  const words = plainText(proposal.text).replace(/\s+/g, ' ')
  const short = words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`
  return `Output langkah ${proposal.fromStep}: ${short}`
}
