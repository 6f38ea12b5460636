import type { StandardColumn } from '../../core/draft/draft'

/** What several rooms call the fields of a draft, whatever is printed for them at present. */

/** The dates of the identity page. */
export const DATE_NAMES = {
  createdDate: 'Tanggal pembuatan',
  revisedDate: 'Tanggal revisi',
  effectiveDate: 'Tanggal efektif',
} as const

/** The six boxes of the identity page. */
export const BOX_TITLES = {
  legalBasis: 'Dasar hukum',
  qualifications: 'Kualifikasi pelaksana',
  relatedSops: 'Keterkaitan',
  equipment: 'Peralatan/perlengkapan',
  warnings: 'Peringatan',
  records: 'Pencatatan dan pendataan',
} as const

/** The box that is printed only where it holds something. */
export const PURPOSE_NAME = 'Maksud dan tujuan'

/** The columns of Mutu Baku and the one beside them. */
export const COLUMN_NAMES: Readonly<Record<StandardColumn, string>> = {
  requirements: 'Kelengkapan',
  duration: 'Waktu',
  output: 'Output',
  note: 'Keterangan',
}
