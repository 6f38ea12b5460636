import { expect, type Page, test } from '@playwright/test'
import { axeFaults } from './support/axe'
import { openSample, symbol } from './support/lajur'

/** Every screen and state, light and dark: axe finds nothing. */

/** Colours change at once, so that none is measured on its way. */
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const SAMPLE = 'Penyusunan Perjanjian Kinerja'

const TABLE =
  '<table><tr><td>No</td><td>Kegiatan</td><td>Staf</td><td>Kasi</td><td>Waktu</td></tr>' +
  '<tr><td>1</td><td>Menyusun konsep</td><td>○</td><td></td><td>1 Hari</td></tr>' +
  '<tr><td>2</td><td>Memeriksa konsep</td><td></td><td>◇</td><td>1 Jam</td></tr></table>'

/** Collects what axe finds, so that one run tells of all screens. */
const inspector = (page: Page) => {
  const faults: string[] = []
  return {
    look: async (screen: string): Promise<void> => {
      for (const { rule, impact, targets } of await axeFaults(page)) {
        faults.push(`${screen}: ${rule} (${impact})\n    ${targets.join('\n    ')}`)
      }
    },
    faults: () => faults,
  }
}

/** Opens a dialog, looks at it, and closes it with Escape. */
const lookAtDialog = async (
  page: Page,
  look: (screen: string) => Promise<void>,
  name: string,
  open: () => Promise<void>,
): Promise<void> => {
  await open()
  const dialog = page.getByRole('dialog', { name }).first()
  await expect(dialog).toBeVisible()
  await look(name)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

test('the home page, storage and what refuses a file', async ({ page }) => {
  const { look, faults } = inspector(page)
  await page.goto('/')
  await expect(page.getByRole('list', { name: 'Contoh' }).getByRole('button').first()).toBeVisible()
  await look('home, empty')
  await page.getByLabel('Impor berkas').setInputFiles({
    name: 'rusak.sop.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format": "lajur", "version": 1, "procedures": 3}'),
  })
  await expect(page.getByRole('alert')).toBeVisible()
  await look('home, refused file')
  await page.getByLabel('Impor berkas').setInputFiles({
    name: 'tabel.html',
    mimeType: 'text/html',
    buffer: Buffer.from(TABLE),
  })
  await expect(page.getByRole('button', { name: 'Buat draf' })).toBeVisible()
  await look('import of a table')
  await page.goto('/#/')
  await lookAtDialog(page, look, 'Cari perintah atau tempat', () => page.keyboard.press('Control+k'))
  await lookAtDialog(page, look, 'Bantuan', () => page.keyboard.press('F1'))
  await page.getByRole('button', { name: 'Penanganan pengaduan' }).click()
  await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
  await page.getByRole('link', { name: 'Beranda' }).click()
  await expect(page.getByRole('list', { name: 'Draf', exact: true }).getByText('temuan')).toBeVisible()
  await look('home, with a draft')
  await page.getByRole('button', { name: /^Hapus Penanganan/ }).click()
  await look('home, with a message')
  await page.getByRole('link', { name: /Penyimpanan/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look('storage')
  await page.goto('/#/draf/tidak-ada')
  await expect(page.getByRole('alert')).toBeVisible()
  await look('a draft that is not there')
  expect(faults()).toEqual([])
})

test('the editor: a blank draft, what is selected, texts, panels', async ({ page }) => {
  test.slow()
  const { look, faults } = inspector(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).first().click()
  await expect(page.getByRole('region', { name: 'Tiga cara memulai' })).toBeVisible()
  await look('editor, blank')
  await page.getByRole('button', { name: 'Ikuti tur singkat' }).click()
  await expect(page.getByRole('dialog', { name: 'Lembar ini yang tercetak' })).toBeVisible()
  await look('tour')
  await page.keyboard.press('Escape')

  await openSample(page, SAMPLE)
  await look('editor')
  for (const panel of ['Identitas', 'Cetak', 'Periksa', 'Pilihan']) {
    await page.getByRole('tab', { name: panel }).click()
    await look(`panel ${panel}`)
  }
  await symbol(page, /^Keputusan, langkah 4/).click()
  await look('a selected symbol')
  await page.keyboard.press('p')
  await look('a selected arrow')
  await page.keyboard.press('Enter')
  await look('the text of an arrow')
  await page.keyboard.press('Escape')
  await symbol(page, /^Keputusan, langkah 4/).click()
  await page.keyboard.press('Tab')
  await look('a selected cell')
  await page.keyboard.press('Enter')
  await look('a text')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Penjelasan Kegiatan' }).click()
  await expect(page.getByRole('dialog', { name: 'Kegiatan' })).toBeVisible()
  await look('an explanation')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('searchbox').or(page.getByLabel('Cari')).first()).toBeVisible()
  await look('find')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await look('a menu')
  expect(faults()).toEqual([])
})

test('the dialogs over the editor, preview, presentation and exercise', async ({ page }) => {
  test.slow()
  const { look, faults } = inspector(page)
  await openSample(page, SAMPLE)
  await lookAtDialog(page, look, 'Cari perintah atau tempat', () => page.keyboard.press('Control+k'))
  await lookAtDialog(page, look, 'Pintasan papan ketik', () => page.keyboard.press('?'))
  await lookAtDialog(page, look, 'Bantuan', () => page.keyboard.press('F1'))
  await lookAtDialog(page, look, 'Riwayat', () => page.getByRole('button', { name: 'Riwayat' }).click())
  await lookAtDialog(page, look, 'Urutkan pelaksana', async () => {
    await page.getByRole('button', { name: 'Pilihan penataan' }).click()
    await page.getByRole('menuitem', { name: 'Urutkan pelaksana' }).click()
  })
  await lookAtDialog(page, look, 'Gambar', async () => {
    await page.getByRole('button', { name: 'Ekspor' }).click()
    await page.getByRole('menuitem', { name: 'Gambar' }).click()
  })
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('dialog', { name: 'Pratinjau' })).toBeVisible()
  await look('preview')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Presentasi' }).click()
  await expect(page.getByRole('button', { name: 'Lanjut' })).toBeVisible()
  await look('presentation')
  await page
    .getByRole('tab', { name: 'Latihan' })
    .or(page.getByRole('radio', { name: 'Latihan' }))
    .or(page.getByRole('button', { name: 'Latihan' }))
    .first()
    .click()
  await look('exercise')
  expect(faults()).toEqual([])
})
