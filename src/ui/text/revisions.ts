import type { ComparisonWords } from '../../core/compare/rowTexts'
import type { Flow } from '../../core/draft/draft'
import type { RevisionReason } from '../../editor/ports/revisionStore'
import { BOX_TITLES, COLUMN_NAMES, DATE_NAMES, PURPOSE_NAME } from './fieldNames'
import { shapeName } from './id'

/** The words about revisions and what has changed between two, in Indonesian. */

const REASONS: Readonly<Record<RevisionReason, string>> = {
  opened: 'Saat dibuka',
  worked: 'Di tengah pengerjaan',
  'before-import': 'Sebelum memasukkan banyak baris',
  'before-restore': 'Sebelum pemulihan',
  'before-order': 'Sebelum Tata otomatis',
  'before-delete': 'Sebelum penghapusan',
  'before-rename': 'Sebelum ganti nama pelaksana',
  exported: 'Saat diekspor',
  named: 'Disimpan sebagai revisi',
  'set-aside': 'Dari halaman yang tertutup sebelum sempat menyimpan',
}

const FIELDS: Readonly<Record<string, string>> = {
  activity: 'Kegiatan',
  text: 'Judul bagian',
  symbols: 'Simbol',
  flows: 'Panah',
  ...COLUMN_NAMES,
  title: 'Judul',
  footnote: 'Catatan kaki',
  institution: 'Instansi',
  unit: 'Unit',
  number: 'Nomor SOP',
  ...DATE_NAMES,
  ...BOX_TITLES,
  purpose: PURPOSE_NAME,
  logo: 'Logo',
  'approval.position': 'Disahkan oleh: jabatan',
  'approval.name': 'Disahkan oleh: nama',
  'approval.rank': 'Disahkan oleh: pangkat',
  'approval.nip': 'Disahkan oleh: NIP',
  breakBefore: 'Mulai di halaman baru',
  pinned: 'Tetap di tempatnya saat ditata',
}

/** The name of a field in a list of changes. */
export const fieldName = (field: string): string => FIELDS[field] ?? field

/** The name of a field of the identity page, whose title is the name of the SOP. */
export const identityFieldName = (field: string): string => (field === 'title' ? 'Nama SOP' : fieldName(field))

/** How an arrow's heads are named where they are not as usual. */
const HEADS: Readonly<Record<Flow['heads'], string>> = {
  end: '',
  both: 'mata panah di kedua ujung',
  none: 'tanpa mata panah',
}

/** How the comparison names what is drawn. */
export const comparisonWords: ComparisonWords = {
  symbol: (actorName, { shape, text }) => `${actorName}: ${shapeName(shape)}${text === '' ? '' : ` “${text}”`}`,
  arrow: ({ fromPlace, toNumber, toPlace, label, heads, dashed }) => {
    const way = `${fromPlace === '' ? '' : `dari ${fromPlace} `}ke langkah ${toNumber}${toPlace === '' ? '' : ` ${toPlace}`}`
    const look = [label, HEADS[heads], dashed ? 'putus-putus' : '']
    const told = look.filter((word) => word !== '').join('; ')
    return told === '' ? way : `${way} (${told})`
  },
  yes: 'ya',
}

/** The window of revisions. */
export const revisionText = {
  title: 'Riwayat revisi',
  hint: 'Revisi disimpan sendiri di peramban ini: 20 yang terbaru, satu sehari untuk 14 hari, dan yang bernama seterusnya.',
  none: 'Belum ada revisi. Revisi pertama disimpan saat draf mulai diubah.',
  now: 'Sekarang',
  list: 'Daftar revisi',
  reason: (reason: RevisionReason): string => REASONS[reason],
  steps: (count: number): string => (count === 0 ? 'belum ada langkah' : `${count} langkah`),
  nameLabel: 'Nama revisi',
  nameHint: 'mis. Disetujui Kabag',
  keepNow: 'Simpan revisi bernama',
  giveName: 'Beri nama',
  restore: 'Pulihkan revisi ini',
  compareWith: 'Bandingkan dengan',
  changes: 'Perubahan',
  preview: 'Gambar',
  previewOf: 'Gambar revisi',
  preparing: 'Menggambar…',
  previewFailed: 'Gambarnya tidak dapat dibuat.',
  reading: 'Membaca revisi…',
  print: 'Cetak riwayat perubahan',
  printTitle: 'Riwayat Perubahan',
  fromTo: (from: string, to: string): string => `Dari: ${from}. Menjadi: ${to}.`,
  same: 'Tidak ada perbedaan.',
  identity: 'Halaman identitas',
  printSettings: 'Setelan cetak atau tulisan tercetak diubah.',
  table: (number: number, title: string): string => `Tabel ${number}${title === '' ? '' : `: ${title}`}`,
  tableKinds: { added: 'ditambahkan', removed: 'dihapus', kept: '' },
  tableMoved: 'dipindahkan',
  actorKinds: {
    added: 'Pelaksana ditambahkan',
    removed: 'Pelaksana dihapus',
    moved: 'Pelaksana dipindahkan',
    renamed: 'Pelaksana diganti nama',
  },
  rowAdded: 'Ditambahkan',
  rowRemoved: 'Dihapus',
  rowMoved: (before: number | null, after: number | null): string =>
    before === null || after === null ? 'Dipindahkan' : `Dipindahkan dari langkah ${before} ke ${after}`,
  rowChanged: 'Diubah',
  row: (number: number | null): string => (number === null ? 'Bagian' : `Langkah ${number}`),
} as const
