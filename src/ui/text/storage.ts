import type { RestoreReport } from '../../editor/saving/restoreBackup'
import { ALLOW_FOLDER } from './notices'

/** The words about keeping drafts, in Indonesian: storage, the bin, backups, recovery. */

const oneDecimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

const bytes = (count: number | null): string =>
  count === null
    ? 'tidak diketahui'
    : count < 1024 ** 3
      ? `${oneDecimal.format(count / 1024 ** 2)} MB`
      : `${oneDecimal.format(count / 1024 ** 3)} GB`

/** The page of the storage: room, backup, bin and raw records. */
export const storageText = {
  title: 'Penyimpanan',
  hint: 'Semua draf tersimpan di peramban ini, di komputer ini. Tidak ada yang dikirim ke mana pun.',
  space: 'Ruang',
  all: 'Penyimpanan, cadangan, dan tempat sampah',
  used: (used: number | null, room: number | null): string =>
    `Terpakai ${bytes(used)} dari ${bytes(room)} yang tersedia.`,
  persistent: 'Peramban berjanji tidak menghapus draf dengan sendirinya.',
  notPersistent:
    'Peramban belum berjanji: bila ruang di komputer menipis, ia boleh menghapus draf. Buat cadangan secara berkala.',
  persistenceUnknown:
    'Peramban ini tidak memberi tahu apakah ia menyimpan draf secara tetap. Buat cadangan secara berkala.',
  askAgain: 'Minta penyimpanan tetap',
  safari:
    'Safari di Mac, iPhone, dan iPad menghapus simpanan situs yang tidak dikunjungi selama tujuh hari. Pasang Lajur ke layar ' +
    'utama atau Dock, atau buat cadangan sebelum libur panjang.',
  backup: 'Cadangan',
  backupHint:
    'Satu berkas berisi semua draf beserta riwayatnya, tempat sampah, dan pilihan untuk semua draf. Pemulihan hanya menambah; ' +
    'draf yang ada tidak ditimpa.',
  makeBackup: 'Cadangkan semua',
  restoreBackup: 'Pulihkan dari cadangan',
  restoreInput: 'Berkas cadangan',
  lastBackup: (when: string): string => `Cadangan terakhir dibuat ${when}.`,
  noBackup: 'Belum pernah dicadangkan.',
  fileName: (day: string): string => `cadangan-lajur-${day}.json`,
  backedUp: (count: number, binCount: number): string =>
    `${count} draf dicadangkan${binCount === 0 ? '' : `, juga ${binCount} di tempat sampah`}.`,
  backupUnreadable: (titles: readonly string[]): string => `Tidak terbaca dan tidak ikut: ${titles.join('; ')}.`,
  restored: (added: number, copied: number, known: number): string =>
    `${added} draf ditambahkan, ${copied} disimpan sebagai salinan, ${known} sudah ada.`,
  restoredBroken: (places: readonly number[]): string =>
    `Draf rusak dalam cadangan dilewati: nomor ${places.join(', ')}.`,
  faults: {
    'not-a-backup': 'Berkas ini bukan cadangan Lajur yang utuh. Tidak ada draf yang berubah.',
    'newer-version': 'Cadangan ini dibuat oleh Lajur yang lebih baru. Perbarui Lajur, lalu coba lagi.',
  },
  tooLarge: 'Berkas cadangan terlalu besar; batasnya 200 MB.',
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
  allowFolder: ALLOW_FOLDER,
  filesWritten: (count: number): string => `${count} draf ditulis ke folder.`,
  folderWaits: (name: string): string =>
    `Folder “${name}” menunggu izin; sampai diizinkan, draf hanya tersimpan di peramban.`,
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
