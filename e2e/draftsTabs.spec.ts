import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { openSample, symbol, waitUntilSaved } from './support/lajur'

/** One draft in two tabs: one edits, the other follows; nothing of either is ever lost. */

const title = (page: Page) => page.getByLabel('Nama SOP', { exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const readingBar = (page: Page) => page.getByText('Draf ini sedang disunting di tab lain.')

const newDraft = async (page: Page): Promise<void> => {
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await title(page).fill('Judul pertama')
  await waitUntilSaved(page)
}

const secondTab = async (context: BrowserContext, page: Page): Promise<Page> => {
  const second = await context.newPage()
  await second.goto(page.url())
  await second.getByRole('tab', { name: 'Identitas' }).waitFor()
  return second
}

test('a second tab follows the first, takes over, and the first then follows it', async ({ context, page }) => {
  await newDraft(page)
  const second = await secondTab(context, page)
  await expect(readingBar(second)).toBeVisible()
  await expect(heading(second)).toHaveText('Judul pertama')
  await title(page).fill('Judul kedua')
  await expect(heading(second)).toHaveText('Judul kedua')
  // What would be refused is not offered.
  await expect(second.locator('[inert]').getByRole('button', { name: 'Urungkan' })).toBeVisible()

  await title(page).pressSequentially(' belum tersimpan')
  await second.getByRole('button', { name: 'Ambil alih' }).click()
  await expect(readingBar(second)).toBeHidden()
  await expect(heading(second)).toHaveText('Judul kedua belum tersimpan')
  await expect(readingBar(page)).toBeVisible()

  await second.getByRole('tab', { name: 'Identitas' }).click()
  await title(second).fill('Judul ketiga')
  await expect(heading(page)).toHaveText('Judul ketiga')
  await second.close()
  await expect(readingBar(page)).toBeHidden()
  await title(page).fill('Judul keempat')
  await waitUntilSaved(page)
})

test('a tab that only reads offers no tools on the sheet until it takes over', async ({ context, page }) => {
  await openSample(page, 'Mekanisme Pelaksanaan Kegiatan Sosialisasi')
  const second = await secondTab(context, page)
  await expect(readingBar(second)).toBeVisible()
  const nextStep = second.getByRole('button', { name: 'Tambah langkah berikutnya' })
  const decision = symbol(second, 'Keputusan, langkah 2, Kepala')
  await decision.click()
  await expect(decision).toHaveAttribute('aria-pressed', 'true')
  await expect(nextStep).toHaveCount(0)
  await second.getByRole('button', { name: 'Ambil alih' }).click()
  await expect(nextStep).toBeVisible()
})

test('two tabs that both write keep both drafts, where the browser has no locks', async ({ context, page }) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
  await newDraft(page)
  const second = await secondTab(context, page)
  await second.getByRole('tab', { name: 'Identitas' }).click()
  await Promise.all([title(page).fill('Dari tab satu'), title(second).fill('Dari tab dua')])
  await Promise.all([page, second].map(waitUntilSaved))
  const third = await context.newPage()
  await third.goto('/')
  const drafts = third.getByRole('list', { name: 'Draf' }).getByRole('listitem')
  await expect.poll(async () => (await drafts.allInnerTexts()).join('\n')).toMatch(/(satu.*dua)|(dua.*satu)/s)
})

test('a newer program in another tab makes this one stop writing and ask for a reload', async ({ context, page }) => {
  await newDraft(page)
  const newer = await context.newPage()
  await newer.goto('/favicon.svg')
  await newer.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lajur', 10_000)
        opening.onsuccess = () => resolve()
        opening.onerror = () => reject(opening.error)
      }),
  )
  await expect(page.getByText('Lajur versi baru sudah terbuka di tab lain.')).toBeVisible()
  await expect(page.getByRole('alert').getByRole('button', { name: 'Muat ulang' })).toBeVisible()
})

test('a newer program in another tab is noticed although it has the same tables', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await newDraft(page)
  const madeAt = Number(await page.locator('meta[name="lajur-program"]').getAttribute('content'))
  const newer = await context.newPage()
  await newer.route('/', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace(String(madeAt), String(madeAt + 1)) })
  })
  await title(page).fill('Kata terakhir')
  await newer.goto('/')
  await expect(page.getByText('Lajur versi baru sudah terbuka di tab lain.')).toBeVisible()
  await expect(newer.getByRole('list', { name: 'Draf' })).toContainText('Kata terakhir')
  await expect(newer.getByRole('alert')).toHaveCount(0)

  const home = await context.newPage()
  await home.goto('/')
  await expect(home.getByRole('alert').getByRole('button', { name: 'Muat ulang' })).toBeVisible()
  await newer.close()
  await page.bringToFront()
  await page.getByRole('alert').getByRole('button', { name: 'Muat ulang' }).click()
  await expect(heading(page)).toHaveText('Kata terakhir')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await context.close()
})

test('a program that an older one keeps from the drafts says so, waits, and goes on', async ({ context, page }) => {
  await page.goto('/favicon.svg')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lajur', 10)
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('bodies', { keyPath: 'id' })
          opening.result.createObjectStore('summaries', { keyPath: 'id' }).createIndex('changedAt', 'changedAt')
        }
        opening.onsuccess = () => {
          Object.assign(window, { older: opening.result })
          resolve()
        }
        opening.onerror = () => reject(opening.error)
      }),
  )
  const newer = await context.newPage()
  await newer.goto('/')
  await expect(newer.getByRole('alert')).toContainText('Lajur versi lama masih memakai penyimpanan di tab lain.')
  await newer.getByRole('button', { name: 'SOP baru' }).click()
  await page.evaluate(() => (window as unknown as { older: IDBDatabase }).older.close())
  await expect(newer.getByRole('alert')).toHaveCount(0)
  await expect(newer).toHaveURL(/#\/draf\//)
  await waitUntilSaved(newer)
})
