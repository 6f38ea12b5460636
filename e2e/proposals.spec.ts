import { expect, test } from '@playwright/test'
import { laneHead, openSample, symbol, waitUntilSaved } from './support/lajur'

/** What the draft's own words suggest: taken with one key or one press, and never offered again once dismissed. */

const SAMPLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi'

test('the output before is offered as kelengkapan, and what is dismissed stays away', async ({ page }) => {
  await openSample(page, SAMPLE)
  const cell = page.getByRole('button', { name: /^Langkah 2, Kelengkapan/ })
  const chip = page.getByRole('status', { name: 'Usulan' })
  const decision = symbol(page, 'Keputusan, langkah 2, Kepala')
  await decision.click()
  await expect(decision).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(cell).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(chip).toContainText('Output langkah 1: Nota Dinas')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Ubah teks')).toBeFocused()
  await page.keyboard.press('Control+.')
  await expect(cell).toHaveAccessibleName(/Nota Dinas$/)
  await expect(cell).toBeFocused()
  await expect(chip).toBeHidden()

  await page.keyboard.press('Delete')
  await expect(chip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chip).toBeHidden()
  await waitUntilSaved(page)
  await page.reload()
  await decision.click()
  await expect(decision).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(cell).toBeFocused()
  await expect(cell).toHaveAccessibleName(/kosong$/)
  await expect(chip).toBeHidden()
})

test('a decision whose words send the work back is offered the arrow for it', async ({ page }) => {
  await openSample(page, SAMPLE)
  const arrow = page.getByLabel('Panah dari langkah 2 ke langkah 1, Tidak')
  const decision = symbol(page, 'Keputusan, langkah 2, Kepala')
  await decision.click()
  await expect(decision).toBeFocused()
  // To its first arrow, and on to the next.
  for (const label of ['Panah dari langkah 2 ke langkah 3, Ya', 'Panah dari langkah 2 ke langkah 1, Tidak']) {
    await page.keyboard.press('p')
    await expect(page.getByLabel(label, { exact: true })).toBeFocused()
  }
  await page.keyboard.press('Delete')
  await expect(arrow).toHaveCount(0)
  await symbol(page, 'Keputusan, langkah 2, Kepala').click()
  await page.getByLabel('Kegiatan', { exact: true }).fill('Memeriksa nota. Jika tidak setuju dikembalikan kepada Kasi')
  const chip = page.getByRole('status', { name: 'Usulan' })
  await chip.getByRole('button', { name: /Tambah panah “Tidak” kembali ke langkah 1/ }).click()
  await expect(arrow).toHaveCount(1)
  await expect(chip).toBeHidden()
  await arrow.focus()
  await page.keyboard.press('Enter')
  const usual = page.getByRole('list', { name: 'Tulisan yang lazim' })
  await usual.getByRole('button', { name: 'Tidak setuju', exact: true }).click()
  await expect(page.getByLabel('Panah dari langkah 2 ke langkah 1, Tidak setuju')).toHaveCount(1)
})

test('job titles and units of other drafts are offered while typing, and can be forgotten', async ({ page }) => {
  await openSample(page, SAMPLE)
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await page.getByRole('button', { name: 'Tambah pelaksana' }).first().click()
  const field = page.getByLabel('Ubah teks')
  await field.pressSequentially('kasu')
  const option = page.getByRole('option', { name: 'Kasubag TU' })
  await expect(option).toBeVisible()
  await field.press('ArrowDown')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await field.press('Enter')
  await expect(laneHead(page, 'Kasubag TU')).toBeVisible()

  await page.goto('/#/penyimpanan')
  const words = page.getByRole('region', { name: 'Kata yang diingat' })
  await expect(words.getByRole('status')).toContainText('nama jabatan')
  await words.getByRole('button', { name: 'Lupakan kata-kata ini' }).click()
  await expect(words.getByRole('status')).toHaveText('Belum ada kata yang diingat.')
})
