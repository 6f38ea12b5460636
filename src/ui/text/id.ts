import type { FlowSymbol, Shape } from '../../core/draft/draft'
import type { DraftIssue } from '../../core/draft/issue'
import type { LogoFault } from '../../core/draft/logo'
import type { Refusal } from '../../core/edit/refusal'
import type { SymbolWords } from '../../core/exchange/tableText'
import type { Problem } from '../../core/layout/result'
import type { PasteRefusal } from '../../editor/planPaste'
import type { StoreFault } from '../../editor/ports'
import type { Notice, SavingState } from '../../editor/state'
import { timeOfDay } from './dates'

/**
 * The program's names and sentences, in Indonesian: what the core's codes mean, what was done, how things are called. The command
 * line says the same sentences, so nothing here may touch React or the DOM. The words of the screens stand in `screens.ts` and
 * `panels.ts`.
 */

/** The palette's items. */
export const paletteText = {
  actor: 'Pelaksana',
  terminator: 'Mulai/Selesai',
  process: 'Proses',
  decision: 'Keputusan',
} as const

const SHAPE_NAMES: Readonly<Record<Shape, string>> = {
  terminator: paletteText.terminator,
  process: paletteText.process,
  decision: paletteText.decision,
}

/** The name of a shape, as in the palette. */
export const shapeName = (shape: Shape): string => SHAPE_NAMES[shape]

/** The name of a symbol: its shape, or 'Mulai' or 'Selesai' for a capsule whose part in the flow is known. */
export const symbolName = ({ shape }: Pick<FlowSymbol, 'shape'>, role?: 'start' | 'end'): string => {
  if (shape !== 'terminator' || role === undefined) return shapeName(shape)
  return SYMBOL_WORDS[role]
}

/** What symbols are called where they stand as words in a table. */
export const SYMBOL_WORDS: SymbolWords = {
  start: 'Mulai',
  end: 'Selesai',
  process: paletteText.process,
  decision: paletteText.decision,
}

/** Whether the work is in the store; begins with 'Tersimpan' only when all is written. */
export const describeSaving = (saving: SavingState): string => {
  switch (saving.kind) {
    case 'saved':
      return `Tersimpan ${timeOfDay(saving.atMs)}`
    case 'waiting':
    case 'writing':
      return 'Menyimpan…'
    case 'failed':
      return `Belum tersimpan: ${describeStoreFault(saving.fault)}`
    case 'copied':
      return 'Tersimpan sebagai draf tersendiri'
  }
}

/** Why a draft could not be read or written, and what can be done. */
export const describeStoreFault = (fault: StoreFault): string => {
  switch (fault.code) {
    case 'not-found':
      return 'Draf ini tidak ada di peramban ini; mungkin sudah dihapus.'
    case 'conflict':
      return 'Draf ini baru saja diubah di tab lain. Simpan isi layar ini sebagai berkas, lalu muat ulang halaman.'
    case 'quota':
      return 'Ruang penyimpanan peramban penuh. Hapus draf yang tidak dipakai, atau simpan draf ini sebagai berkas.'
    case 'damaged':
      return `Catatan draf ini rusak dan tidak diubah. (${fault.reason})`
    case 'newer-version':
      return 'Draf ini dibuat oleh Lajur versi yang lebih baru. Muat ulang halaman untuk memperbarui Lajur.'
    case 'unavailable':
      return `Penyimpanan peramban tidak dapat dipakai. Pastikan bukan jendela penyamaran dan izinkan penyimpanan situs. (${fault.reason})`
  }
}

const LIMIT_NAMES: Readonly<Record<string, string>> = {
  procedures: 'tabel prosedur',
  actors: 'pelaksana dalam satu tabel',
  rows: 'baris dalam satu tabel',
  flows: 'panah dalam satu tabel',
  characters: 'karakter dalam satu teks',
  entries: 'isi dalam satu daftar',
}

/** What a limit counts. */
export const limitName = (what: string | number | undefined): string => LIMIT_NAMES[String(what)] ?? String(what)

const count = (value: string | number | undefined): string =>
  typeof value === 'number' ? new Intl.NumberFormat('id-ID').format(value) : String(value)

/** What is wrong with a picture that should be the logo. */
export const describeLogoFault = (fault: LogoFault): string => {
  switch (fault) {
    case 'too-large':
      return 'Logo lebih besar dari 1 MB. Perkecil gambarnya terlebih dahulu.'
    case 'not-base64':
      return 'Berkas logo rusak.'
    case 'other-media-type':
      return 'Logo harus berupa gambar PNG, JPEG, atau SVG.'
    case 'unsafe':
      return 'Logo SVG ini memuat skrip atau alamat luar, sehingga ditolak. Simpan sebagai PNG, lalu pakai yang itu.'
  }
}

/** Why an edit was refused. */
export const describeRefusal = ({ code, values }: Refusal): string => {
  switch (code) {
    case 'unknown-procedure':
    case 'unknown-actor':
    case 'unknown-row':
    case 'unknown-symbol':
    case 'unknown-flow':
      return 'Bagian itu sudah tidak ada; mungkin baru saja dihapus.'
    case 'not-a-step':
      return 'Baris itu judul bagian, bukan langkah.'
    case 'not-a-section':
      return 'Baris itu langkah, bukan judul bagian.'
    case 'duplicate-id':
      return 'Perubahan itu sudah dilakukan.'
    case 'duplicate-flow':
      return values.label === '' || values.label === undefined
        ? 'Panah di antara kedua simbol itu sudah ada.'
        : `Panah “${values.label}” di antara kedua simbol itu sudah ada.`
    case 'self-flow':
      return 'Panah tidak dapat kembali ke simbolnya sendiri.'
    case 'same-actor':
      return 'Pilih lajur lain; lajur tidak dapat digabungkan dengan dirinya sendiri.'
    case 'same-procedure':
      return 'Baris itu sudah ada di tabel ini.'
    case 'rows-apart':
      return 'Pilih baris yang berurutan.'
    case 'last-procedure':
      return 'Draf memerlukan sedikitnya satu tabel prosedur.'
    case 'limit':
      return `Batasnya ${count(values.limit)} ${limitName(values.what)}.`
    case 'order-mismatch':
      return 'Urutan baru tidak cocok lagi dengan isi tabel. Ulangi sekali lagi.'
    case 'row-without-symbol':
      return 'Langkah baru itu memerlukan simbol agar dapat disambungkan.'
    case 'not-editable':
      return 'Draf ini sekarang hanya dapat dibaca di tab ini.'
    case 'missing-flow-id':
      return 'Langkah baru itu tidak dapat disambungkan.'
    case 'bad-logo':
      return describeLogoFault(values.reason as LogoFault)
    case 'bad-print':
      return `Isi angka antara ${count(values.minimum)} dan ${count(values.maximum)}.`
    case 'bad-columns':
      return 'Satu kolom tidak dapat dicetak dua kali.'
    case 'broken-procedure':
      return 'Tabel itu tidak lengkap sehingga tidak dapat ditambahkan.'
    case 'broken-part':
      return 'Bagian itu tidak lengkap sehingga tidak dapat ditambahkan.'
  }
}

/** What the layout could not make good. */
export const describeProblem = ({ code, values }: Problem): string => {
  switch (code) {
    case 'table-too-wide':
      return 'Tabel lebih lebar daripada kertas. Pakai kertas yang lebih lebar, huruf lebih kecil, atau kurangi kolom.'
    case 'arrow-conflict':
      return 'Ada panah yang tidak mendapat jalur bersih. Pindahkan salah satu simbolnya.'
    case 'label-without-room':
      return 'Ada label panah yang tidak mendapat tempat yang jelas. Pendekkan labelnya, atau lebarkan lajurnya.'
    case 'font-missing':
      return `Huruf "${values.font}" tidak ada di Lajur; dokumen tercetak dengan ${values.drawn}. Pilih huruf lain di panel Cetak.`
    case 'glyph-missing':
      return `Huruf dokumen tidak memiliki karakter ${values.characters}; sebagai gantinya tercetak tanda pengganti.`
    case 'row-taller-than-page':
      return 'Satu baris lebih tinggi daripada halaman. Pendekkan teksnya atau bagi menjadi beberapa langkah.'
    case 'text-too-wide':
      return 'Ada kata yang lebih lebar daripada kolomnya.'
    case 'text-left-out':
      return 'Ada teks yang terlalu panjang untuk tempatnya, sehingga bagian akhirnya tidak tercetak. Pendekkan teksnya.'
  }
}

/** What just happened, for the short message at the foot of the screen. */
export const describeNotice = (notice: Notice): string => {
  switch (notice.kind) {
    case 'refused':
      return describeRefusal(notice.refusal)
    case 'ordered':
      return notice.changed ? 'Langkah diurutkan menurut alurnya.' : 'Urutan langkah sudah sesuai alurnya.'
    case 'order-failed':
      return 'Penataan otomatis gagal; urutan langkah tidak berubah.'
    case 'actors-ordered':
      return 'Lajur pelaksana diurutkan.'
    case 'rows-moved':
      return describeMove(notice)
    case 'replaced': {
      const done = `${notice.replacedCount} tempat diganti.`
      if (notice.refusedCount === 0) return done
      return `${done} ${notice.refusedCount} tidak dapat diganti: teksnya terlalu panjang, atau panah yang sama sudah ada.`
    }
    case 'exported':
      return notice.missing === undefined
        ? `${notice.fileName} dibuat.`
        : `${notice.fileName} dibuat. Huruf dokumen tidak memiliki ${notice.missing}; sebagai gantinya tercetak tanda pengganti.`
    case 'copied':
      return COPIED[notice.what](notice.count)
    case 'nothing-to-copy':
      return 'Tidak ada yang dapat disalin. Pilih simbol, baris, atau sel terlebih dahulu.'
    case 'paste-refused':
      return describePasteRefusal(notice.refusal)
    case 'clipboard-by-keys':
      return `Peramban hanya mengizinkan papan klip lewat tombol: tekan ${notice.keys}.`
    case 'restored':
      return 'Revisi dipulihkan.'
    case 'repaired':
      return 'Draf ini dirapikan saat dibaca; isinya tetap.'
    case 'export-failed':
      return `Ekspor gagal. (${notice.reason})`
  }
}

const describeMove = ({ rowCount, procedureNumber, cut }: Extract<Notice, { kind: 'rows-moved' }>): string => {
  const done = `${rowCount} baris dipindahkan ke tabel ${procedureNumber}.`
  if (cut.length === 0) return done
  const named = cut.slice(0, MOST_NAMED).map(({ from, to }) => `langkah ${from} → ${to}`)
  const more = cut.length > MOST_NAMED ? ', …' : ''
  return `${done} Panah yang terputus: ${named.join(', ')}${more}.`
}

/** So many arrows are named in one message. */
const MOST_NAMED = 4

const COPIED: Readonly<Record<'rows' | 'symbols' | 'table' | 'text', (count: number) => string>> = {
  rows: (rows) => `${rows} baris disalin.`,
  symbols: (symbols) => `${symbols} simbol disalin.`,
  table: () => 'Tabel disalin. Tempelkan di Word atau Excel, atau di draf lain.',
  text: () => 'Teks disalin.',
}

/** Why nothing was pasted, and what can be done. */
const describePasteRefusal = (refusal: PasteRefusal): string => {
  switch (refusal.code) {
    case 'nothing':
      return 'Papan klip kosong.'
    case 'file':
      return 'Berkas dan gambar tidak dapat ditempel di tabel. Untuk membuka draf, lepaskan berkas .sop.json di jendela ini.'
    case 'too-large':
      return 'Isi papan klip terlalu besar; tidak ada yang ditempel.'
    case 'broken':
      return 'Bagian draf di papan klip tidak utuh; tidak ada yang ditempel.'
    case 'not-in-lane':
      return 'Sel pelaksana hanya memuat simbol. Tempelkan teks di kolom Kegiatan atau Mutu Baku.'
    case 'no-place':
      return 'Isi papan klip tidak dapat ditempel di sini.'
    case 'too-wide':
      return `Tabel di papan klip terlalu lebar: dari sel ini ke kanan hanya ada ${refusal.room} kolom. Tidak ada yang ditempel.`
  }
}

type Values = DraftIssue['values']

/** The place of a fault in a drafter's terms; empty for the file as a whole. */
export const describePlace = (values: Values): string => {
  const places: string[] = []
  if (Number(values.procedure) > 1) places.push(`tabel ${values.procedure}`)
  if (values.step !== undefined) places.push(`langkah ${values.step}`)
  else if (values.row !== undefined) places.push(`baris ${values.row}`)
  if (values.activity !== undefined) places.push(`“${values.activity}”`)
  if (values.symbol !== undefined) places.push(`simbol ${values.symbol}`)
  if (values.actor !== undefined) places.push(`pelaksana “${values.actor}”`)
  else if (values.actorNumber !== undefined) places.push(`pelaksana ${values.actorNumber}`)
  if (values.flow !== undefined) places.push(`panah ${values.flow}`)
  const place = places.join(', ')
  return place.charAt(0).toUpperCase() + place.slice(1)
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'objek',
  record: 'objek',
  null: 'null',
}

const typeName = (type: string | number | undefined): string => TYPE_NAMES[String(type)] ?? String(type)

const MEGABYTE = 1024 * 1024

const describeFault = ({ code, values }: DraftIssue): string => {
  switch (code) {
    case 'not-json':
      return `Berkas ini bukan JSON yang utuh, sehingga tidak dapat dibaca. (${values.reason})`
    case 'no-draft-in-file':
      return 'Gambar atau halaman web ini tidak membawa draf Lajur. Pakai berkas yang diekspor Lajur dan belum disimpan ulang.'
    case 'no-draft-in-pdf':
      return (
        'PDF ini tidak membawa draf Lajur. Mungkin dibuat tanpa draf, atau lampirannya hilang ketika berkas diolah program lain. ' +
        'Impor berkas .sop.json-nya.'
      )
    case 'not-lajur':
      return values.found === ''
        ? 'Berkas ini bukan draf Lajur; kunci "format" bernilai "lajur" tidak ada.'
        : `Berkas ini dari program lain (“${values.found}”), bukan draf Lajur.`
    case 'newer-version':
      return (
        `Berkas ini dibuat oleh Lajur yang lebih baru (format versi ${values.version}; program ini mengenal sampai versi ` +
        `${values.known}). Perbarui Lajur, lalu coba lagi.`
      )
    case 'too-large':
      return `Berkas terlalu besar: ${count(Math.ceil(Number(values.size) / MEGABYTE))} MB, batasnya ${count(Number(values.limit) / MEGABYTE)} MB.`
    case 'too-deep':
      return `Isi berkas bersarang terlalu dalam; batasnya ${count(values.limit)} tingkat.`
    case 'too-many-faults':
      return 'Isi berkas salah di terlalu banyak tempat, sehingga tidak dapat dibaca.'
    case 'missing':
      return `“${values.field}” tidak ada, padahal wajib diisi.`
    case 'wrong-type':
      return `“${values.field}” harus berupa ${typeName(values.expected)}, bukan ${typeName(values.found)}.`
    case 'unknown-value':
      return `“${values.found}” tidak dikenal untuk “${values.field}”; yang boleh: ${values.allowed}.`
    case 'unknown-paper':
      return `Kertas “${values.found}” tidak dikenal; yang ada: ${values.allowed}.`
    case 'out-of-range':
      return values.minimum === undefined
        ? `“${values.field}” bernilai ${count(values.found)}, paling besar ${count(values.maximum)}.`
        : `“${values.field}” bernilai ${count(values.found)}, paling kecil ${count(values.minimum)}.`
    case 'limit-exceeded':
      return `Ada ${count(values.count)} ${limitName(values.what)}; batasnya ${count(values.limit)}.`
    case 'forbidden-key':
      return `Kunci “${values.field}” tidak boleh dipakai.`
    case 'bad-logo':
      return describeLogoFault(values.reason as LogoFault)
    case 'duplicate-column':
      return `Kolom “${values.column}” disebut dua kali.`
    case 'duplicate-id':
      return `Id “${values.id}” sudah dipakai di ${values.firstPath}.`
    case 'missing-actor':
      return `Pelaksana dengan id “${values.id}” tidak ada dalam tabel ini.`
    case 'missing-symbol':
      return values.end === 'from'
        ? `Panah berawal dari simbol “${values.id}” yang tidak ada.`
        : `Panah menuju simbol “${values.id}” yang tidak ada.`
    case 'self-flow':
      return 'Panah kembali ke simbolnya sendiri.'
    case 'duplicate-flow':
      return `Panah ini sama dengan panah di ${values.firstPath}.`
  }
}

/** One fault of a file or draft: its place in words, what is wrong, and the path in the JSON. */
export const describeIssue = (issue: DraftIssue): string => {
  const place = describePlace(issue.values)
  const path = issue.path === '' ? '' : ` (${issue.path})`
  return `${place === '' ? '' : `${place}: `}${describeFault(issue)}${path}`
}
