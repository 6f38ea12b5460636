import type { FindingValues } from '../../core/check/finding'
import type { Basis } from '../../core/check/rule'
import type { RuleId } from '../../core/check/ruleId'
import { checkText } from './check'
import { BOX_TITLES, DATE_NAMES, PURPOSE_NAME } from './fieldNames'

/** The words of one rule. */
interface RuleText {
  readonly message: (values: FindingValues) => string
  readonly why: string
  /** What its fix does, where it does not just rewrite the text shown. */
  readonly fix?: string
}

const IDENTITY_FIELDS: Readonly<Record<string, string>> = {
  number: 'Nomor SOP',
  ...DATE_NAMES,
  position: 'Jabatan pengesah',
  name: 'Nama pengesah',
  nip: 'NIP pengesah',
  ...BOX_TITLES,
  purpose: PURPOSE_NAME,
}

const nameOf = (field: string | number | undefined): string => IDENTITY_FIELDS[String(field)] ?? String(field)

/** What each rule says, and why. */
const RULE_TEXTS: Readonly<Record<RuleId, RuleText>> = {
  'no-actors': {
    message: () => 'Belum ada pelaksana.',
    why: 'Setiap kegiatan mempunyai pelaksana; tiap pelaksana satu kolom.',
  },
  'no-steps': { message: () => 'Belum ada kegiatan.', why: 'Tabel prosedur memuat kegiatan dari awal sampai akhir.' },
  'step-without-actor': {
    message: () => 'Langkah ini tidak mempunyai pelaksana.',
    why: 'Taruh simbol pada kolom pelaksana yang mengerjakan langkah ini.',
  },
  'empty-activity': {
    message: () => 'Kegiatan masih kosong.',
    why: 'Uraian kegiatan menyebutkan apa yang dikerjakan.',
  },
  'no-arrows': {
    message: () => 'Belum ada panah di antara langkah.',
    why: 'Panah menunjukkan urutan kerja dari awal sampai akhir.',
  },
  'open-guess': {
    message: ({ symbols, flows }) => {
      const parts = [Number(symbols) > 0 ? 'simbol' : '', Number(flows) > 0 ? 'panah' : ''].filter(Boolean)
      return `Tebakan saat impor: ${parts.join(' dan ')} di langkah ini belum diterima.`
    },
    why: 'Sumbernya tidak menunjukkan pelaksana, bentuk, atau urutan ini; program menebaknya dari kata-kata langkah.',
    fix: 'Terima',
  },
  'no-start': {
    message: () => 'Tidak ada kapsul yang memulai prosedur.',
    why: 'Kegiatan pertama digambar sebagai kapsul.',
    fix: 'Jadikan kapsul',
  },
  'several-starts': {
    message: ({ first }) => `Prosedur mulai di lebih dari satu tempat (juga di langkah ${first}).`,
    why: 'Pembaca harus tahu dari mana pekerjaan dimulai. Abaikan bila memang ada dua awal.',
  },
  'no-end': {
    message: () => 'Tidak ada kapsul yang mengakhiri prosedur.',
    why: 'Kegiatan terakhir digambar sebagai kapsul.',
    fix: 'Jadikan kapsul',
  },
  'end-continues': {
    message: () => 'Kapsul ini berada di tengah alur.',
    why: 'Kapsul hanya untuk kegiatan pertama dan terakhir; di antaranya dipakai kotak.',
  },
  'end-before-last': {
    message: ({ end, first, last }) =>
      first === last
        ? `Prosedur berakhir di langkah ${end}, tetapi masih ada langkah ${first} yang tidak tercapai.`
        : `Prosedur berakhir di langkah ${end}, tetapi langkah ${first}–${last} masih menyusul dan tidak tercapai.`,
    why: 'Kapsul akhir berada pada kegiatan yang terakhir dikerjakan.',
  },
  'dead-end': {
    message: () => 'Alur berhenti di sini tanpa kapsul akhir.',
    why: 'Dari setiap langkah selain yang terakhir keluar panah.',
  },
  unreachable: {
    message: () => 'Langkah ini tidak dapat dicapai dari awal prosedur.',
    why: 'Tidak ada panah yang menuju ke sini dari langkah yang dikerjakan.',
  },
  'no-way-out': {
    message: ({ from, to }) => `Pengulangan di langkah ${from}–${to} tidak mempunyai jalan keluar.`,
    why: 'Dari setiap langkah, pekerjaan harus dapat sampai ke akhir.',
  },
  'decision-one-exit': {
    message: ({ count }) =>
      count === 0 ? 'Keputusan ini tidak mempunyai jalan keluar.' : 'Keputusan ini hanya mempunyai satu jalan keluar.',
    why: 'Keputusan memilih di antara dua jalan, misalnya ya dan tidak.',
  },
  'decision-unlabelled': {
    message: () => 'Jalan keluar keputusan ini tidak bertulisan.',
    why: 'Tulisan seperti Ya dan Tidak menunjukkan kapan jalan itu ditempuh.',
  },
  'decision-same-label': {
    message: ({ label }) => `Dua jalan keluar bertulisan sama: “${label}”.`,
    why: 'Tulisan yang sama tidak membedakan apa pun.',
  },
  'decision-same-target': {
    message: () => 'Dua jalan keluar menuju ke simbol yang sama.',
    why: 'Bila kedua jalan sama, tidak ada yang diputuskan.',
  },
  'decision-many-exits': {
    message: ({ count }) => `Keputusan ini mempunyai ${count} jalan keluar.`,
    why: 'Keputusan dalam SOP AP memilih di antara dua hal, misalnya ya/tidak.',
  },
  'decision-as-process': {
    message: () => 'Kotak ini bercabang dengan tulisan; seharusnya belah ketupat.',
    why: 'Pengambilan keputusan digambar sebagai belah ketupat.',
    fix: 'Jadikan belah ketupat',
  },
  'split-without-decision': {
    message: ({ count }) => `Dari simbol ini keluar ${count} panah, padahal bukan keputusan.`,
    why: 'Standar tidak mengenal simbol untuk pekerjaan yang bercabang. Pakai satu baris dengan beberapa pelaksana.',
  },
  'several-decisions': {
    message: () => 'Ada lebih dari satu keputusan dalam satu baris.',
    why: 'Satu langkah memutuskan satu hal, oleh satu pelaksana.',
  },
  'unjoined-symbol': {
    message: () => 'Simbol ini tidak dihubungkan dengan apa pun.',
    why: 'Simbol pelaksana yang bekerja bersama dihubungkan dengan garis.',
  },
  'hidden-decision': {
    message: () => 'Kegiatan menyebut syarat (jika … tidak …), tetapi simbolnya bukan belah ketupat.',
    why: 'Bila hasilnya dapat berbeda, langkah itu adalah keputusan.',
  },
  'idle-decision': {
    message: () => 'Kegiatan keputusan ini tidak menyebut apa yang diperiksa atau diputuskan.',
    why: 'Misalnya: memeriksa, meneliti, menyetujui, mengesahkan.',
  },
  'returns-to-itself': {
    message: () => 'Yang dikembalikan kembali ke pelaksana yang sama.',
    why: 'Biasanya pembuatnya yang memperbaiki, bukan yang memeriksa.',
  },
  'start-not-leftmost': {
    message: () => 'Prosedur tidak mulai di kolom pelaksana paling kiri.',
    why: 'Pelaksana diurutkan menurut urutan kerja, bukan menurut jabatan.',
    fix: 'Urutkan pelaksana',
  },
  'lane-order': {
    message: () => 'Urutan pelaksana tidak mengikuti urutan kerja.',
    why: 'Pelaksana diurutkan menurut siapa yang lebih dulu bekerja, bukan menurut jabatan.',
    fix: 'Urutkan pelaksana',
  },
  'empty-lane': {
    message: ({ name }) => `${name === '' ? 'Pelaksana ini' : name} tidak mempunyai satu langkah pun.`,
    why: 'Kolom kosong hanya memakan tempat.',
    fix: 'Hapus kolom',
  },
  'same-lane-name': {
    message: ({ name }) => `Dua kolom bernama sama: ${name}.`,
    why: 'Satu pelaksana cukup satu kolom.',
  },
  'single-actor': {
    message: () => 'Hanya ada satu pelaksana.',
    why: 'Prosedur satu pelaksana adalah SOP teknis, bukan SOP administratif.',
  },
  'many-lanes': {
    message: ({ count }) => `Ada ${count} pelaksana; lebih dari 10 sulit dibaca pada satu halaman.`,
    why: 'Gabungkan pelaksana, atau bagi prosedurnya.',
  },
  'narrow-lane': {
    message: ({ width, least }) => `Kolom pelaksana hanya ${width} mm; sebaiknya paling sedikit ${least} mm.`,
    why: 'Pakai kertas F4 mendatar, nama yang lebih pendek, atau lebih sedikit kolom.',
  },
  'many-steps': {
    message: ({ count }) => `Prosedur ini mempunyai ${count} langkah.`,
    why: 'Lebih dari 25 langkah lebih mudah dipahami sebagai SOP makro dan beberapa SOP mikro.',
  },
  'empty-standard': {
    message: ({ columns }) => `Masih kosong: ${columns}.`,
    why: 'Setiap langkah mempunyai mutu baku: kelengkapan, waktu, dan output.',
  },
  'misspelt-unit': {
    message: ({ text }) => `Satuan waktu salah ketik: “${text}”.`,
    why: 'Satuan yang salah ketik dapat dibaca lain.',
  },
  'unknown-unit': {
    message: ({ text }) => `Satuan waktu tidak dikenal: “${text}”.`,
    why: 'Tulis menit, jam, hari, hari kerja, minggu, bulan, atau tahun.',
  },
  'stated-total': {
    message: ({ stated, sum }) => `Tertulis ${stated}, tetapi jumlah semua langkah ${sum}.`,
    why: 'Jumlah yang tidak cocok menandakan salah satu baris keliru.',
  },
  'duration-outlier': {
    message: ({ text, middle }) =>
      `“${text}” jauh lebih singkat daripada langkah lain (sekitar ${middle} menit) dan bersebelahan dengan langkah berhari-hari.`,
    why: 'Mungkin satuannya keliru, misalnya hari tertulis menit.',
  },
  'no-active-verb': {
    message: ({ word, form }) =>
      form === 'passive'
        ? `Kegiatan dimulai dengan kata kerja pasif: “${word}”.`
        : `Kegiatan tidak dimulai dengan kata kerja aktif: “${word}”.`,
    why: 'Kegiatan ditulis dengan kata kerja aktif tanpa subjek, misalnya “Memeriksa berkas”.',
  },
  'actor-in-activity': {
    message: ({ actor }) => `Pelaksana disebut di dalam kegiatan: “${actor}”.`,
    why: 'Pelaksana sudah terbaca dari kolomnya; kegiatan dimulai dengan kata kerja.',
  },
  'duplicate-step': {
    message: ({ first }) => `Kegiatan dan pelaksananya sama dengan langkah ${first}.`,
    why: 'Langkah yang sama dua kali biasanya salah salin.',
  },
  'foreign-words': {
    message: ({ words }) => `Kata asing belum dicetak miring: ${words}.`,
    why: 'Kata asing dicetak miring, atau diganti padanannya (misalnya draf untuk draft).',
  },
  'case-differs': {
    message: ({ name, usual }) => `“${name}” di tempat lain ditulis “${usual}”.`,
    why: 'Nama dokumen ditulis sama di mana-mana.',
  },
  'mutu-buku': {
    message: () => 'Tertulis “Mutu Buku”, seharusnya “Mutu Baku”.',
    why: 'Mutu baku adalah ukuran mutu tiap langkah.',
  },
  'output-unused': {
    message: ({ output }) => `Output “${output}” tidak dipakai langkah berikutnya.`,
    why: 'Output satu langkah biasanya menjadi kelengkapan langkah berikutnya.',
  },
  'reference-not-related': {
    message: ({ name }) => `SOP ${name} disebut di sini, tetapi tidak ada dalam Keterkaitan.`,
    why: 'Keterkaitan memuat semua SOP yang berhubungan langsung.',
  },
  'related-not-sop': {
    message: ({ item }) => `Keterkaitan memuat yang tidak disebut SOP: “${item}”.`,
    why: 'Keterkaitan memuat nama SOP lain, misalnya “SOP Surat Masuk”.',
  },
  'empty-title': { message: () => 'Nama SOP masih kosong.', why: 'Nama SOP menyebut prosedur menurut tugas unit.' },
  'empty-institution': {
    message: () => 'Nama instansi masih kosong.',
    why: 'Halaman identitas menyebut unit kerja yang menyusun SOP.',
  },
  'empty-identity-field': {
    message: ({ field }) => `${nameOf(field)} masih kosong.`,
    why: 'Isian ini wajib ada pada halaman identitas.',
  },
  'dates-contradict': {
    message: ({ field, date, created }) =>
      `${nameOf(field)} (${date}) lebih awal daripada tanggal pembuatan (${created}).`,
    why: 'SOP berlaku dan direvisi setelah dibuat.',
  },
  'nip-digits': {
    message: ({ count, needed }) => `NIP terdiri atas ${count} angka; seharusnya ${needed}.`,
    why: 'NIP memuat tanggal lahir, pengangkatan, jenis kelamin, dan nomor urut.',
  },
  'empty-legal-basis': {
    message: () => `${BOX_TITLES.legalBasis} masih kosong.`,
    why: 'Sebutkan peraturan yang mendasari prosedur.',
  },
  'empty-box': {
    message: ({ box }) => `${nameOf(box)} masih kosong.`,
    why: 'Kotak ini biasanya diisi; tulis “-” bila memang tidak ada.',
  },
  'repeated-item': {
    message: ({ box, item }) => `${nameOf(box)} memuat hal yang sama dua kali: “${item}”.`,
    why: 'Satu peraturan atau hal cukup disebut sekali.',
  },
  'warning-form': {
    message: () => 'Peringatan tidak berbentuk “Jika … maka …” dan tidak menyebut batas waktu.',
    why: 'Peringatan menjelaskan apa yang terjadi bila prosedur (tidak) dijalankan, atau batas waktunya.',
  },
  'qualification-per-post': {
    message: ({ item }) => `Kualifikasi ditulis per jabatan, misalnya “${item}”.`,
    why: 'Kualifikasi berlaku umum untuk semua pelaksana.',
  },
  'title-differs': {
    message: ({ name }) => `Judul di atas tabel menyebut SOP lain: “${name}”.`,
    why: 'Judul tabel sama dengan nama SOP pada halaman identitas.',
  },
}

/** What was found, in a sentence. */
export const describeFinding = (ruleId: RuleId, values: FindingValues): string => RULE_TEXTS[ruleId].message(values)

/** Why a rule is there, in a sentence or two. */
export const explainRule = (ruleId: RuleId): string => RULE_TEXTS[ruleId].why

/** What a rule's fix does, where it is more than a new text. */
export const describeFix = (ruleId: RuleId): string => RULE_TEXTS[ruleId].fix ?? checkText.fix

/** Where a rule comes from. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  regulation: 'Lampiran PermenPAN-RB 35/2012',
  unconfirmed: 'Lampiran PermenPAN-RB 35/2012 (belum dipastikan)',
  practice: 'kebiasaan dalam SOP instansi',
  sense: 'pertimbangan Lajur',
}
