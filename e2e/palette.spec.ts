import { expect, test } from '@playwright/test'
import { openSample, symbol, waitUntilKeysWait, waitUntilSaved } from './support/lajur'

/** Everything by name: the palette runs what the table of actions offers, and goes to every place. */

const TITLE = 'Penyusunan Perjanjian Kinerja'

test('a step, a panel, an action and another draft are found by typing, without the mouse', async ({ page }) => {
  await openSample(page, TITLE)
  const palette = page.getByRole('dialog', { name: 'Cari perintah atau tempat' })
  const choose = async (words: string): Promise<void> => {
    // Typed at once, also where the palette's code must first come.
    await page.keyboard.press('Control+k')
    await page.keyboard.type(words)
    await expect(palette.getByRole('combobox')).toHaveValue(words)
    await page.keyboard.press('Enter')
    await expect(palette).toBeHidden()
  }

  await page.route(/CommandPalette|EditorPalette/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })
  await waitUntilKeysWait(page)
  await choose('7')
  await expect(symbol(page, /^Keputusan, langkah 7/)).toBeFocused()
  await page.keyboard.press('2')
  await expect(symbol(page, /^Proses, langkah 7/)).toBeVisible()
  await choose('urungkan')
  await expect(symbol(page, /^Keputusan, langkah 7/)).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('urungkan')
  await expect(palette.getByRole('option', { name: /^Urungkan/ })).toHaveCount(0)
  await page.keyboard.press('Escape')

  await choose('panel cetak')
  await expect(page.getByRole('tab', { name: 'Cetak', selected: true })).toBeVisible()
  await choose('sop baru')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SOP tanpa judul')
  await waitUntilSaved(page)
  await choose('perjanjian kinerja')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
})

test('the sheet of keys names every shortcut, and opens on the home page too', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'SOP baru' }).first()).toBeVisible()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Pintasan papan ketik' })
  for (const keys of ['Ctrl+K', 'Ctrl+Z', 'F8', 'Ctrl+F9', 'Alt+Enter', 'H']) {
    await expect(sheet.getByText(keys, { exact: true }).first()).toBeVisible()
  }
})
