/** The words of the choice between orders of the lanes, in Indonesian. */
export const actorOrderText = {
  title: 'Urutkan pelaksana',
  hint: 'Bandingkan, lalu pilih. Satu kali Urungkan mengembalikan urutan semula.',
  present: 'Sekarang',
  reasons: { firstUse: 'Menurut giliran kerja', fewestCrossings: 'Paling sedikit persilangan' },
  take: 'Pakai urutan ini',
  takeOf: (title: string): string => `Pakai urutan ini: ${title}`,
  nothingBetter: 'Urutan sekarang sudah menurut giliran kerja dan sudah yang paling sedikit persilangannya.',
  preparing: 'Menggambar…',
  failed: 'Gambarnya tidak dapat dibuat.',
  picture: (title: string): string => `Gambar tabel: ${title}`,
  namelessActor: 'tanpa nama',
  figures: (crossings: number, lengthMm: number): string =>
    `${crossings === 0 ? 'Tanpa persilangan' : `${crossings} persilangan`}, panah ${new Intl.NumberFormat('id-ID', {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }).format(lengthMm / 1000)} m`,
} as const
