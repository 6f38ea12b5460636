import { expect, type Page, test } from '@playwright/test'
import type { SopDraft } from '../src/core/draft/draft'
import { pdfText } from '../test/support/pdfTools'
import { centreOf, exportAs, laneHead, openSample, symbol } from './support/lajur'

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
  const title = page.getByRole('textbox', { name: 'Judul di atas tabel' })
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

test('heads, lanes and their groups, lines in a cell and a page break are set on the table and beside it', async ({
  page,
}) => {
  await openSample(page, SAMPLE)
  const field = page.getByLabel('Ubah teks')
  const words = (text: string) => page.locator('main svg text').filter({ hasText: text }).first()
  const { x, y } = await centreOf(words('Kelengkapan'))
  await page.mouse.dblclick(x, y)
  await expect(field).toHaveValue('Kelengkapan')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Persyaratan')
  await page.keyboard.press('Enter')
  await expect(words('Persyaratan')).toBeVisible()

  await laneHead(page, 'Kasi').dblclick()
  await expect(field).toHaveValue('Kasi')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Ketua Tim')
  await page.keyboard.press('Enter')
  await expect(symbol(page, 'Mulai, langkah 1, Ketua Tim')).toBeVisible()
  for (const lane of ['Kepala', 'Kasubag TU']) {
    await laneHead(page, lane).click()
    await page.getByLabel('Kelompok', { exact: true }).fill('Pimpinan')
  }
  await expect(words('Pimpinan')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Langkah 3', exact: true }).click()
  await page.getByLabel('Mulai di halaman baru').check()
  await symbol(page, 'Proses, langkah 3, Ketua Tim').click()
  await expect(symbol(page, 'Proses, langkah 3, Ketua Tim')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Langkah 3, Persyaratan/ })).toBeFocused()
  await page.keyboard.type('DPA')
  await page.keyboard.press('Alt+Enter')
  await page.keyboard.type('Jadwal')
  await expect(field).toHaveValue('DPA\nJadwal')
  await page.keyboard.press('Enter')
  await expect(field).toHaveCount(0)

  const { procedures, labels } = JSON.parse((await exportAs(page, 'JSON')).bytes.toString('utf8')) as SopDraft
  const [procedure] = procedures
  const third = procedure?.rows[2]
  expect(labels.requirements).toBe('Persyaratan')
  expect(procedure?.actors.slice(0, 3).map(({ group }) => group)).toEqual(['Pimpinan', 'Pimpinan', ''])
  expect(third).toMatchObject({ requirements: 'DPA\nJadwal', breakBefore: true })
})

test('columns are left out and put in another order, on the sheet and in print', async ({ page }) => {
  await openSample(page, SAMPLE)
  const words = (text: string) => page.locator('main svg text').filter({ hasText: text }).first()
  const leftOf = async (text: string): Promise<number> => (await words(text).boundingBox())?.x ?? 0
  await page.getByRole('tab', { name: 'Cetak' }).click()
  const columns = page.getByRole('group', { name: 'Kolom mutu baku' })
  await columns.getByLabel('Waktu', { exact: true }).uncheck()
  await expect(page.locator('main svg text').filter({ hasText: /^Waktu$/ })).toHaveCount(0)
  await columns.getByLabel('Keterangan', { exact: true }).check()
  await expect(words('Keterangan')).toBeVisible()
  await columns.getByRole('button', { name: 'Naikkan Output' }).click()
  await expect.poll(async () => (await leftOf('Output')) < (await leftOf('Kelengkapan'))).toBe(true)
  await expect(columns.getByRole('button', { name: 'Naikkan Output' })).toHaveAttribute('aria-disabled', 'true')

  const printed = pdfText((await exportAs(page, 'PDF')).bytes, 'layout')
  expect(printed).toMatch(/Output\s+Kelengkapan/)
  expect(printed).not.toMatch(/Waktu/)

  for (let steps = 0; steps < 3; steps++) await page.getByRole('button', { name: 'Urungkan', exact: true }).click()
  await expect(words('Waktu')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Urungkan', exact: true })).toHaveAttribute('aria-disabled', 'true')
  expect(await leftOf('Kelengkapan')).toBeLessThan(await leftOf('Output'))
})
