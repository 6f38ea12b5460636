/** The words of the first steps, in Indonesian: ways to begin, the frame of the help pages, the tour. */

/** The sheet of a blank draft. */
export const beginText = {
  title: 'Tiga cara memulai',
  typing: 'Ketik sendiri',
  typingHint: 'Tambahkan pelaksana dari kiri ke kanan menurut giliran kerjanya, lalu langkah dari atas ke bawah.',
  addActor: 'Tambah pelaksana',
  addStep: 'Tambah langkah',
  files: 'Ambil dari yang sudah ada',
  filesHint: 'SOP lama tidak perlu diketik ulang: ambil dari berkasnya, atau salin tabelnya.',
  chooseFile: 'Pilih berkas',
  paste: 'atau salin tabel di Word atau Excel, lalu tempel di sini (Ctrl+V)',
  templates: 'Pakai templat, lalu sesuaikan',
  tourOffer: 'Baru memakai Lajur?',
  startTour: 'Ikuti tur singkat',
  declineTour: 'Tidak perlu tur',
} as const

/** The help pages and the explanations at the fields. */
export const helpText = {
  title: 'Bantuan',
  search: 'Cari dalam bantuan',
  topics: 'Topik',
  none: (words: string): string => `Tidak ada topik tentang “${words}”.`,
  closeNote: 'Tutup penjelasan',
  /** Name of the small button beside a field. */
  about: (label: string): string => `Penjelasan ${label}`,
  example: 'Contoh',
  more: 'Selengkapnya di Bantuan',
  fieldsTitle: 'Semua isian, satu per satu',
} as const

/** Whose works the program carries. */
export const noticesText = {
  canvas: 'Kanvas penyuntingan dibangun dengan',
  open: 'Semua karya pihak lain dan lisensinya',
  loading: 'Memuat…',
  failed: 'Daftarnya tidak dapat dimuat. Berkasnya bernama third-party-notices.txt, di samping berkas program.',
} as const

/** The tour. */
export const tourText = {
  step: (number: number, count: number): string => `Tur singkat, ${number} dari ${count}`,
  next: 'Berikutnya',
  back: 'Sebelumnya',
  finish: 'Selesai',
  skip: 'Lewati tur',
} as const

/** A stop of the tour: what is pointed at, and what is said of it. */
export interface TourStop {
  /** The value of `data-tour` on the element. */
  readonly place: string
  /** The side on which the card stands; below where nothing is said. */
  readonly side?: 'left' | 'right'
  readonly title: string
  readonly text: string
}

/** The stops of the tour, in their order. */
export const TOUR_STOPS: readonly TourStop[] = [
  {
    place: 'sheet',
    title: 'Lembar ini yang tercetak',
    text: 'Bagian identitas dan tabel diisi langsung di lembarnya. Klik sel, ketik, lalu tekan Tab ke sel berikutnya.',
  },
  {
    place: 'palette',
    side: 'right',
    title: 'Pelaksana dan simbol',
    text: 'Seret dari sini ke tabel, atau tekan lalu pilih tempatnya. Panah dibuat dengan menarik titik di tepi simbol.',
  },
  {
    place: 'panels',
    side: 'left',
    title: 'Panel',
    text: 'Pilihan mengatur yang sedang dipilih, Identitas berisi halaman pertama, Cetak mengatur kertas dan huruf.',
  },
  {
    place: 'check',
    title: 'Periksa sebelum dicetak',
    text: 'Lajur memeriksa draf sambil Anda mengetik. Tiap temuan menunjukkan tempatnya, sering berikut perbaikannya.',
  },
  {
    place: 'export',
    title: 'PDF siap ditandatangani',
    text: 'Pratinjau memperlihatkan halaman persis seperti tercetak. Ekspor membuat PDF, gambar, atau berkas draf.',
  },
  {
    place: 'guide',
    title: 'Bila tersesat',
    text: 'Ctrl+K mencari semua perintah dan langkah. F1 membuka Bantuan, ? menampilkan pintasan papan ketik.',
  },
]
