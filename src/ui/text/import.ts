import type {
  ColumnRole,
  GuessReason,
  IdentityField,
  ImportFault,
  PartUse,
  RowRole,
  Unplaced,
} from '../../core/exchange/mapping'
import type { SourceLoss } from '../../core/exchange/sourceTable'
import { limitName } from './faults'
import { BOX_TITLES, DATE_NAMES, PURPOSE_NAME } from './fieldNames'

/** The words of table import: reading, the mapping screen, and what could not be taken. */

const number = (value: number): string => new Intl.NumberFormat('id-ID').format(value)

/** The words of the screen itself. */
export const importText = {
  title: 'Impor tabel',
  undo: 'Urungkan',
  create: 'Buat draf',
  creating: 'Membuat draf…',
  cancel: 'Batal',
  nothingStored: 'Belum ada yang disimpan sebelum Anda memilih Buat draf.',
  source: 'Tabel sumber',
  sourceCells: 'Isi tabel sumber',
  parts: 'Bagian sumber',
  meaning: 'Menjadi apa',
  result: 'Hasil',
  resultPages: 'Halaman hasil',
  preparing: 'Menata hasil…',
  noResult: 'Belum ada hasil.',
  resultFailed: 'Hasil belum dapat ditata.',
  page: (page: number, pages: number): string => `Halaman ${page} dari ${pages}`,
  columns: 'Kolom',
  rows: 'Baris',
  identity: 'Identitas',
  guesses: 'Tebakan',
  rest: 'Sisa',
  count: (name: string, count: number): string => (count === 0 ? name : `${name} (${number(count)})`),
  partUse: 'Bagian ini adalah',
  draft: 'Draf',
  draftOf: (index: number, title: string): string => `Draf ${index + 1}: ${title || 'tanpa judul'}`,
  takeDraft: 'Buat draf ini',
  columnName: (column: number, head: string): string =>
    head === '' ? `Kolom ${column + 1}` : `Kolom ${column + 1}: ${head}`,
  columnRole: (column: number): string => `Peran kolom ${column + 1}`,
  rowRole: (row: number): string => `Peran baris ${row + 1}`,
  rowName: (row: number): string => `Baris ${row + 1}`,
  actorName: 'Nama pelaksana',
  actorGroup: 'Kelompok',
  addedActors: 'Pelaksana tanpa kolom (lajur tambahan di kanan)',
  moreRows: (rest: number): string => `Tampilkan ${number(rest)} baris lagi`,
  symbols: 'Simbol',
  symbolActor: (index: number): string => `Pelaksana simbol ${index + 1}`,
  symbolShape: (index: number): string => `Bentuk simbol ${index + 1}`,
  addSymbol: 'Tambah simbol',
  removeSymbol: (index: number): string => `Hapus simbol ${index + 1}`,
  noSymbol: 'Belum ada simbol.',
  guessed: 'tebakan',
  accept: 'Terima',
  acceptAll: 'Terima semua tebakan',
  noGuess: 'Tidak ada tebakan yang terbuka.',
  guessNote: 'Tebakan yang belum diterima tetap ditandai di draf, dan dapat diperiksa di sana.',
  guessedSymbol: (step: string, shape: string, actor: string): string => `Langkah ${step}: ${shape} di lajur ${actor}`,
  guessedFlow: (from: string, to: string, label: string): string =>
    label === ''
      ? `Panah dari langkah ${from} ke langkah ${to}`
      : `Panah “${label}” dari langkah ${from} ke langkah ${to}`,
  drop: 'Buang',
  noRest: 'Semua isi sumber mendapat tempat.',
  restNote: 'Isi ini tidak mendapat tempat. Masukkan ke Keterangan bila masih diperlukan.',
  intoNote: (step: string): string => `Masukkan ke Keterangan langkah ${step}`,
  outOfNote: 'Keluarkan dari Keterangan',
  losses: 'Tidak diambil',
  fieldAbsent: 'tidak ditemukan',
  procedureTitle: 'Judul tabel',
  procedureName: (index: number, title: string): string =>
    title === '' ? `Prosedur ${index + 1}` : `Prosedur ${index + 1}: ${title}`,
  partName: (index: number, use: string, words: string): string =>
    words === '' ? `${index + 1}. ${use}` : `${index + 1}. ${use}: ${words}`,
  showInSource: (text: string): string => `Tunjukkan di sumber: ${text}`,
  order: 'Tata otomatis sesudah diimpor (urutan menurut panah)',
  created: (title: string): string => `Draf “${title || 'Tanpa judul'}” dibuat dari tabel.`,
  createdMany: (count: number): string => `${number(count)} draf dibuat dari tabel.`,
} as const

const ROLE_NAMES: Readonly<Record<ColumnRole['kind'], string>> = {
  number: 'Nomor',
  activity: 'Kegiatan',
  requirements: 'Kelengkapan',
  duration: 'Waktu',
  durationUnit: 'Satuan waktu',
  output: 'Output',
  note: 'Keterangan',
  actor: 'Pelaksana (lajur)',
  actorNames: 'Nama pelaksana di tiap baris',
  ignored: 'Tidak dipakai',
}

/** The name of a column's role. */
export const columnRoleName = (kind: ColumnRole['kind']): string => ROLE_NAMES[kind]

const ROW_NAMES: Readonly<Record<RowRole, string>> = {
  head: 'Kepala tabel',
  columnNumbers: 'Nomor kolom',
  step: 'Langkah',
  continued: 'Lanjutan langkah di atas',
  repeatedHead: 'Kepala yang diulang',
  section: 'Judul bagian',
  title: 'Judul tabel',
  total: 'Jumlah waktu',
  legend: 'Keterangan simbol',
  footnote: 'Catatan kaki',
  identity: 'Identitas',
  signature: 'Tanda tangan',
  ignored: 'Tidak dipakai',
}

/** The name of a row's role. */
export const rowRoleName = (role: RowRole): string => ROW_NAMES[role]

const USE_NAMES: Readonly<Record<PartUse, string>> = {
  procedure: 'Prosedur',
  continuation: 'Lanjutan prosedur',
  identity: 'Identitas',
  signature: 'Tanda tangan',
  ignored: 'Tidak dipakai',
}

/** The name of what a part of the source is. */
export const partUseName = (use: PartUse): string => USE_NAMES[use]

const FIELD_NAMES: Readonly<Record<IdentityField, string>> = {
  institution: 'Instansi',
  unit: 'Unit kerja',
  title: 'Nama SOP',
  number: 'Nomor SOP',
  ...DATE_NAMES,
  approvalPosition: 'Jabatan pengesah',
  approvalName: 'Nama pengesah',
  approvalRank: 'Pangkat pengesah',
  approvalNip: 'NIP pengesah',
  ...BOX_TITLES,
  purpose: PURPOSE_NAME,
}

/** The name of a field of the identity page. */
export const identityFieldName = (field: IdentityField): string => FIELD_NAMES[field]

const GUESS_REASONS: Readonly<Record<GuessReason, string>> = {
  'named-actor': 'disebut dalam kegiatan',
  'handed-over': 'menerima dari langkah sebelumnya',
  'meets-actor': 'dikerjakan bersama pelaksana ini',
  level: 'kata kerjanya lazim untuk jabatan ini',
  'same-as-before': 'sama dengan langkah sebelumnya',
  reviewer: 'jabatan di atasnya memeriksa',
  'first-step': 'langkah pertama',
  'last-step': 'langkah terakhir',
  condition: 'kegiatan menyebut syarat',
  examines: 'kegiatan memeriksa atau menyetujui',
  plain: 'kegiatan biasa',
  sequence: 'urutan langkah',
  'inside-row': 'simbol dalam satu baris',
  approved: 'bila disetujui',
  returned: 'bila dikembalikan',
  'page-break': 'tersambung melewati halaman',
}

/** Why something was guessed. */
export const guessReason = (reason: GuessReason): string => GUESS_REASONS[reason]

const UNPLACED_REASONS: Readonly<Record<Unplaced['reason'], string>> = {
  'ignored-column': 'kolom tidak dipakai',
  'ignored-row': 'baris tidak dipakai',
  'ignored-part': 'bagian tidak dipakai',
  mark: 'tanda tidak dikenal',
  shape: 'tulisan gambar di luar lajur atau di dekat panah',
  connector: 'garis tanpa ujung',
  outside: 'di luar tabel',
  'extra-cell': 'sel berlebih',
  'merged-cell': 'sel gabungan; isinya diberikan kepada langkah pertamanya',
}

/** Why a text found no place. */
export const unplacedReason = (reason: Unplaced['reason']): string => UNPLACED_REASONS[reason]

/** Why no draft can be made of what was read. */
export const describeImportFault = ({ code, values }: ImportFault): string => {
  switch (code) {
    case 'no-table':
      return 'Belum ada tabel dengan langkah. Pilih kolom mana yang memuat kegiatan.'
    case 'limit':
      return `Terlalu besar untuk satu draf: ${number(Number(values.count))} ${limitName(values.what)}; batasnya ${number(Number(values.limit))}.`
    case 'unknown-draft':
      return 'Tidak ada draf yang dipilih.'
    case 'broken':
      return `Susunan ini belum dapat dijadikan draf (${values.fault ?? ''}).`
  }
}

const LOSS_TEXTS: Readonly<Record<SourceLoss['code'], (count: number) => string>> = {
  macro: () => 'Makro dalam berkas diabaikan.',
  'formula-without-value': (count) => `${number(count)} rumus tanpa nilai tersimpan dibiarkan kosong.`,
  'nested-table': (count) => `${number(count)} tabel di dalam sel dijadikan teks.`,
  'deleted-text': (count) => `${number(count)} bagian yang ditandai terhapus tidak diambil.`,
  picture: (count) => `${number(count)} gambar tidak diambil.`,
  'hidden-part': (count) => `${number(count)} lembar atau baris tersembunyi tidak diambil.`,
  'beyond-limit': (count) => `${number(count)} isi di luar batas ukuran tabel tidak diambil.`,
}

/** What a reader left out. */
export const describeLoss = ({ code, count }: SourceLoss): string => LOSS_TEXTS[code](count)
