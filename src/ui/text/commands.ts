/** The words of the command palette, in Indonesian. */

/** The command palette. */
export const commandText = {
  title: 'Cari perintah atau tempat',
  placeholder: 'Ketik perintah, nomor langkah, kata, atau judul draf',
  list: 'Yang dapat dipilih',
  nothing: 'Tidak ada yang cocok.',
  actions: 'Perintah',
  steps: 'Langkah',
  places: 'Tempat',
  drafts: 'Draf',
  step: (number: number, activity: string): string =>
    activity === '' ? `${number}. (belum diisi)` : `${number}. ${activity}`,
  procedure: (number: number, title: string): string =>
    title === '' ? `Tabel prosedur ${number}` : `Tabel prosedur ${number}: ${title}`,
  panel: (name: string): string => `Panel ${name}`,
  home: 'Beranda',
  storage: 'Penyimpanan, cadangan, tempat sampah',
  newDraft: 'SOP baru',
  newFrom: (template: string): string => `SOP baru dari templat: ${template}`,
  importDraft: 'Impor berkas…',
} as const
