import type { ComparisonWords } from '../../core/compare/compareDrafts'
import type { RestoreReport } from '../../editor/backup'
import type { RevisionReason } from '../../editor/ports'
import { shapeName } from './id'

/** The words about keeping drafts, in Indonesian: tabs, storage, revisions, the bin, backups, recovery. */

/** Several tabs with one draft. */
export const tabText = {
  copyTitle: (title: string): string => `${title === '' ? 'SOP tanpa judul' : title} (dari tab lain)`,
  reading: 'Draf ini sedang disunting di tab lain.',
  readingReason: 'Layar ini mengikuti perubahannya dan hanya dapat dibaca.',
  takeOver: 'Ambil alih',
  outdated: 'Lajur versi baru sudah terbuka di tab lain.',
  outdatedReason: 'Tab ini berhenti menyimpan agar tidak merusak draf. Muat ulang halaman untuk melanjutkan.',
  blocked: 'Lajur versi lama masih memakai penyimpanan di tab lain.',
  blockedReason: 'Tutup atau muat ulang tab itu. Halaman ini menunggu dan melanjutkan sendiri; tidak ada yang hilang.',
  copied: 'Draf ini juga diubah di tab lain. Isi tab ini disimpan sebagai draf tersendiri, yang sekarang terbuka.',
  downloadNow: 'Unduh JSON sekarang',
} as const

const REASONS: Readonly<Record<RevisionReason, string>> = {
  opened: 'Saat dibuka',
  worked: 'Di tengah pengerjaan',
  'before-import': 'Sebelum memasukkan banyak baris',
  'before-restore': 'Sebelum pemulihan',
  'before-order': 'Sebelum Tata otomatis',
  'before-delete': 'Sebelum penghapusan',
  'before-rename': 'Sebelum ganti nama pelaksana',
  exported: 'Saat diekspor',
  named: 'Disimpan sebagai revisi',
  'set-aside': 'Dari halaman yang tertutup sebelum sempat menyimpan',
}

const FIELDS: Readonly<Record<string, string>> = {
  activity: 'Kegiatan',
  text: 'Judul bagian',
  symbols: 'Simbol',
  flows: 'Panah',
  requirements: 'Kelengkapan',
  duration: 'Waktu',
  output: 'Output',
  note: 'Keterangan',
  title: 'Judul',
  footnote: 'Catatan kaki',
  institution: 'Instansi',
  unit: 'Unit',
  number: 'Nomor SOP',
  createdDate: 'Tanggal pembuatan',
  revisedDate: 'Tanggal revisi',
  effectiveDate: 'Tanggal efektif',
  legalBasis: 'Dasar hukum',
  qualifications: 'Kualifikasi pelaksana',
  relatedSops: 'Keterkaitan',
  equipment: 'Peralatan/perlengkapan',
  warnings: 'Peringatan',
  records: 'Pencatatan dan pendataan',
  purpose: 'Maksud dan tujuan',
  logo: 'Logo',
  'approval.position': 'Disahkan oleh: jabatan',
  'approval.name': 'Disahkan oleh: nama',
  'approval.rank': 'Disahkan oleh: pangkat',
  'approval.nip': 'Disahkan oleh: NIP',
}

/** The name of a field in a list of changes. */
export const fieldName = (field: string): string => FIELDS[field] ?? field

/** How the comparison names what is drawn. */
export const comparisonWords: ComparisonWords = {
  shape: (shape) => shapeName(shape),
  flowTo: (number, label) => `ke langkah ${number}${label === '' ? '' : ` (${label})`}`,
}

/** The window of revisions. */
export const revisionText = {
  open: 'Riwayat',
  title: 'Riwayat revisi',
  hint: 'Revisi disimpan sendiri di peramban ini: 20 yang terbaru, satu sehari untuk 14 hari, dan yang bernama seterusnya.',
  none: 'Belum ada revisi. Revisi pertama disimpan saat draf mulai diubah.',
  now: 'Sekarang',
  list: 'Daftar revisi',
  reason: (reason: RevisionReason): string => REASONS[reason],
  steps: (count: number): string => (count === 0 ? 'belum ada langkah' : `${count} langkah`),
  nameLabel: 'Nama revisi',
  nameHint: 'mis. Disetujui Kabag',
  keepNow: 'Simpan revisi bernama',
  giveName: 'Beri nama',
  restore: 'Pulihkan revisi ini',
  compareWith: 'Bandingkan dengan',
  changes: 'Perubahan',
  preview: 'Gambar',
  previewOf: 'Gambar revisi',
  preparing: 'Menggambar…',
  previewFailed: 'Gambarnya tidak dapat dibuat.',
  reading: 'Membaca revisi…',
  print: 'Cetak riwayat perubahan',
  printTitle: 'Riwayat Perubahan',
  fromTo: (from: string, to: string): string => `Dari: ${from}. Menjadi: ${to}.`,
  same: 'Tidak ada perbedaan.',
  identity: 'Halaman identitas',
  printSettings: 'Pengaturan cetak atau tulisan baku diubah.',
  table: (number: number, title: string): string => `Tabel ${number}${title === '' ? '' : `: ${title}`}`,
  tableKinds: { added: 'ditambahkan', removed: 'dihapus', kept: '' },
  actorKinds: {
    added: 'Pelaksana ditambahkan',
    removed: 'Pelaksana dihapus',
    moved: 'Pelaksana dipindahkan',
    renamed: 'Pelaksana diganti nama',
  },
  rowAdded: 'Ditambahkan',
  rowRemoved: 'Dihapus',
  rowMoved: (before: number | null, after: number | null): string =>
    before === null || after === null ? 'Dipindahkan' : `Dipindahkan dari langkah ${before} ke ${after}`,
  rowChanged: 'Diubah',
  row: (number: number | null): string => (number === null ? 'Bagian' : `Langkah ${number}`),
} as const

const bytes = (count: number | null): string =>
  count === null
    ? 'tidak diketahui'
    : `${new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(count / 1024 / 1024)} MB`

/** The page of the storage: room, backup, bin and raw records. */
export const storageText = {
  title: 'Penyimpanan',
  hint: 'Semua draf tersimpan di peramban ini, di komputer ini. Tidak ada yang dikirim ke mana pun.',
  space: 'Ruang',
  used: (used: number | null, room: number | null): string =>
    `Terpakai ${bytes(used)} dari ${bytes(room)} yang tersedia.`,
  persistent: 'Peramban berjanji tidak menghapus draf dengan sendirinya.',
  notPersistent:
    'Peramban belum berjanji: bila ruang cakram menipis, ia boleh menghapus draf. Buat cadangan secara berkala.',
  persistenceUnknown:
    'Peramban ini tidak memberi tahu apakah ia menyimpan draf secara tetap. Buat cadangan secara berkala.',
  askAgain: 'Minta penyimpanan tetap',
  safari:
    'Safari di Mac, iPhone, dan iPad menghapus simpanan situs yang tidak dikunjungi selama tujuh hari. Pasang Lajur ke layar ' +
    'utama atau Dock, atau buat cadangan sebelum libur panjang.',
  backup: 'Cadangan',
  backupHint:
    'Satu berkas berisi semua draf beserta riwayatnya. Pemulihan hanya menambah; draf yang ada tidak ditimpa.',
  makeBackup: 'Cadangkan semua',
  restoreBackup: 'Pulihkan dari cadangan',
  restoreInput: 'Berkas cadangan',
  lastBackup: (when: string): string => `Cadangan terakhir dibuat ${when}.`,
  noBackup: 'Belum pernah dicadangkan.',
  fileName: (day: string): string => `cadangan-lajur-${day}.json`,
  backedUp: (count: number): string => `${count} draf dicadangkan.`,
  backupUnreadable: (titles: readonly string[]): string => `Tidak terbaca dan tidak ikut: ${titles.join('; ')}.`,
  restored: (added: number, copied: number, known: number): string =>
    `${added} draf ditambahkan, ${copied} disimpan sebagai salinan, ${known} sudah ada.`,
  restoredBroken: (places: readonly number[]): string =>
    `Draf rusak dalam cadangan dilewati: nomor ${places.join(', ')}.`,
  faults: {
    'too-large': 'Berkas cadangan terlalu besar; batasnya 200 MB.',
    'not-a-backup': 'Berkas ini bukan cadangan Lajur yang utuh. Tidak ada draf yang berubah.',
    'newer-version': 'Cadangan ini dibuat oleh Lajur yang lebih baru. Perbarui Lajur, lalu coba lagi.',
  },
  copyTitle: (title: string): string => `${title === '' ? 'SOP tanpa judul' : title} (dari cadangan)`,
  due: 'Banyak pekerjaan belum ada di cadangan mana pun.',
  folder: 'Folder di komputer ini',
  folderHint:
    'Setiap draf yang tersimpan juga ditulis sebagai berkas .sop.json ke folder pilihan, misalnya folder kantor yang dicadangkan.',
  noFolder: 'Belum ada folder yang dipilih.',
  folderState: ({ name, mayWrite }: { readonly name: string; readonly mayWrite: boolean }): string =>
    mayWrite
      ? `Draf ditulis ke folder “${name}”.`
      : `Folder “${name}” dipilih, tetapi peramban meminta izin lagi. Sampai diizinkan, draf hanya tersimpan di peramban.`,
  chooseFolder: 'Pilih folder',
  allowFolder: 'Izinkan menulis',
  forgetFolder: 'Berhenti menulis ke folder',
  bin: 'Tempat sampah',
  binHint: 'Draf yang dihapus disimpan 30 hari.',
  binEmpty: 'Kosong.',
  binList: 'Draf di tempat sampah',
  removed: (when: string): string => `Dihapus ${when}`,
  restoreOf: (title: string): string => `Kembalikan ${title}`,
  discardOf: (title: string): string => `Hapus selamanya: ${title}`,
  restore: 'Kembalikan',
  discard: 'Hapus selamanya',
  discardSure: 'Benar, hapus selamanya',
  recovery: 'Catatan mentah',
  recoveryHint:
    'Semua yang tersimpan apa adanya, termasuk yang rusak. Unduh catatan yang dicari, lalu impor atau kirimkan kepada yang membantu.',
  showRaw: 'Tampilkan catatan mentah',
  rawList: 'Catatan mentah',
  noRaw: 'Tidak ada catatan.',
  rawSize: (length: number): string => `${new Intl.NumberFormat('id-ID').format(length)} karakter`,
  download: 'Unduh',
  downloadOf: (name: string): string => `Unduh ${name}`,
} as const

/** What restoring a backup has done. */
export const describeRestored = ({ added, copied, known, broken }: RestoreReport): string => {
  const done = storageText.restored(added, copied, known)
  return broken.length === 0 ? done : `${done} ${storageText.restoredBroken(broken)}`
}
