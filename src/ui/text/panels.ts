import type {
  Approval,
  Flow,
  IdentityBox,
  IdentityText,
  Labels,
  PaperName,
  Shape,
  StepText,
} from '../../core/draft/draft'
import type { PresetName } from '../../core/draft/presets'
import type { FONT_NAMES } from '../../core/draft/print'
import { BOX_TITLES, COLUMN_NAMES, DATE_NAMES } from './fieldNames'
import { shapeName } from './id'

/** The words of the panels at the right of the editor, in Indonesian: Pilihan, Identitas, Cetak. */

/** What every form uses. */
export const formText = {
  add: 'Tambah butir',
  addTo: (label: string): string => `Tambah butir: ${label}`,
  item: (label: string, number: number): string => `${label}, butir ${number}`,
  moveUp: 'Naikkan',
  moveDown: 'Turunkan',
  removeItem: 'Hapus butir',
  pickDate: 'Pilih tanggal',
  between: (minimum: number, maximum: number): string => `Isi ${minimum} sampai ${maximum}.`,
  listKeys: 'Enter menambah butir, Alt+↑ dan Alt+↓ memindahkannya.',
} as const

/** The inspector of what is selected. */
export const selectionText = {
  counted: (amount: string): string => `Terhitung dalam jumlah waktu: ${amount}.`,
  uncounted: 'Tidak terhitung dalam jumlah waktu.',
  symbol: (name: string, step: number | undefined): string =>
    step === undefined ? name : `${name} pada langkah ${step}`,
  symbols: (count: number): string => `${count} simbol dipilih`,
  step: (number: number | undefined): string => (number === undefined ? 'Langkah' : `Langkah ${number}`),
  steps: (count: number): string => `${count} baris dipilih`,
  section: 'Judul bagian',
  actor: 'Lajur pelaksana',
  actors: (count: number): string => `${count} lajur dipilih`,
  flow: 'Panah',
  flows: (count: number): string => `${count} panah dipilih`,
  cell: (actor: string, step: number | undefined): string =>
    `${actor === '' ? 'Lajur' : actor}, langkah ${step ?? '?'}`,
  emptyCell: 'Sel ini belum berisi simbol.',
  addShape: (shape: Shape): string => `Tambah ${shapeName(shape).toLowerCase()}`,
  procedure: 'Tabel prosedur',
  procedures: 'Tabel',
  procedureName: (number: number, title: string): string => (title === '' ? `Tabel ${number}` : `${number}. ${title}`),
  addProcedure: 'Tambah tabel',
  removeProcedure: 'Hapus tabel',
  shape: 'Bentuk',
  symbolActor: 'Dikerjakan oleh',
  namelessActor: 'tanpa nama',
  symbolText: 'Teks di dalam simbol',
  breakBefore: 'Mulai di halaman baru',
  pinned: 'Tetap di tempatnya saat ditata',
  actorName: 'Nama pelaksana',
  actorGroup: 'Kelompok',
  actorGroupHint: 'Lajur bersebelahan dengan kelompok sama mendapat satu kepala bersama.',
  moveLeft: 'Ke kiri',
  moveRight: 'Ke kanan',
  moveUp: 'Naikkan',
  moveDown: 'Turunkan',
  label: 'Tulisan pada panah',
  labelWords: 'Kata yang lazim',
  heads: 'Mata panah',
  dashed: 'Garis putus-putus',
  from: 'Dari',
  to: 'Ke',
  symbolAt: (name: string, step: number | undefined, actor: string): string =>
    `${step === undefined ? '' : `${step}. `}${name}, ${actor}`,
  removeSymbol: 'Hapus simbol',
  removeStep: 'Hapus langkah',
  removeSection: 'Hapus judul bagian',
  removeActor: 'Hapus lajur',
  removeFlow: 'Hapus panah',
  removeAll: 'Hapus yang dipilih',
  procedureTitle: 'Judul di atas tabel',
  footnote: 'Catatan di bawah tabel',
  actorsCount: 'Pelaksana',
  stepsCount: 'Langkah',
  flowsCount: 'Panah',
  problems: (count: number): string => `Perlu diperiksa: ${count}`,
  inProcedure: (number: number, words: string): string => `Tabel ${number}: ${words}`,
  begin: 'Cara memulai',
  beginItems: [
    'Isi nama SOP dan instansi di panel Identitas.',
    'Seret Pelaksana dari palet ke tabel untuk membuat lajur.',
    'Seret Mulai/Selesai, Proses, atau Keputusan ke lajur; tiap simbol membuat langkah baru.',
    'Pilih simbol, lalu tarik titik di tepinya ke simbol berikutnya.',
  ],
  help: 'Cara kerja',
  helpItems: [
    'Klik sel, lalu ketik untuk mengisinya.',
    'Seret simbol ke lajur atau baris lain untuk memindahkannya.',
    'Pilih simbol, lalu tarik titik di tepinya ke simbol lain untuk membuat panah.',
    'Seret kepala lajur atau nomor langkah untuk mengubah urutan.',
    'Ctrl+Z mengurungkan, Delete menghapus yang dipilih.',
  ],
  identityPage: 'Bagian identitas',
  wholeIdentity: 'Semua isian identitas',
  openIdentity: 'Buka panel Identitas',
  printedLabel: 'Tulisan tercetak',
  allLabels: 'Semua tulisan tercetak',
} as const

/** Where an arrow has its heads. */
export const HEAD_NAMES: Readonly<Record<Flow['heads'], string>> = {
  end: 'Di ujung',
  both: 'Di kedua ujung',
  none: 'Tanpa mata panah',
}

/** Names of a step's text cells. */
export const STEP_TEXT_NAMES: Readonly<Record<StepText, string>> = {
  activity: 'Kegiatan',
  requirements: 'Kelengkapan',
  duration: 'Waktu',
  output: 'Output',
  note: 'Keterangan',
}

/** The form of the identity page. */
export const identityText = {
  letterhead: 'Instansi',
  institution: 'Nama instansi',
  institutionHint: 'Satu baris satu butir, dari pemerintah daerah sampai unit kerja.',
  logo: 'Logo',
  chooseLogo: 'Pilih logo',
  replaceLogo: 'Ganti logo',
  removeLogo: 'Hapus logo',
  logoInput: 'Berkas logo',
  logoHint: 'PNG, JPEG, atau SVG, paling besar 1 MB.',
  logoAlternative: 'Logo instansi',
  procedure: 'Prosedur',
  dates: 'Tanggal',
  dateHint: 'Tertulis seperti yang akan tercetak.',
  approval: 'Pengesahan',
  boxes: 'Kotak isian',
} as const

/** Names of the identity page's single texts. */
export const IDENTITY_TEXT_NAMES: Readonly<Record<IdentityText, string>> = {
  unit: 'Sub-unit atau jabatan',
  title: 'Nama SOP',
  number: 'Nomor SOP',
  ...DATE_NAMES,
}

/** Names of the approval's texts. */
export const APPROVAL_NAMES: Readonly<Record<keyof Approval, string>> = {
  position: 'Jabatan',
  name: 'Nama',
  rank: 'Pangkat, golongan',
  nip: 'NIP',
}

/** Names of the identity page's boxes, with what belongs into them. */
export const BOX_NAMES: Readonly<Record<IdentityBox, { readonly name: string; readonly hint: string }>> = {
  legalBasis: { name: 'Dasar hukum', hint: 'Peraturan yang mendasari prosedur dan aturan pelaksanaannya.' },
  qualifications: {
    name: 'Kualifikasi pelaksana',
    hint: 'Kemampuan yang diperlukan, berlaku umum bagi semua pelaksana.',
  },
  relatedSops: { name: 'Keterkaitan', hint: 'SOP lain yang langsung terkait dengan kegiatan ini.' },
  equipment: { name: 'Peralatan dan perlengkapan', hint: 'Alat utama yang langsung diperlukan.' },
  warnings: { name: 'Peringatan', hint: 'Akibat bila prosedur tidak dijalankan: “Apabila …, maka …”.' },
  records: { name: 'Pencatatan dan pendataan', hint: 'Apa yang dicatat, oleh siapa, dalam bentuk apa.' },
  purpose: { name: 'Maksud dan tujuan', hint: 'Kotak tambahan; tercetak hanya bila ada isinya.' },
}

const decimal = (number: number): string => new Intl.NumberFormat('id-ID').format(number)

/** The print settings. */
export const printText = {
  paperGroup: 'Kertas',
  paper: 'Ukuran kertas',
  paperSize: (name: PaperName, width: number, height: number): string => `${name}, ${width} × ${height} mm`,
  orientation: 'Arah kertas',
  landscape: 'Mendatar',
  portrait: 'Tegak',
  margins: 'Batas tepi (mm)',
  marginTop: 'Atas',
  marginRight: 'Kanan',
  marginBottom: 'Bawah',
  marginLeft: 'Kiri',
  signingStrip: 'Ruang tanda tangan elektronik (mm)',
  signingStripHint: 'Jalur kosong di kaki setiap halaman; 0 bila tidak dipakai.',
  font: 'Jenis huruf',
  fontNames: {
    Arimo: 'Arimo (seperti Arial)',
    Tinos: 'Tinos (seperti Times New Roman)',
    Carlito: 'Carlito (seperti Calibri)',
    Bonum: 'Bonum (mirip Bookman Old Style)',
  } satisfies Record<(typeof FONT_NAMES)[number], string>,
  fontMissing: (name: string): string => `${name} (tidak tersedia)`,
  sizePt: 'Ukuran huruf (pt)',
  fitCount: 'Banyak halaman yang diinginkan',
  fitHint: 'Mencari huruf terbesar yang muat, tidak kurang dari 6 pt.',
  fit: (pages: number): string => `Muat di ${pages} halaman`,
  fitting: 'Menghitung halaman…',
  fitted: (pages: number, sizePt: number): string => `Muat di ${pages} halaman dengan huruf ${decimal(sizePt)} pt.`,
  notFitted: (wanted: number, pages: number, sizePt: number): string =>
    `Tidak muat di ${wanted} halaman. Paling sedikit ${pages} halaman, dengan huruf ${decimal(sizePt)} pt.`,
  fitFailed: (reason: string): string => `Halaman tidak dapat dihitung. (${reason})`,
  layoutGroup: 'Susunan',
  preset: 'Format',
  presetHint: 'Mengatur tulisan dan susunan sekaligus; kertas dan huruf tetap.',
  ownPreset: 'Disesuaikan sendiri',
  presetNames: {
    permenpan: 'PermenPAN-RB 35/2012',
    permendagri: 'Permendagri 52/2011',
    bps: 'BPS',
    peradilan: 'Peradilan',
  } satisfies Record<PresetName, string>,
  identityPage: 'Bagian identitas',
  identitySeparate: 'Di halaman sendiri',
  identityAboveTable: 'Di atas tabel',
  columns: 'Kolom mutu baku',
  columnsHint: 'Centang kolom yang tercetak; panah mengubah urutannya.',
  columnBefore: (name: string): string => `Naikkan ${name}`,
  columnAfter: (name: string): string => `Turunkan ${name}`,
  noteInStandard: 'Keterangan di bawah Mutu Baku',
  tableGroup: 'Tabel dan halaman',
  columnNumbers: 'Baris nomor kolom',
  totalRow: 'Baris jumlah waktu',
  workingDayHours: 'Jam dalam satu hari kerja',
  workingDayHoursHint: 'Untuk menghitung jam menjadi hari dalam jumlah waktu; 0 = hari dan jam tetap terpisah.',
  legend: 'Keterangan simbol',
  repeatHeader: 'Ulangi kepala tabel di tiap halaman',
  pageNumbers: 'Nomor halaman',
  headerShade: 'Arsir abu-abu pada kepala tabel',
  endSignature: 'Pengesahan di akhir tabel',
  connectorLetters: 'Huruf pada penghubung antarhalaman',
  fileGroup: 'Berkas PDF',
  attachDraft: 'PDF membawa draf, agar dapat dibuka lagi',
  signatureField: 'Tempat tanda tangan elektronik (ttd)',
  fingerprint: 'Id, revisi, dan sidik jari di kaki halaman',
  labels: 'Tulisan tercetak',
  labelsHint: 'Sesuaikan dengan istilah di instansi Anda.',
  restoreLabels: 'Pakai istilah baku',
} as const

/** Names of the wordings that can be renamed: what each stands for, whatever it reads at present. */
export const LABEL_NAMES: Readonly<Record<keyof Labels, string>> = {
  title: 'Nama SOP',
  documentNumber: 'Nomor SOP',
  ...DATE_NAMES,
  approval: 'Disahkan oleh',
  ...BOX_TITLES,
  number: 'Nomor langkah',
  activity: 'Kegiatan',
  actors: 'Kepala semua lajur',
  standard: 'Mutu baku',
  ...COLUMN_NAMES,
}
