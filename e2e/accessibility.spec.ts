import { expect, type Page, test } from '@playwright/test'
import { axeFaults, smallWords } from './support/axe'
import { centreOf, FOREIGN_TABLE, laneHead, openSample, symbol } from './support/lajur'

/** Every screen and state, light and dark: axe finds nothing. */

/** Colours change at once, so that none is measured on its way. */
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const SAMPLE = 'Penyusunan Perjanjian Kinerja'

/** A draft as a later program would write it. */
const NEWER = JSON.stringify({
  format: 'lajur',
  version: 99,
  id: '6d1f4a52-0c1e-4c6b-9a51-0f5a3f0f8c11',
  identity: { title: 'Penyusunan Laporan' },
  procedures: [
    {
      id: 'p1',
      actors: [{ id: 'a1', name: 'Kasi' }],
      rows: [
        {
          kind: 'step',
          id: 'r1',
          activity: 'Menyusun',
          symbols: [{ id: 's1', actorId: 'a1', shape: 'process' }],
        },
      ],
    },
  ],
})

/** Collects what axe finds, so that one run tells of all screens. */
const inspector = (page: Page) => {
  const faults: string[] = []
  return {
    /** Looks at all that is on screen, or at what a selector names. */
    look: async (screen: string, within: string | null = null): Promise<void> => {
      for (const { rule, impact, targets } of await axeFaults(page, within)) {
        faults.push(`${screen}: ${rule} (${impact})\n    ${targets.join('\n    ')}`)
      }
      for (const words of await smallWords(page)) faults.push(`${screen}: words under 12 px: ${words}`)
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
    buffer: Buffer.from(FOREIGN_TABLE),
  })
  await expect(page.getByRole('button', { name: 'Buat draf' })).toBeVisible()
  await look('import of a table')
  for (const pane of ['Baris', 'Identitas', /^Tebakan/, 'Sisa']) {
    await page.getByRole('tab', { name: pane }).click()
    await look(`import, ${pane}`, '[role="tabpanel"][data-state="active"]')
  }
  await page.goto('/#/')
  await page.getByLabel('Impor berkas').setInputFiles({
    name: 'baru.sop.json',
    mimeType: 'application/json',
    buffer: Buffer.from(NEWER),
  })
  await expect(page.getByRole('alert').filter({ hasText: 'Hanya dapat dibaca' })).toBeVisible()
  await look('a newer program’s file')
  await page.getByRole('link', { name: 'Beranda' }).click()
  await lookAtDialog(page, look, 'Cari perintah atau tempat', () => page.keyboard.press('Control+k'))
  await lookAtDialog(page, look, 'Bantuan', () => page.keyboard.press('F1'))
  await page.getByRole('button', { name: 'Penanganan pengaduan' }).click()
  await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
  await page.getByRole('link', { name: 'Beranda' }).click()
  await expect(page.getByRole('list', { name: 'Draf', exact: true }).getByText('peringatan')).toBeVisible()
  await look('home, with a draft')
  await page.getByRole('button', { name: 'Ganti nama pelaksana…' }).click()
  const renaming = page.getByRole('dialog', { name: 'Ganti nama pelaksana di semua draf' })
  await expect(renaming.getByLabel('Nama sekarang')).toBeFocused()
  await page.keyboard.type('Pelapor')
  await renaming.getByLabel('Nama baru').fill('Pengadu')
  await expect(renaming.getByRole('listitem')).toHaveCount(1)
  await look('renaming in all drafts', '[role="dialog"]')
  await page.keyboard.press('Escape')
  await expect(renaming).toBeHidden()
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
  await page.getByRole('button', { name: 'Tambah pelaksana' }).first().click()
  await page.keyboard.type('Pemohon')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Belum ada langkah.')).toBeVisible()
  await look('a table without steps')

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
  expect(faults()).toEqual([])
})

test('the dialogs and menus over the editor, search, preview, presentation and exercise', async ({ page }) => {
  test.slow()
  const { look, faults } = inspector(page)
  await openSample(page, SAMPLE)
  await lookAtDialog(page, look, 'Cari perintah atau tempat', () => page.keyboard.press('Control+k'))
  await lookAtDialog(page, look, 'Pintasan papan ketik', () => page.keyboard.press('?'))
  await lookAtDialog(page, look, 'Bantuan', () => page.keyboard.press('F1'))
  await lookAtDialog(page, look, 'Riwayat', () => page.keyboard.press('Control+F9'))
  await lookAtDialog(page, look, 'Urutkan pelaksana', async () => {
    await page.getByRole('button', { name: 'Pilihan penataan' }).click()
    await page.getByRole('menuitem', { name: 'Urutkan pelaksana' }).click()
  })
  await lookAtDialog(page, look, 'Gambar', async () => {
    await page.getByRole('button', { name: 'Ekspor' }).click()
    await page.getByRole('menuitem', { name: 'Gambar' }).click()
  })
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('searchbox').or(page.getByLabel('Cari')).first()).toBeVisible()
  await look('find')
  await page.keyboard.press('Control+h')
  await page.getByLabel('Cari di seluruh draf').fill('kinerja')
  await page.getByLabel('Ganti dengan').fill('hasil')
  await expect(page.getByRole('button', { name: /^Ganti semua \(1\d\)/ })).toBeEnabled()
  await look('replace, with what comes of it', 'aside')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await look('a menu')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  const head = await centreOf(laneHead(page, 'Sekretaris'))
  const first = await centreOf(page.getByRole('button', { name: 'Langkah 1', exact: true }))
  const menus = [
    ['symbol', () => symbol(page, /^Keputusan, langkah 4/).click({ button: 'right' })],
    ['arrow', () => page.getByLabel(/^Panah dari langkah 1 /).dispatchEvent('contextmenu', { button: 2 })],
    ['row', () => page.mouse.click(first.x, first.y, { button: 'right' })],
    ['lane', () => page.mouse.click(head.x, head.y, { button: 'right' })],
    ['empty cell', () => page.mouse.click(head.x, first.y, { button: 'right' })],
    ['page', () => page.mouse.click(120, 500, { button: 'right' })],
  ] as const
  for (const [place, open] of menus) {
    await open()
    await expect(page.getByRole('menu')).toBeVisible()
    await look(`menu of a ${place}`, '[role="menu"]')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    // The focus that comes back would close the next menu.
    if (place !== 'page') await expect(page.locator('main :focus')).toHaveCount(1)
  }
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('dialog', { name: 'Pratinjau' })).toBeVisible()
  await look('preview')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('F9')
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

test('with forced colours what is pressed, chosen and looked at is still told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openSample(page, SAMPLE)
  await symbol(page, /^Keputusan, langkah 4/).click()
  await page.keyboard.press('p')
  const words = page.getByRole('group', { name: 'Kata yang lazim' }).getByRole('button')
  const outlines = () =>
    words.evaluateAll((buttons) =>
      buttons.map((button) => `${button.ariaPressed} ${getComputedStyle(button).outlineStyle}`),
    )
  await expect.poll(outlines).toContain('true solid')
  expect(await outlines()).not.toContain('false solid')
  await page.getByRole('tab', { name: 'Periksa' }).click()
  await page.keyboard.press('F8')
  const edges = () =>
    page.locator('[class*="finding"]:has(> button)').evaluateAll((items) => {
      const colours = items.map((item) => getComputedStyle(item).borderLeftColor)
      return colours.filter((colour) => colour !== getComputedStyle(document.body).backgroundColor).length
    })
  await expect.poll(edges).toBe(1)
})
