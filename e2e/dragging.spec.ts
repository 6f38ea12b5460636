import { expect, type Page, test } from '@playwright/test'
import { centreOf, drag, laneHead, openSample, type ScreenPoint, symbol } from './support/lajur'

/** What is dragged: where it would go is shown before it is let go, and there it goes, also where the sheet must scroll for it. */

const TITLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi Kepada Masyarakat'

const row = (page: Page, number: number) => page.getByRole('button', { name: `Langkah ${number}`, exact: true })

/** Presses here and carries what is under the pointer there, without letting go. */
const carry = async (page: Page, from: ScreenPoint, to: ScreenPoint): Promise<void> => {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
}

const leftToRight = async (page: Page, names: readonly string[]): Promise<readonly string[]> => {
  const places = await Promise.all(
    names.map(async (name) => ({ name, x: (await laneHead(page, name).boundingBox())?.x ?? 0 })),
  )
  return places.toSorted((one, other) => one.x - other.x).map(({ name }) => name)
}

test('a drop is shown before it happens: under a symbol, beside it, between lanes, and past the edge of the screen', async ({
  page,
}) => {
  await openSample(page, TITLE)
  const canvas = page.locator('.react-flow')
  const decision = symbol(page, 'Keputusan, langkah 2, Kepala')

  await test.step('into a cell that has a symbol: under it', async () => {
    const { x, y } = await centreOf(decision)
    await carry(page, await centreOf(page.getByRole('button', { name: 'Proses', exact: true }).first()), {
      x,
      y: y + 3,
    })
    await expect(page.locator('[class*="dropCell"]')).toBeVisible()
    await expect(page.locator('[class*="ghost"]')).toBeVisible()
    await page.mouse.up()
    await expect(symbol(page, 'Proses, langkah 2, Kepala')).toBeVisible()
    await expect(symbol(page, 'Proses, langkah 3, Kasi')).toBeVisible()
    const [above, below] = [await centreOf(decision), await centreOf(symbol(page, 'Proses, langkah 2, Kepala'))]
    expect(below.y).toBeGreaterThan(above.y + 10)
  })

  await test.step('beside it, in another lane of its row', async () => {
    const from = await centreOf(symbol(page, 'Proses, langkah 2, Kepala'))
    const lane = await centreOf(laneHead(page, 'Kasubag TU'))
    await drag(page, from, { x: lane.x, y: from.y })
    await expect(symbol(page, 'Proses, langkah 2, Kasubag TU')).toBeVisible()
    await expect(decision).toBeVisible()
    await expect(page.getByLabel('Panah dari langkah 1 ke langkah 2')).toHaveCount(1)
  })

  await test.step('a lane goes where the line stands, with all in it', async () => {
    const last = await laneHead(page, 'Kasubag TU').boundingBox()
    if (last === null) throw new Error('the lane is not on the screen')
    await carry(page, await centreOf(laneHead(page, 'Kepala')), { x: last.x + last.width - 4, y: last.y + 8 })
    await expect(page.locator('[class*="insertLine"]')).toHaveCount(1)
    await page.mouse.up()
    await expect.poll(() => leftToRight(page, ['Kepala', 'Kasubag TU'])).toEqual(['Kasubag TU', 'Kepala'])
    await expect(decision).toBeVisible()
    await laneHead(page, 'Kepala').focus()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => leftToRight(page, ['Kepala', 'Kasubag TU'])).toEqual(['Kepala', 'Kasubag TU'])
  })

  await test.step('at the edge the sheet scrolls under what is held, and the heads stay in view', async () => {
    const frame = await canvas.boundingBox()
    const lane = await centreOf(laneHead(page, 'Staf seksi'))
    if (frame === null) throw new Error('the canvas is not on the screen')
    const from = await centreOf(symbol(page, 'Proses, langkah 3, Kasi'))
    await carry(page, from, { x: lane.x, y: frame.y + frame.height - 6 })
    await expect(row(page, 9)).toBeInViewport({ ratio: 1 })
    // Away from the edge, where it stands still.
    await page.mouse.move(lane.x, frame.y + frame.height / 2, { steps: 4 })
    const target = await row(page, 8).boundingBox()
    if (target === null) throw new Error('the row is not on the screen')
    await page.mouse.move(lane.x, target.y + target.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect(symbol(page, /^Proses.*, langkah 8, Staf seksi$/).first()).toBeVisible()
    await expect(symbol(page, 'Proses, langkah 3, Kasi')).toHaveCount(0)
    await page.mouse.wheel(0, 300)
    await expect(row(page, 1)).not.toBeInViewport()
    await page.mouse.click(lane.x, frame.y + 24)
    await expect(laneHead(page, 'Staf seksi')).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('the panels fold for room, and palette, canvas and panels never lie over each other', async () => {
    const width = async () => (await canvas.boundingBox())?.width ?? 0
    const before = await width()
    const boxes = [
      await page.getByRole('region', { name: 'Palet' }).boundingBox(),
      await canvas.boundingBox(),
      await page.getByRole('complementary', { name: 'Panel' }).boundingBox(),
    ]
    for (const [index, box] of boxes.slice(1).entries()) {
      const left = boxes[index]
      expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + 1)
    }
    await page.getByRole('button', { name: 'Lipat panel' }).click()
    await expect.poll(width).toBeGreaterThan(before + 200)
    await page.getByRole('button', { name: 'Buka panel' }).click()
    await expect.poll(width).toBe(before)
  })
})

test('while keys choose a place or a symbol, the screen says which keys they are', async ({ page }) => {
  await openSample(page, TITLE)
  await symbol(page, 'Proses, langkah 3, Kasi').click()
  await expect(symbol(page, 'Proses, langkah 3, Kasi')).toBeFocused()
  await page.keyboard.press('h')
  const connecting = page.getByText('Pilih simbol dengan tombol panah, Enter menghubungkan, Esc membatalkan.', {
    exact: true,
  })
  await expect(connecting).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(connecting).toBeHidden()
  const tip = page.getByText('Seret ke lembar, atau tekan lalu pilih tempatnya')
  await page.getByRole('button', { name: 'Proses', exact: true }).first().focus()
  await expect(tip).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(tip).toBeHidden()
  const placing = page.getByText('Pilih tempat dengan tombol panah, Enter menaruh, Esc membatalkan.', { exact: true })
  await expect(placing).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(placing).toBeHidden()
})

test('the wheel scrolls under what is held, and where that would go now is shown', async ({ page }) => {
  await openSample(page, TITLE)
  const from = await centreOf(symbol(page, 'Proses, langkah 3, Kasi'))
  const pointer = { x: from.x + 12, y: from.y }
  await carry(page, from, pointer)
  const cell = page.locator('[class*="dropCell"]')
  await page.mouse.wheel(0, 260)
  await expect(row(page, 1)).not.toBeInViewport()
  await expect
    .poll(async () => {
      const { y = 0, height = 0 } = (await cell.boundingBox()) ?? {}
      return y <= pointer.y && pointer.y <= y + height
    })
    .toBe(true)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(symbol(page, 'Proses, langkah 3, Kasi')).toBeVisible()
})
