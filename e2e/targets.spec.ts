import { expect, type Page, test } from '@playwright/test'
import { openSample, symbol, visitImport, waitUntilSaved } from './support/lajur'

/** Whatever can be pressed is large enough for an unsteady hand: 32 px, and 24 px on the sheet, where more would hide the text. */

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const SAMPLE = 'Penyusunan Perjanjian Kinerja'

/**
 * Names of the controls that can be pressed on less than `least` px, across or down, each with its size. It is felt for from the middle,
 * as what reaches over an edge can be pressed too. Links inside a sentence are as tall as its lines; marks on a sheet are left out.
 */
const smallTargets = (page: Page, within = 'body', least = 32): Promise<readonly string[]> =>
  page.evaluate(
    ([place, wanted]) => {
      const controls = document.querySelectorAll<HTMLElement>(
        ['button', 'a[href]', 'input', 'select', 'summary', '[role=tab]', '[role=menuitem]', '[role=option]']
          .map((kind) => `${place} ${kind}`)
          .join(),
      )
      const isSeen = (control: HTMLElement): boolean =>
        control.checkVisibility({ visibilityProperty: true }) &&
        control.closest('[aria-hidden=true], .visually-hidden, [class*="overlay"]') === null &&
        control.tabIndex >= (control.matches('input') ? 0 : -1)
      const isInSentence = (control: HTMLElement): boolean =>
        control.matches('a') &&
        [...(control.parentElement?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        )
      const reach = (control: HTMLElement): readonly [number, number] | null => {
        control.scrollIntoView({ block: 'center', inline: 'center' })
        const { left, top, width, height } = control.getBoundingClientRect()
        const [x, y] = [left + width / 2, top + height / 2]
        const target = control.closest('label') ?? control
        const isOn = (byX: number, byY: number): boolean => {
          const there = document.elementFromPoint(x + byX, y + byY)
          return there !== null && (target.contains(there) || there.contains(control.closest('label')))
        }
        if (!isOn(0, 0)) return null
        const along = (stepX: number, stepY: number): number => {
          let length = 0
          while (length < wanted && isOn(stepX * (length + 1), stepY * (length + 1))) length++
          return length
        }
        return [along(-1, 0) + along(1, 0) + 1, along(0, -1) + along(0, 1) + 1]
      }
      return [...controls].filter(isSeen).flatMap((control) => {
        if (isInSentence(control)) return []
        const size = reach(control)
        if (size === null || Math.min(...size) >= wanted) return []
        const name = control.getAttribute('aria-label') ?? (control.textContent?.trim() || control.outerHTML)
        return [`${name.slice(0, 60)}: ${size.join(' × ')}`]
      })
    },
    [within, least] as const,
  )

test('on every screen a control is at least 32 px wide and tall', async ({ page }) => {
  test.slow()
  const look = async (screen: string, within?: string): Promise<void> => {
    expect.soft(await smallTargets(page, within), screen).toEqual([])
  }
  await page.goto('/')
  await expect(page.getByRole('list', { name: 'Contoh' }).getByRole('button').first()).toBeVisible()
  await page.getByRole('button', { name: 'Penanganan pengaduan' }).click()
  await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Beranda' }).click()
  await expect(
    page.getByRole('list', { name: 'Draf', exact: true }).getByText(/kesalahan|peringatan|saran/),
  ).toBeVisible()
  await look('home')
  await page.goto('/#/penyimpanan')
  await expect(page.getByRole('heading', { level: 1, name: 'Penyimpanan' })).toBeVisible()
  await look('storage')
  await page.goto('/#/')
  await visitImport(page, (pane) => look(`import ${pane}`))

  await openSample(page, SAMPLE)
  await look('top bar', 'header')
  await look('palette', '[data-tour="palette"]')
  await look('zoom', '[class*="zoomControl"]')
  await symbol(page, /^Keputusan, langkah 4/).click()
  await look('a symbol', 'aside')
  await page.keyboard.press('p')
  await look('an arrow', 'aside')
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Periksa' }).click()
  await page
    .getByRole('button', { name: /Urutan pelaksana tidak mengikuti/ })
    .last()
    .click()
  await expect(page.getByRole('button', { name: 'Abaikan' })).toBeVisible()
  for (const panel of ['Periksa', 'Identitas', 'Cetak']) {
    await page.getByRole('tab', { name: panel }).click()
    await look(`panel ${panel}`, 'aside')
  }
  await page.keyboard.press('Control+h')
  await page.getByLabel('Cari di seluruh draf').fill('kinerja')
  await expect(page.getByRole('button', { name: /^Ganti semua \(\d+\)/ })).toBeEnabled()
  await look('find and replace', 'aside')
  await page.keyboard.press('Escape')
  for (const [key, dialog] of [
    ['Control+k', 'Cari perintah atau tempat'],
    ['?', 'Pintasan papan ketik'],
    ['F1', 'Bantuan'],
    ['Control+F9', 'Riwayat revisi'],
    ['Control+p', 'Pratinjau'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
    await look(dialog, '[role="dialog"]')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test('a finding’s badge on the sheet is at least 24 px wide and tall, and hides no words', async ({ page }) => {
  await openSample(page, SAMPLE)
  const badge = page.getByRole('button', { name: 'Langkah ini tidak mempunyai pelaksana.' })
  await badge.click()
  await expect(page.getByRole('tabpanel', { name: 'Periksa' })).toBeVisible()
  await page.mouse.move(0, 0)
  const badges = page.locator('[class*="badge"]')
  expect(await badges.count()).toBeGreaterThan(10)
  for (const each of await badges.all()) {
    const box = await each.boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(24)
    expect(box?.height).toBeGreaterThanOrEqual(24)
    expect(await each.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgba(0, 0, 0, 0)')
  }
  // A step without an actor is marked at the table's edge: the words of its activity begin where its number's cell ends.
  const mark = await badge.locator('svg').boundingBox()
  const number = await page.getByRole('button', { name: 'Langkah 9', exact: true }).boundingBox()
  if (mark === null || number === null) throw new Error('the step is not on the screen')
  expect(mark.x + mark.width).toBeLessThan(number.x + number.width / 2)
})
