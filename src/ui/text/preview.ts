/** The words of the preview of the printed pages, in Indonesian. */
export const previewText = {
  title: 'Pratinjau',
  hint: 'Halaman persis seperti yang akan tercetak',
  pages: 'Halaman',
  page: (number: number): string => `Halaman ${number}`,
  shortPage: (number: number): string => `hlm. ${number}`,
  pageOf: (number: number, count: number): string => `Halaman ${number} dari ${count}`,
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  fit: 'Muat lebar',
  zoom: (percent: number): string => `${percent} %`,
  exportPdf: 'Ekspor PDF',
  print: 'Cetak',
  settings: 'Setelan cetak',
  /** A row of the table, by its number; a section's heading has none. */
  step: (number: number | undefined): string =>
    number === undefined ? 'Judul bagian, buka di kanvas' : `Langkah ${number}, buka di kanvas`,
  mark: (words: string): string => `Perlu diperiksa: ${words}`,
  preparing: 'Menyiapkan halaman…',
  failed: (reason: string): string => `Pratinjau gagal disiapkan. (${reason})`,
  close: 'Tutup',
  problems: (count: number): string => `${count} hal yang perlu diperiksa`,
} as const
