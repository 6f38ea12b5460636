import { expect, type Page, test } from '@playwright/test'
import type { SopDraft } from '../src/core/draft/draft'
import { pastedElsewhere, putOnClipboard, putTextOnClipboard } from './support/clipboard'
import { exportAs, laneHead, openSample, symbol } from './support/lajur'

/** Copying and pasting with the keys of the system: inside a draft, between tabs, from and to other programs. */

const TITLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi Kepada Masyarakat'

const row = (page: Page, number: number) => page.getByRole('button', { name: `Langkah ${number}`, exact: true })

const draftOf = async (page: Page): Promise<SopDraft> =>
  JSON.parse((await exportAs(page, 'JSON')).bytes.toString('utf8')) as SopDraft

const activities = ({ procedures: [procedure] }: SopDraft): readonly string[] =>
  procedure?.rows.map((line) => (line.kind === 'step' ? line.activity : line.text)) ?? []

const newDraft = async (page: Page): Promise<void> => {
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await expect(page.getByRole('button', { name: 'Tambah langkah', exact: true })).toBeVisible()
}

const toast = (page: Page, text: string | RegExp) => page.getByText(text).first()

test('steps are copied inside a draft, to another tab, and cut, each paste one step of undo', async ({ page }) => {
  await openSample(page, TITLE)
  const before = await draftOf(page)
  await row(page, 2).click()
  await row(page, 3).click({ modifiers: ['Shift'] })
  await page.keyboard.press('Control+C')
  await expect(toast(page, '2 baris disalin.')).toBeVisible()
  await row(page, 1).click()
  await page.keyboard.press('Control+V')
  await expect(symbol(page, 'Keputusan, langkah 2, Kepala')).toBeVisible()
  await expect(row(page, 3)).toHaveAttribute('aria-pressed', 'true')
  const pasted = await draftOf(page)
  const [first, second, third] = activities(before)
  expect(activities(pasted).slice(0, 5)).toEqual([first, second, third, second, third])
  // The arrow between the two, and that between the neighbours led through them.
  expect(pasted.procedures[0]?.flows).toHaveLength((before.procedures[0]?.flows.length ?? 0) + 2)
  for (const way of ['1 ke langkah 2', '3 ke langkah 4']) {
    await expect(page.getByLabel(`Panah dari langkah ${way}`, { exact: true })).toHaveCount(1)
  }
  await row(page, 1).focus()
  await page.keyboard.press('Control+Z')
  await expect.poll(async () => activities(await draftOf(page))).toEqual(activities(before))

  const other = await page.context().newPage()
  await newDraft(other)
  await other.getByRole('button', { name: 'Tambah pelaksana' }).click()
  await other.keyboard.type('kepala')
  await other.keyboard.press('Enter')
  await other.keyboard.press('Control+V')
  await expect(laneHead(other, 'Kasi')).toBeVisible()
  await expect(symbol(other, 'Keputusan, langkah 1, kepala')).toBeVisible()
  await expect(symbol(other, 'Proses, langkah 2, Kasi')).toBeVisible()
  expect(activities(await draftOf(other))).toEqual([second, third])
  await other.close()

  await row(page, 2).click()
  await page.keyboard.press('Control+X')
  await expect.poll(async () => activities(await draftOf(page))).toEqual([first, ...activities(before).slice(2)])
  await page.keyboard.press('Control+V')
  await expect.poll(async () => activities(await draftOf(page))).toEqual(activities(before))
  await row(page, 2).click()
  await page.keyboard.press('Control+D')
  await expect.poll(async () => activities(await draftOf(page))).toHaveLength(activities(before).length + 1)
})

test('a symbol is pasted into the lane and row in hand', async ({ page }) => {
  await openSample(page, TITLE)
  await symbol(page, 'Keputusan, langkah 2, Kepala').click()
  await page.keyboard.press('Control+C')
  const lane = await laneHead(page, 'Staf seksi').boundingBox()
  const target = await row(page, 1).boundingBox()
  if (lane === null || target === null) throw new Error('the table is not on the screen')
  await page.mouse.click(lane.x + lane.width / 2, target.y + target.height / 2)
  await page.keyboard.press('Control+V')
  await expect(symbol(page, 'Keputusan, langkah 1, Staf seksi')).toBeVisible()
  await expect(symbol(page, 'Keputusan, langkah 1, Staf seksi')).toBeFocused()
})

test('the whole table comes out as a table with merged heads for Word and Excel, and as CSV for spreadsheets', async ({
  page,
}) => {
  await openSample(page, TITLE)
  // The first key may come before the code that copies.
  await expect(async () => {
    await page.keyboard.press('Control+C')
    await expect(toast(page, /^Tabel disalin/)).toBeVisible({ timeout: 1000 })
  }).toPass()
  const { html, text } = await pastedElsewhere(page)
  expect(html).toMatch(/<th[^>]* colspan="\d"[^>]*>Mutu Baku<\/th>/)
  expect(html).toContain('Keputusan: Ya → ')
  expect(text.split('\r\n')[0]).toMatch(/^No\.\tAktivitas\tPelaksanaan\t/)

  await page.getByRole('button', { name: 'Ekspor' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'CSV' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.csv$/)
})

test('lines become joined steps, cells fill rightwards and downwards, in the cell and while it is edited', async ({
  page,
}) => {
  await newDraft(page)
  await page.getByRole('button', { name: 'Tambah pelaksana' }).click()
  await page.keyboard.type('Staf')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Tambah langkah', exact: true }).click()
  await page.keyboard.type('Nol ')
  await putTextOnClipboard(page, '1. Menyusun\r\n2. Memeriksa\r\n3. Mengirim\r\n')
  await page.keyboard.press('Control+V')
  await expect(symbol(page, 'Proses, langkah 3, Staf')).toBeVisible()
  await expect(page.getByLabel('Panah dari langkah 2 ke langkah 3')).toBeVisible()
  await expect(page.getByLabel('Ubah teks')).toHaveCount(0)
  expect(activities(await draftOf(page))).toEqual(['Nol Menyusun', 'Memeriksa', 'Mengirim'])

  const head = await page.getByRole('button', { name: 'Langkah 2', exact: true }).boundingBox()
  const waktu = await page
    .locator('svg text', { hasText: /^Waktu$/ })
    .first()
    .boundingBox()
  if (head === null || waktu === null) throw new Error('the table is not on the screen')
  await page.mouse.click(waktu.x + waktu.width / 2, head.y + head.height / 2)
  await putOnClipboard(page, {
    'text/plain': '1 jam\tSurat\r\n2 jam\tArsip\r\n3 jam\tLaporan\r\n',
    'text/html': '<table><tr><td>1 jam<script>window.attacked = true</script></td></tr></table>',
  })
  await page.keyboard.press('Control+V')
  await expect(symbol(page, 'Proses, langkah 4, Staf')).toBeVisible()
  const rows = (await draftOf(page)).procedures[0]?.rows ?? []
  expect(rows.map((line) => line.kind === 'step' && `${line.duration} ${line.output}`)).toEqual([
    ' ',
    '1 jam Surat',
    '2 jam Arsip',
    '3 jam Laporan',
  ])
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
})

test('what cannot be pasted says why, and nothing changes', async ({ page }) => {
  await openSample(page, TITLE)
  const before = await draftOf(page)
  await row(page, 1).click()
  const megabyte = 'Langkah yang panjang sekali\n'.repeat(40_000)
  await putTextOnClipboard(page, megabyte)
  await page.keyboard.press('Control+V')
  await expect(toast(page, 'Batasnya 1.000 baris dalam satu tabel.')).toBeVisible()
  await putTextOnClipboard(page, 'x'.repeat(1_100_000))
  await page.keyboard.press('Control+V')
  await expect(toast(page, 'Batasnya 10.000 karakter dalam satu teks.')).toBeVisible()
  const [first] = activities(before)
  await page.mouse.dblclick(...(await cellPlace(page, first ?? '')))
  await expect(page.getByLabel('Ubah teks')).toBeFocused()
  await page.keyboard.press('Control+V')
  await page.keyboard.press('Escape')
  await row(page, 1).click()
  await putOnClipboard(page, { 'text/plain': 'x', 'text/html': '<table data-lajur-clip="%7B%22format%22"></table>' })
  await page.keyboard.press('Control+V')
  await expect(toast(page, /tidak utuh; tidak ada yang ditempel/)).toBeVisible()
  expect(await draftOf(page)).toEqual(before)
})

const cellPlace = async (page: Page, activity: string): Promise<[number, number]> => {
  const [words = ''] = activity.split(' ')
  const box = await page.locator('svg text', { hasText: words }).first().boundingBox()
  if (box === null) throw new Error(`"${activity}" is not on the screen`)
  return [box.x + box.width / 2, box.y + box.height / 2]
}
