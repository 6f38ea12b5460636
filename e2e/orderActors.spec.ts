import { writeFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { centreOf, laneHead, symbol } from './support/lajur'

/** Lanes in a better order: the proposals are seen beside today's order, and one undo brings that back. */

/** Opens a draft with the given lanes, in which the steps follow each other in the order of their actors' names. */
const openChain = async (page: Page, lanes: readonly string[], steps: readonly string[]): Promise<void> => {
  const draft = {
    format: 'lajur',
    version: 1,
    identity: { title: 'Pengarsipan Surat' },
    procedures: [
      {
        actors: lanes.map((name) => ({ id: name, name })),
        rows: steps.map((actorId, index) => ({
          id: `r${index}`,
          activity: `Langkah ${index + 1}`,
          symbols: [{ id: `s${index}`, actorId }],
        })),
        flows: steps.slice(1).map((_, index) => ({ from: `s${index}`, to: `s${index + 1}` })),
      },
    ],
  }
  const path = test.info().outputPath('arsip.sop.json')
  await writeFile(path, JSON.stringify(draft))
  await page.goto('/')
  await page.getByLabel('Impor berkas').setInputFiles(path)
  await expect(symbol(page, /, langkah 1, /)).toBeVisible()
}

const openDialog = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Pilihan penataan' }).click()
  await page.getByRole('menuitem', { name: 'Urutkan pelaksana…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Urutkan pelaksana' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** The names of the lanes, from left to right on the canvas. */
const lanesOnCanvas = async (page: Page, names: readonly string[]): Promise<readonly string[]> => {
  const places = await Promise.all(names.map(async (name) => ({ name, x: (await centreOf(laneHead(page, name))).x })))
  return places.toSorted((left, right) => left.x - right.x).map(({ name }) => name)
}

const LANES = ['Kurir', 'Arsiparis', 'Kepala']
const STEPS = ['Kepala', 'Kurir', 'Kepala', 'Arsiparis', 'Kepala', 'Arsiparis', 'Kepala', 'Kurir']

test('both proposals are seen with their pictures, one is taken, and one undo brings the old order back', async ({
  page,
}) => {
  await openChain(page, LANES, STEPS)
  const dialog = await openDialog(page)
  const orders = dialog.locator('ul > li')
  await expect(orders.getByRole('heading')).toHaveText([
    'Sekarang',
    'Menurut giliran kerja',
    'Paling sedikit persilangan',
  ])
  await expect(orders.nth(0).locator('ol > li')).toHaveText(LANES)
  await expect(orders.nth(1).locator('ol > li')).toHaveText(['Kepala', 'Kurir', 'Arsiparis'])
  await expect(orders.locator('svg[viewBox] path').first()).toBeVisible()
  await expect(orders.getByRole('status')).toHaveText([/panah .* m$/, /panah .* m$/, /panah .* m$/])
  const lengths = (await orders.getByRole('status').allInnerTexts()).map((words) =>
    Number(words.match(/panah ([\d,]+) m$/)?.[1]?.replace(',', '.')),
  )
  expect(lengths[2]).toBeLessThan(lengths[0] ?? 0)

  const names = await orders.nth(2).locator('ol > li').allInnerTexts()
  expect(names[1]).toBe('Kepala')
  await orders.nth(2).getByRole('button', { name: 'Pakai urutan ini' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => lanesOnCanvas(page, LANES)).toEqual(names)
  await page.getByRole('button', { name: 'Urungkan', exact: true }).click()
  await expect.poll(() => lanesOnCanvas(page, LANES)).toEqual(LANES)
  await expect(page.getByRole('button', { name: 'Urungkan', exact: true })).toHaveAttribute('aria-disabled', 'true')
})

test('an order that cannot be bettered is said to be so, and the dialog leaves it alone', async ({ page }) => {
  await openChain(page, ['Pemohon', 'Petugas', 'Kepala'], ['Pemohon', 'Petugas', 'Kepala'])
  const dialog = await openDialog(page)
  await expect(dialog).toContainText('Urutan sekarang sudah menurut giliran kerja')
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(['Sekarang'])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Urungkan', exact: true })).toHaveAttribute('aria-disabled', 'true')
})
