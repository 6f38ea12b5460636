import { expect, type Page, test } from '@playwright/test'
import { openSample, symbol } from './support/lajur'

/** Several tables under one identity page: as wholes added, named, put in another order, doubled and deleted. */

const SAMPLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi'

/** What stands as the title of a table, from top to bottom. */
const heightOf = async (page: Page, words: string): Promise<number> => {
  const box = await page.locator('main svg text').filter({ hasText: words }).first().boundingBox()
  if (box === null) throw new Error(`“${words}” is not on the sheets`)
  return box.y
}

test('tables are doubled, named, moved, added and deleted, by panel and by name, each as one step of undo', async ({
  page,
}) => {
  await openSample(page, SAMPLE)
  const title = page.getByLabel('Judul di atas tabel')
  const starts = symbol(page, 'Mulai, langkah 1, Kasi')
  const runByName = async (name: string): Promise<void> => {
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog', { name: 'Cari perintah atau tempat' })
    await palette.getByRole('combobox').fill(name)
    await expect(palette.getByRole('option', { name })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(palette).toBeHidden()
  }
  await title.fill('Induk')
  await page.getByRole('button', { name: 'Gandakan tabel' }).click()
  await expect(starts).toHaveCount(2)
  await title.fill('Salinan')
  await expect.poll(async () => (await heightOf(page, 'Salinan')) > (await heightOf(page, 'Induk'))).toBe(true)

  await page.getByRole('button', { name: 'Naikkan' }).click()
  await expect(page.getByRole('button', { name: 'Naikkan' })).toBeDisabled()
  await expect.poll(async () => (await heightOf(page, 'Salinan')) < (await heightOf(page, 'Induk'))).toBe(true)
  await runByName('Turunkan tabel prosedur')
  await expect.poll(async () => (await heightOf(page, 'Salinan')) > (await heightOf(page, 'Induk'))).toBe(true)

  await page.getByRole('button', { name: 'Tambah tabel' }).click()
  await expect(page.getByText('Tabel ini masih kosong')).toBeVisible()
  await expect(title).toHaveValue('')
  await page.getByRole('button', { name: 'Hapus tabel' }).click()
  await expect(page.getByText('Tabel ini masih kosong')).toHaveCount(0)
  await runByName('Hapus tabel prosedur')
  await expect(starts).toHaveCount(1)

  await page.locator('.react-flow').click({ position: { x: 8, y: 8 } })
  for (let steps = 0; steps < 3; steps++) await page.keyboard.press('Control+z')
  await expect(starts).toHaveCount(2)
  for (let steps = 0; steps < 5; steps++) await page.keyboard.press('Control+z')
  await expect(starts).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Urungkan', exact: true })).toHaveAttribute('aria-disabled', 'true')
})
