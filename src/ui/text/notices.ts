import type { LogoFault } from '../../core/draft/logo'
import type { Refusal } from '../../core/edit/refusal'
import type { PasteRefusal } from '../../editor/planPaste'
import type { Notice } from '../../editor/state'
import { count, describeLogoFault, limitName } from './faults'

/** What was done and what was refused, in Indonesian. */

/** What can be done about a folder that may not be written into. */
export const ALLOW_FOLDER = 'Izinkan menulis'

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
    case 'folder-failed':
      return notice.mayWrite
        ? `Draf tersimpan di peramban, tetapi berkasnya tidak dapat ditulis ke folder “${notice.folderName}”. Periksa apakah folder itu masih ada.`
        : `Draf tersimpan di peramban, tetapi belum ditulis ke folder “${notice.folderName}”: peramban meminta izin lagi.`
    case 'folder-allowed':
      return `Draf ditulis ke folder “${notice.folderName}”.`
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
