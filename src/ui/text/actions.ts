import type { ActionId } from '../../editor/actions/action'
import { GUIDE_NAMES } from './guides'

/** The names of all that can be asked for, in Indonesian; the command palette and the sheet of keys are made from them. */

/** Under which head an action stands. */
export type ActionGroup = 'document' | 'edit' | 'arrange' | 'check' | 'guide'

/** The heads, in the order of the sheet of keys. */
export const ACTION_GROUPS: Readonly<Record<ActionGroup, string>> = {
  document: 'Dokumen',
  edit: 'Menyunting',
  arrange: 'Menata',
  check: 'Memeriksa',
  guide: 'Bantuan',
}

/** What an action is called: a verb and its object. */
export interface ActionText {
  readonly name: string
  readonly group: ActionGroup
  /** Other words by which it is looked for. */
  readonly words?: string
}

/** Every action's name. */
export const ACTION_TEXTS: Readonly<Record<ActionId, ActionText>> = {
  save: { name: 'Simpan sekarang', group: 'document' },
  exportPdf: { name: 'Ekspor PDF', group: 'document', words: 'unduh cetak berkas' },
  exportJson: { name: 'Ekspor berkas draf (JSON)', group: 'document', words: 'unduh cadangan salinan' },
  exportCsv: { name: 'Ekspor tabel (CSV)', group: 'document', words: 'unduh excel' },
  togglePreview: { name: 'Pratinjau halaman cetak', group: 'document', words: 'print kertas' },
  present: { name: 'Presentasi dan latihan', group: 'document', words: 'tayang rapat mainkan' },
  openRevisions: { name: 'Buka riwayat revisi', group: 'document', words: 'versi lama pulihkan' },
  undo: { name: 'Urungkan', group: 'edit', words: 'batal undo' },
  redo: { name: 'Ulangi', group: 'edit', words: 'redo' },
  deleteSelection: { name: 'Hapus yang dipilih', group: 'edit', words: 'buang' },
  copy: { name: 'Salin', group: 'edit', words: 'copy kopi' },
  cut: { name: 'Potong', group: 'edit', words: 'cut gunting' },
  paste: { name: 'Tempel', group: 'edit', words: 'paste' },
  copyTable: { name: 'Salin tabel', group: 'edit', words: 'copy word excel' },
  duplicate: { name: 'Gandakan', group: 'edit', words: 'duplikat salinan' },
  selectAll: { name: 'Pilih semua', group: 'edit', words: 'select all' },
  clearSelection: { name: 'Lepaskan pilihan', group: 'edit' },
  moveLeft: { name: 'Pindahkan simbol ke pelaksana di kiri', group: 'edit', words: 'geser' },
  moveRight: { name: 'Pindahkan simbol ke pelaksana di kanan', group: 'edit', words: 'geser' },
  moveUp: { name: 'Pindahkan simbol ke langkah di atas', group: 'edit', words: 'geser naik' },
  moveDown: { name: 'Pindahkan simbol ke langkah di bawah', group: 'edit', words: 'geser turun' },
  orderRows: { name: 'Tata otomatis: urutkan langkah menurut alur', group: 'arrange', words: 'rapikan susun' },
  orderActors: { name: 'Urutkan lajur pelaksana…', group: 'arrange', words: 'rapikan susun' },
  find: { name: 'Cari di seluruh draf', group: 'edit', words: 'temukan kata teks' },
  replace: { name: 'Cari dan ganti', group: 'edit', words: 'ubah kata teks semua' },
  takeProposal: { name: 'Pakai usulan', group: 'edit', words: 'saran kelengkapan output kembali' },
  renameEverywhere: {
    name: 'Ganti nama pelaksana di semua draf…',
    group: 'arrange',
    words: 'jabatan nomenklatur ubah',
  },
  mergeActors: { name: 'Gabungkan lajur yang dipilih', group: 'arrange', words: 'satukan pelaksana' },
  splitStep: { name: 'Bagi langkah menjadi dua', group: 'arrange', words: 'pecah pisah baris' },
  makeSection: { name: 'Jadikan satu bagian berjudul', group: 'arrange', words: 'judul kelompok seksi' },
  dissolveSection: { name: 'Bubarkan bagian', group: 'arrange', words: 'hapus judul bagian' },
  moveRowsToNext: { name: 'Pindahkan baris ke tabel berikutnya', group: 'arrange', words: 'prosedur lain baru' },
  moveRowsToPrevious: { name: 'Pindahkan baris ke tabel sebelumnya', group: 'arrange', words: 'prosedur lain' },
  addProcedure: { name: 'Tambah tabel prosedur', group: 'arrange', words: 'baru' },
  duplicateProcedure: { name: 'Gandakan tabel prosedur', group: 'arrange', words: 'salin' },
  deleteProcedure: { name: 'Hapus tabel prosedur', group: 'arrange', words: 'buang' },
  moveProcedureUp: { name: 'Naikkan tabel prosedur', group: 'arrange', words: 'urutan pindah' },
  moveProcedureDown: { name: 'Turunkan tabel prosedur', group: 'arrange', words: 'urutan pindah' },
  check: { name: 'Periksa draf', group: 'check', words: 'temuan kesalahan' },
  nextFinding: { name: 'Ke temuan berikutnya', group: 'check' },
  previousFinding: { name: 'Ke temuan sebelumnya', group: 'check' },
  acceptGuesses: { name: 'Terima semua tebakan impor', group: 'check', words: 'setujui tabel' },
  openPalette: { name: GUIDE_NAMES.palette, group: 'guide' },
  openShortcuts: { name: GUIDE_NAMES.shortcuts, group: 'guide', words: 'tombol keyboard' },
  openHelp: { name: GUIDE_NAMES.help, group: 'guide', words: 'petunjuk cara' },
  startTour: { name: GUIDE_NAMES.tour, group: 'guide', words: 'kenalan layar' },
}
