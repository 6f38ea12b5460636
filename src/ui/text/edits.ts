/** What an edit did, in words for those who do not see it. */
export const editText = {
  stepsAdded: (count: number, number: number): string =>
    count === 1 ? `Langkah ${number} ditambahkan.` : `${count} langkah ditambahkan mulai dari langkah ${number}.`,
  stepsRemoved: (count: number, number: number): string =>
    count === 1 ? `Langkah ${number} dihapus.` : `${count} langkah dihapus mulai dari langkah ${number}.`,
  sectionsAdded: 'Judul bagian ditambahkan.',
  sectionsRemoved: 'Judul bagian dihapus.',
  stepMoved: (from: number, to: number): string => `Langkah ${from} menjadi langkah ${to}.`,
  rowsOrdered: 'Urutan langkah berubah.',
  actorsAdded: (names: string): string => `Pelaksana ditambahkan: ${names}.`,
  actorsRemoved: (names: string): string => `Pelaksana dihapus: ${names}.`,
  actorsOrdered: (names: string): string => `Urutan pelaksana sekarang: ${names}.`,
  symbolsAdded: (names: string): string => `Ditambahkan: ${names}.`,
  symbolsRemoved: (names: string): string => `Dihapus: ${names}.`,
  symbolsMoved: (names: string): string => `Dipindahkan: ${names}.`,
  symbolsReshaped: (names: string): string => `Sekarang: ${names}.`,
  flowsAdded: (names: string): string => `Ditambahkan: ${names}.`,
  flowsRemoved: (names: string): string => `Dihapus: ${names}.`,
  flowsChanged: (names: string): string => `Diubah: ${names}.`,
  procedureAdded: 'Tabel prosedur ditambahkan.',
  procedureRemoved: 'Tabel prosedur dihapus.',
  proceduresOrdered: 'Urutan tabel berubah.',
  printChanged: 'Setelan cetak berubah.',
  /** In place of more names than anyone listens to. */
  many: (count: number): string => `${count} buah`,
} as const
