import { expect, type Page, test } from '@playwright/test'
import { centreOf, drag, laneHead, openSample, symbol } from './support/lajur'

/** Selecting several with mouse and keys, and moving them together. */

const TITLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi Kepada Masyarakat'

const row = (page: Page, number: number) => page.getByRole('button', { name: `Langkah ${number}`, exact: true })

const pressed = (page: Page, kind: 'row' | 'actor') => page.locator(`[data-kind="${kind}"][aria-pressed="true"]`)

test('rows are selected by click, range and key, and dragged to another place together', async ({ page }) => {
  await openSample(page, TITLE)
  await row(page, 2).click()
  await row(page, 4).click({ modifiers: ['Shift'] })
  await expect(pressed(page, 'row')).toHaveCount(3)
  await row(page, 3).click({ modifiers: ['Control'] })
  await expect(pressed(page, 'row')).toHaveCount(2)
  await row(page, 1).click()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(pressed(page, 'row')).toHaveCount(2)

  const target = await row(page, 4).boundingBox()
  if (target === null) throw new Error('the row is not on the screen')
  const from = await centreOf(row(page, 1))
  await drag(page, from, { x: from.x, y: target.y + target.height })
  await expect(symbol(page, /, langkah 3, Kasi$/)).toBeVisible()
  await expect(symbol(page, 'Keputusan, langkah 4, Kepala')).toBeVisible()
  await expect(pressed(page, 'row')).toHaveCount(2)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(symbol(page, /, langkah 2, Kasi$/)).toBeVisible()
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await expect(symbol(page, 'Mulai, langkah 1, Kasi')).toBeVisible()
  await row(page, 2).click()
  await page.keyboard.press('Delete')
  await expect(symbol(page, 'Proses, langkah 2, Kasi')).toBeVisible()
  await expect(row(page, 2)).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(symbol(page, 'Proses, langkah 3, Kasi')).toBeVisible()
  await laneHead(page, 'Kepala').click()
  await page.keyboard.press('Delete')
  await expect(laneHead(page, 'Kepala')).toHaveCount(0)
  await expect(laneHead(page, 'Kasubag TU')).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(laneHead(page, 'Kepala')).toBeVisible()
  await row(page, 1).click()
  await page.keyboard.press('Control+A')
  await expect(pressed(page, 'row').first()).toBeVisible()
  expect(await pressed(page, 'row').count()).toBeGreaterThan(10)
})

test('lanes are selected up to another, and keys in a cell select its row or lane', async ({ page }) => {
  await openSample(page, TITLE)
  await laneHead(page, 'Kepala').click()
  await laneHead(page, 'Kasi').click({ modifiers: ['Shift'] })
  await expect(pressed(page, 'actor')).toHaveCount(3)
  await symbol(page, 'Proses, langkah 3, Kasi').click()
  await expect(symbol(page, 'Proses, langkah 3, Kasi')).toBeFocused()
  await page.keyboard.press('Control+Space')
  await expect(laneHead(page, 'Kasi')).toBeFocused()
  await expect(pressed(page, 'actor')).toHaveCount(1)
  await symbol(page, 'Keputusan, langkah 2, Kepala').click()
  await expect(symbol(page, 'Keputusan, langkah 2, Kepala')).toBeFocused()
  await page.keyboard.press('Shift+Space')
  await expect(row(page, 2)).toBeFocused()
})

test('several symbols are caught in a frame, dragged and pushed by keys as one, and never out of the table', async ({
  page,
}) => {
  await openSample(page, TITLE)
  const [top, bottom] = [await row(page, 2).boundingBox(), await row(page, 3).boundingBox()]
  const [left, right] = [await laneHead(page, 'Kepala').boundingBox(), await laneHead(page, 'Kasi').boundingBox()]
  if (top === null || bottom === null || left === null || right === null) throw new Error('the table is out of view')
  // Clear of the badge at the corner of the cell.
  await drag(page, { x: left.x + 18, y: top.y + 6 }, { x: right.x + right.width - 4, y: bottom.y + bottom.height - 4 })
  await expect(page.locator('.react-flow__node[aria-pressed="true"], .react-flow__node.selected')).toHaveCount(2)
  await page.keyboard.press('ArrowRight')
  await expect(symbol(page, 'Keputusan, langkah 2, Kasubag TU')).toBeVisible()
  await expect(symbol(page, 'Proses, langkah 3, Staf seksi')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(symbol(page, 'Proses, langkah 3, Kasi')).toBeVisible()
  await symbol(page, 'Keputusan, langkah 2, Kepala').click()
  await symbol(page, 'Proses, langkah 3, Kasi').click({ modifiers: ['Shift'] })
  await page.keyboard.press('ArrowRight')
  await expect(symbol(page, 'Keputusan, langkah 2, Kasubag TU')).toBeVisible()
  await expect(symbol(page, 'Proses, langkah 3, Staf seksi')).toBeVisible()
  const held = await centreOf(symbol(page, 'Keputusan, langkah 2, Kasubag TU'))
  const lane = await centreOf(laneHead(page, 'Kasi'))
  await drag(page, held, { x: lane.x, y: held.y })
  await expect(symbol(page, 'Keputusan, langkah 2, Kasi')).toBeVisible()
  await expect(symbol(page, 'Proses, langkah 3, Pengelola Administrasi Umum')).toBeVisible()
  const last = await centreOf(laneHead(page, 'Pengelola Administrasi Umum'))
  await drag(page, { x: lane.x, y: held.y }, { x: last.x, y: held.y })
  await expect(symbol(page, 'Keputusan, langkah 2, Kasi')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await expect(symbol(page, 'Proses, langkah 3, Kasi')).toBeVisible()
})
