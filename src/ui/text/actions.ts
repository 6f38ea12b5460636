import type { ActionId } from '../../editor/actions/action'

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
  renameEverywhere: { name: 'Ganti nama pelaksana di semua draf…', group: 'arrange', words: 'jabatan nomenklatur ubah' },
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
  openPalette: { name: 'Cari perintah atau tempat', group: 'guide' },
  openShortcuts: { name: 'Daftar pintasan papan ketik', group: 'guide', words: 'tombol keyboard' },
  openHelp: { name: 'Bantuan', group: 'guide', words: 'petunjuk cara' },
  startTour: { name: 'Tur singkat', group: 'guide', words: 'kenalan layar' },
}

/** The button that offers the guides. */
export const guideText = { menu: 'Bantuan dan pintasan' } as const

/** The command palette. */
export const commandText = {
  title: 'Cari perintah atau tempat',
  placeholder: 'Ketik perintah, nomor langkah, kata, atau judul draf',
  list: 'Yang dapat dipilih',
  nothing: 'Tidak ada yang cocok.',
  actions: 'Perintah',
  steps: 'Langkah',
  places: 'Tempat',
  drafts: 'Draf',
  step: (number: number, activity: string): string =>
    activity === '' ? `${number}. (belum diisi)` : `${number}. ${activity}`,
  procedure: (number: number, title: string): string =>
    title === '' ? `Tabel prosedur ${number}` : `Tabel prosedur ${number}: ${title}`,
  panel: (name: string): string => `Panel ${name}`,
  home: 'Beranda',
  storage: 'Penyimpanan, cadangan, keranjang sampah',
  newDraft: 'SOP baru',
  newFrom: (template: string): string => `SOP baru dari templat: ${template}`,
  importDraft: 'Impor berkas…',
} as const

/** One line of the sheet of keys that no action stands behind. */
export interface KeyLine {
  readonly keys: string
  readonly does: string
}

/** The sheet of keys. */
export const shortcutText = {
  title: 'Pintasan papan ketik',
  print: 'Cetak',
  close: 'Tutup',
  or: 'atau',
} as const

/** Keys of the canvas by where the focus is; they stand in `ui/canvas/keys.ts`, not in the table of actions. */
export const CANVAS_KEYS: readonly { readonly title: string; readonly lines: readonly KeyLine[] }[] = [
  {
    title: 'Di dalam tabel',
    lines: [
      { keys: 'Tab', does: 'Ke sel atau simbol berikutnya' },
      { keys: 'Shift+Tab', does: 'Ke sel atau simbol sebelumnya' },
      { keys: '← → ↑ ↓', does: 'Berjalan dari sel ke sel' },
      { keys: 'Enter / F2', does: 'Menyunting teks; ketik langsung menggantinya' },
      { keys: 'Ctrl+Enter', does: 'Langkah berikutnya, sudah tersambung' },
      { keys: 'Alt+↑ / Alt+↓', does: 'Di kepala baris: memindahkan langkah' },
      { keys: 'Alt+← / Alt+→', does: 'Di kepala lajur: memindahkan pelaksana' },
    ],
  },
  {
    title: 'Pada simbol',
    lines: [
      { keys: '1', does: 'Menjadi kapsul Mulai/Selesai' },
      { keys: '2', does: 'Menjadi kotak Proses' },
      { keys: '3', does: 'Menjadi belah ketupat Keputusan' },
      { keys: 'Enter / +', does: 'Langkah berikutnya di lajur yang sama' },
      { keys: 'F2', does: 'Menulis di dalam simbol' },
      { keys: 'H', does: 'Hubungkan: panah ke simbol lain' },
      { keys: 'P', does: 'Ke panah yang keluar dari simbol' },
      { keys: 'Spasi', does: 'Memilih simbol' },
    ],
  },
  {
    title: 'Pada panah',
    lines: [
      { keys: 'Enter', does: 'Menulis keterangan panah' },
      { keys: 'H', does: 'Memindahkan ujungnya' },
      { keys: 'Shift+H', does: 'Memindahkan pangkalnya' },
      { keys: 'P', does: 'Ke panah berikutnya, lalu kembali ke simbol' },
    ],
  },
  {
    title: 'Di sel lajur yang kosong',
    lines: [{ keys: '1, 2, 3', does: 'Menaruh kapsul, kotak, atau belah ketupat' }],
  },
  {
    title: 'Saat menyunting teks',
    lines: [
      { keys: 'Enter', does: 'Selesai, lalu ke langkah di bawahnya; sesudah langkah terakhir, langkah baru' },
      { keys: 'Alt+Enter', does: 'Baris baru' },
      { keys: 'Tab', does: 'Selesai, lalu ke sel berikutnya' },
      { keys: 'Escape', does: 'Batal, teks lama kembali' },
      { keys: 'Ctrl+B', does: 'Tebal' },
      { keys: 'Ctrl+I', does: 'Miring' },
    ],
  },
]
