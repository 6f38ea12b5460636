import { expect, test } from '@playwright/test'
import { waitUntilSaved } from './support/lajur'

/** The home page: the drafts of this browser, each with what can be done with it. */

test('a new draft is listed, duplicated, deleted and brought back', async ({ page }) => {
  await page.goto('/')
  const face = page.getByRole('listitem').filter({ hasText: 'Pelayanan linear' }).locator('img')
  await expect.poll(() => face.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(0)
  expect(page.workers()).toEqual([])
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await expect(page).toHaveURL(/#\/draf\//)
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await page.getByLabel('Nama SOP', { exact: true }).fill('Penerbitan Kartu Tamu')
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Beranda' }).click()

  const list = page.getByRole('list', { name: 'Draf' })
  const drafts = list.getByRole('listitem')
  await expect(drafts).toHaveCount(1)
  await expect(drafts.first()).toContainText('Penerbitan Kartu Tamu')

  await drafts.first().getByRole('button', { name: 'Gandakan' }).click()
  await expect(drafts).toHaveCount(2)
  await drafts.first().getByRole('button', { name: 'Hapus' }).click()
  await expect(drafts).toHaveCount(1)
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(drafts).toHaveCount(2)

  await page.reload()
  await expect(drafts).toHaveCount(2)
  await drafts.filter({ hasNotText: 'salinan' }).getByRole('link').click()
  await expect(page).toHaveURL(/#\/draf\//)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penerbitan Kartu Tamu')
})

test('a reload in the middle of typing loses at most the last half second', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await page.getByRole('tab', { name: 'Identitas' }).click()
  const title = page.getByLabel('Nama SOP', { exact: true })
  await title.pressSequentially('Penerbitan Kartu Tamu')
  // Typing the rest takes longer than half a second, so all before it is older than that when the page goes.
  await title.pressSequentially(' untuk lingkungan kantor', { delay: 30 })
  await page.reload()
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await expect(title).toHaveValue(/^Penerbitan Kartu Tamu/)
})
