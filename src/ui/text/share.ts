/** The words of what the menu *Ekspor* offers beside PDF and JSON, in Indonesian. */
export const shareText = {
  picture: 'Gambar…',
  webPage: 'Halaman web',
  mermaid: 'Alur sebagai teks (Mermaid)',
  link: 'Salin tautan',
  linkCopied: 'Tautan disalin. Siapa pun yang memegangnya dapat membaca isi draf ini.',
  linkTooLong: 'Draf ini terlalu panjang untuk sebuah tautan. Kirimkan sebagai berkas JSON atau PDF.',
  saved: (fileName: string): string => `${fileName} dibuat.`,
  copied: 'Gambar disalin.',
  failed: (reason: string): string => `Tidak berhasil. (${reason})`,
} as const
