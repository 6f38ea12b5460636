import type { DraftIssue } from '../../core/draft/issue'
import type { LogoFault } from '../../core/draft/logo'

/** What is wrong with a file, a draft or a logo, in Indonesian. */

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

/** A number as it is read; anything else as it stands. */
export const count = (value: string | number | undefined): string =>
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
      return (
        'Gambar atau halaman web ini tidak membawa draf Lajur. Pakai berkas yang diekspor Lajur dan belum disimpan ulang. ' +
        'Logo dipasang di panel Identitas.'
      )
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
