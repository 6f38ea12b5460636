import { expect, type Page, test } from '@playwright/test'
import { centreOf, laneHead, openSample, type ScreenPoint, symbol } from './support/lajur'

/** The menus on symbols, arrows, rows, lanes, cells and the page: by the right button, by keys and by a long press. */

const TITLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi Kepada Masyarakat'

const row = (page: Page, number: number) => page.getByRole('button', { name: `Langkah ${number}`, exact: true })

const choose = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name }).click()

test('the right button offers what can be done there', async ({ page }) => {
  await openSample(page, TITLE)
  const menu = page.getByRole('menu')
  await test.step('a symbol becomes another', async () => {
    await symbol(page, 'Proses, langkah 3, Kasi').click({ button: 'right' })
    await choose(page, /^Jadikan Keputusan/)
    await expect(symbol(page, 'Keputusan, langkah 3, Kasi')).toBeVisible()
    await expect(symbol(page, 'Keputusan, langkah 3, Kasi')).toBeFocused()
  })
  await test.step('an arrow is turned round', async () => {
    await page.getByLabel('Panah dari langkah 3 ke langkah 4').dispatchEvent('contextmenu', { button: 2 })
    await choose(page, 'Balik arah panah')
    await expect(page.getByLabel('Panah dari langkah 4 ke langkah 3')).toBeVisible()
  })
  await test.step('a step is put in above a row, and Escape takes it back', async () => {
    await row(page, 2).click({ button: 'right' })
    await choose(page, 'Sisipkan langkah di atas')
    await expect(page.getByLabel('Ubah teks')).toBeFocused()
    await expect(symbol(page, 'Keputusan, langkah 3, Kepala')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(symbol(page, 'Keputusan, langkah 2, Kepala')).toBeVisible()
  })
  await test.step('a lane gets a neighbour', async () => {
    await laneHead(page, 'Kasi').click({ button: 'right' })
    await choose(page, 'Sisipkan pelaksana di kiri')
    await expect(page.getByLabel('Ubah teks')).toBeFocused()
    await page.keyboard.type('Sekretaris')
    await page.keyboard.press('Enter')
    await expect(laneHead(page, 'Sekretaris')).toBeVisible()
  })
  await test.step('an empty cell takes a symbol', async () => {
    const lane = await centreOf(laneHead(page, 'Staf seksi'))
    const { y } = await centreOf(row(page, 1))
    await page.mouse.click(lane.x, y, { button: 'right' })
    await choose(page, /^Taruh Keputusan di sini/)
    await expect(symbol(page, 'Keputusan, langkah 1, Staf seksi')).toBeFocused()
  })
  await test.step('the page copies the table; Escape closes the menu without a trace', async () => {
    await page.mouse.click(120, 500, { button: 'right' })
    await choose(page, 'Salin tabel')
    await expect(page.getByText(/^Tabel disalin/)).toBeVisible()
    await page.mouse.click(120, 500, { button: 'right' })
    await expect(menu).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(menu).toHaveCount(0)
  })
})

test('the menu copies and pastes as the keys do', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page, TITLE)
  await row(page, 2).click({ button: 'right' })
  await choose(page, /^Salin(?! tabel)/)
  await expect(page.getByText('1 baris disalin.')).toBeVisible()
  await row(page, 3).click({ button: 'right' })
  await choose(page, /^Tempel/)
  await expect(symbol(page, 'Keputusan, langkah 4, Kepala')).toBeVisible()
})

test('the keys open the menu where the focus is', async ({ page }) => {
  await openSample(page, TITLE)
  await symbol(page, 'Proses, langkah 3, Kasi').click()
  await page.keyboard.press('Shift+F10')
  const items = page.getByRole('menuitem')
  await expect(page.getByRole('menu')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(items.first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(items.last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(symbol(page, 'Proses, langkah 3, Kasi')).toHaveCount(0)
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true })

  test('a long press opens the menu and moves nothing; a finger moves a symbol and the sheet, and two enlarge it', async ({
    page,
  }) => {
    await openSample(page, TITLE)
    const at = await centreOf(symbol(page, 'Proses, langkah 3, Kasi'))
    const protocol = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: readonly ScreenPoint[]) =>
      protocol.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] })
    await touch('touchStart', at)
    await expect(page.getByRole('menuitem', { name: /^Jadikan Keputusan/ })).toBeVisible()
    await touch('touchEnd')
    await page.getByRole('menuitem', { name: /^Jadikan Keputusan/ }).tap()
    await expect(symbol(page, 'Keputusan, langkah 3, Kasi')).toBeVisible()

    const lane = await centreOf(laneHead(page, 'Staf seksi'))
    await touch('touchStart', at)
    for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', { x: at.x + (lane.x - at.x) * share, y: at.y })
    await touch('touchEnd')
    await expect(symbol(page, 'Keputusan, langkah 3, Staf seksi')).toBeVisible()

    const blank = { x: lane.x, y: (await centreOf(row(page, 2))).y }
    const before = (await centreOf(row(page, 5))).y
    await touch('touchStart', blank)
    for (const by of [30, 60, 90, 120]) await touch('touchMove', { x: blank.x, y: blank.y - by })
    await touch('touchEnd')
    await expect.poll(async () => (await row(page, 5).boundingBox())?.y ?? before).toBeLessThan(before - 60)

    const percent = page.getByRole('button', { name: /^\d+ %$/ })
    const smaller = Number.parseInt(await percent.innerText(), 10)
    const middle = { x: 560, y: 420 }
    const fingers = (apart: number) => [
      { x: middle.x - apart, y: middle.y, id: 0 },
      { x: middle.x + apart, y: middle.y, id: 1 },
    ]
    await touch('touchStart', ...fingers(60))
    for (const apart of [80, 100, 120]) await touch('touchMove', ...fingers(apart))
    await touch('touchEnd')
    await expect.poll(async () => Number.parseInt(await percent.innerText(), 10)).toBeGreaterThan(smaller * 1.5)
    await expect(symbol(page, 'Keputusan, langkah 3, Staf seksi')).toBeVisible()
  })
})
