import type { DraftRepair } from '../../core/draft/repair'
import { describePlace } from './faults'
import { fieldName, identityFieldName, revisionText } from './revisions'

/** The words about drafts that were mended while they were read, and about those of a newer program, in Indonesian. */

/** What was mended, one line each. */
export const describeRepair = ({ code, path, values }: DraftRepair): string => {
  switch (code) {
    case 'text-cleaned':
      return `${placeOf(values, path)}: tanda yang tidak dapat dicetak dibuang, huruf dirapikan.`
    case 'more-texts-cleaned':
      return `${values.count} teks lain dirapikan dengan cara yang sama.`
    case 'ids-given':
      return `${values.count} bagian tanpa id diberi id.`
    case 'silencings-dropped':
      return `${values.count} temuan yang diabaikan pada baris yang tidak ada dibuang.`
  }
}

/** Such as `Langkah 3, “Menelepon”, Kegiatan` or `Halaman identitas, Judul`. */
const placeOf = (values: DraftRepair['values'], path: string): string => {
  const field = path.startsWith('identity.approval.') ? path.slice('identity.'.length) : String(values.field ?? path)
  const isIdentity = path.startsWith('identity.')
  return [
    describePlace(values) || (isIdentity ? revisionText.identity : ''),
    isIdentity ? identityFieldName(field) : fieldName(field),
  ]
    .filter(Boolean)
    .join(', ')
}

/** The screen of a draft that a newer program has made. */
export const newerText = {
  title: 'Hanya dapat dibaca.',
  reason: (version: number, known: number): string =>
    `Draf ini dibuat oleh Lajur yang lebih baru (format versi ${version}; program ini mengenal sampai versi ${known}). ` +
    'Bagian yang belum dikenal tidak terlihat di sini, dan tidak ada yang diubah atau disimpan. Perbarui Lajur untuk menyuntingnya.',
  download: 'Unduh berkas aslinya',
  pages: 'Halaman draf',
  preparing: 'Menyiapkan halaman…',
  failed: (reason: string): string =>
    `Halamannya tidak dapat digambar; berkas aslinya tetap dapat diunduh. (${reason})`,
} as const
