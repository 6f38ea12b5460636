/** The words of what rebuilds tables: lanes merged, steps split, sections, rows that go elsewhere. */
export const structureText = {
  moreForRows: 'Lainnya untuk baris ini',
  splitStep: 'Bagi menjadi dua langkah',
  makeSection: (isSeveral: boolean): string =>
    isSeveral ? 'Jadikan satu bagian berjudul' : 'Mulai bagian berjudul di sini',
  dissolveSection: 'Bubarkan bagian, langkahnya tetap',
  moveTo: (table: string): string => `Pindahkan ke ${table}`,
  moveToNew: 'Pindahkan ke tabel baru',
  merge: 'Gabungkan dengan lajur lain',
  mergeInto: (name: string): string => `Gabungkan ke ${name}`,
  mergeSelected: 'Gabungkan lajur',
  duplicateProcedure: 'Gandakan tabel',
} as const
