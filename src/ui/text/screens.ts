/**
 * The words of the screens, in Indonesian: the home page, the editor's frame, the preview, the error screen. The panels' words
 * stand in `panels.ts`, sentences made of the core's codes in `id.ts`.
 */

/** A title inside a sentence: long ones lose their end. */
const shortened = (title: string): string => (title.length <= 48 ? title : `${title.slice(0, 47).trimEnd()}…`)

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
  notifications: 'Pemberitahuan',
  closeNotification: 'Tutup pemberitahuan',
} as const

/** The home page. */
export const homeText = {
  newDraft: 'SOP baru',
  importDraft: 'Impor',
  importInput: 'Impor berkas',
  drafts: 'Draf',
  search: 'Cari draf',
  searchHint: 'Judul atau instansi',
  noMatch: (words: string): string => `Tidak ada draf yang memuat “${words}”.`,
  emptyTitle: 'Belum ada draf',
  empty:
    'Mulailah dengan tombol SOP baru atau salah satu templat. SOP lama dari Word atau Excel dapat diimpor atau ditempel tabelnya. ' +
    'Draf disimpan di peramban ini, tidak dikirim ke mana pun.',
  duplicateOf: (title: string): string => `Gandakan ${title}`,
  removeOf: (title: string): string => `Hapus ${title}`,
  removed: (title: string): string => `“${shortened(title)}” dihapus.`,
  duplicated: (title: string): string => `Salinan “${shortened(title)}” dibuat.`,
  copyTitle: (title: string): string => (title === '' ? '' : `${title} (salinan)`),
  steps: (count: number): string => (count === 0 ? 'belum ada langkah' : `${count} langkah`),
  changed: (when: string): string => `Diubah ${when}`,
  begin: 'Mulai dari templat',
  emptyTemplate: 'Kosong',
  emptyTemplateNote: 'Tabel tanpa isi',
  templateFailed: (title: string): string => `Templat “${title}” tidak dapat dibuka.`,
  findings: (count: number): string => `${count} temuan`,
  noFindings: 'Tanpa temuan',
  noPicture: 'Isinya tidak dapat ditampilkan',
  samples: 'Contoh',
  samplesHint: 'Contoh dibuka sebagai salinan; contohnya sendiri tidak berubah.',
  samplesFailed: 'Daftar contoh tidak dapat dimuat. Periksa sambungan, lalu muat ulang halaman.',
  sampleFailed: (title: string): string => `Contoh “${shortened(title)}” tidak dapat dibuka.`,
  importFailed: (fileName: string): string => `${fileName} tidak diimpor`,
  importUnchanged: 'Tidak ada draf tersimpan yang berubah.',
  importedAsCopy: 'Draf yang sama sudah ada, jadi berkas ini disimpan sebagai salinan.',
  unreadable: 'Berkas tidak dapat dibaca dari cakram.',
  moreFaults: (count: number): string => `… dan ${count} kesalahan lain.`,
  storeFailed: 'Penyimpanan di peramban ini bermasalah',
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
  exportJson: 'JSON',
  exportCsv: 'CSV untuk Excel',
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
  restoreOrder: 'Kembalikan urutan',
} as const

/** The choice between orders of the lanes. */
export const actorOrderText = {
  title: 'Urutkan pelaksana',
  hint: 'Bandingkan, lalu pilih. Satu kali Urungkan mengembalikan urutan semula.',
  present: 'Sekarang',
  reasons: { firstUse: 'Menurut giliran kerja', fewestCrossings: 'Paling sedikit persilangan' },
  take: 'Pakai urutan ini',
  takeOf: (title: string): string => `Pakai urutan ini: ${title}`,
  nothingBetter: 'Urutan sekarang sudah menurut giliran kerja dan sudah yang paling sedikit persilangannya.',
  preparing: 'Menggambar…',
  failed: 'Gambarnya tidak dapat dibuat.',
  picture: (title: string): string => `Gambar tabel: ${title}`,
  namelessActor: 'tanpa nama',
  figures: (crossings: number, lengthMm: number): string =>
    `${crossings === 0 ? 'Tanpa persilangan' : `${crossings} persilangan`}, panah ${new Intl.NumberFormat('id-ID', {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }).format(lengthMm / 1000)} m`,
} as const

/** The preview of the printed pages. */
export const previewText = {
  title: 'Pratinjau',
  hint: 'Halaman persis seperti yang akan tercetak',
  pages: 'Halaman',
  page: (number: number): string => `Halaman ${number}`,
  shortPage: (number: number): string => `hal. ${number}`,
  pageOf: (number: number, count: number): string => `Halaman ${number} dari ${count}`,
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  fit: 'Muat lebar',
  zoom: (percent: number): string => `${percent} %`,
  exportPdf: 'Ekspor PDF',
  print: 'Cetak',
  settings: 'Setelan cetak',
  /** A row of the table, by its number; a section's heading has none. */
  step: (number: number | undefined): string =>
    number === undefined ? 'Judul bagian, buka di kanvas' : `Langkah ${number}, buka di kanvas`,
  mark: (words: string): string => `Perlu diperiksa: ${words}`,
  preparing: 'Menyiapkan halaman…',
  failed: (reason: string): string => `Pratinjau gagal disiapkan. (${reason})`,
  close: 'Tutup',
  problems: (count: number): string => `${count} hal yang perlu diperiksa`,
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
