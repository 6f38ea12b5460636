/** The words of what is handed on, in Indonesian. */

/** The screen that stands before a draft from a link. */
export const sharedText = {
  title: 'Tautan ini membawa sebuah draf',
  warning:
    'Isinya berasal dari pembuat tautan, bukan dari peramban ini. Buka hanya bila Anda mengenal pengirimnya. Draf Anda yang lain tidak berubah.',
  open: 'Buka draf',
  cancel: 'Jangan buka',
  broken: 'Tautan ini rusak atau terpotong, sehingga tidak ada draf yang dapat dibuka.',
  fileName: 'Draf dari tautan',
} as const

/** The web page that a draft is handed on as. */
export const viewerText = {
  present: 'Presentasi',
  pages: 'Halaman',
  print: 'Cetak',
  edit: 'Untuk menyunting: buka Lajur, pilih Impor, lalu pilih berkas ini.',
} as const
