/** The words of the home page, in Indonesian. */

/** A title inside a sentence: long ones lose their end. */
const shortened = (title: string): string => (title.length <= 48 ? title : `${title.slice(0, 47).trimEnd()}…`)

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
  noFindings: 'Tanpa temuan',
  noPicture: 'Isinya tidak dapat ditampilkan',
  samples: 'Contoh',
  samplesHint: 'Contoh dibuka sebagai salinan; contohnya sendiri tidak berubah.',
  samplesFailed: 'Daftar contoh tidak dapat dimuat. Periksa sambungan, lalu muat ulang halaman.',
  sampleFailed: (title: string): string => `Contoh “${shortened(title)}” tidak dapat dibuka.`,
  importFailed: (fileName: string): string => `${fileName} tidak diimpor`,
  importUnchanged: 'Tidak ada draf tersimpan yang berubah.',
  importedAsCopy: 'Draf yang sama sudah ada, jadi berkas ini disimpan sebagai salinan.',
  unreadable: 'Berkas tidak dapat dibaca; mungkin sudah dipindahkan atau dihapus.',
  moreFaults: (count: number): string => `… dan ${count} kesalahan lain.`,
  storeFailed: 'Penyimpanan di peramban ini bermasalah',
  unwritten: 'Belum tersimpan, hanya ada di halaman ini',
  unwrittenHint: 'Jangan tutup halaman ini; buka drafnya, lalu unduh sebagai berkas.',
} as const
