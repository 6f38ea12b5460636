import type { Approval } from '../../draft/draft'
import { bareWords, onOneLine } from '../words/bareWords'

const NIP = /\bNIP\b\s*[.:]*\s*([\d .\-_\u2026]*)/i

/** Ranks of the civil service, with or without their group: Pembina Tk. I, IV/b. */
const RANK =
  /\b(?:Pembina|Penata|Pengatur|Juru)(?:\s+(?:Utama|Madya|Muda|Tingkat\s+I|Tk\.?\s*I))*(?:\s*[,/-]?\s*\(?\s*(?:gol\.?\s*)?\(?(?:IV|III|II|I)\s*[/.]\s*[a-e]\)?)?/

/** A degree behind a name: ", S.Sos", ", M.Si". */
const DEGREE = /,\s*(?:[SMA]\.|Dr\.|Ph\.)\s?\p{L}/u

const TITLES = /^(?:drs|dra|dr|ir|prof|h|hj|kh|r)\.?,?$/i

/** Words of posts and offices: they are the post, not the name of who holds it. */
const POST_WORDS = new Set(
  `plt plh pj an a n kepala kadis sekretaris direktur ketua camat lurah bupati walikota gubernur wakil asisten inspektur
  panitera hakim rektor dekan daerah dinas badan kantor bagian bidang seksi sub subbagian kesejahteraan rakyat sosial
  pemerintah pemerintahan kabupaten kota provinsi kecamatan kelurahan desa dan negara umum republik indonesia unit pelaksana
  teknis pusat balai komisi pengadilan agama negeri tinggi tata usaha administrasi pembangunan perencanaan penelitian
  pengembangan pemberdayaan masyarakat pendidikan kebudayaan kesehatan pertanian perhubungan pekerjaan penataan ruang
  lingkungan hidup kependudukan pencatatan sipil kesatuan bangsa politik keuangan aset kepegawaian satuan polisi pamong
  praja perpustakaan kearsipan komunikasi informatika ketahanan pangan perikanan kelautan peternakan perkebunan
  kehutanan koperasi usaha kecil menengah perdagangan perindustrian tenaga kerja transmigrasi pariwisata pemuda olahraga
  penanaman modal pelayanan terpadu satu pintu pengendalian penduduk keluarga berencana perumahan kawasan permukiman statistik
  selaku kuasa pengguna anggaran rumah sakit puskesmas uptd sekretariat dewan perwakilan`.split(/\s+/),
)

/**
 * Reads who approves a document from the lines under Disahkan oleh: post, name, rank and NIP. Where all stands on one line, the name
 * begins at an academic title or at the first word that is no word of a post or office.
 */
export const readApproval = (written: string): Approval => {
  const text = written
    .split('\n')
    .map(onOneLine)
    .filter((line) => line !== '')
    .join('\n')
  const nip = NIP.exec(text)
  const untilNip = nip === null ? text : text.slice(0, nip.index)
  const rank = RANK.exec(untilNip)
  const untilRank = rank === null ? untilNip : untilNip.slice(0, rank.index)
  const lines = untilRank
    .split('\n')
    .map(onOneLine)
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
  const isSigned = nip !== null || rank !== null || DEGREE.test(lines.at(-1) ?? '')
  const { position, name } = isSigned ? postAndName(lines) : { position: lines.join(' '), name: '' }
  return { position, name, rank: onOneLine(rank?.[0] ?? ''), nip: onOneLine(nip?.[1] ?? '') }
}

const postAndName = (lines: readonly string[]): Pick<Approval, 'position' | 'name'> => {
  const last = lines.at(-1) ?? ''
  const others = lines.slice(0, -1)
  const words = last.split(' ')
  const start = words.findIndex((word, index) => beginsName(word, words, index))
  if (start < 0) return { position: lines.join(' '), name: '' }
  return {
    position: [...others, words.slice(0, start).join(' ')].filter((part) => part !== '').join(' '),
    name: words.slice(start).join(' '),
  }
}

const beginsName = (word: string, words: readonly string[], index: number): boolean => {
  if (TITLES.test(word) && index < words.length - 1) return true
  const said = bareWords(word)
  return said !== '' && !said.split(' ').every((part) => POST_WORDS.has(part))
}
