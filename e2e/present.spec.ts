import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { parseDraft } from '../src/core/draft/parse'
import { openSample, symbol } from './support/lajur'
import { walksAlongEveryExit } from './support/walks'

/** A trainer plays a procedure in the training room, and trainees put back what is hidden. */

const present = async (page: Page, title: string): Promise<void> => {
  await openSample(page, title)
  await page.getByRole('button', { name: 'Presentasi' }).click()
  await expect(page.getByRole('button', { name: 'Lanjut' })).toBeVisible()
}

const SAMPLES = 'public/samples'
const samples: readonly { readonly file: string; readonly title: string }[] = JSON.parse(
  readFileSync(`${SAMPLES}/index.json`, 'utf8'),
)

for (const { file, title } of samples) {
  test(`every table of ${file} plays to an end along every exit, by keys alone`, async ({ page }) => {
    const parsed = parseDraft(readFileSync(`${SAMPLES}/${file}`, 'utf8'))
    if (!parsed.ok) throw new Error(`${file} is broken`)
    const { procedures } = parsed.value.draft
    await present(page, title)
    const place = page.getByText(/^Langkah \d+ · /)
    for (const [index, procedure] of procedures.entries()) {
      if (procedures.length > 1)
        await page.getByRole('dialog').getByLabel('Tabel', { exact: true }).selectOption({ index })
      await place.click()
      const { walks, missed } = walksAlongEveryExit(procedure)
      expect(missed).toEqual([])
      for (const walk of walks) {
        await page.keyboard.press('Home')
        for (const { exit, place: next } of walk) {
          await page.keyboard.press(exit === 0 ? 'PageDown' : String(exit + 1))
          await expect(place).toContainText(next)
        }
        await expect(page.getByText('Prosedur selesai')).toBeVisible()
        await expect(page.getByRole('button', { name: 'Lanjut' })).toBeDisabled()
      }
    }
  })
}

test('at a decision the trainer chooses the way, loops count, and the time adds up', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await present(page, 'Mekanisme Pelaksanaan Kegiatan Sosialisasi')
  const choices = page.getByRole('region', { name: 'Pilih jalan keluar' })
  for (let presses = 0; presses < 30 && !(await choices.isVisible()); presses++) await page.keyboard.press('PageDown')
  await expect(choices.getByRole('button')).not.toHaveCount(0)
  const before = await page.getByText('Waktu sejauh ini').locator('..').innerText()
  await page.screenshot({ path: test.info().outputPath('keputusan-1024.png') })
  await choices
    .getByRole('button', { name: /Tidak|Revisi|Perbaik/i })
    .first()
    .click()
  for (let presses = 0; presses < 10 && !(await page.getByText('putaran ke-2').isVisible()); presses++) {
    await page.keyboard.press('PageDown')
  }
  await expect(page.getByText('putaran ke-2')).toBeVisible()
  expect(await page.getByText('Waktu sejauh ini').locator('..').innerText()).not.toBe(before)
  await page.screenshot({ path: test.info().outputPath('putaran-1024.png') })
  await page.keyboard.press('Home')
  await expect(page.getByRole('button', { name: 'Mundur' })).toBeDisabled()
})

test('the speaker reads the remarks in a second window, and Escape comes back to the editor', async ({ page }) => {
  await present(page, 'Mekanisme Pelaksanaan Kegiatan Sosialisasi')
  await page.screenshot({ path: test.info().outputPath('awal-1366.png') })
  const opening = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Catatan pembicara' }).click()
  const notes = await opening
  await expect(notes.locator('body')).toContainText('Langkah 1')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(notes.locator('body')).toContainText(/Berikutnya/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Lanjut' })).toBeHidden()
  await expect(symbol(page, /langkah 1, /).first()).toBeVisible()
  await expect.poll(() => notes.isClosed()).toBe(true)
})

test('trainees put back arrows and symbols, and each answer is checked at once', async ({ page }) => {
  await present(page, 'Mekanisme Pelaksanaan Kegiatan Sosialisasi')
  await page.getByRole('button', { name: 'Latihan' }).click()
  await expect(page.getByText(/^0 dari \d+ terpasang/)).toBeVisible()
  const first = page.getByRole('button', { name: /, langkah 1, / }).first()
  const second = page.getByRole('button', { name: /, langkah 2, / }).first()
  await first.click()
  await second.click()
  await expect(page.getByText('Benar!')).toBeVisible()
  await second.click()
  await page
    .getByRole('button', { name: /, langkah 4, / })
    .first()
    .click()
  await expect(page.getByText(/Belum tepat|Benar!/)).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('latihan-panah.png') })
  await page.getByRole('button', { name: 'Pasang simbol' }).click()
  await page.getByRole('button', { name: 'Mulai/Selesai', exact: true }).click()
  await page
    .getByRole('button', { name: /^Sel langkah 1, / })
    .first()
    .click()
  await expect(page.getByRole('status').filter({ hasText: /Benar!|Belum tepat/ })).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('latihan-simbol.png') })
  const other = page.getByRole('button', { name: /^Sel langkah 2, / }).first()
  await other.focus()
  await expect(other).toBeFocused()
})
