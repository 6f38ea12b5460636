import { execFile } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { exportAs, symbol, waitUntilSaved } from './support/lajur'

/** The one file from a USB stick does the new user's journey without any server: edit, order by ELK, keep, print, present. */

const project = fileURLToPath(new URL('..', import.meta.url))

test('the single file works by a double click', async ({ browser }) => {
  test.setTimeout(120_000)
  const folder = test.info().outputPath('single')
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.single.config.ts', '--outDir', folder]
  await promisify(execFile)(process.execPath, vite, { cwd: project })

  const context = await browser.newContext({ offline: true, locale: 'id-ID', viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(pathToFileURL(`${folder}/lajur.html`).href)
  const face = page.getByRole('listitem').filter({ hasText: 'Pelayanan linear' }).locator('img')
  await expect.poll(() => face.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Mekanisme Pelaksanaan Kegiatan Sosialisasi' }).click()
  await waitUntilSaved(page)
  await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('satu-berkas.png') })

  await page.getByRole('button', { name: 'Tata otomatis' }).click()
  const item = page.getByRole('menuitem', { name: /langkah/i })
  const told = page.getByText(/diurutkan|sudah sesuai alurnya/)
  await item.or(told).first().waitFor()
  if (await item.isVisible()) await item.click()
  await expect(told).toBeVisible()
  expect((await exportAs(page, 'PDF')).bytes.subarray(0, 5).toString()).toBe('%PDF-')

  await page.getByRole('button', { name: 'Ekspor' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Halaman web' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.html$/)

  await page.getByRole('button', { name: 'Presentasi' }).click()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.keyboard.press('Escape')
  await waitUntilSaved(page)
  await page.reload()
  await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
  expect(faults).toEqual([])
  await context.close()
})
