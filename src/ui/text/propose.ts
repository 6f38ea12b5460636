import type { KnownWords } from '../../core/propose/knownWords'
import { plainText } from '../../core/text/inlineMarkup'
import type { Proposal } from '../../editor/proposals'

/** The words of what is proposed. */
export const proposeText = {
  place: 'Usulan',
  take: 'Pakai usulan',
  dismiss: 'Abaikan usulan',
  suggestions: 'Yang lazim dipakai',
  offered: (count: number): string => `${count} usulan; panah bawah memilih, Enter memakainya.`,
  words: 'Kata yang diingat',
  wordsHint:
    'Nama jabatan, satuan waktu, dan dasar hukum dari draf di peramban ini ditawarkan saat Anda mengetik. Semuanya tersimpan di peramban ini saja.',
  wordCount: ({ actors, units, laws }: KnownWords): string =>
    actors.length + units.length + laws.length === 0
      ? 'Belum ada kata yang diingat.'
      : `${actors.length} nama jabatan, ${units.length} satuan waktu, ${laws.length} peraturan.`,
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
