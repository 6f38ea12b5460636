import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { deflateSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { exportAs, openSample, symbol, waitUntilSaved } from './support/lajur'

/** Pictures, a web page and a link carry the draft; whoever gets one can look at it and open it again as the same draft. */

const TITLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi'

const choose = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

const download = async (page: Page, act: () => Promise<void>): Promise<string> => {
  const downloading = page.waitForEvent('download')
  await act()
  const path = test.info().outputPath((await (await downloading).suggestedFilename()) as string)
  await (await downloading).saveAs(path)
  return path
}

/** Imports a file into a browser that has never seen the draft, and gives what it exports as JSON. */
const jsonAfterImport = async (page: Page, path: string): Promise<string> => {
  const elsewhere = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin })
  if (elsewhere === undefined) throw new Error('no browser')
  const other = await elsewhere.newPage()
  await other.goto('/')
  await other.getByLabel('Impor berkas').setInputFiles(path)
  await waitUntilSaved(other)
  const { bytes } = await exportAs(other, 'JSON')
  await elsewhere.close()
  return bytes.toString()
}

test('SVG and PNG open again as the same draft', async ({ page }) => {
  test.setTimeout(120_000)
  await openSample(page, TITLE)
  const original = (await exportAs(page, 'JSON')).bytes.toString()
  await choose(page, 'Gambar…')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Simpan PNG' })).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('gambar.png') })
  const svg = await download(page, () => dialog.getByRole('button', { name: 'Simpan SVG' }).click())
  const content = await readFile(svg, 'utf8')
  expect(content).toContain('@font-face')
  expect(content).toContain('<text')
  expect(content).not.toContain('foreignObject')
  await dialog.getByLabel('Isi gambar').selectOption('Halaman 2')
  const png = await download(page, () => dialog.getByRole('button', { name: 'Simpan PNG' }).click())
  const header = await readFile(png)
  expect(header.readUInt32BE(16)).toBeGreaterThan(1500)
  expect(await jsonAfterImport(page, svg)).toBe(original)
  expect(await jsonAfterImport(page, png)).toBe(original)
})

test('the web page plays by itself from a file, and opens again as the same draft; the flow comes as text too', async ({
  page,
}) => {
  await openSample(page, TITLE)
  const flow = await download(page, () => choose(page, 'Alur sebagai teks (Mermaid)'))
  expect(await readFile(flow, 'utf8')).toMatch(/^flowchart TD\n/)
  const original = (await exportAs(page, 'JSON')).bytes.toString()
  const path = await download(page, () => choose(page, 'Halaman web'))
  expect(await jsonAfterImport(page, path)).toBe(original)

  const context = await page.context().browser()?.newContext({ offline: true })
  const reader = await context?.newPage()
  if (reader === undefined) throw new Error('no browser')
  const faults: string[] = []
  reader.on('pageerror', (error) => faults.push(error.message))
  await reader.goto(pathToFileURL(path).href)
  await reader.screenshot({ path: test.info().outputPath('halaman-web.png') })
  await reader.getByRole('button', { name: 'Presentasi' }).click()
  const done = reader.getByText('Prosedur selesai')
  for (let presses = 0; presses < 100 && !(await done.isVisible()); presses++) await reader.keyboard.press('PageDown')
  await expect(done).toBeVisible()
  expect(faults).toEqual([])
  await context?.close()
})

test('a link opens the draft elsewhere, after a warning and not before', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page, 'Penetapan Perencanaan')
  const original = (await exportAs(page, 'JSON')).bytes.toString()
  await choose(page, 'Salin tautan')
  await expect(page.getByText(/^Tautan disalin/)).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const elsewhere = await page.context().browser()?.newContext()
  const other = await elsewhere?.newPage()
  if (other === undefined) throw new Error('no browser')
  await other.goto(link)
  await expect(other.getByRole('heading', { name: 'Tautan ini membawa sebuah draf' })).toBeVisible()
  await other.getByRole('button', { name: 'Buka draf' }).click()
  await waitUntilSaved(other)
  await expect(symbol(other, /langkah 1, /).first()).toBeVisible()
  expect((await exportAs(other, 'JSON')).bytes.toString()).toBe(original)
  await other.goto(`${link.slice(0, -200)}`)
  await other.getByRole('button', { name: 'Buka draf' }).click()
  await expect(other.getByRole('alert')).toBeVisible()
  await elsewhere?.close()
})

test('a picture goes to the clipboard as large as it says, and a refusal is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page, 'Penetapan Perencanaan')
  await choose(page, 'Gambar…')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Isi gambar').selectOption('Halaman 2')
  const [, width, height] = /(\d+) × (\d+) piksel/.exec(await dialog.getByText(/piksel/).innerText()) ?? []
  await dialog.getByRole('button', { name: 'Salin gambar' }).click()
  await expect(page.getByText('Gambar disalin.')).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob())
    return { width: picture.width, height: picture.height }
  })
  expect(copied).toEqual({ width: Number(width), height: Number(height) })
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  })
  await dialog.getByRole('button', { name: 'Salin gambar' }).click()
  await expect(page.getByText(/^Tidak berhasil/)).toBeVisible()
})

test('a link with hostile or huge content opens nothing, says why and changes nothing', async ({ page }) => {
  const open = async (content: string | Buffer): Promise<void> => {
    await page.goto('/')
    await page.goto(`/#/kiriman/${deflateSync(content).toString('base64url')}`)
    await page.getByRole('button', { name: 'Buka draf' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
  }
  await open('{"format":"lajur","version":1,"__proto__":{"polluted":true},"procedures":[{}]}')
  await expect(page.getByRole('alert')).toContainText('__proto__')
  await open('{"format":"lajur","version":1,"procedures":[{"flows":[{"from":"a","to":"a"}]}]}')
  await open(`${'['.repeat(100_000)}`)
  await open(Buffer.alloc(30 * 1024 * 1024, ' '))
  await expect(page.getByRole('alert')).toContainText('rusak atau terpotong')
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'SOP baru' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Draf', exact: true }).getByRole('listitem')).toHaveCount(0)
})
