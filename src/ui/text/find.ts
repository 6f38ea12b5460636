import type { SopDraft } from '../../core/draft/draft'
import { flowOf, procedureOf } from '../../core/draft/query'
import type { TextPlace } from '../../core/edit/textPlace'
import { actorName, flowLabel, nameSource, symbolLabel, textName } from './canvas'

/** The words of finding and replacing, and the places where something was found. */
export const findText = {
  title: 'Cari',
  replaceTitle: 'Cari dan ganti',
  close: 'Tutup pencarian',
  words: 'Cari di seluruh draf',
  next: 'Berikutnya',
  previous: 'Sebelumnya',
  matchCase: 'Bedakan huruf besar',
  wholeWord: 'Kata utuh',
  replacement: 'Ganti dengan',
  replaceOne: 'Ganti',
  replaceAll: (count: number): string => `Ganti semua (${count})`,
  replaceAllKeys: 'Ganti semua (Ctrl+Enter)',
  offerReplacement: 'Ganti…',
  hint: 'Mencari di identitas, kepala tabel, langkah, mutu baku, panah, dan catatan.',
  list: 'Yang ditemukan',
  count: (count: number, currentIndex: number | null): string => {
    if (count === 0) return 'Tidak ditemukan.'
    return currentIndex === null ? `${count} ditemukan.` : `${currentIndex + 1} dari ${count}.`
  },
  more: (count: number): string => `… dan ${count} lagi; tombol panah menuju semuanya.`,
} as const

/** Where a text stands, in words: `Langkah 3, Output`. With several tables the table is named too. */
export const matchPlace = (draft: SopDraft, place: TextPlace): string => {
  const { procedureId, kind, id } = place
  const procedure = procedureId === null ? undefined : procedureOf(draft, procedureId)
  if (procedure === undefined) return textName(draft, place)
  const name = (): string => {
    if (kind === 'actor') return `Pelaksana ${actorName(procedure, id)}`
    if (kind === 'symbol') return symbolLabel(nameSource(procedure), id)
    const flow = kind === 'flow' ? flowOf(procedure, id) : undefined
    return flow === undefined ? textName(draft, place) : flowLabel(nameSource(procedure), { ...flow, label: '' })
  }
  return draft.procedures.length === 1 ? name() : `Tabel ${draft.procedures.indexOf(procedure) + 1}, ${name()}`
}
