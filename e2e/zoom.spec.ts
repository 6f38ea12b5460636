import { expect, type Page, test } from '@playwright/test'
import { symbol, visitImport } from './support/lajur'

/** At 200 % on the smallest usual screen, half of 1366x768 is left: every control is still in reach. */
test.use({ viewport: { width: 683, height: 384 }, contextOptions: { reducedMotion: 'reduce' } })

/** Names of the controls that stick out of the window at its sides, and cannot be scrolled to; the page itself never scrolls sideways. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element): boolean => {
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(around).overflowX)) return true
      }
      return false
    }
    const controls = document.querySelectorAll('button, a, input, select, textarea, [role=tab], [role=menuitem]')
    const outside = [...controls].filter((control) => {
      if (control.closest('[aria-hidden=true], .visually-hidden, .react-flow__viewport') !== null) return false
      if (!control.checkVisibility({ visibilityProperty: true }) || scrolls(control)) return false
      const { left, right } = control.getBoundingClientRect()
      return left < -1 || right > window.innerWidth + 1
    })
    const names = outside.map((control) => control.getAttribute('aria-label') ?? control.textContent ?? '')
    return document.documentElement.scrollWidth > window.innerWidth ? [...names, 'the page itself'] : names
  })

test('no control is cut off on any screen', async ({ page }) => {
  const look = async (screen: string): Promise<void> => {
    await page.screenshot({ path: test.info().outputPath(`${screen}.png`) })
    expect(await cutOff(page), screen).toEqual([])
  }
  await page.goto('/')
  await expect(page.getByRole('list', { name: 'Contoh' }).getByRole('button').first()).toBeVisible()
  await look('home')
  await page.getByRole('button', { name: 'Penanganan pengaduan' }).click()
  await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
  await look('editor')
  for (const panel of ['Pilihan', 'Identitas', 'Cetak', 'Periksa']) {
    await page.getByRole('button', { name: panel, exact: true }).last().click()
    await expect(page.getByRole('tab', { name: panel, selected: true })).toBeVisible()
    await look(`panel ${panel}`)
    await page.getByRole('button', { name: 'Lipat panel' }).click()
  }
  for (const [key, dialog] of [
    ['Control+k', 'Cari perintah atau tempat'],
    ['?', 'Pintasan papan ketik'],
    ['F1', 'Bantuan'],
    ['Control+p', 'Pratinjau'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
    await look(dialog)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Presentasi' }).click()
  await expect(page.getByRole('button', { name: 'Lanjut' })).toBeVisible()
  await look('presentation')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await look('menu')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.keyboard.press('Control+h')
  await expect(page.getByLabel('Cari di seluruh draf')).toBeFocused()
  await page.keyboard.type('pengaduan')
  await expect(page.getByRole('button', { name: /^Ganti semua \(\d+\)/ })).toBeEnabled()
  await look('find and replace')
  await page.goto('/#/penyimpanan')
  await expect(page.getByRole('heading', { level: 1, name: 'Penyimpanan' })).toBeVisible()
  await look('storage')
  await page.goto('/#/')
  await visitImport(page, (pane) => look(`import ${pane}`))
})
