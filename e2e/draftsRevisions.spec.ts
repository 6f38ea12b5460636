import { expect, type Page, test } from '@playwright/test'
import { runOnPdf } from '../test/support/pdfTools'
import { openSample, waitUntilSaved } from './support/lajur'

/** Revisions are kept by themselves, compared row by row, and restored with undo. */

const SAMPLE = /Sosialisasi/

const title = (page: Page) => page.getByLabel('Nama SOP', { exact: true })

test('the draft as it was opened is compared with now, restored, and the restoring undone', async ({ page }) => {
  await openSample(page, 'Mekanisme Pelaksanaan Kegiatan Sosialisasi')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(SAMPLE)
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await title(page).fill('Judul yang baru')
  await waitUntilSaved(page)

  // What the preview prints must not stand in the way of what is printed here.
  await page.getByRole('button', { name: 'Pratinjau' }).click()
  await page.getByRole('button', { name: 'Tutup' }).click()
  await page.getByRole('button', { name: 'Riwayat' }).click()
  const dialog = page.getByRole('dialog', { name: 'Riwayat revisi' })
  const revisions = dialog.getByRole('list', { name: 'Daftar revisi' }).getByRole('listitem')
  await expect(revisions).toHaveCount(1)
  await expect(revisions.first()).toContainText('Saat dibuka')
  await expect(dialog.locator('ins').first()).toContainText('Judul yang baru')
  await expect(dialog.getByRole('img', { name: 'Gambar revisi' })).toBeVisible()

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Riwayat Perubahan' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pulihkan revisi ini' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await dialog.getByLabel('Nama revisi').fill('Sesudah rapat')
  await dialog.getByRole('button', { name: 'Simpan revisi bernama' }).click()
  await expect(revisions).toHaveCount(2)
  await revisions.last().getByRole('button').click()
  await dialog.getByRole('button', { name: 'Pulihkan revisi ini' }).click()
  await expect(dialog).toBeHidden()
  await expect(heading).toHaveText(SAMPLE)
  await page.getByRole('button', { name: 'Urungkan' }).first().click()
  await expect(heading).toHaveText('Judul yang baru')

  await waitUntilSaved(page)
  await page.reload()
  await page.getByRole('button', { name: 'Riwayat' }).click()
  await expect(revisions.filter({ hasText: 'Sesudah rapat' })).toHaveCount(1)
})

test('any two revisions are compared row by row, the earlier first, and what differs is printed', async ({ page }) => {
  await openSample(page, 'Penetapan Perencanaan')
  await page.getByRole('tab', { name: 'Identitas' }).click()
  const dialog = page.getByRole('dialog', { name: 'Riwayat revisi' })
  for (const name of ['Pertama', 'Kedua', 'Ketiga']) {
    await title(page).fill(`Judul ${name}`)
    await page.getByRole('button', { name: 'Riwayat' }).click()
    await dialog.getByLabel('Nama revisi').fill(name)
    await dialog.getByRole('button', { name: 'Simpan revisi bernama' }).click()
    await expect(dialog.getByRole('list', { name: 'Daftar revisi' })).toContainText(name)
    await page.keyboard.press('Escape')
  }
  await page.getByRole('button', { name: 'Riwayat' }).click()
  const entry = (name: string) => dialog.getByRole('listitem').getByRole('button', { name: new RegExp(`^${name}`) })
  await entry('Kedua').click()
  const other = dialog.getByLabel('Bandingkan dengan')
  await other.selectOption({ label: await other.getByRole('option', { name: /^Pertama/ }).innerText() })
  await expect(dialog.locator('del')).toHaveText('Pertama')
  await expect(dialog.locator('ins')).toHaveText('Kedua')
  await other.selectOption({ label: await other.getByRole('option', { name: /^Ketiga/ }).innerText() })
  await expect(dialog.locator('del')).toHaveText('Kedua')
  await expect(dialog.locator('ins')).toHaveText('Ketiga')
  await expect(dialog.getByText(/^Dari: Kedua .*Menjadi: Ketiga /)).toBeVisible()
  const printed = runOnPdf(await page.pdf(), 'pdftotext', (path) => ['-raw', path, '-'])
  expect(printed).toMatch(/Riwayat Perubahan[\s\S]*Dari: Kedua[\s\S]*Judul[\s\S]*Ketiga/)
})

test('every way of handing the draft on keeps it as it was handed on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page, 'Penetapan Perencanaan')
  await page.getByRole('tab', { name: 'Identitas' }).click()
  const choose = async (item: string): Promise<void> => {
    await page.getByRole('button', { name: 'Ekspor' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  const download = async (act: () => Promise<void>): Promise<void> => {
    const downloading = page.waitForEvent('download')
    await act()
    await downloading
  }
  const ways: readonly (() => Promise<void>)[] = [
    () => download(() => choose('PDF')),
    () => download(() => choose('JSON')),
    () => download(() => choose('CSV')),
    () => download(() => choose('Halaman web')),
    () => download(() => choose('Alur sebagai teks (Mermaid)')),
    async () => {
      await choose('Gambar…')
      await download(() => page.getByRole('button', { name: 'Simpan SVG' }).click())
      await page.keyboard.press('Escape')
    },
    async () => {
      await choose('Salin tautan')
      await expect(page.getByText(/^Tautan disalin/)).toBeVisible()
    },
    () => page.evaluate(() => void window.dispatchEvent(new Event('beforeprint'))),
  ]
  for (const [index, handOn] of ways.entries()) {
    await title(page).fill(`Keadaan ${index + 1}`)
    await waitUntilSaved(page)
    await handOn()
  }
  await page.getByRole('button', { name: 'Riwayat' }).click()
  const revisions = page.getByRole('list', { name: 'Daftar revisi' }).getByRole('listitem')
  await expect(revisions.filter({ hasText: 'Saat diekspor' })).toHaveCount(ways.length)
})
