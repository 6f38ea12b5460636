/** The words of the command line. */
export const commandLineText = {
  usage: `Pemakaian: npm run --silent sop -- PERINTAH BERKAS [-o TUJUAN]

  pdf BERKAS [-o TUJUAN.pdf]    membuat PDF
  svg BERKAS -o FOLDER          membuat satu SVG per halaman
  layout BERKAS [-o TUJUAN]     mencetak letak semua bagian sebagai JSON, dalam mm
  order BERKAS [-o TUJUAN]      mengurutkan langkah menurut alurnya
  check BERKAS [-o TUJUAN]      memeriksa draf; keluar dengan kode 1 bila ada kesalahan
                                --json mencetak temuan sebagai JSON
  import BERKAS -o TUJUAN.sop.json   membuat draf dari tabel .txt, .csv, .html, .docx, atau .xlsx

Selain pada import, BERKAS adalah draf .sop.json atau PDF buatan Lajur; tanpa -o hasil ditulis ke keluaran standar.`,
  unknownCommand: (command: string) => `Tidak ada perintah “${command}”.`,
  badArguments: (reason: string) => `Argumen tidak dapat dibaca: ${reason}`,
  oneFile: 'Sebutkan satu berkas draf.',
  needsFolder: 'Sebutkan folder tujuan dengan -o.',
  needsOutput: 'PDF tidak dapat ditampilkan di terminal. Sebutkan berkas tujuan dengan -o.',
  cannotRead: (path: string, reason: string) => `${path} tidak dapat dibaca: ${reason}`,
  cannotWrite: (path: string, reason: string) => `${path} tidak dapat ditulis: ${reason}`,
  notUtf8: (path: string) => `${path} bukan teks UTF-8.`,
  cannotOrder: (reason: string) => `Langkah tidak dapat diurutkan: ${reason}`,
  svgLogo:
    'Peringatan: logo SVG tidak tercetak, tempatnya hanya diberi bingkai bersilang. Baris perintah tidak dapat menggambar SVG; simpan logo sebagai PNG atau JPEG, atau ekspor PDF dari peramban.',
  wrote: (path: string) => `${path} dibuat.`,
  severalDrafts: (count: number) => `Berkas ini berisi ${count} SOP. Sebutkan berkas tujuan dengan -o.`,
  imported: (title: string, guesses: number) =>
    `“${title}”: ${guesses === 0 ? 'tanpa tebakan' : `${guesses} tebakan yang perlu dilihat (check menyebutkannya)`}.`,
  unplaced: (text: string) => `Tidak mendapat tempat: ${text}`,
  error: 'kesalahan',
  warning: 'peringatan',
  hint: 'saran',
  silenced: (count: number) => `${count} temuan diabaikan.`,
  noFindings: 'Tidak ada temuan.',
  place: {
    print: 'Cetak',
    table: (number: number) => `tabel ${number}`,
    wholeTable: 'seluruh tabel',
    step: (number: number) => `langkah ${number}`,
    section: (text: string) => `judul “${text}”`,
    flow: (from: string, to: string) => `panah dari ${from} ke ${to}`,
    actor: (name: string) => `pelaksana “${name}”`,
    identity: (field: string) => `halaman identitas (${field})`,
    label: (text: string) => `sebutan “${text}”`,
  },
  pageFile: (page: string) => `halaman-${page}.svg`,
} as const
