import { bareWords } from '../words/bareWords'

/** What kind of work a step is, as far as it tells who does it. */
export type Work = 'clerical' | 'making' | 'checking' | 'deciding' | 'leading' | 'other'

const STEMS: readonly (readonly [Work, RegExp])[] = [
  [
    'deciding',
    /^(?:menandatangan|mendantatangan|mengandatangan|menyetujui|mengesahkan|menetapkan|memutuskan|mendisposisi|disposisi|mendelegasi|memerintah|menugaskan|menginstruksi|rekomendasi|merekomendasi|penandatanganan|pengesahan|persetujuan|penetapan)/,
  ],
  [
    'checking',
    /^(?:memeriksa|mengoreksi|memverifikasi|meneliti|menelaah|mencermati|memaraf|menaraf|mengecek|memvalidasi|menilai|mengevaluasi|mereviu|mereview|mengkaji|membaca|koreksi|verifikasi|validasi|pemeriksaan|penelaahan|evaluasi|mengekresi)/,
  ],
  [
    'clerical',
    /^(?:menggandakan|mengandakan|mengarsip|mendokumentasi|mengirim|mengantar|mendistribusi|mencetak|menomori|penomoran|pengarsipan|pengiriman|mengagenda|mencatat|menerima|menyiapkan|mempersiapkan|memperiapkan|memperisapkan|mengetik|menginput|mengentri|menjilid|menyimpan|membagikan|mengunggah|mengupload|mempublikasi|meregister|mendaftar|menstempel|memindai|menindaklanjuti)/,
  ],
  [
    'making',
    /^(?:menyusun|membuat|mengolah|mengumpulkan|menginventaris|mengonsep|mengkonsep|merancang|menghitung|merekap|merumuskan|menyempurnakan|memperbaiki|melengkapi|mengajukan|mengusulkan|menyelesaikan|penyusunan|pembuatan|pengolahan|mentransfer|melaporkan)/,
  ],
  [
    'leading',
    /^(?:mengkoordinasi|mengoordinasi|mengkoordinir|berkoordinasi|memimpin|membahas|mengidentifikasi|menentukan|rapat|pembahasan|menganalisis|menganalisa|mengarahkan)/,
  ],
]

/** Verbs that say nothing of the work: what follows them does. */
const EMPTY_VERBS =
  /^(?:melaksanakan|melakukan|memberikan|memberi|mengadakan|menyelenggarakan|meminta|pelaksanaan|dan|serta|kegiatan|untuk|hasil)$/

const AFTER_EMPTY_VERBS: readonly (readonly [Work, RegExp])[] = [
  ['leading', /^(?:rapat|rakor|koordinasi|analisis|analisa|kajian|diskusi|pembahasan|musyawarah)/],
  ['deciding', /^(?:disposisi|persetujuan|pengesahan|arahan|perintah|keputusan)/],
  ['checking', /^(?:pemeriksaan|verifikasi|koreksi|evaluasi|validasi|telaah|penilaian|paraf|pengecekan)/],
  ['clerical', /^(?:nomor|penomoran|pengarsipan|pencatatan|pengiriman|stempel|cap)/],
  ['making', /^(?:perbaikan|penyusunan|konsep|pembuatan)/],
]

/** So many words of a step are looked at. */
const REACH = 6

/** What kind of work a step's words tell of, by its first verb that says something. */
export const workOf = (activity: string): Work => {
  const words = bareWords(activity).split(' ')
  let isAfterEmpty = false
  for (const word of words.slice(0, REACH)) {
    const found = (isAfterEmpty ? AFTER_EMPTY_VERBS : STEMS).find(([, stem]) => stem.test(word))
    const other = (isAfterEmpty ? STEMS : []).find(([, stem]) => stem.test(word))
    if (found !== undefined) return strongest(words, found[0])
    if (other !== undefined) return other[0]
    if (EMPTY_VERBS.test(word)) isAfterEmpty = true
  }
  return 'other'
}

/** "Membaca, mencermati dan menandatangani": who signs, decides. */
const strongest = (words: readonly string[], work: Work): Work =>
  work === 'checking' && words.slice(0, REACH).some((word) => STEMS[0]?.[1].test(word)) ? 'deciding' : work
