import { cp, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { exportAs, symbol, waitUntilSaved } from './support/lajur'
import { startServer } from './support/staticServer'

/** Offices have days without network: after the first visit everything works, and an update waits until the user agrees. */

const built = process.env.LAJUR_DIST ?? fileURLToPath(new URL('../dist', import.meta.url))

test.use({ serviceWorkers: 'allow' })

const waitUntilKept = (page: Page): Promise<unknown> => page.evaluate(() => navigator.serviceWorker.ready)

test('with the network cut after the first visit, ordering by ELK and the PDF work on their first use', async ({
  page,
}) => {
  const server = await startServer(built)
  const refusals: string[] = []
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && refusals.push(message.text()))
  await page.goto(server.origin)
  await waitUntilKept(page)
  await server.stop()

  await page.reload()
  await page.getByRole('button', { name: 'Mekanisme Pelaksanaan Kegiatan Sosialisasi' }).click()
  await waitUntilSaved(page)
  await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
  await page.getByRole('button', { name: 'Tata otomatis' }).click()
  const item = page.getByRole('menuitem', { name: /langkah/i })
  await item
    .or(page.getByText(/diurutkan|sudah sesuai alurnya/))
    .first()
    .waitFor()
  if (await item.isVisible()) await item.click()
  await expect(page.getByText(/diurutkan|sudah sesuai alurnya/)).toBeVisible()
  const { bytes } = await exportAs(page, 'PDF')
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await page.getByRole('menuitem', { name: 'Gambar…' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Simpan PNG' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.png$/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Presentasi' }).click()
  await expect(page.getByRole('button', { name: 'Lanjut' })).toBeVisible()
  expect(refusals).toEqual([])
})

test('a new version waits until the user agrees, and then takes over with the drafts in place', async ({ page }) => {
  const next = test.info().outputPath('next')
  await cp(built, next, { recursive: true })
  for (const [name, from, to] of [
    ['index.html', '<title>Lajur</title>', '<title>Lajur</title><meta name="edition" content="next" />'],
    ['sw.js', /lajur-[0-9a-f]+/, 'lajur-next'],
  ] as const) {
    await writeFile(`${next}/${name}`, (await readFile(`${next}/${name}`, 'utf8')).replace(from, to))
  }
  const server = await startServer(built)
  await page.goto(server.origin)
  await waitUntilKept(page)
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await waitUntilSaved(page)

  server.serve(next)
  await page.reload()
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await waitUntilSaved(page)
  const edition = page.locator('meta[name="edition"]')
  await expect(edition).toHaveCount(0)
  await expect(page.getByText('Lajur versi baru sudah siap dipakai.')).toBeHidden()
  await page.getByRole('link', { name: 'Beranda' }).click()
  await page.getByRole('button', { name: 'Perbarui sekarang' }).click()
  await expect(edition).toHaveCount(1)
  await expect(page.getByRole('list', { name: 'Draf' }).getByRole('listitem')).toHaveCount(1)
  await server.stop()
})
