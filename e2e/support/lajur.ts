import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'

/** What journeys do with the program, as a user would: by the names on the screen and with a real mouse. */

/** A place on the screen in px. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** A small table as another program would copy it, drawn symbols among it. */
export const FOREIGN_TABLE =
  '<table><tr><td>No</td><td>Kegiatan</td><td>Staf</td><td>Kasi</td><td>Waktu</td></tr>' +
  '<tr><td>1</td><td>Menyusun konsep</td><td>○</td><td></td><td>1 Hari</td></tr>' +
  '<tr><td>2</td><td>Memeriksa konsep</td><td></td><td>◇</td><td>1 Jam</td></tr></table>'

/** Opens one of the samples on the home page and waits until its table is laid out. */
export const openSample = async (page: Page, title: string): Promise<void> => {
  await page.goto('/')
  await page.getByRole('button', { name: title }).click()
  await expect(page).toHaveURL(/#\/draf\//)
  await waitUntilSaved(page)
  await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
  // The last to come: whatever takes keys and presses is there by then.
  await expect(page.getByRole('tab', { name: 'Pilihan' })).toBeVisible()
}

/** A symbol on the canvas by its accessible name, such as `Proses, langkah 3, Kasi`. */
export const symbol = (page: Page, name: string | RegExp): Locator =>
  page.locator('.react-flow__node').and(page.getByLabel(name, { exact: typeof name === 'string' }))

/** A lane's head by its actor's name. */
export const laneHead = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

/** The middle of what is on the screen. */
export const centreOf = async (locator: Locator): Promise<ScreenPoint> => {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (box === null) throw new Error(`${locator} is not on the screen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Drags with the mouse in small moves, as a hand does. */
export const drag = async (page: Page, from: ScreenPoint, to: ScreenPoint): Promise<void> => {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 8 })
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
}

/** Waits until the state line says that all is written. */
export const waitUntilSaved = async (page: Page): Promise<void> => {
  await expect(page.getByRole('status').filter({ hasText: /^Tersimpan/ })).toBeVisible()
}

/** Exports through the menu and gives the file's bytes and name. */
export const exportAs = async (
  page: Page,
  item: 'PDF' | 'JSON',
): Promise<{ bytes: Buffer; path: string; name: string }> => {
  await page.getByRole('button', { name: 'Ekspor' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item }).click()
  const download = await downloading
  const path = await download.path()
  return { bytes: await readFile(path), path, name: download.suggestedFilename() }
}

/** Waits until keys that come too early wait for what they are meant for: the code for that comes soon after the sheet. */
export const waitUntilKeysWait = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /typeAhead/.test(name)))
}

/** Imports the foreign table on the home page, and does something at each part of what came of it. */
export const visitImport = async (page: Page, visit: (pane: string) => Promise<void>): Promise<void> => {
  await page.getByLabel('Impor berkas').setInputFiles({
    name: 'tabel.html',
    mimeType: 'text/html',
    buffer: Buffer.from(FOREIGN_TABLE),
  })
  await expect(page.getByRole('button', { name: 'Buat draf' })).toBeVisible()
  for (const pane of ['Kolom', 'Baris', 'Identitas', /^Tebakan/, 'Sisa']) {
    await page.getByRole('tab', { name: pane }).click()
    await visit(String(pane).replace(/\W/g, ''))
  }
}
