/** The words of the sheet of keys, in Indonesian. */

/** One line of the sheet of keys that no action stands behind. */
export interface KeyLine {
  readonly keys: string
  readonly does: string
}

/** The sheet of keys. */
export const shortcutText = {
  title: 'Pintasan papan ketik',
  print: 'Cetak',
  or: 'atau',
} as const

/** Keys of the canvas by where the focus is; they stand in `ui/canvas/keyboard/keys.ts`, not in the table of actions. */
export const CANVAS_KEYS: readonly { readonly title: string; readonly lines: readonly KeyLine[] }[] = [
  {
    title: 'Di dalam tabel',
    lines: [
      { keys: 'Tab', does: 'Ke sel atau simbol berikutnya' },
      { keys: 'Shift+Tab', does: 'Ke sel atau simbol sebelumnya' },
      { keys: '← → ↑ ↓', does: 'Berjalan dari sel ke sel' },
      { keys: 'Enter / F2', does: 'Menyunting teks; ketik langsung menggantinya' },
      { keys: 'Ctrl+Enter', does: 'Langkah berikutnya, sudah tersambung' },
      { keys: 'Shift+Spasi / Ctrl+Spasi', does: 'Memilih seluruh baris / seluruh lajur' },
      { keys: 'Shift+panah', does: 'Di kepala baris atau lajur: memilih sampai yang berikutnya' },
      { keys: 'Alt+↑ / Alt+↓', does: 'Di kepala baris: memindahkan langkah' },
      { keys: 'Alt+← / Alt+→', does: 'Di kepala lajur: memindahkan pelaksana' },
      { keys: 'Menu / Shift+F10', does: 'Membuka menu tempat itu' },
    ],
  },
  {
    title: 'Pada simbol',
    lines: [
      { keys: '1', does: 'Menjadi kapsul Mulai/Selesai' },
      { keys: '2', does: 'Menjadi kotak Proses' },
      { keys: '3', does: 'Menjadi belah ketupat Keputusan' },
      { keys: 'Enter / +', does: 'Langkah berikutnya di lajur yang sama' },
      { keys: 'F2', does: 'Menulis di dalam simbol' },
      { keys: 'H', does: 'Hubungkan: panah ke simbol lain' },
      { keys: 'P', does: 'Ke panah yang keluar dari simbol' },
      { keys: 'Spasi', does: 'Memilih simbol' },
    ],
  },
  {
    title: 'Pada panah',
    lines: [
      { keys: 'Enter', does: 'Menulis pada panah' },
      { keys: 'H', does: 'Memindahkan ujungnya' },
      { keys: 'Shift+H', does: 'Memindahkan pangkalnya' },
      { keys: 'P', does: 'Ke panah berikutnya, lalu kembali ke simbol' },
    ],
  },
  {
    title: 'Di sel lajur yang kosong',
    lines: [{ keys: '1, 2, 3', does: 'Menaruh kapsul, kotak, atau belah ketupat' }],
  },
  {
    title: 'Saat menyunting teks',
    lines: [
      { keys: 'Enter', does: 'Selesai, lalu ke langkah di bawahnya; sesudah langkah terakhir, langkah baru' },
      { keys: 'Alt+Enter', does: 'Baris baru' },
      { keys: 'Tab', does: 'Selesai, lalu ke sel berikutnya' },
      { keys: 'Esc', does: 'Batal, teks lama kembali' },
      { keys: 'Ctrl+B', does: 'Tebal' },
      { keys: 'Ctrl+I', does: 'Miring' },
    ],
  },
]
