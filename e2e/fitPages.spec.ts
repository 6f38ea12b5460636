import { expect, test } from '@playwright/test'
import { openSample } from './support/lajur'

/** The text as large as it may be for the document to print on so many pages. */

test('the document is fitted on the pages that are asked for, one undo takes that back; where it fits at no size it says so', async ({
  page,
}) => {
  await openSample(page, 'Penyusunan Perjanjian Kinerja')
  await page.getByRole('tab', { name: 'Cetak' }).click()
  const size = page.getByLabel('Ukuran huruf (pt)')
  await expect(size).toHaveValue('8')
  await page.getByLabel('Banyak halaman yang diinginkan').fill('2')
  await page.getByRole('button', { name: 'Muat di 2 halaman' }).click()
  await expect(page.getByText(/^Muat di 2 halaman dengan huruf/)).toBeVisible()
  const fitted = Number((await size.inputValue()).replace(',', '.'))
  expect(fitted).toBeGreaterThan(8)

  await page.getByRole('button', { name: 'Pratinjau' }).click()
  await expect(page.getByRole('paragraph').filter({ hasText: 'Halaman 1 dari 2' })).toBeVisible()
  await page.getByRole('button', { name: 'Tutup' }).click()
  await size.fill(String(fitted + 0.5).replace('.', ','))
  await page.getByRole('button', { name: 'Pratinjau' }).click()
  await expect(page.getByRole('paragraph').filter({ hasText: 'Halaman 1 dari 3' })).toBeVisible()
  await page.getByRole('button', { name: 'Tutup' }).click()

  const undo = page.getByRole('button', { name: 'Urungkan', exact: true })
  await undo.click()
  await undo.click()
  await expect(size).toHaveValue('8')
  await expect(undo).toHaveAttribute('aria-disabled', 'true')

  await page.getByLabel('Banyak halaman yang diinginkan').fill('1')
  await page.getByRole('button', { name: 'Muat di 1 halaman' }).click()
  await expect(page.getByText('Tidak muat di 1 halaman. Paling sedikit 2 halaman')).toBeVisible()
  await expect(size).toHaveValue('8')
  await expect(undo).toHaveAttribute('aria-disabled', 'true')
})
