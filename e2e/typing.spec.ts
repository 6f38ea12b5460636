import { expect, type Page, test } from '@playwright/test'
import { smallWords } from './support/axe'
import { putTextOnClipboard } from './support/clipboard'
import { centreOf, drag, openSample, symbol } from './support/lajur'

/** Steps that are typed or pasted into a flow that is drawn already: they take the arrow over, with its words. */

const TITLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi Kepada Masyarakat'

const field = (page: Page) => page.getByLabel('Ubah teks')

/** An arrow by the numbers of its steps, and its words. */
const arrow = (page: Page, from: number, to: number, words = '') =>
  page.getByLabel(`Panah dari langkah ${from} ke langkah ${to}${words === '' ? '' : `, ${words}`}`, { exact: true })

test('Enter in a step makes the next one between it and the one that followed; a decision keeps the words of its exits', async ({
  page,
}) => {
  await openSample(page, TITLE)
  await symbol(page, 'Proses, langkah 3, Kasi').click()
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Membagi tugas')
  await expect(page.getByLabel('Kegiatan', { exact: true })).toHaveValue('Membagi tugas')
  await page.keyboard.press('Tab')
  await expect(symbol(page, 'Proses, langkah 4, Kasi')).toBeFocused()
  await expect(arrow(page, 3, 4)).toHaveCount(1)
  await expect(arrow(page, 4, 5)).toHaveCount(1)
  await expect(arrow(page, 3, 5)).toHaveCount(0)

  const decision = symbol(page, 'Keputusan, langkah 2, Kepala')
  await decision.click()
  await expect(decision).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Membubuhkan disposisi')
  await page.keyboard.press('Tab')
  await expect(symbol(page, 'Proses, langkah 3, Kepala')).toBeFocused()
  await expect(arrow(page, 2, 3, 'Ya')).toHaveCount(1)
  await expect(arrow(page, 3, 4)).toHaveCount(1)
  await expect(arrow(page, 2, 1, 'Tidak')).toHaveCount(1)
  await expect(page.getByLabel(/^Panah dari langkah 2 /)).toHaveCount(2)
})

test('lines pasted into a step stand between it and the one that followed, as one step of undo', async ({ page }) => {
  await openSample(page, TITLE)
  await symbol(page, 'Proses, langkah 3, Kasi').click()
  await expect(symbol(page, 'Proses, langkah 3, Kasi')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: /^Langkah 3, Aktivitas: / })).toBeFocused()
  await putTextOnClipboard(page, '- Mengarahkan staf\n- Membagi tugas\n- Mencatat hasil\n')
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('button', { name: 'Langkah 5, Aktivitas: Mencatat hasil' })).toBeAttached()
  for (const [from, to] of [
    [3, 4],
    [4, 5],
    [5, 6],
  ] as const) {
    await expect(arrow(page, from, to)).toHaveCount(1)
  }
  await expect(page.getByLabel(/^Panah dari langkah 3 /)).toHaveCount(1)
  await expect(arrow(page, 2, 3, 'Ya')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(arrow(page, 3, 4)).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Urungkan', exact: true })).toHaveAttribute('aria-disabled', 'true')
})

test('exits carry any words; the other exit is offered what answers them, and a third is allowed', async ({ page }) => {
  await openSample(page, TITLE)
  const decision = symbol(page, 'Keputusan, langkah 2, Kepala')
  const pull = async (to: RegExp): Promise<void> => {
    await decision.hover()
    const box = await decision.boundingBox()
    if (box === null) throw new Error('the decision is not on the screen')
    await drag(page, { x: box.x + box.width, y: box.y + box.height / 2 }, await centreOf(symbol(page, to).first()))
  }
  await decision.click()
  await expect(decision).toBeFocused()
  for (const exit of [arrow(page, 2, 3, 'Ya'), arrow(page, 2, 1, 'Tidak')]) {
    await page.keyboard.press('p')
    await expect(exit).toBeFocused()
  }
  await page.keyboard.press('Delete')
  await expect(arrow(page, 2, 1, 'Tidak')).toHaveCount(0)
  await expect(decision).toBeFocused()
  await page.keyboard.press('p')
  await expect(arrow(page, 2, 3, 'Ya')).toBeFocused()
  await page.keyboard.press('Enter')
  const usual = page
    .getByRole('list', { name: 'Tulisan yang lazim' })
    .getByRole('button', { name: 'Lengkap', exact: true })
  await expect(usual).toBeVisible()
  // Also where the sheet is seen from further away.
  expect(await smallWords(page)).toEqual([])
  await usual.click()
  await expect(arrow(page, 2, 3, 'Lengkap')).toHaveCount(1)

  await pull(/, langkah 1, /)
  await expect(field(page)).toHaveValue('Tidak lengkap')
  await page.keyboard.type('Perlu dilengkapi pemohon')
  await page.keyboard.press('Enter')
  await expect(arrow(page, 2, 1, 'Perlu dilengkapi pemohon')).toHaveCount(1)

  await pull(/, langkah 4, /)
  await expect(field(page)).toHaveValue('')
  await page.keyboard.type('Ditunda')
  await page.keyboard.press('Enter')
  await expect(arrow(page, 2, 4, 'Ditunda')).toHaveCount(1)
})
