import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { waitUntilSaved } from './support/lajur'

/** A draft whose every text would be a script somewhere else is nothing but text here, and in whatever leaves the program. */

const HOSTILE = '<img src=x onerror="window.hacked=1"></title></script><script>window.hacked=1</script>'

/** The fields of the format that hold words, those in lists included. */
const WORDS = new Set([
  ...['institution', 'unit', 'title', 'number', 'createdDate', 'revisedDate', 'effectiveDate', 'position', 'rank'],
  ...['nip', 'legalBasis', 'qualifications', 'relatedSops', 'equipment', 'warnings', 'records', 'purpose', 'name'],
  ...['group', 'activity', 'text', 'requirements', 'duration', 'output', 'note', 'label', 'footnote'],
])

const withHostileWords = (value: unknown, isWords = false): unknown => {
  if (typeof value === 'string') return isWords ? HOSTILE : value
  if (Array.isArray(value)) return value.map((entry) => withHostileWords(entry, isWords))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withHostileWords(child, WORDS.has(key))]))
}

const isHacked = (page: Page): Promise<boolean> => page.evaluate(() => 'hacked' in window)

test('scripts in every text of a file run nowhere: on the screens, in the web page, in the picture', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const sample = JSON.parse(await readFile('public/templates/persetujuan.sop.json', 'utf8'))
  const path = test.info().outputPath('jahat.sop.json')
  await writeFile(path, JSON.stringify(withHostileWords(sample)))
  await page.goto('/')
  await page.getByLabel('Impor berkas').setInputFiles(path)
  await waitUntilSaved(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE)
  for (const tab of ['Identitas', 'Cetak', 'Periksa']) await page.getByRole('tab', { name: tab }).click()

  const download = async (act: () => Promise<void>): Promise<string> => {
    const downloading = page.waitForEvent('download')
    await act()
    const saved = test.info().outputPath((await downloading).suggestedFilename())
    await (await downloading).saveAs(saved)
    return saved
  }
  const choose = async (item: string): Promise<void> => {
    await page.getByRole('button', { name: 'Ekspor' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  const files = [await download(() => choose('Halaman web'))]
  await choose('Gambar…')
  files.push(await download(() => page.getByRole('button', { name: 'Simpan SVG' }).click()))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Riwayat' }).click()
  await expect(page.getByRole('img', { name: 'Gambar revisi' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Pratinjau' }).click()
  await expect(page.getByRole('button', { name: 'Ekspor PDF' })).toBeVisible()
  expect(await isHacked(page)).toBe(false)
  await page.goto('/')
  await expect(page.getByRole('list', { name: 'Draf', exact: true }).getByRole('listitem')).toContainText('<img src=x')
  expect(await isHacked(page)).toBe(false)
  for (const file of files) {
    const other = await context.newPage()
    await other.goto(pathToFileURL(file).href)
    await expect(other.locator('svg text').first()).toBeAttached()
    expect(await isHacked(other), file).toBe(false)
    await other.close()
  }
  expect(dialogs).toEqual([])
})
