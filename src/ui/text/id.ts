import type { FlowSymbol, Shape } from '../../core/draft/draft'
import type { SymbolWords } from '../../core/exchange/tableText'
import type { Problem } from '../../core/layout/result'
import type { StoreFault } from '../../editor/ports/draftStore'
import type { SavingState } from '../../editor/state'
import { timeOfDay } from './dates'

/**
 * The program's names and sentences, in Indonesian, that several rooms say; what is wrong with files stands in `faults.ts`, what was
 * done in `notices.ts`. The command line says the same sentences, so nothing here may touch React or the DOM. The words of the screens
 * stand in `screens.ts` and `panels.ts`.
 */

/** The palette's items. */
export const paletteText = {
  actor: 'Pelaksana',
  terminator: 'Mulai/Selesai',
  process: 'Proses',
  decision: 'Keputusan',
} as const

const SHAPE_NAMES: Readonly<Record<Shape, string>> = {
  terminator: paletteText.terminator,
  process: paletteText.process,
  decision: paletteText.decision,
}

/** The name of a shape, as in the palette. */
export const shapeName = (shape: Shape): string => SHAPE_NAMES[shape]

/** The name of a symbol: its shape, or 'Mulai' or 'Selesai' for a capsule whose part in the flow is known. */
export const symbolName = ({ shape }: Pick<FlowSymbol, 'shape'>, role?: 'start' | 'end'): string => {
  if (shape !== 'terminator' || role === undefined) return shapeName(shape)
  return SYMBOL_WORDS[role]
}

/** What symbols are called where they stand as words in a table. */
export const SYMBOL_WORDS: SymbolWords = {
  start: 'Mulai',
  end: 'Selesai',
  process: paletteText.process,
  decision: paletteText.decision,
}

/** Whether the work is in the store; begins with 'Tersimpan' only when all is written. */
export const describeSaving = (saving: SavingState): string => {
  switch (saving.kind) {
    case 'saved':
      return `Tersimpan ${timeOfDay(saving.atMs)}`
    case 'waiting':
    case 'writing':
      return 'Menyimpan…'
    case 'failed':
      return `Belum tersimpan: ${describeStoreFault(saving.fault)}`
    case 'copied':
      return 'Tersimpan sebagai draf tersendiri'
  }
}

/** Why a draft could not be read or written, and what can be done. */
export const describeStoreFault = (fault: StoreFault): string => {
  switch (fault.code) {
    case 'not-found':
      return 'Draf ini tidak ada di peramban ini; mungkin sudah dihapus.'
    case 'conflict':
      return 'Draf ini baru saja diubah di tab lain. Simpan isi layar ini sebagai berkas, lalu muat ulang halaman.'
    case 'quota':
      return 'Ruang penyimpanan peramban penuh. Hapus draf yang tidak dipakai, atau simpan draf ini sebagai berkas.'
    case 'unsound':
      return `Ada kekeliruan di dalam Lajur sehingga isi layar ini tidak utuh; draf tersimpan yang terakhir tidak ditimpa. Urungkan perubahan terakhir. (${fault.reason})`
    case 'silent':
      return 'Penyimpanan peramban belum menjawab. Lajur terus mencoba; bila tidak membaik, tutup semua jendela peramban lalu buka lagi.'
    case 'damaged':
      return `Catatan draf ini rusak dan tidak diubah. (${fault.reason})`
    case 'newer-version':
      return 'Draf ini dibuat oleh Lajur versi yang lebih baru. Muat ulang halaman untuk memperbarui Lajur.'
    case 'unavailable':
      return `Penyimpanan peramban tidak dapat dipakai. Pastikan bukan jendela penyamaran dan izinkan penyimpanan situs. (${fault.reason})`
  }
}

/** What the layout could not make good. */
export const describeProblem = ({ code, values }: Problem): string => {
  switch (code) {
    case 'table-too-wide':
      return 'Tabel lebih lebar daripada kertas. Pakai kertas yang lebih lebar, huruf lebih kecil, atau kurangi kolom.'
    case 'arrow-conflict':
      return 'Ada panah yang tidak mendapat jalur bersih. Pindahkan salah satu simbolnya.'
    case 'label-without-room':
      return 'Ada tulisan pada panah yang tidak mendapat tempat yang jelas. Pendekkan tulisannya, atau pindahkan simbolnya.'
    case 'font-missing':
      return `Huruf "${values.font}" tidak ada di Lajur; dokumen tercetak dengan ${values.drawn}. Pilih huruf lain di panel Cetak.`
    case 'glyph-missing':
      return `Huruf dokumen tidak memiliki karakter ${values.characters}; sebagai gantinya tercetak tanda pengganti.`
    case 'row-taller-than-page':
      return 'Satu baris lebih tinggi daripada halaman. Pendekkan teksnya atau bagi menjadi beberapa langkah.'
    case 'text-too-wide':
      return 'Ada kata yang lebih lebar daripada kolomnya.'
    case 'text-left-out':
      return 'Ada teks yang terlalu panjang untuk tempatnya, sehingga bagian akhirnya tidak tercetak. Pendekkan teksnya.'
  }
}
