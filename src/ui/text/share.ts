/** The words of installing, updating and handing drafts on, in Indonesian. */
export const installText = {
  updateReady: 'Lajur versi baru sudah siap dipakai.',
  update: 'Perbarui sekarang',
  othersOpen: 'Tutup dahulu tab Lajur yang lain, lalu perbarui lagi.',
} as const

/** What the menu *Ekspor* offers beside PDF and JSON, and what is said of it. */
export const shareText = {
  picture: 'Gambar…',
  webPage: 'Halaman web',
  mermaid: 'Teks Mermaid',
  link: 'Salin tautan',
  linkCopied: 'Tautan disalin. Siapa pun yang memegangnya dapat membaca isi draf ini.',
  linkTooLong: 'Draf ini terlalu panjang untuk sebuah tautan. Kirimkan sebagai berkas JSON atau PDF.',
  saved: (fileName: string): string => `${fileName} dibuat.`,
  copied: 'Gambar disalin.',
  failed: (reason: string): string => `Tidak berhasil. (${reason})`,
} as const

/** The dialog for pictures. */
export const pictureText = {
  title: 'Simpan sebagai gambar',
  hint: 'Gambar dibuat dari halaman cetak dan membawa drafnya: impor gambar itu untuk menyuntingnya lagi.',
  content: 'Isi gambar',
  diagram: 'Diagram utuh',
  diagramNumber: (number: number): string => `Diagram utuh, tabel ${number}`,
  page: (number: number): string => `Halaman ${number}`,
  resolution: 'Ketajaman PNG',
  dots: (dots: number): string => `${dots} titik per inci`,
  size: (width: number, height: number): string => `${width} × ${height} piksel`,
  reduced: (dots: number): string => `Diperkecil menjadi ${dots} titik per inci, sebesar yang dapat dibuat peramban.`,
  saveSvg: 'Simpan SVG',
  savePng: 'Simpan PNG',
  copy: 'Salin gambar',
  preparing: 'Menyiapkan gambar…',
} as const

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
