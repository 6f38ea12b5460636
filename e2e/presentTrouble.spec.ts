import { writeFile } from 'node:fs/promises'
import { expect, type Page, type TestInfo, test } from '@playwright/test'
import { openSample, waitUntilSaved } from './support/lajur'

/** What goes wrong in training rooms: a second window lost or refused, full screen refused or left, odd and huge drafts. */

const TITLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi'

const present = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Presentasi' }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Presentasi' })).toBeVisible()
}

const place = (page: Page) => page.getByText(/^Langkah \d+ · /)

const faultsOf = (page: Page): readonly string[] => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  return faults
}

const importDraft = async (page: Page, info: TestInfo, procedure: object): Promise<void> => {
  const path = info.outputPath('draf.sop.json')
  const file = { format: 'lajur', version: 1, identity: { title: 'Uji' }, procedures: [procedure] }
  await writeFile(path, JSON.stringify(file))
  await page.goto('/')
  await page.getByLabel('Impor berkas').setInputFiles(path)
  await waitUntilSaved(page)
}

test('a notes window that is closed opens again, and one that is refused is told', async ({ page }) => {
  const faults = faultsOf(page)
  await openSample(page, TITLE)
  await present(page)
  const toggle = page.getByRole('button', { name: 'Catatan pembicara' })
  const opening = page.waitForEvent('popup')
  await toggle.click()
  const notes = await opening
  await expect(notes.locator('body')).toContainText('Langkah 1')
  await notes.close()
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('PageDown')
  await expect(place(page)).toContainText('Langkah 2')
  const again = page.waitForEvent('popup')
  await toggle.click()
  await expect((await again).locator('body')).toContainText('Langkah 2')
  await (await again).close()
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')

  await page.evaluate(() => {
    window.open = () => null
  })
  await toggle.click()
  await expect(page.getByRole('alert')).toContainText('Peramban menolak jendela kedua')
  await page.keyboard.press('PageUp')
  await expect(place(page)).toContainText('Langkah 1')
  expect(faults).toEqual([])
})

test('full screen that is left or refused stops nothing', async ({ page }) => {
  const faults = faultsOf(page)
  await openSample(page, TITLE)
  await present(page)
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  await page.keyboard.press('f')
  await expect.poll(isFull).toBe(true)
  await page.evaluate(() => document.exitFullscreen())
  await page.keyboard.press('PageDown')
  await expect(place(page)).toContainText('Langkah 2')
  await page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
  })
  await page.keyboard.press('f')
  await page.keyboard.press('PageDown')
  await expect(place(page)).toContainText('Langkah 3')
  expect(await isFull()).toBe(false)
  expect(faults).toEqual([])
})

test('a draft without a start plays round and round, and one without symbols says so', async ({ page }, info) => {
  const faults = faultsOf(page)
  const step = (id: string) => ({ activity: `Langkah ${id}`, symbols: [{ id, actorId: 'a' }] })
  const flows = [
    { from: 's1', to: 's2' },
    { from: 's2', to: 's1' },
  ]
  await importDraft(page, info, { actors: [{ id: 'a', name: 'Staf' }], rows: [step('s1'), step('s2')], flows })
  await present(page)
  await expect(place(page)).toContainText('Langkah 1 · Staf')
  for (const number of [2, 1, 2, 1]) {
    await page.keyboard.press('PageDown')
    await expect(place(page)).toContainText(`Langkah ${number} · Staf`)
  }
  await expect(page.getByText('putaran ke-3')).toBeVisible()
  await importDraft(page, info, { actors: [{ id: 'a', name: 'Staf' }], rows: [{ activity: 'Menunggu' }] })
  await present(page)
  await expect(page.getByText('Belum ada simbol yang dapat ditampilkan.')).toBeVisible()
  expect(faults).toEqual([])
})

test('a procedure of 1,000 rows plays, step by step and by a jump to its end', async ({ page }, info) => {
  test.setTimeout(180_000)
  const rows = Array.from({ length: 1000 }, (_, index) => ({
    activity: `Memeriksa berkas nomor ${index + 1}`,
    duration: '5 menit',
    symbols: [{ id: `s${index}`, actorId: `a${index % 5}`, shape: index % 999 === 0 ? 'terminator' : 'process' }],
  }))
  const actors = Array.from({ length: 5 }, (_, index) => ({ id: `a${index}`, name: `Pelaksana ${index + 1}` }))
  const flows = rows.slice(1).map((_, index) => ({ from: `s${index}`, to: `s${index + 1}` }))
  await importDraft(page, info, { actors, rows, flows })
  await page.getByRole('button', { name: 'Presentasi' }).click()
  await expect(place(page)).toContainText('Langkah 1 ·', { timeout: 120_000 })
  await page.evaluate(() => {
    const longest = { ms: 0 }
    Object.assign(window, { longest })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration)
    }).observe({ type: 'longtask' })
  })
  for (let number = 2; number <= 7; number++) {
    await page.keyboard.press('PageDown')
    await expect(place(page)).toContainText(`Langkah ${number} ·`)
  }
  await page.getByLabel('Lompat ke langkah').selectOption('s999')
  await expect(page.getByText('Prosedur selesai')).toBeVisible()
  const longestMs = await page.evaluate(() => (window as unknown as { longest: { ms: number } }).longest.ms)
  console.log('presentation of 1,000 rows: longest task', Math.round(longestMs), 'ms')
})
