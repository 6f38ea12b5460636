import type { Severity } from '../../core/check/finding'

const counted = (count: number | undefined, words: string): readonly string[] => (count ? [`${count} ${words}`] : [])

/** The words of the checker: its panel, its badges, the look before an export. */
export const checkText = {
  tab: 'Periksa',
  button: 'Periksa',
  /** How many findings are open, by severity. */
  counts: ({ error, warning, hint }: Partial<Record<Severity, number>>) =>
    counted(error, 'kesalahan').concat(counted(warning, 'peringatan'), counted(hint, 'saran')).join(', '),
  checking: 'Memeriksa…',
  none: 'Tidak ada temuan.',
  noneHint: 'Draf ini memenuhi semua aturan yang diperiksa.',
  /** Above the findings of a draft that has not been begun. */
  blank: 'Draf ini baru dimulai. Isinya boleh dilengkapi bertahap; inilah yang masih perlu diisi sebelum dicetak.',
  next: 'Temuan berikutnya',
  previous: 'Temuan sebelumnya',
  fix: 'Perbaiki',
  fixAll: (count: number) => `Perbaiki semua (${count})`,
  /** Agrees with what an import has guessed. */
  acceptGuesses: (count: number) => `Terima semua tebakan (${count})`,
  fixAllTitle: 'Yang akan diubah',
  fixAllApply: 'Terapkan',
  cancel: 'Batal',
  empty: '(kosong)',
  before: 'Sebelum',
  after: 'Sesudah',
  source: (words: string) => `Sumber: ${words}`,
  silence: 'Abaikan',
  silenceRow: 'Untuk baris ini',
  silenceDraft: 'Untuk draf ini',
  silenceForGood: 'Untuk semua draf',
  silenced: (count: number) => `${count} temuan diabaikan`,
  showSilenced: 'Tampilkan',
  hideSilenced: 'Sembunyikan',
  silencedBy: {
    row: 'diabaikan untuk baris ini',
    draft: 'diabaikan untuk draf ini',
    user: 'diabaikan untuk semua draf',
  },
  speakAgain: 'Periksa lagi',
  severities: { error: 'Kesalahan', warning: 'Peringatan', hint: 'Saran' } satisfies Record<Severity, string>,
  identityPlace: 'Halaman identitas',
  headPlace: 'Kepala tabel',
  tablePlace: 'Seluruh tabel',
  stepPlace: (number: number) => `Langkah ${number}`,
  sectionPlace: 'Judul bagian',
  procedurePlace: (number: number) => `Tabel ${number}`,
  figures: 'Angka prosedur',
  steps: 'Langkah',
  actors: 'Pelaksana',
  handOvers: 'Serah terima',
  decisions: 'Keputusan',
  loops: 'Pengulangan',
  total: 'Jumlah waktu',
  noTotal: 'belum ada',
  uncounted: (count: number) => `${count} langkah tidak dapat dijumlahkan`,
  shares: 'Langkah per pelaksana',
  unnamed: 'Tanpa nama',
  /** Before an export: what is open. The export goes on all the same. */
  preflight: (errors: number, warnings: number) =>
    `Periksa dulu: ${counted(errors, 'kesalahan').concat(counted(warnings, 'peringatan')).join(' dan ')}`,
} as const
