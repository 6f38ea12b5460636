import { readFile, writeFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { waitUntilSaved } from './support/lajur'

/** Drafts of a newer program are shown and never written; what reading mends is told. */

const SAMPLE = 'public/samples/tangerang-sosialisasi.sop.json'

const download = async (page: Page): Promise<Buffer> => {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh berkas aslinya' }).click()
  return readFile(await (await downloading).path())
}

test('a newer program’s file is shown, comes out again byte for byte, and is stored nowhere', async ({
  page,
}, info) => {
  const newer = { ...JSON.parse(await readFile(SAMPLE, 'utf8')), version: 7, invented: { by: 'besok' } }
  const path = info.outputPath('besok.sop.json')
  await writeFile(path, `${JSON.stringify(newer, null, 3)}\n\n`)
  await page.goto('/')
  await page.getByLabel('Impor berkas').setInputFiles(path)
  await expect(page.getByRole('alert')).toContainText('format versi 7; program ini mengenal sampai versi 1')
  await expect(page.getByRole('main', { name: 'Halaman draf' }).locator('svg').first()).toBeVisible()
  expect((await download(page)).equals(await readFile(path))).toBe(true)
  await page.reload()
  await expect(page.getByRole('button', { name: 'SOP baru' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Draf', exact: true }).getByRole('listitem')).toHaveCount(0)
})

test('a stored draft that a newer program has written is shown, and its record stays as it is', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await expect(page).toHaveURL(/#\/draf\//)
  await waitUntilSaved(page)
  const address = page.url()
  await page.goto('/favicon.svg')
  const written = await page.evaluate(asNewerProgram, 2)
  await page.goto(address)
  await expect(page.getByRole('alert')).toContainText('Hanya dapat dibaca.')
  expect(JSON.parse((await download(page)).toString())).toEqual(written)
  await page.getByRole('link', { name: 'Beranda' }).click()
  await expect(page.getByRole('list', { name: 'Draf', exact: true }).getByRole('listitem')).toHaveCount(1)
  await page.goto('/favicon.svg')
  expect(await page.evaluate(asNewerProgram, null)).toEqual(written)
})

test('what was mended of a file is told with its details', async ({ page }, info) => {
  const file = JSON.parse(await readFile(SAMPLE, 'utf8'))
  file.identity.title += '\u0007'
  const path = info.outputPath('kotor.sop.json')
  await writeFile(path, JSON.stringify(file))
  await page.goto('/')
  await page.getByLabel('Impor berkas').setInputFiles(path)
  const notice = page.getByText('Draf ini dirapikan saat dibaca; isinya tetap.')
  await notice.click()
  await expect(page.getByText('Halaman identitas, Nama SOP: tanda yang tidak dapat dicetak dibuang')).toBeVisible()
})

/** Lets the only draft's record be one of that version, where one is given; gives the record's body. */
const asNewerProgram = (version: number | null): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('lajur')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction(['bodies', 'summaries'], 'readwrite')
      const [bodies, summaries] = [transaction.objectStore('bodies'), transaction.objectStore('summaries')]
      let body: unknown
      bodies.getAll().onsuccess = ({ target }) => {
        const [record] = (target as IDBRequest).result
        body = record.body
        if (version === null) return
        Object.assign(record.body, { version, invented: true })
        bodies.put(record)
      }
      summaries.getAll().onsuccess = ({ target }) => {
        const [record] = (target as IDBRequest).result
        if (version !== null) summaries.put({ ...record, schemaVersion: version })
      }
      transaction.oncomplete = () => {
        database.close()
        resolve(body)
      }
    }
  })
