import { expect, type Page, test } from '@playwright/test'
import { openSample, waitUntilSaved } from './support/lajur'

/** What a drafter does with the checker: reads, goes from finding to finding, mends, silences. */

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Periksa' })

/** The sheet on which some words are printed. */
const sheet = (page: Page, words: string) => page.locator('svg').filter({ hasText: words }).first()

test('finds what is wrong with a real procedure and leads to its place', async ({ page }) => {
  await openSample(page, 'Penyusunan Perjanjian Kinerja')
  // What is wrong is counted apart from what might be better, and the hints are left to the panel.
  const button = page.getByRole('button', { name: /^Periksa ?2 kesalahan, 4 peringatan, \d+ saran$/ })
  await expect(button).toBeVisible()
  await expect(button.locator('span[aria-hidden]')).toHaveText(['2', '4'])
  await button.click()
  const errors = page.getByRole('region', { name: 'Kesalahan' })
  await expect(errors.getByText('Prosedur berakhir di langkah 8')).toBeVisible()

  await page.keyboard.press('F8')
  await expect(errors.getByRole('button', { name: /Prosedur berakhir/ })).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByText('Sumber: Lampiran PermenPAN-RB 35/2012').first()).toBeVisible()
  await page.keyboard.press('F8')
  await expect(errors.getByRole('button', { name: /tidak mempunyai pelaksana/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  await page.keyboard.press('Shift+F8')
  await expect(errors.getByRole('button', { name: /Prosedur berakhir/ })).toHaveAttribute('aria-expanded', 'true')
})

test('shows the figures of the procedure, and opens at a badge on the canvas', async ({ page }) => {
  await openSample(page, 'Penyusunan Perjanjian Kinerja')
  await page.getByRole('button', { name: 'Tertulis “Mutu Buku”, seharusnya “Mutu Baku”.' }).click()
  await expect(panel(page).getByRole('button', { name: /Tertulis “Mutu Buku”/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  const figures = panel(page).getByRole('region', { name: 'Angka prosedur' })
  await expect(figures.getByText('4 jam 15 menit')).toBeVisible()
})

test('mends one finding, and all texts at once after showing what changes, each as one step to undo', async ({
  page,
}) => {
  await openSample(page, 'Penyusunan Perjanjian Kinerja')
  await page.getByRole('button', { name: /^Periksa \d/ }).click()
  await panel(page)
    .getByRole('button', { name: /Tertulis “Mutu Buku”/ })
    .click()
  await page.getByRole('button', { name: 'Perbaiki', exact: true }).click()
  await expect(sheet(page, 'MUTU BAKU')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(sheet(page, 'MUTU BUKU')).toBeVisible()

  await page.getByRole('button', { name: /^Perbaiki semua/ }).click()
  await expect(page.getByRole('heading', { name: 'Yang akan diubah' })).toBeVisible()
  await expect(sheet(page, 'MUTU BUKU')).toBeVisible()
  await page.getByRole('button', { name: 'Terapkan' }).click()
  await expect(sheet(page, 'MUTU BAKU')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Perbaiki semua (0)' })).toBeDisabled()
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(sheet(page, 'MUTU BUKU')).toBeVisible()
})

test('keeps silent what the drafter silences, also after opening again, and counts it', async ({ page }) => {
  await openSample(page, 'Penyusunan Perjanjian Kinerja')
  await page.getByRole('button', { name: /^Periksa \d/ }).click()
  const order = panel(page).getByRole('button', { name: /Urutan pelaksana tidak mengikuti/ })
  await order.click()
  await page.getByRole('button', { name: 'Abaikan' }).click()
  await page.getByRole('menuitem', { name: 'Untuk draf ini' }).click()
  await expect(order).toHaveCount(0)
  await expect(page.getByText('1 temuan diabaikan')).toBeVisible()
  await waitUntilSaved(page)

  await page.reload()
  await page.getByRole('button', { name: /^Periksa \d/ }).click()
  await expect(page.getByText('1 temuan diabaikan')).toBeVisible()
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  await order.click()
  await page.getByRole('button', { name: 'Periksa lagi' }).click()
  await expect(page.getByText('1 temuan diabaikan')).toHaveCount(0)
  await expect(order).toBeVisible()
})

test('says before an export what is open, and lets it go on', async ({ page }) => {
  await openSample(page, 'Penyusunan Perjanjian Kinerja')
  await expect(page.getByRole('button', { name: /^Periksa ?2 kesalahan, / })).toBeVisible()
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await expect(page.getByRole('menuitem', { name: 'Periksa dulu: 2 kesalahan dan 4 peringatan' })).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'JSON' }).click()
  await downloading
  await page.getByRole('button', { name: 'Pratinjau' }).click()
  const preview = page.getByRole('dialog', { name: 'Pratinjau' })
  await expect(preview.getByText('Periksa dulu: 2 kesalahan dan 4 peringatan')).toBeVisible()
  await expect(preview.getByRole('button', { name: 'Ekspor PDF' })).toBeEnabled()
})
