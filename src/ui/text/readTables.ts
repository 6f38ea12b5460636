import type { ReadFault } from '../../core/exchange/readFault'

/** The words for taking tables in that every screen needs; those of the mapping screen stand in `import.ts`. */
export const tableText = {
  pasted: 'Tempelan',
  reading: (name: string): string => `Membaca ${name}…`,
  pasteTable: 'Tempel tabel',
  pasteHint: 'Tekan Ctrl+V untuk menempelkan tabel dari Word, Excel, atau peramban.',
} as const

/** Why a file or paste gave no table, and what can be done. */
export const describeReadFault = (fault: ReadFault): string => {
  switch (fault.code) {
    case 'password':
      return 'Berkas ini dikunci dengan kata sandi. Buka di Word atau Excel, simpan tanpa kata sandi, lalu impor lagi.'
    case 'old-form':
      return fault.program === 'word'
        ? 'Ini berkas Word lama (.doc). Buka di Word, simpan sebagai .docx, lalu impor lagi.'
        : fault.program === 'excel'
          ? 'Ini berkas Excel lama (.xls). Buka di Excel, simpan sebagai .xlsx, lalu impor lagi.'
          : 'Ini berkas kantor bentuk lama. Simpan sebagai .docx atau .xlsx, lalu impor lagi.'
    case 'broken':
      return 'Berkas ini rusak atau terpotong sehingga tidak dapat dibaca.'
    case 'too-large':
      return 'Berkas ini terlalu besar, atau mengembang terlalu besar saat dibuka.'
    case 'unknown-form':
      return 'Jenis berkas ini tidak dikenal. Yang dapat dibaca: .docx, .xlsx, .csv, .txt, .html.'
    case 'no-table':
      return 'Tidak ada tabel di dalamnya.'
    case 'too-slow':
      return 'Membaca berkas ini memakan waktu terlalu lama, jadi dihentikan.'
  }
}
