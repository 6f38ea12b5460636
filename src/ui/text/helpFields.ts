import type { Approval, IdentityBox, IdentityText, StepText } from '../../core/draft/draft'

/**
 * What each field of the standard is for, in plain Indonesian. The meanings follow the annex of PermenPAN-RB 35/2012; where practice
 * differs, the text says so.
 */

/** What can be explained where it is filled in. */
export type FieldTopic =
  | 'logo'
  | 'institution'
  | IdentityText
  | keyof Approval
  | IdentityBox
  | StepText
  | 'actors'
  | 'standard'
  | 'shape'

/** The explanation of one field. */
export interface FieldHelp {
  readonly title: string
  readonly text: string
  readonly example?: string
}

/** All explanations, in the order in which the document is read. */
export const FIELD_HELP: Readonly<Record<FieldTopic, FieldHelp>> = {
  logo: {
    title: 'Logo',
    text: 'Lambang instansi, di atas namanya: lambang daerah, atau Garuda bagi kementerian. Boleh tidak diisi.',
  },
  institution: {
    title: 'Nama instansi',
    text: 'Nama resmi unit yang membuat SOP, biasanya dua sampai empat baris dari pemerintah daerah sampai unit kerja.',
    example: 'PEMERINTAH KABUPATEN …\nDINAS …',
  },
  unit: {
    title: 'Sub-unit atau jabatan',
    text: 'Sel di kiri bawah, di samping nama SOP. Dipakai bila SOP milik bidang, seksi, atau jabatan tertentu; boleh kosong.',
    example: 'BIDANG PELAYANAN',
  },
  title: {
    title: 'Nama SOP',
    text: 'Judul prosedur menurut tugas dan fungsi unit: pekerjaan apa yang diatur. Kata “SOP” tidak perlu diulang.',
    example: 'Penerbitan Surat Keterangan',
  },
  number: {
    title: 'Nomor SOP',
    text: 'Nomor menurut tata naskah dinas instansi. Bentuknya bebas; boleh dikosongkan sampai nomor diberikan.',
    example: '065/012/SOP/2026',
  },
  createdDate: {
    title: 'Tanggal pembuatan',
    text: 'Hari SOP pertama kali selesai disusun, bukan hari penyusunan dimulai.',
    example: '7 Januari 2026',
  },
  revisedDate: {
    title: 'Tanggal revisi',
    text: 'Hari SOP diubah, atau hari rencana peninjauan ulangnya. Untuk SOP baru boleh kosong.',
  },
  effectiveDate: {
    title: 'Tanggal efektif',
    text: 'Hari SOP mulai berlaku; dapat sama dengan hari ditandatangani. Sebagian instansi menyebutnya tanggal pengesahan.',
  },
  position: {
    title: 'Disahkan oleh: jabatan',
    text: 'Jabatan pejabat yang berwenang mengesahkan di tingkat unit. Tulis “Plt.” di depannya bila pelaksana tugas.',
    example: 'Kepala Dinas …',
  },
  name: { title: 'Disahkan oleh: nama', text: 'Nama pejabat dengan gelarnya, tercetak di bawah ruang tanda tangan.' },
  rank: {
    title: 'Disahkan oleh: pangkat',
    text: 'Pangkat dan golongan pejabat yang mengesahkan.',
    example: 'Pembina Tk. I, IV/b',
  },
  nip: {
    title: 'Disahkan oleh: NIP',
    text: 'Nomor induk pegawai, 18 angka: tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut.',
    example: '00000000 000000 0 000',
  },
  legalBasis: {
    title: 'Dasar hukum',
    text: 'Peraturan yang mendasari prosedur beserta aturan pelaksanaannya, satu peraturan satu butir. Ketik singkat, misalnya “uu 25/2009” atau “pelayanan publik”, lalu pilih tulisan lengkapnya; pastikan peraturannya masih berlaku.',
    example: 'Undang-Undang Nomor … Tahun … tentang …',
  },
  qualifications: {
    title: 'Kualifikasi pelaksana',
    text: 'Kemampuan yang diperlukan untuk menjalankan prosedur, berlaku umum bagi semua pelaksana, bukan per orang.',
    example: 'Memahami tata naskah dinas',
  },
  relatedSops: {
    title: 'Keterkaitan',
    text: 'SOP lain yang langsung menjadi bagian dari kegiatan ini, atau yang mengikutinya.',
    example: 'SOP Pengelolaan Surat Keluar',
  },
  equipment: {
    title: 'Peralatan dan perlengkapan',
    text: 'Alat dan bahan utama yang langsung diperlukan untuk menjalankan prosedur.',
    example: 'Komputer, buku register',
  },
  warnings: {
    title: 'Peringatan',
    text: 'Apa yang terjadi bila prosedur tidak dijalankan, dan bagaimana mengatasinya. Lazimnya kalimat “jika …, maka …”.',
    example: 'Jika berkas tidak dicatat, maka waktu layanan tidak dapat dipertanggungjawabkan.',
  },
  records: {
    title: 'Pencatatan dan pendataan',
    text: 'Apa yang dicatat, oleh siapa, dan dalam bentuk apa, agar pelaksanaan dapat ditelusuri.',
    example: 'Buku register permohonan',
  },
  purpose: {
    title: 'Maksud dan tujuan',
    text: 'Kotak tambahan yang dipakai sebagian instansi. Tercetak hanya bila ada isinya.',
  },
  activity: {
    title: 'Kegiatan',
    text: 'Satu kegiatan satu baris. Mulailah dengan kata kerja aktif, lalu objeknya; pelakunya sudah tampak di kolom Pelaksana.',
    example: 'Memeriksa kelengkapan berkas',
  },
  actors: {
    title: 'Pelaksana',
    text: 'Jabatan atau peran, bukan nama orang; pihak luar seperti pemohon juga boleh. Urutkan menurut giliran kerja dari kiri.',
    example: 'Pemohon, Petugas Loket, Kepala Bidang',
  },
  standard: {
    title: 'Mutu baku',
    text: 'Ukuran tiap kegiatan agar dapat dinilai: apa yang diperlukan, berapa lama, dan apa hasilnya.',
  },
  requirements: {
    title: 'Kelengkapan',
    text: 'Yang harus ada sebelum kegiatan dimulai: dokumen, data, atau alat. Sering sama dengan output langkah sebelumnya.',
    example: 'Berkas permohonan, buku register',
  },
  duration: {
    title: 'Waktu',
    text: 'Lama kegiatan: angka dan satuan menit, jam, hari, hari kerja, minggu, bulan, atau tahun. Lajur menjumlahkannya.',
    example: '30 menit',
  },
  output: {
    title: 'Output',
    text: 'Hasil sesudah kegiatan selesai: dokumen atau keadaan yang dapat diperiksa.',
    example: 'Berkas permohonan tercatat',
  },
  note: {
    title: 'Keterangan',
    text: 'Penjelasan tambahan: syarat, rujukan ke SOP lain, atau maksud percabangan. Boleh kosong.',
    example: 'Terkait SOP Pengelolaan Surat Keluar',
  },
  shape: {
    title: 'Bentuk simbol',
    text: 'Kapsul untuk kegiatan pertama dan terakhir, kotak untuk melaksanakan, belah ketupat untuk memutuskan. Panah dan segi lima antarhalaman dibuat Lajur sendiri.',
  },
}
