import { isActiveVerb } from '../../text/activeVerb'
import { bareWords } from '../words/bareWords'

/**
 * What kind of work a step is, as far as it tells who does it: filing and sending, preparing, writing, looking at what others made,
 * approving, giving orders, meeting.
 */
export type Work = 'filing' | 'preparing' | 'making' | 'checking' | 'deciding' | 'ordering' | 'leading' | 'other'

const STEMS: readonly (readonly [Work, RegExp])[] = [
  [
    'deciding',
    /^(?:menandatangan|mendantatangan|mengandatangan|menyetujui|mengesahkan|menetapkan|memutuskan|rekomendasi|merekomendasi|penandatanganan|pengesahan|persetujuan|penetapan)/,
  ],
  ['ordering', /^(?:mendisposisi|disposisi|mendelegasi|memerintah|menugaskan|menginstruksi|mengarahkan)/],
  [
    'checking',
    /^(?:memeriksa|mengoreksi|memverifikasi|meneliti|menelaah|mencermati|memaraf|menaraf|mengecek|memvalidasi|menilai|mengevaluasi|mereviu|mereview|mengkaji|membaca|koreksi|verifikasi|validasi|pemeriksaan|penelaahan|evaluasi|mengekresi)/,
  ],
  [
    'filing',
    /^(?:menggandakan|mengandakan|mengarsip|mendokumentasi|mengirim|mendistribusi|mencetak|menomori|penomoran|pengarsipan|pengiriman|mengagenda|mencatat|menerima|menjilid|menyimpan|mengunggah|mengupload|mempublikasi|meregister|mendaftar|menstempel|memindai)/,
  ],
  [
    'preparing',
    /^(?:menyiapkan|mempersiapkan|memperiapkan|memperisapkan|mengetik|menginput|mengentri|membagikan|mengantar|menindaklanjuti)/,
  ],
  [
    'making',
    /^(?:menyusun|membuat|mengolah|mengumpulkan|menginventaris|mengonsep|mengkonsep|merancang|menghitung|merekap|merumuskan|menyempurnakan|memperbaiki|melengkapi|menyelesaikan|penyusunan|pembuatan|pengolahan|mentransfer)/,
  ],
  [
    'leading',
    /^(?:mengkoordinasi|mengoordinasi|mengkoordinir|berkoordinasi|memimpin|membahas|mengidentifikasi|menentukan|rapat|pembahasan|menganalisis|menganalisa)/,
  ],
]

/** Verbs that say nothing of the work: what follows them does. */
const EMPTY_VERBS = /^(?:melaksanakan|melakukan|memberikan|memberi|mengadakan|menyelenggarakan|meminta|pelaksanaan)$/

const AFTER_EMPTY_VERBS: readonly (readonly [Work, RegExp])[] = [
  [
    'leading',
    /^(?:rapat|rakor|koordinasi|analisis|analisa|kajian|diskusi|pembahasan|musyawarah|monitoring|survei|kunjungan)/,
  ],
  ['ordering', /^(?:disposisi|arahan|perintah|instruksi|tugas)/],
  ['deciding', /^(?:persetujuan|pengesahan|keputusan|tanda)/],
  ['checking', /^(?:pemeriksaan|verifikasi|koreksi|evaluasi|validasi|telaah|penilaian|paraf|pengecekan)/],
  ['filing', /^(?:nomor|penomoran|pengarsipan|pencatatan|pengiriman|stempel|cap)/],
  ['making', /^(?:perbaikan|penyusunan|konsep|pembuatan)/],
]

/** So many words of a step are looked at. */
const REACH = 9

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
    else if (isActiveVerb(word)) return 'other'
  }
  return 'other'
}

/** "Membaca, mencermati dan menandatangani": who signs, decides; but initials are put by those who look before. */
const strongest = (words: readonly string[], work: Work): Work => {
  if (work !== 'checking' || words.some((word) => /^(?:paraf|memaraf|diparaf)$/.test(word))) return work
  return words.slice(0, REACH).some((word) => STEMS[0]?.[1].test(word)) ? 'deciding' : work
}

/** Whether a step asks somebody for a look, initials or a signature: then two take part, who asks and who looks. */
export const asksForReview = (activity: string): boolean =>
  /\b(?:meminta|memintakan|mengajukan) (?:koreksi|paraf|persetujuan|tanda ?tangan|pengesahan|verifikasi|reviu)/i.test(
    activity,
  )

/** Whether a step only mends what somebody has found wanting. */
export const mends = (activity: string): boolean =>
  /^(?:\S+\s+){0,7}?(?:memperbaiki|merevisi|melakukan (?:perbaikan|revisi|penyempurnaan))\b/i.test(activity)
