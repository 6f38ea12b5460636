/**
 * The words of the screens, in Indonesian: what belongs to none, the editor's frame, the error screen. The other rooms have
 * files of their own; sentences made of the core's codes stand in `id.ts`.
 */

/** Most files that one message names. */
const MOST_NAMED = 3

/** Words that belong to no screen in particular. */
export const programText = {
  details: 'Rincian',
  name: 'Lajur',
  tagline: 'Penyusun SOP administrasi pemerintahan',
  untitled: 'SOP tanpa judul',
  noInstitution: 'Instansi belum diisi',
  undo: 'Urungkan',
  close: 'Tutup',
  home: 'Beranda',
  dropFile: 'Lepaskan berkas .sop.json, atau PDF buatan Lajur, untuk mengimpornya',
  /** Where several files were dropped at once. */
  onlyOneFile: (name: string, others: readonly string[]): string =>
    `Hanya ${name} yang dibaca. Lepaskan satu per satu: ${others.slice(0, MOST_NAMED).join(', ')}${others.length > MOST_NAMED ? ', …' : ''}`,
  notifications: 'Pemberitahuan',
  closeNotification: 'Tutup pemberitahuan',
  /** The link to what lies in the storage as it is, and the heading there. */
  recovery: 'Catatan mentah',
} as const

/** The editor's frame: top bar, palette and the panels' rail. */
export const editorText = {
  undo: 'Urungkan',
  redo: 'Ulangi',
  arrange: 'Tata otomatis',
  arrangeOptions: 'Pilihan penataan',
  arrangeRows: 'Urutkan langkah',
  arrangeActors: 'Urutkan pelaksana…',
  preview: 'Pratinjau',
  present: 'Presentasi',
  export: 'Ekspor',
  exportPdf: 'PDF',
  exportJson: 'Berkas draf (JSON)',
  exportCsv: 'Tabel untuk Excel (CSV)',
  exporting: 'Membuat PDF…',
  palette: 'Palet',
  paletteHint: 'Seret ke lembar, atau tekan lalu pilih tempatnya',
  panels: 'Panel',
  foldPanels: 'Lipat panel',
  unfoldPanels: 'Buka panel',
  selectionTab: 'Pilihan',
  identityTab: 'Identitas',
  printTab: 'Cetak',
  opening: 'Membuka draf…',
  openFailed: 'Draf ini tidak dapat dibuka',
  backHome: 'Kembali ke Beranda',
  notSaved: 'Perubahan terakhir belum tersimpan.',
  notLaidOut: 'Tata letak tidak dapat dihitung.',
  notLaidOutReason: (reason: string): string =>
    `Yang tampak adalah tata letak sebelumnya; isi draf tetap tersimpan. Urungkan perubahan terakhir. (${reason})`,
  reload: 'Muat ulang',
  revisions: 'Riwayat',
  restoreOrder: 'Kembalikan urutan',
} as const

/** The screen that stands in for a broken one. */
export const crashText = {
  title: 'Lajur menemui kesalahan',
  explain:
    'Layar ini tidak dapat ditampilkan. Draf yang sudah tersimpan tetap ada. Simpan draf terakhir sebagai berkas bila perlu, ' +
    'lalu muat ulang halaman.',
  save: 'Simpan draf sebagai berkas',
  reload: 'Muat ulang',
  details: 'Keterangan kesalahan',
} as const
