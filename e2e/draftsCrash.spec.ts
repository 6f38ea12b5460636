import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { openSample, waitUntilSaved } from './support/lajur'

/** When a screen breaks by a fault of the program: the draft is kept, handed out, and opens again. */

test('a screen that breaks leaves the draft whole: as a file, in the store, and by the way back', async ({ page }) => {
  await page.route('**/assets/RevisionsDialog-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: "export default () => { throw new Error('rusak di dalam') }",
    }),
  )
  await openSample(page, 'Penetapan Perencanaan')
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await page.getByLabel('Nama SOP', { exact: true }).fill('Sesaat sebelum rusak')
  await page.getByRole('button', { name: 'Riwayat' }).click()
  const alert = page.getByRole('alert')
  await expect(alert.getByRole('heading', { name: 'Lajur menemui kesalahan' })).toBeVisible()
  await alert.getByText('Keterangan kesalahan').click()
  await expect(alert).toContainText('rusak di dalam')
  const downloading = page.waitForEvent('download')
  await alert.getByRole('button', { name: 'Simpan draf sebagai berkas' }).click()
  const file = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
  expect(file.identity.title).toBe('Sesaat sebelum rusak')
  await alert.getByRole('link', { name: 'Catatan mentah' }).click()
  await page.getByRole('button', { name: 'Tampilkan catatan mentah' }).click()
  await expect(page.getByRole('list', { name: 'Catatan mentah' })).toContainText('Sesaat sebelum rusak')
  await page.goBack()
  await waitUntilSaved(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sesaat sebelum rusak')
})
