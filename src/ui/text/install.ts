/** The words of installing and updating, in Indonesian. */
export const installText = {
  updateReady: 'Lajur versi baru sudah siap dipakai.',
  update: 'Perbarui sekarang',
  othersOpen: 'Tutup dahulu tab Lajur yang lain, lalu perbarui lagi.',
} as const
