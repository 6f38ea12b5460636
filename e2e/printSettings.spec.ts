import { expect, test } from '@playwright/test'
import { pdfInfo, pdfText } from '../test/support/pdfTools'
import { exportAs, openSample } from './support/lajur'

/** What the panel Cetak sets is seen on the sheet at once, and stands in the PDF. */

const SAMPLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi'

test('paper, place of the identity, legend, page numbers, signature and wording are set for sheet and PDF alike', async ({
  page,
}) => {
  await openSample(page, SAMPLE)
  const before = (await exportAs(page, 'PDF')).bytes
  expect(pdfInfo(before).get('Page size')).toMatch(/\(A4\)/)
  expect(pdfText(before, 'layout')).toContain('Halaman 3 dari 3')

  await page.getByRole('tab', { name: 'Cetak' }).click()
  const words = (text: string | RegExp) => page.locator('main svg text').filter({ hasText: text }).first()
  await page.getByLabel('Ukuran kertas').selectOption('F4')
  await page.getByRole('radio', { name: 'Tegak' }).click()
  await page.getByRole('radio', { name: 'Di atas tabel' }).click()
  await page.getByLabel('Keterangan simbol').check()
  await expect(words('Sambungan antarhalaman')).toBeAttached()
  await page.getByLabel('Nomor halaman').uncheck()
  await page.getByLabel('Pengesahan di akhir tabel').check()
  await page.getByLabel('Mutu baku', { exact: true }).fill('Standar Mutu')
  await expect(words('Standar Mutu')).toBeVisible()

  const { bytes } = await exportAs(page, 'PDF')
  expect(pdfInfo(bytes).get('Page size')).toMatch(/^609\.\d+ x 935\.\d+ pts/)
  const printed = pdfText(bytes, 'layout')
  expect(printed).not.toMatch(/Halaman \d+ dari/)
  for (const set of ['Sambungan antarhalaman', 'Standar Mutu']) expect(printed).toContain(set)
  expect(printed).not.toContain('Mutu Baku')
  // The identity and the first steps stand on one page.
  expect(printed.split('\f')[0]).toContain('Aktivitas')

  await page.getByRole('button', { name: 'Pakai istilah baku' }).click()
  await expect(words('Mutu Baku')).toBeVisible()
})
