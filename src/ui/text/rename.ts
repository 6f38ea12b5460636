import type { SkipReason } from '../../editor/saving/renameEverywhere'

/** The words of giving an actor a new name in all drafts. */
export const renameText = {
  open: 'Ganti nama pelaksana…',
  openForLane: 'Ganti nama di semua draf…',
  title: 'Ganti nama pelaksana di semua draf',
  hint: 'Untuk perubahan nomenklatur jabatan. Setiap draf disimpan dahulu sebagai revisi.',
  close: 'Tutup',
  from: 'Nama sekarang',
  to: 'Nama baru',
  withIdentity: 'Ganti juga di bagian identitas, bila tertulis persis sama',
  reading: 'Membaca draf…',
  askName: 'Ketik nama pelaksana yang akan diganti.',
  nothing: 'Tidak ada draf dengan pelaksana itu.',
  list: 'Draf yang memuat nama itu',
  untitled: 'SOP tanpa judul',
  uses: (lanes: number, identity: number): string =>
    [lanes > 0 ? `${lanes} lajur` : '', identity > 0 ? `${identity} tempat di identitas` : '']
      .filter(Boolean)
      .join(', '),
  run: (count: number): string => (count === 0 ? 'Ganti' : `Ganti di ${count} draf`),
  working: 'Mengganti…',
  done: (count: number): string => (count === 0 ? 'Tidak ada draf yang diganti.' : `Nama diganti di ${count} draf.`),
  skipped: 'Dilewati',
  undo: 'Urungkan',
  undone: (count: number): string => `Nama lama dikembalikan di ${count} draf.`,
  again: 'Ganti nama lain',
} as const

const REASONS: Readonly<Record<SkipReason, string>> = {
  'open-elsewhere': 'sedang dibuka di tab lain',
  'changed-since': 'sudah diubah lagi sesudahnya',
  'not-named': 'nama itu tidak ada lagi di dalamnya',
  'not-found': 'sudah dihapus',
  conflict: 'baru saja diubah di tab lain',
  quota: 'ruang penyimpanan penuh',
  unsound: 'hasilnya tidak utuh',
  silent: 'penyimpanan belum menjawab',
  damaged: 'catatannya rusak',
  'newer-version': 'dibuat oleh Lajur yang lebih baru',
  unavailable: 'penyimpanan tidak dapat dipakai',
}

/** Why a draft was left as it was. */
export const skipReason = (reason: SkipReason): string => REASONS[reason]
