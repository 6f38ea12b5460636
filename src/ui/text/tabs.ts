/** The words about several tabs with one draft or of several ages, in Indonesian. */
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
