import { expect, type Page, test } from '@playwright/test'
import { openSample, symbol, waitUntilSaved } from './support/lajur'

/** A draft opens with the layout that was kept of it, and without it all the same. */

const TITLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi'

/** Reads, or changes by `change`, the only kept layout; null where there is none. */
const keptLayout = (page: Page, change?: string): Promise<{ readonly draft: string } | null> =>
  page.evaluate(
    (layout) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lajur-layouts')
        // Opened too early it would be made without its tables.
        opening.onupgradeneeded = () => opening.transaction?.abort()
        opening.onerror = () => resolve(null)
        opening.onsuccess = () => {
          const database = opening.result
          const layouts = database.transaction('layouts', 'readwrite').objectStore('layouts')
          const reading = layouts.getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            const [found] = reading.result
            if (found !== undefined && layout !== undefined) layouts.put({ ...found, layout })
            database.close()
            resolve(found ?? null)
          }
        }
      }),
    change,
  )

const waitUntilKept = (page: Page, words: string): Promise<void> =>
  expect.poll(async () => (await keptLayout(page))?.draft ?? '').toContain(words)

test('a draft stands as it was left, before a worker could have laid it out', async ({ page }) => {
  await openSample(page, TITLE)
  await symbol(page, /, langkah 1, /)
    .first()
    .click()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('Menelaah rencana')
  await page.keyboard.press('Tab')
  await waitUntilSaved(page)
  await waitUntilKept(page, 'Menelaah rencana')
  await page.route(/layoutWorker/, (route) => route.abort())
  await page.reload()
  await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
  await expect(page.locator('svg text', { hasText: 'Menelaah rencana' }).first()).toBeVisible()
})

test('what was kept is passed over where it is spoilt or of other words, and goes with its draft', async ({ page }) => {
  await openSample(page, TITLE)
  await waitUntilKept(page, TITLE)
  for (const layout of ['{"pages":[{}],"regions":[]}', '{']) {
    await keptLayout(page, layout)
    await page.reload()
    await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
    await expect(page.getByRole('tab', { name: 'Pilihan' })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Beranda' }).click()
  await page
    .getByRole('list', { name: 'Draf' })
    .getByRole('button', { name: /^Hapus/ })
    .click()
  await expect.poll(() => keptLayout(page)).toBeNull()
})
