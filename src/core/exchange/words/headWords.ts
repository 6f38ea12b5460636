import { bareWords } from './bareWords'

/**
 * What a cell of a table's head says. `actors` and `standard` are the group heads Pelaksana and Mutu Baku; the others head one
 * column. The wordings are those of some 350 real documents, their slips (Mutu Buku) included.
 */
export type HeadKind =
  | 'number'
  | 'activity'
  | 'actors'
  | 'standard'
  | 'requirements'
  | 'duration'
  | 'durationUnit'
  | 'output'
  | 'note'

/** A head is never longer, in characters. */
const LONGEST_HEAD = 60

interface HeadWording {
  readonly kind: HeadKind
  /** One of these makes the head. */
  readonly key: ReadonlySet<string>
  /** These may stand beside it. */
  readonly beside: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const WORDINGS: readonly HeadWording[] = [
  { kind: 'number', key: words('no nomor nomer nr'), beside: words('urut') },
  { kind: 'standard', key: words('mutu'), beside: words('baku buku standar') },
  {
    kind: 'durationUnit',
    key: words('satuan'),
    beside: words('waktu'),
  },
  {
    kind: 'duration',
    key: words('waktu durasi lama lamanya'),
    beside: words(
      'jangka norma target batas penyelesaian pelaksanaan proses baku menit jam hari kerja dalam maksimal maks minimal standar',
    ),
  },
  {
    kind: 'activity',
    key: words('kegiatan aktivitas aktifitas aktivitias prosedur uraian langkah tahapan tahap proses'),
    beside: words(
      'urutan rincian kerja pekerjaan deskripsi nama jenis sop atau dan langkah pelaksanaan pelayanan layanan',
    ),
  },
  {
    kind: 'actors',
    key: words('pelaksana pelaksanaan aktor pelaku penanggung'),
    beside: words('para kegiatan unit pejabat jawab dan atau'),
  },
  {
    kind: 'requirements',
    key: words('kelengkapan persyaratan perlengkapan peralatan syarat input masukan sumber bahan'),
    beside: words('dan atau data dokumen berkas kebutuhan standar'),
  },
  {
    kind: 'output',
    key: words('output keluaran hasil luaran produk outputs'),
    beside: words('dan atau kerja akhir kegiatan dokumen'),
  },
  // Alone, papers are what a step needs.
  { kind: 'requirements', key: words('dokumen data berkas formulir'), beside: words('dan atau yang diperlukan') },
  { kind: 'note', key: words('keterangan ket catatan'), beside: words('lain') },
]

/** What a head's cell says; null where it is no wording of a head, as actors' names are not. */
export const headKindOf = (text: string): HeadKind | null => {
  if (text.length > LONGEST_HEAD) return null
  const said = bareWords(text.replace(/\([^()]*\)/g, ' ')).replace('out put', 'output')
  if (said === '') return null
  const list = said.split(' ')
  const wording = WORDINGS.find(
    ({ key, beside }) => list.some((word) => key.has(word)) && list.every((word) => key.has(word) || beside.has(word)),
  )
  return wording?.kind ?? null
}
