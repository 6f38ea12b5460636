import { expect, test } from '@playwright/test'
import { runOnPdf } from '../test/support/pdfTools'
import { exportAs, openSample, waitUntilSaved } from './support/lajur'

/** The identity page by its form: the emblem from a file, regulations offered while they are typed. */

const SAMPLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi'

/** A red square of 4 by 4 pixels. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEElEQVR4nGM4oKAARwzEcQCqQxABtaashgAAAABJRU5ErkJggg==',
  'base64',
)

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="green"/></svg>'

const picture = (name: string, mimeType: string, content: string | Buffer) => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
})

test('an emblem is chosen from a file, stands on the sheet and in the PDF, is replaced and taken away; what is none is refused', async ({
  page,
}) => {
  await openSample(page, SAMPLE)
  await page.getByRole('tab', { name: 'Identitas' }).click()
  const field = page.getByRole('group', { name: 'Logo' })
  const onSheet = page.locator('main svg image')
  const choose = async (button: string, file: ReturnType<typeof picture>): Promise<void> => {
    const choosing = page.waitForEvent('filechooser')
    await field.getByRole('button', { name: button }).click()
    await (await choosing).setFiles(file)
  }
  await expect(onSheet).toHaveCount(0)

  await choose('Pilih logo', picture('lambang.png', 'image/png', PNG))
  await expect(onSheet).toHaveAttribute('href', /^data:image\/png/)
  await expect(field.getByRole('img', { name: 'Logo instansi' })).toBeVisible()
  const { bytes } = await exportAs(page, 'PDF')
  expect(runOnPdf(bytes, 'pdfimages', (path) => ['-list', path])).toMatch(/^\s+1\s+\d+\s+image\s+4\s+4\s/m)

  for (const [file, reason] of [
    [picture('lambang.gif', 'image/gif', 'GIF89a'), 'Logo harus berupa gambar PNG, JPEG, atau SVG.'],
    [picture('lambang.png', 'image/png', 'bukan gambar'), 'Logo harus berupa gambar PNG, JPEG, atau SVG.'],
    [picture('besar.png', 'image/png', Buffer.concat([PNG, Buffer.alloc(1_100_000)])), /^Logo lebih besar dari 1 MB/],
    [picture('jahat.svg', 'image/svg+xml', SVG.replace('<circle', '<script>alert(1)</script><circle')), /memuat skrip/],
  ] as const) {
    await choose('Ganti logo', file)
    await expect(field.getByRole('alert')).toHaveText(reason)
    await expect(onSheet).toHaveAttribute('href', /^data:image\/png/)
  }

  await choose('Ganti logo', picture('lambang.svg', 'image/svg+xml', SVG))
  await expect(field.getByRole('alert')).toHaveCount(0)
  await expect(onSheet).toHaveAttribute('href', /^data:image\/svg/)
  await waitUntilSaved(page)
  await page.reload()
  await expect(onSheet).toHaveAttribute('href', /^data:image\/svg/)

  await page.getByRole('tab', { name: 'Identitas' }).click()
  await field.getByRole('button', { name: 'Hapus logo' }).click()
  await expect(onSheet).toHaveCount(0)
  await page.getByRole('button', { name: 'Urungkan', exact: true }).click()
  await expect(onSheet).toHaveCount(1)
})

test('regulations that other drafts cite are offered in the legal basis, and short forms are spelt out', async ({
  page,
}) => {
  await openSample(page, SAMPLE)
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await page.getByRole('tab', { name: 'Identitas' }).click()
  const box = page.getByRole('group', { name: 'Dasar hukum' })
  const item = (number: number) => box.getByLabel(`Dasar hukum, butir ${number}`)
  const offered = box.getByRole('option')

  // By the words of its subject; the other draft cites it.
  await item(1).click()
  await page.keyboard.type('susunan org')
  await expect(offered).toHaveText([/^Peraturan Walikota Tangerang Nomor 86 Tahun 2016 Tentang Susunan Organisasi/])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(item(1)).toHaveValue(/^Peraturan Walikota Tangerang Nomor 86 Tahun 2016 .*Kota Tangerang$/)
  await expect(offered).toHaveCount(0)

  // By a short form, which the words go on from.
  await page.keyboard.press('Enter')
  await expect(item(2)).toBeFocused()
  await page.keyboard.type('pp 94/2021')
  await expect(offered).toHaveText(['Peraturan Pemerintah Nomor 94 Tahun 2021 tentang'])
  await offered.click()
  await expect(item(2)).toBeFocused()
  await page.keyboard.type('Disiplin Pegawai Negeri Sipil')
  await expect(item(2)).toHaveValue('Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil')

  // What is cited stands before what is usual, and the wording last; Escape closes the list alone.
  await page.setViewportSize({ width: 1366, height: 420 })
  await page.keyboard.press('Enter')
  await expect(item(3)).toBeFocused()
  await page.keyboard.press('Escape')
  await item(3).evaluate((field) => field.scrollIntoView({ block: 'end' }))
  await page.keyboard.type('uu 25')
  await expect(offered).toHaveText([
    'Undang-Undang Nomor 25 Tahun 2004 Tentang Sistem Perencanaan Pembangunan Nasional',
    'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
    'Undang-Undang Nomor 25 Tahun',
  ])
  // The list is seen whole, also at the foot of the panel.
  await expect(offered.last()).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(offered).toHaveCount(0)
  await expect(item(3)).toHaveValue('uu 25')
  await page.keyboard.press('Control+A')
  // What stands there already is not offered.
  await page.keyboard.type('disiplin')
  await expect(offered).toHaveCount(0)
  await expect(page.locator('main svg text').filter({ hasText: 'Disiplin Pegawai' }).first()).toBeVisible()

  await page.goto('/#/penyimpanan')
  await expect(page.getByRole('region', { name: 'Kata yang diingat' }).getByRole('status')).toContainText('peraturan')
})
