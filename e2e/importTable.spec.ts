import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { symbol, waitUntilSaved } from './support/lajur'

/** Tables of other programs become drafts: chosen or pasted, mapped, corrected, and only then stored. */

const fixture = (name: string): string => join(import.meta.dirname, '../test/read/fixtures', name)

const fileInput = (page: Page) => page.getByLabel('Impor berkas')

const HTML = `<table><tr><td rowspan=2>No</td><td rowspan=2>Kegiatan</td><td colspan=2>Pelaksana</td><td rowspan=2>Waktu</td><td rowspan=2>Catatan</td></tr>
<tr><td>Staf</td><td>Kepala Seksi</td></tr>
<tr><td>1</td><td>Menyusun konsep</td><td>○</td><td></td><td>1 Hari</td><td>rapi</td></tr>
<tr><td>2</td><td>Memeriksa konsep</td><td></td><td>◇</td><td>1 Jam</td><td>teliti</td></tr>
<tr><td>3</td><td>Mengarsipkan konsep<script>document.title = 'jahat'</script></td><td>○</td><td></td><td>5 Menit</td><td></td></tr></table>`

/** Pastes as the browser does after Ctrl+V: with the forms that a program has put on the clipboard. */
const paste = (page: Page, forms: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, forms)

test('a pasted table is mapped, corrected at a column, and becomes a draft only then', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'SOP baru' }).first()).toBeVisible()
  await paste(page, { 'text/html': HTML, 'text/plain': 'Menyusun konsep' })
  await expect(page.getByRole('heading', { name: /Impor tabel/ })).toBeVisible()

  await page.getByRole('button', { name: /Kolom 6/ }).click()
  const role = page.getByLabel('Peran kolom 6')
  await expect(role).toBeFocused()
  const proposed = await role.inputValue()
  await role.selectOption('Output')
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(role).toHaveValue(proposed)
  // The list has no undo of its own, so that its keys reach the screen's.
  await role.selectOption('Output')
  await role.press('Control+z')
  await expect(role).toHaveValue(proposed)
  await role.selectOption('Keterangan')
  await expect(page.getByRole('img', { name: /^Halaman 2 dari/ })).toContainText('teliti')

  await page.getByRole('tab', { name: /Tebakan/ }).click()
  await page.getByRole('button', { name: 'Terima semua tebakan' }).click()
  await expect(page.getByText('Tidak ada tebakan yang terbuka.')).toBeVisible()

  await page.goBack()
  await expect(page.getByRole('list', { name: 'Draf' }).getByRole('listitem')).toHaveCount(0)
  await page.goForward()
  // What is still being typed when the draft is made is in it.
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await page.getByRole('textbox', { name: 'Nomor SOP' }).fill('12/2026')
  await page.getByRole('button', { name: 'Buat draf' }).click()
  await expect(page).toHaveURL(/#\/draf\//)
  await waitUntilSaved(page)
  await expect(symbol(page, /Keputusan, langkah 2, Kepala Seksi/)).toBeVisible()
  await expect(page.getByText('12/2026').first()).toBeAttached()
  expect(await page.title()).not.toContain('jahat')
})

test('a table pasted into a blank draft goes the same way', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).first().click()
  await expect(page.getByText('lalu tempel di sini')).toBeVisible()
  await paste(page, { 'text/html': HTML, 'text/plain': 'Menyusun konsep' })
  await expect(page.getByRole('heading', { name: /Impor tabel/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Halaman 2 dari/ })).toContainText('Kepala Seksi')
})

test('the pages beside the mapping are the very ones that the draft prints', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'SOP baru' }).first()).toBeVisible()
  await paste(page, { 'text/html': HTML.replace('Memeriksa konsep', 'Memeriksa, jika tidak sesuai dikembalikan') })
  const lines = (paper: Locator) =>
    paper
      .locator('polyline, path')
      .evaluateAll((drawn) => drawn.map((line) => line.getAttribute('points') ?? line.getAttribute('d')))
  const result = page.getByRole('img', { name: /^Halaman 2 dari/ })
  await expect(result).toContainText('Kepala Seksi')
  const shown = await lines(result)
  expect(shown.length).toBeGreaterThan(5)
  await page.getByRole('button', { name: 'Buat draf' }).click()
  await waitUntilSaved(page)
  await page.keyboard.press('Control+p')
  const printed = page.getByRole('group', { name: 'Halaman 2' }).locator('svg').first()
  await expect.poll(() => lines(printed)).toEqual(shown)
})

test('a document with drawn symbols is chosen and comes in as drawn', async ({ page }) => {
  await page.goto('/')
  await fileInput(page).setInputFiles(fixture('drawn.docx'))
  await page.getByRole('button', { name: 'Buat draf' }).click()
  await expect(page).toHaveURL(/#\/draf\//)
  await expect(symbol(page, /langkah 2, Kepala Seksi/)).toBeVisible()
  await expect(symbol(page, /langkah 3, Kepala Dinas/)).toBeVisible()
})

test('what holds no table, or cannot be read, is refused in words', async ({ page }) => {
  await page.goto('/')
  const cut = readFileSync(fixture('drawn.xlsx')).subarray(0, 900)
  await fileInput(page).setInputFiles({ name: 'potong.xlsx', mimeType: 'application/octet-stream', buffer: cut })
  await expect(page.getByRole('alert')).toContainText('rusak atau terpotong')
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('WordDocument', 'utf16le')])
  await fileInput(page).setInputFiles({ name: 'lama.doc', mimeType: 'application/msword', buffer: old })
  await expect(page.getByRole('alert')).toContainText('simpan sebagai .docx')
  await paste(page, { 'text/plain': 'hanya kalimat' })
  await expect(page.getByRole('alert')).toContainText('Tidak ada tabel')
  await expect(page).toHaveURL(/\/(#\/)?$/)
})
