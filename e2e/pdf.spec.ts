import { readFile, writeFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { parseDraft } from '../src/core/draft/parse'
import { serializeDraft } from '../src/core/draft/serialize'
import { pdfAttachment, pdfFonts, pdfInfo, pdfText, pdfWords, qpdfComplaints, runOnPdf } from '../test/support/pdfTools'
import { exportAs, openSample, symbol, waitUntilSaved } from './support/lajur'

/** The PDF that the browser makes, and the way back from it. */

const SAMPLE = 'Fasilitasi Kegiatan Sosial Daerah'

/** Opens the preview and gives its button that prints. */
const openPreview = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Pratinjau' }).click()
  const print = page.getByRole('dialog', { name: 'Pratinjau' }).getByRole('button', { name: 'Cetak', exact: true })
  await expect(print).toBeVisible()
  return print
}

test('an exported PDF is sound, tagged, ready to be signed, and carries its draft', async ({ page }) => {
  await openSample(page, SAMPLE)
  const { bytes, name } = await exportAs(page, 'PDF')
  expect(name).toMatch(/\.pdf$/)
  expect(qpdfComplaints(bytes)).toBe('')
  const info = pdfInfo(bytes)
  expect(info.get('Tagged')).toBe('yes')
  expect(info.get('Form')).toBe('AcroForm')
  expect(info.get('PDF version')).toBe('1.7')
  for (const font of pdfFonts(bytes)) expect(font).toMatchObject({ embedded: true, subset: true, unicode: true })
  expect(runOnPdf(bytes, 'sh', (path) => ['-c', 'pdfsig "$0" 2>&1 || true', path])).toContain('ttd')
  const json = await exportAs(page, 'JSON')
  expect(pdfAttachment(bytes)).toBe(json.bytes.toString('utf8'))
})

test('the print panel says what the PDF carries', async ({ page }) => {
  await openSample(page, SAMPLE)
  await page.getByRole('tab', { name: 'Cetak' }).click()
  await page.getByLabel('PDF membawa draf, agar dapat dibuka lagi').uncheck()
  await page.getByLabel('Tempat tanda tangan elektronik (ttd)').uncheck()
  await page.getByLabel('Id, revisi, dan sidik jari di kaki halaman').check()
  const { bytes } = await exportAs(page, 'PDF')
  expect(runOnPdf(bytes, 'pdfdetach', (path) => ['-list', path])).toContain('0 embedded files')
  expect(pdfInfo(bytes).get('Form')).toBe('none')
  expect(pdfText(bytes)).toMatch(/Lajur [0-9a-f-]{36} · revisi .+ · sidik jari [0-9a-f]{12}/)
})

test('a PDF opens again as the draft that it carries, chosen or dropped', async ({ page }) => {
  await openSample(page, SAMPLE)
  const { bytes } = await exportAs(page, 'PDF')
  const path = test.info().outputPath('sop.pdf')
  await writeFile(path, bytes)
  await page.goto('/')
  await page.getByLabel('Impor berkas').setInputFiles(path)
  await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
  await waitUntilSaved(page)

  const parsed = parseDraft(pdfAttachment(bytes))
  if (!parsed.ok) throw new Error('The carried draft is not sound')
  const other = {
    ...parsed.value.draft,
    id: 'lain',
    identity: { ...parsed.value.draft.identity, title: 'Layanan Lain' },
  }
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    const pdf = `%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile>>\nstream\n${text}\nendstream\nendobj\n%%EOF\n`
    transfer.items.add(new File([pdf], 'lain.pdf', { type: 'application/pdf' }))
    return transfer
  }, serializeDraft(other))
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect(page).toHaveURL(/#\/draf\/lain/)
})

test('a PDF without a draft is refused in words', async ({ page }) => {
  await page.goto('/')
  const path = test.info().outputPath('surat.pdf')
  await writeFile(path, '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n')
  await page.getByLabel('Impor berkas').setInputFiles(path)
  await expect(page.getByRole('alert')).toContainText('tidak membawa draf')
  await expect(page.getByRole('alert')).toContainText('surat.pdf')
})

test('the browser prints the very pages of the PDF, each on its sheet', async ({ page }) => {
  await openSample(page, SAMPLE)
  const { bytes } = await exportAs(page, 'PDF')
  await openPreview(page)
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await writeFile(test.info().outputPath('tercetak.pdf'), printed)
  expect(pdfInfo(printed).get('Pages')).toBe(pdfInfo(bytes).get('Pages'))
  const size = (info: string | undefined) => (info?.match(/[\d.]+/g) ?? []).slice(0, 2).map(Number)
  const [width = 0, height = 0] = size(pdfInfo(bytes).get('Page size'))
  const [printedWidth = 0, printedHeight = 0] = size(pdfInfo(printed).get('Page size'))
  // Chromium prints in whole CSS pixels, a hundredth of an inch or so.
  expect(Math.abs(width - printedWidth)).toBeLessThan(1)
  expect(Math.abs(height - printedHeight)).toBeLessThan(1)
  expect(pdfText(printed, 'raw')).not.toContain('Pratinjau')
  const own = wordsByPlace(bytes)
  const foreign = wordsByPlace(printed)
  expect(own.size).toBeGreaterThan(50)
  const far = [...own].filter(([word, left]) => Math.abs((foreign.get(word) ?? Number.POSITIVE_INFINITY) - left) > 0.5)
  expect(far.length).toBeLessThan(own.size * 0.02)
})

/** Where each word that stands only once on its page begins, in mm. */
function wordsByPlace(pdf: Uint8Array): ReadonlyMap<string, number> {
  const words = pdfWords(pdf).map(({ text, page, left }) => ({ key: `${page} ${text}`, left }))
  const once = words.filter(({ key }) => words.filter((word) => word.key === key).length === 1)
  return new Map(once.map(({ key, left }) => [key, left]))
}

test('Ctrl+P and the button print from the preview', async ({ page }) => {
  await openSample(page, SAMPLE)
  await page.evaluate(() => {
    window.print = () => void document.body.setAttribute('data-prints', `${document.body.dataset.prints ?? ''}|`)
  })
  const print = await openPreview(page)
  await print.click()
  await expect(page.locator('body')).toHaveAttribute('data-prints', '|')
  await page.keyboard.press('Control+p')
  await expect(page.locator('body')).toHaveAttribute('data-prints', '||')
})

test('what the font lacks is named after the export', async ({ page }) => {
  await page.goto('/')
  const parsed = parseDraft(await readFile('public/samples/karanganyar-fasilitasi.sop.json', 'utf8'))
  if (!parsed.ok) throw new Error('The sample is not sound')
  const { draft } = parsed.value
  const path = test.info().outputPath('huruf.sop.json')
  await writeFile(path, serializeDraft({ ...draft, identity: { ...draft.identity, unit: 'UNIT 漢' } }))
  await page.getByLabel('Impor berkas').setInputFiles(path)
  await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
  const { bytes } = await exportAs(page, 'PDF')
  await expect(page.getByText(/tidak memiliki 漢/)).toBeVisible()
  expect(pdfText(bytes)).toContain('UNIT')
})
