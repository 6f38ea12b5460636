/** The words about keeping drafts, in Indonesian: tabs, storage, revisions, the bin, backups, recovery. */

/** Several tabs with one draft. */
export const tabText = {
  copyTitle: (title: string): string => `${title === '' ? 'SOP tanpa judul' : title} (dari tab lain)`,
  reading: 'Draf ini sedang disunting di tab lain.',
  readingReason: 'Layar ini mengikuti perubahannya dan hanya dapat dibaca.',
  takeOver: 'Ambil alih',
  outdated: 'Lajur versi baru sudah terbuka di tab lain.',
  outdatedReason: 'Tab ini berhenti menyimpan agar tidak merusak draf. Muat ulang halaman untuk melanjutkan.',
  copied: 'Draf ini juga diubah di tab lain. Isi tab ini disimpan sebagai draf tersendiri, yang sekarang terbuka.',
} as const
