import { writeFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { pdfInfo, pdfText } from '../test/support/pdfTools'
import { exportAs, openSample, symbol, waitUntilKeysWait } from './support/lajur'

/** The printed pages on the screen: to them from a step and back, what is open on them, and printing them from anywhere. */

const SAMPLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi'

const openPreview = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Pratinjau' }).click()
  const preview = page.getByRole('dialog', { name: 'Pratinjau' })
  await expect(preview.getByRole('group', { name: 'Halaman 1' })).toBeAttached()
  return preview
}

test('leads from a step to its page, and from a step on a page or a mark of what is open back to the canvas', async ({
  page,
}) => {
  await openSample(page, SAMPLE)
  await symbol(page, /, langkah 12, /)
    .first()
    .click()
  const preview = await openPreview(page)
  await expect(preview.getByRole('banner').getByText('Halaman 3 dari 3')).toBeVisible()
  const third = preview.getByRole('group', { name: 'Halaman 3' })
  await expect(third.locator('[data-selected]')).toBeInViewport()

  await third.getByRole('button', { name: 'Langkah 14, buka di kanvas' }).click({ position: { x: 40, y: 16 } })
  await expect(preview).toBeHidden()
  await expect(page.getByRole('complementary', { name: 'Panel' })).toContainText('14')

  await openPreview(page)
  await expect(third.locator('[data-selected]')).toBeInViewport()
  await preview
    .getByRole('button', { name: /^Perlu diperiksa: / })
    .first()
    .click()
  await expect(preview).toBeHidden()
})

test('is used by keys alone: from step to step, to the canvas, larger and smaller', async ({ page }) => {
  await openSample(page, SAMPLE)
  const preview = await openPreview(page)
  await expect(preview.getByRole('region', { name: /^Halaman persis/ })).toBeFocused()
  const percent = preview.getByText(/^\d+ %$/)
  const before = await percent.textContent()
  await page.keyboard.press('+')
  await expect(percent).not.toHaveText(before ?? '')
  await page.keyboard.press('0')
  await expect(percent).toHaveText(before ?? '')

  await page.keyboard.press('Tab')
  await expect(preview.getByRole('button', { name: 'Langkah 1, buka di kanvas' })).toBeFocused()
  for (let step = 1; step < 12; step++) await page.keyboard.press('ArrowDown')
  const twelfth = preview.getByRole('button', { name: 'Langkah 12, buka di kanvas' })
  await expect(twelfth).toBeFocused()
  await expect(twelfth).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(preview).toBeHidden()
  await expect(page.locator('.react-flow').locator(':focus')).toBeVisible()
})

test('takes print settings at once, and takes them back', async ({ page }) => {
  await openSample(page, SAMPLE)
  const preview = await openPreview(page)
  const sheet = preview.locator('[data-page="0"]')
  const isUpright = () => sheet.evaluate((element) => element.clientHeight > element.clientWidth)
  expect(await isUpright()).toBe(false)
  await preview.getByRole('radio', { name: 'Tegak' }).click()
  await expect.poll(isUpright).toBe(true)
  await preview.getByRole('region', { name: /^Halaman persis/ }).focus()
  await page.keyboard.press('Control+z')
  await expect.poll(isUpright).toBe(false)
})

test('the browser’s own print menu prints the pages too, whatever the editor shows', async ({ page }) => {
  await openSample(page, SAMPLE)
  const { bytes } = await exportAs(page, 'PDF')
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await writeFile(test.info().outputPath('tercetak.pdf'), printed)
  expect(pdfInfo(printed).get('Pages')).toBe(pdfInfo(bytes).get('Pages'))
  expect(pdfText(printed, 'raw')).not.toContain('Pratinjau')
  expect(pdfText(printed, 'raw')).toContain('Halaman 3 dari 3')
})

test('a double click opens it, and it stays', async ({ page }) => {
  await openSample(page, SAMPLE)
  await page.getByRole('button', { name: 'Pratinjau' }).dblclick()
  await expect(page.getByRole('dialog', { name: 'Pratinjau' }).getByRole('group', { name: 'Halaman 1' })).toBeAttached()
})

test('Escape that comes before its code closes it all the same', async ({ page }) => {
  let send = (): void => {}
  const mayCome = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route(/\/Preview-[^/]*\.js/, async (route) => {
    await mayCome
    await route.continue()
  })
  await openSample(page, SAMPLE)
  await waitUntilKeysWait(page)
  await page.getByRole('button', { name: 'Pratinjau' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  send()
  // The preview has gone before the key after Escape is heard.
  await expect(page.getByRole('dialog', { name: 'Cari perintah atau tempat' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
})
