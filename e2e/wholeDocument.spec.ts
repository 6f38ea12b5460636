import { expect, test } from '@playwright/test'
import { centreOf, laneHead, openSample, symbol } from './support/lajur'

/** Edits of a whole document: words found and replaced, lanes merged, steps split, sections, rows in another table. */

const SAMPLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi'

test('words are found, replaced everywhere, and given back by one undo', async ({ page }) => {
  await openSample(page, SAMPLE)
  const heading = page.getByRole('heading', { level: 1 })
  await page.keyboard.press('Control+h')
  const words = page.getByLabel('Cari di seluruh draf')
  await expect(words).toBeFocused()
  await words.fill('kegiatan')
  const matches = page.getByRole('list', { name: 'Yang ditemukan' }).getByRole('listitem')
  await expect(matches.first()).toContainText('Kegiatan')
  const count = await matches.count()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: `2 dari ${count}.` })).toBeVisible()
  await page.keyboard.press('Shift+Enter')
  await expect(matches.first().getByRole('button')).toHaveAttribute('aria-current', 'true')

  await page.getByLabel('Ganti dengan').fill('acara')
  await expect(matches.first().locator('ins')).toHaveText('acara')
  await page.getByRole('button', { name: `Ganti semua (${count})` }).click()
  await expect(heading).toContainText('Pelaksanaan acara Sosialisasi')
  await expect(page.getByText('Tidak ditemukan.')).toBeVisible()
  await page.getByLabel('Pemberitahuan').getByRole('button', { name: 'Urungkan' }).click()
  await expect(heading).toContainText('Pelaksanaan Kegiatan Sosialisasi')
  await words.press('Escape')
  await expect(words).toBeHidden()
  await expect(page.locator('main [data-kind="identity"]:focus')).toBeVisible()
})

test('the number that will be replaced is that of the words in the field, at no time that of the words before', async ({
  page,
}) => {
  await openSample(page, SAMPLE)
  await page.keyboard.press('Control+h')
  const words = page.getByLabel('Cari di seluruh draf')
  await words.fill('kegiatan')
  await expect(page.getByRole('button', { name: /^Ganti semua \([1-9]/ })).toBeEnabled()
  // Within the event itself: nobody can press a button before it is over.
  const told = await words.evaluate(async (field: HTMLInputElement) => {
    field.value = 'tidak ada kata ini'
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))))
    return [...document.querySelectorAll('button')].map(({ textContent }) => textContent ?? '')
  })
  expect(told).toContain('Ganti semua (0)')
})

test('lanes are merged, a step is split at the cursor, and its half goes to a new table', async ({ page }) => {
  await openSample(page, SAMPLE)
  await laneHead(page, 'Kepala').click()
  await laneHead(page, 'Kasi').click({ modifiers: ['Shift'] })
  await page.keyboard.press('Control+m')
  await expect(laneHead(page, 'Kasi')).toBeHidden()
  await expect(symbol(page, 'Mulai, langkah 1, Kepala')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(symbol(page, 'Mulai, langkah 1, Kasi')).toBeVisible()

  const activity = page.getByRole('button', { name: /^Langkah 2, Aktivitas: / })
  await symbol(page, 'Keputusan, langkah 2, Kepala').click()
  await page.keyboard.press('Shift+Tab')
  await expect(activity).toBeFocused()
  await page.keyboard.press('Enter')
  const field = page.getByLabel('Ubah teks')
  await field.press('Control+Home')
  for (const _ of 'Rekomendasi ') await field.press('ArrowRight')
  await field.press('Control+Shift+Enter')
  await expect(field).toHaveValue(/^dari Kepala kantor/)
  await field.press('Escape')
  await expect(symbol(page, 'Proses, langkah 2, Kepala')).toBeVisible()
  await expect(symbol(page, 'Keputusan, langkah 3, Kepala')).toBeVisible()

  await page.keyboard.press('Control+g')
  await expect(page.getByLabel('Ubah teks')).toBeFocused()
  await page.getByLabel('Ubah teks').fill('B. Persetujuan')
  await page.keyboard.press('Enter')
  await expect(symbol(page, 'Keputusan, langkah 1, Kepala')).toBeVisible()
  const heading = await centreOf(page.locator('main svg text').filter({ hasText: 'B. Persetujuan' }).first())
  await page.mouse.click(heading.x, heading.y)
  await page.keyboard.press('Control+Shift+g')
  await expect(symbol(page, 'Keputusan, langkah 3, Kepala')).toBeVisible()

  await symbol(page, 'Keputusan, langkah 3, Kepala').click()
  await page.getByRole('button', { name: 'Lainnya untuk baris ini' }).click()
  await page.getByRole('menuitem', { name: 'Pindahkan ke tabel baru' }).click()
  await expect(page.getByText(/1 baris dipindahkan ke tabel 2\. Panah yang terputus: langkah 2 → 3/)).toBeVisible()
  await page.getByLabel('Pemberitahuan').getByRole('button', { name: 'Urungkan' }).click()
  await expect(symbol(page, 'Keputusan, langkah 3, Kepala')).toBeVisible()
})

test('an actor gets a new name in all drafts but the one that another tab edits, and all is undone at once', async ({
  page,
  context,
}) => {
  await openSample(page, SAMPLE)
  await page.goto('/')
  await page.getByRole('button', { name: /^Gandakan / }).click()
  await expect(page.getByRole('link', { name: /\(salinan\)$/ })).toBeVisible()
  const other = await context.newPage()
  await other.goto('/')
  await other.getByRole('link', { name: /\(salinan\)$/ }).click()
  await expect(laneHead(other, 'Kasi')).toBeVisible()

  await page.bringToFront()
  await page.getByRole('button', { name: 'Ganti nama pelaksana…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ganti nama pelaksana di semua draf' })
  await dialog.getByLabel('Nama sekarang').fill('kasi')
  await dialog.getByLabel('Nama baru').fill('Ketua Tim Kerja')
  await expect(dialog.getByRole('list').getByRole('listitem')).toHaveCount(2)
  await dialog.getByRole('button', { name: 'Ganti di 2 draf' }).click()
  await expect(dialog.getByText('Nama diganti di 1 draf.')).toBeVisible()
  await expect(dialog.getByRole('listitem')).toContainText('(salinan): sedang dibuka di tab lain')
  await dialog.getByRole('button', { name: 'Urungkan' }).click()
  await expect(dialog.getByText('Nama lama dikembalikan di 1 draf.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Ganti nama lain' }).click()
  await expect(dialog.getByRole('list').getByRole('listitem')).toHaveCount(2)

  await dialog.getByRole('button', { name: 'Ganti di 2 draf' }).click()
  await expect(dialog.getByText('Nama diganti di 1 draf.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const messages = page.getByRole('region', { name: 'Pemberitahuan' })
  await expect(messages.getByText('Nama diganti di 1 draf.')).toBeVisible()
  await messages.getByRole('button', { name: 'Urungkan' }).click()
  await expect(messages.getByText('Nama lama dikembalikan di 1 draf.')).toBeVisible()
})
