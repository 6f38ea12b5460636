import type { Labels } from './draft'

/** The printed wording that a draft has until its office renames it; keys stand in the order of the file. */
export const DEFAULT_LABELS: Labels = {
  title: 'Nama SOP',
  documentNumber: 'Nomor SOP',
  createdDate: 'Tanggal Pembuatan',
  revisedDate: 'Tanggal Revisi',
  effectiveDate: 'Tanggal Efektif',
  approval: 'Disahkan oleh',
  legalBasis: 'Dasar Hukum',
  qualifications: 'Kualifikasi Pelaksana',
  relatedSops: 'Keterkaitan',
  equipment: 'Peralatan/Perlengkapan',
  warnings: 'Peringatan',
  records: 'Pencatatan dan Pendataan',
  number: 'No',
  activity: 'Kegiatan',
  actors: 'Pelaksana',
  standard: 'Mutu Baku',
  requirements: 'Kelengkapan',
  duration: 'Waktu',
  output: 'Output',
  note: 'Keterangan',
}
