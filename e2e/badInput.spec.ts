import { writeFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import type { SopDraft } from '../src/core/draft/draft'
import { putTextOnClipboard } from './support/clipboard'
import { centreOf, exportAs, laneHead, openSample, symbol, waitUntilKeysWait } from './support/lajur'

/** Input that goes wrong: nothing of it changes the draft by surprise or loses words. */

const TITLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi Kepada Masyarakat'

const draftText = async (page: Page): Promise<string> => (await exportAs(page, 'JSON')).bytes.toString('utf8')

const field = (page: Page) => page.getByLabel('Ubah teks')

test('keys during a drag do nothing but undo and Escape, which put it back', async ({ page }) => {
  await openSample(page, TITLE)
  const step = symbol(page, 'Proses, langkah 3, Kasi')
  await step.click()
  await page.keyboard.press('ArrowRight')
  await expect(symbol(page, 'Proses, langkah 3, Staf seksi')).toBeVisible()
  const before = await draftText(page)
  const from = await centreOf(symbol(page, 'Proses, langkah 3, Staf seksi'))
  const lane = await centreOf(laneHead(page, 'Kepala'))
  for (const key of ['Control+z', 'Escape']) {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(lane.x, from.y, { steps: 8 })
    for (const other of ['Delete', '1', 'Control+d', 'Control+a']) await page.keyboard.press(other)
    await page.keyboard.press(key)
    await page.mouse.up()
  }
  expect(await draftText(page)).toBe(before)
})

test('a drag that leaves the window and comes back drops where it is let go; let go outside it does nothing', async ({
  page,
}) => {
  await openSample(page, TITLE)
  const before = await draftText(page)
  const from = await centreOf(symbol(page, 'Proses, langkah 3, Kasi'))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x - 20, from.y)
  await page.mouse.move(-300, from.y)
  await page.mouse.up()
  expect(await draftText(page)).toBe(before)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  // So far out that the canvas does not scroll meanwhile.
  await page.mouse.move(-300, from.y)
  const lane = await centreOf(laneHead(page, 'Staf seksi'))
  await page.mouse.move(lane.x, from.y)
  await page.mouse.up()
  await expect(symbol(page, 'Proses, langkah 3, Staf seksi')).toBeVisible()
})

test('double clicks and held keys make one thing, and an empty new step goes with Escape', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await page.getByRole('button', { name: 'Tambah pelaksana', exact: true }).click()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Staf')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Tambah langkah', exact: true }).dblclick()
  await expect(symbol(page, /, langkah 1, Staf$/)).toBeVisible()
  await expect(symbol(page, /, langkah 2, Staf$/)).toHaveCount(0)
  await page.mouse.dblclick(...(await activityPlace(page)))
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Menyusun')
  await page.keyboard.down('Enter')
  for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(symbol(page, /, langkah 2, Staf$/)).toBeVisible()
  await expect(symbol(page, /, langkah 3, Staf$/)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(symbol(page, /, langkah 2, Staf$/)).toHaveCount(0)
  expect(await draftText(page)).toContain('"activity": "Menyusun"')
})

test('a held Delete takes one thing away, not all that follows it', async ({ page }) => {
  await openSample(page, TITLE)
  const rows = page.locator('[data-kind="row"][data-part="number"]')
  const count = await rows.count()
  await page.getByRole('button', { name: 'Langkah 3', exact: true }).click()
  for (let repeat = 0; repeat < 10; repeat++) await page.keyboard.down('Delete')
  await page.keyboard.up('Delete')
  await expect(rows).toHaveCount(count - 1)
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(count)
  await expect(page.getByRole('button', { name: 'Urungkan', exact: true })).toHaveAttribute('aria-disabled', 'true')
})

test('a megabyte pasted into a list of the form is refused, one that is sought is not found, and the draft stays', async ({
  page,
}) => {
  await openSample(page, TITLE)
  const before = await draftText(page)
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await page.getByLabel('Dasar hukum, butir 1', { exact: true }).click()
  await putTextOnClipboard(page, 'Undang-Undang\n'.repeat(75_000))
  await page.keyboard.press('Control+v')
  await expect(page.getByText('Batasnya 10.000 isi dalam satu daftar.')).toBeVisible()
  await page.keyboard.press('Control+h')
  await expect(page.getByLabel('Cari di seluruh draf')).toBeFocused()
  await page.keyboard.press('Control+v')
  await expect(page.getByText('Tidak ditemukan.')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('kasi')
  await page.getByLabel('Ganti dengan').click()
  await page.keyboard.press('Control+v')
  await page.getByRole('button', { name: /^Ganti semua \(3\)/ }).click()
  await expect(page.getByText(/^0 tempat diganti. 3 tidak dapat diganti: teksnya terlalu panjang/)).toBeVisible()
  expect(await draftText(page)).toBe(before)
})

test('keys that come faster than the table is laid out all reach their cells', async ({ page }) => {
  // A slow machine: each layout is asked for so much later.
  await page.addInitScript((delayMs) => {
    const { postMessage } = Worker.prototype
    function postLater(this: Worker, ...given: Parameters<typeof postMessage>): void {
      setTimeout(() => postMessage.apply(this, given), delayMs)
    }
    Object.assign(Worker.prototype, { postMessage: postLater })
  }, 300)
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  for (const actor of ['Staf', 'Kepala']) {
    await page.getByRole('button', { name: 'Tambah pelaksana', exact: true }).click()
    await expect(field(page)).toBeFocused()
    await page.keyboard.type(actor)
    await page.keyboard.press('Enter')
    await expect(laneHead(page, actor)).toBeVisible()
  }
  await waitUntilKeysWait(page)
  await page.getByRole('button', { name: 'Tambah langkah', exact: true }).click()
  await expect(field(page)).toBeFocused()
  const texts = [
    ['Menyusun', 'Data', '1 jam', 'Konsep'],
    ['Memeriksa', 'Konsep', '20 menit', 'Paraf'],
    ['Mengirim', 'Surat', '5 menit', 'Bukti'],
  ] as const
  for (const [index, [activity, ...others]] of texts.entries()) {
    await page.keyboard.type(activity)
    await page.keyboard.press('Tab')
    if (index === 1) await page.keyboard.press('ArrowRight')
    if (index === 1) await page.keyboard.press('3')
    for (const words of others) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(words)
    }
    await page.keyboard.press('Enter')
  }
  // An Escape that waits for the fourth step must not close what is asked for after it.
  for (const key of ['Tab', 'Escape', 'Control+k']) await page.keyboard.press(key)
  await expect(page.getByRole('combobox')).toBeFocused()
  await expect(symbol(page, /, langkah 4, /)).toBeVisible()
  await page.keyboard.type('pintasan')
  await expect(page.getByRole('combobox')).toHaveValue('pintasan')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox')).toHaveCount(0)
  const [procedure] = (JSON.parse(await draftText(page)) as SopDraft).procedures
  const rows = procedure?.rows.filter((row) => row.kind === 'step').slice(0, 3) ?? []
  expect(
    rows.map(({ activity, requirements, duration, output }) => [activity, requirements, duration, output]),
  ).toEqual(texts)
  expect(rows.map(({ symbols }) => symbols[0]?.shape)).toEqual(['process', 'decision', 'process'])
})

/** The Kegiatan cell of the first step. */
const activityPlace = async (page: Page): Promise<[number, number]> => {
  const head = await page.getByRole('button', { name: 'Langkah 1', exact: true }).boundingBox()
  if (head === null) throw new Error('the step is not on the screen')
  return [head.x + head.width + 40, head.y + head.height / 2]
}

test('Enter inside a composition belongs to the input method', async ({ page }) => {
  await openSample(page, TITLE)
  await page.mouse.dblclick(...(await activityPlace(page)))
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Control+a')
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
  await protocol.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 })
  await expect(field(page)).toBeFocused()
  await protocol.send('Input.insertText', { text: '日本' })
  await expect(field(page)).toHaveValue('日本')
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveCount(0)
  expect(await draftText(page)).toContain('"activity": "日本"')
})

test('unknown files that are dropped on the window are named and refused', async ({ page }, info) => {
  await openSample(page, TITLE)
  const before = await draftText(page)
  const protocol = await page.context().newCDPSession(page)
  for (const name of ['program.exe', 'lagu.mp3', 'foto.heic']) {
    const path = info.outputPath(name)
    await writeFile(path, Buffer.from([1, 2, 3, 0, 255]))
    const data = { items: [], files: [path], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await protocol.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })
    }
    await expect(page.getByText(`${name} tidak diimpor`)).toBeVisible()
  }
  const files = ['catatan.bin', 'foto.heic', 'lagu.mp3'].map((name) => info.outputPath(name))
  await writeFile(info.outputPath('catatan.bin'), 'x')
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files, dragOperationsMask: 1 }
    await protocol.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })
  }
  await expect(page.getByText('catatan.bin tidak diimpor')).toBeVisible()
  await expect(page.getByText('Lepaskan satu per satu: foto.heic, lagu.mp3')).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await draftText(page)).toBe(before)
})
