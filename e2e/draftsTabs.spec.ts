import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { waitUntilSaved } from './support/lajur'

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

test('two tabs that both write keep both drafts, where the browser has no locks', async ({ context, page }) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
  await newDraft(page)
  const second = await secondTab(context, page)
  await second.getByRole('tab', { name: 'Identitas' }).click()
  await Promise.all([title(page).fill('Dari tab satu'), title(second).fill('Dari tab dua')])
  await Promise.all([page, second].map(waitUntilSaved))
  await expect
    .poll(async () => {
      const third = await context.newPage()
      await third.goto('/')
      const texts = await third.getByRole('list', { name: 'Draf' }).getByRole('listitem').allInnerTexts()
      await third.close()
      return texts.join('\n')
    })
    .toMatch(/(satu.*dua)|(dua.*satu)/s)
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
