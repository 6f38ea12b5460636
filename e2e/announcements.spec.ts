import { expect, type Page, test } from '@playwright/test'
import { centreOf, drag, laneHead, openSample, symbol } from './support/lajur'

/** What is read out to those who do not see the sheet: what each edit did, by whatever hand, and what a gesture would do. */

const TITLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi Kepada Masyarakat'

/** Notes all that polite live regions come to say, as a screen reader would; the result waits for the next of it that is so. */
const listen = async (page: Page): Promise<(words: string | RegExp) => Promise<void>> => {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const words = element?.closest('[aria-live="polite"]')?.textContent ?? ''
        if (words !== '') said.push(words)
      }
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })
  let heard = 0
  return async (words) => {
    const matches = (said: string): boolean => (typeof words === 'string' ? said === words : words.test(said))
    await expect(async () => {
      const said = await page.evaluate(() => (window as unknown as { readonly said: readonly string[] }).said)
      const at = said.findIndex((one, index) => index >= heard && matches(one))
      expect(at, `“${words}” among ${said.slice(heard).join(' | ')}`).toBeGreaterThanOrEqual(0)
      heard = at + 1
    }).toPass({ timeout: 15_000 })
  }
}

test('each edit says what it did, and so do undo and redo', async ({ page }) => {
  const expectSaid = await listen(page)
  await openSample(page, TITLE)
  const step = symbol(page, 'Proses, langkah 3, Kasi')
  await step.click()
  await page.keyboard.press('ArrowRight')
  await expectSaid('Dipindahkan: Proses, langkah 3, Staf seksi.')
  await page.keyboard.press('3')
  await expectSaid('Sekarang: Keputusan, langkah 3, Staf seksi.')
  await page.keyboard.press('Control+z')
  await expectSaid('Sekarang: Proses, langkah 3, Staf seksi.')
  await page.keyboard.press('Control+z')
  await expectSaid('Dipindahkan: Proses, langkah 3, Kasi.')
  await page.keyboard.press('Control+y')
  await expectSaid('Dipindahkan: Proses, langkah 3, Staf seksi.')

  const from = await centreOf(symbol(page, 'Proses, langkah 3, Staf seksi'))
  const lane = await centreOf(laneHead(page, 'Kasubag TU'))
  await drag(page, from, { x: lane.x, y: from.y })
  await expectSaid('Dipindahkan: Proses, langkah 3, Kasubag TU.')

  await page.getByRole('button', { name: 'Langkah 4', exact: true }).click()
  await page.keyboard.press('Alt+ArrowUp')
  await expectSaid('Langkah 4 menjadi langkah 3.')
  await page.keyboard.press('Delete')
  await expectSaid('Langkah 3 dihapus.')
  // The same words once more, where the same was done once more.
  await page.keyboard.press('Delete')
  await expectSaid('Langkah 3 dihapus.')
  await laneHead(page, 'Kepala').click()
  await page.keyboard.press('Alt+ArrowRight')
  await expectSaid(/^Urutan pelaksana sekarang: Kasubag TU, Kepala, /)
  const first = symbol(page, 'Mulai, langkah 1, Kasi')
  await first.click()
  await expect(first).toBeFocused()
  await page.keyboard.press('p')
  await expect(page.getByLabel('Panah dari langkah 1 ke langkah 2', { exact: true })).toBeFocused()
  await page.keyboard.press('Delete')
  await expectSaid('Dihapus: Panah dari langkah 1 ke langkah 2.')
})

test('a symbol that is placed by keys says where it would go, and that Escape has left it', async ({ page }) => {
  const expectSaid = await listen(page)
  await openSample(page, TITLE)
  const palette = page.getByRole('region', { name: 'Palet' }).getByRole('button', { name: 'Proses', exact: true })
  await palette.focus()
  await page.keyboard.press('Enter')
  await expectSaid(/^Proses\. /)
  await page.keyboard.press('ArrowDown')
  await expectSaid(/langkah/)
  await page.keyboard.press('Escape')
  await expectSaid('Dibatalkan.')
})
