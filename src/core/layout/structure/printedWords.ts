/** Words that the layout prints of itself, beside those that offices rename (`Labels`). */

/** Label of the row with the sum of the durations. */
export const totalLabel = 'Jumlah waktu'

/** Under it: the steps whose duration could not be added up, each by its number and in its own words. */
export const uncountedText = (steps: readonly { readonly number: string; readonly duration: string }[]): string =>
  `Tidak terhitung: ${steps.map(({ number, duration }) => `langkah ${number} ("${duration}")`).join(', ')}`

/** Heading of the identity page's extra box. */
export const purposeLabel = 'Maksud dan Tujuan'

/** Before a NIP, where the drafter has not written it. */
export const nipPrefix = 'NIP. '

/** The page number of a document with several pages. */
export const pageNumberText = (page: number, pageCount: number): string => `Halaman ${page} dari ${pageCount}`

/** The line that says which draft a page was printed from; markup characters in it are plain characters. */
export const fingerprintText = (id: string, revision: string, fingerprint: string): string =>
  [`Lajur ${id}`, ...(revision === '' ? [] : [`revisi ${revision}`]), `sidik jari ${fingerprint}`]
    .join(' · ')
    .replaceAll('*', '\\*')

/** What the draft is called among the files inside a PDF. */
export const attachmentDescription = 'Draf SOP ini, untuk disunting lagi'

/** What the signature field is called by programs that read aloud. */
export const signatureDescription = 'Tempat tanda tangan elektronik pengesah'

/** What the five symbols mean, under a table. */
export const legendWords = {
  terminator: 'Mulai/selesai',
  process: 'Kegiatan',
  decision: 'Keputusan',
  arrow: 'Arah alur',
  connector: 'Sambungan antarhalaman',
} as const
