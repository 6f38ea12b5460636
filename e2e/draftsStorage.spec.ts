import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { waitUntilSaved } from './support/lajur'

/** The bin, the backup of everything, what the browser says of its storage, and the raw records. */

const newDraft = async (page: Page, title: string): Promise<void> => {
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await page.getByLabel('Nama SOP', { exact: true }).fill(title)
  await waitUntilSaved(page)
}

const drafts = (page: Page) => page.getByRole('list', { name: 'Draf', exact: true }).getByRole('listitem')

test('a deleted draft waits in the bin, comes back, and goes only after a second press', async ({ page }) => {
  await newDraft(page, 'Layanan Tamu')
  await page.goto('/')
  await drafts(page).first().getByRole('button', { name: 'Hapus' }).click()
  await expect(drafts(page)).toHaveCount(0)
  await page.getByRole('link', { name: /Penyimpanan/ }).click()
  const bin = page.getByRole('list', { name: 'Draf di tempat sampah' }).getByRole('listitem')
  await bin.getByRole('button', { name: 'Kembalikan Layanan Tamu' }).click()
  await expect(bin).toHaveCount(0)
  await page.getByRole('link', { name: 'Beranda' }).click()
  await expect(drafts(page)).toHaveCount(1)
  await drafts(page).first().getByRole('button', { name: 'Hapus' }).click()
  await page.getByRole('link', { name: /Penyimpanan/ }).click()
  await bin.getByRole('button', { name: 'Hapus selamanya: Layanan Tamu' }).click()
  await expect(bin).toHaveCount(1)
  await bin.getByRole('button', { name: 'Benar, hapus selamanya' }).click()
  await expect(bin).toHaveCount(0)
})

test('a backup of everything restores after the browser has cleared the site, and adds nothing twice', async ({
  page,
}) => {
  await newDraft(page, 'Layanan Tamu')
  await newDraft(page, 'Layanan Surat')
  await page.goto('/#/penyimpanan')
  await expect(page.getByText(/Terpakai .* MB/)).toBeVisible()
  await expect(page.getByText(/Peramban (berjanji|belum berjanji|ini tidak memberi tahu)/)).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Cadangkan semua' }).click()
  const path = await (await downloading).path()
  await expect(page.getByText('2 draf dicadangkan.')).toBeVisible()
  expect(await readFile(path, 'utf8')).toContain('lajur-backup')

  await page.goto('/favicon.svg')
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('lajur')
        deleting.onsuccess = resolve
        deleting.onerror = reject
      }),
  )
  await page.goto('/#/penyimpanan')
  await page.getByLabel('Berkas cadangan').setInputFiles(path)
  await expect(page.getByText('2 draf ditambahkan, 0 disimpan sebagai salinan, 0 sudah ada.')).toBeVisible()
  await page.goto('/')
  await page.getByLabel('Impor berkas').setInputFiles(path)
  await expect(page.getByText('0 draf ditambahkan, 0 disimpan sebagai salinan, 2 sudah ada.')).toBeVisible()
  await expect(drafts(page)).toHaveCount(2)
})

test('a damaged record opens no editor, but is among the raw records as it is', async ({ page }) => {
  await newDraft(page, 'Layanan Tamu')
  const address = page.url()
  await page.goto('/favicon.svg')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('lajur').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result
          const bodies = database.transaction('bodies', 'readwrite').objectStore('bodies')
          bodies.getAll().onsuccess = ({ target: found }) => {
            const [record] = (found as IDBRequest).result
            record.body.procedures = 'rusak'
            bodies.put(record).onsuccess = () => {
              database.close()
              resolve()
            }
          }
        }
      }),
  )
  await page.goto(address)
  await expect(page.getByText('Catatan draf ini rusak dan tidak diubah.')).toBeVisible()
  await page.getByRole('link', { name: 'Catatan mentah' }).click()
  await page.getByRole('button', { name: 'Tampilkan catatan mentah' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh Layanan Tamu' }).first().click()
  expect(JSON.parse(await readFile(await (await downloading).path(), 'utf8')).procedures).toBe('rusak')
})

test('every saved draft is also written into the chosen folder', async ({ page }) => {
  // The page's private folder stands in for one that only a person can choose.
  await page.addInitScript(() => Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() }))
  await page.goto('/#/penyimpanan')
  await page.getByRole('button', { name: 'Pilih folder' }).click()
  await expect(page.getByText(/^Draf ditulis ke folder/)).toBeVisible()
  await newDraft(page, 'Layanan Tamu')
  await page.evaluate(watchFolder)
  await expect
    .poll(() => page.evaluate(readFolder))
    .toMatch(/^layanan-tamu\.\w+\.sop\.json \{.*"title": "Layanan Tamu"/s)
  await page.getByLabel('Nomor SOP', { exact: true }).fill('12/2026')
  await expect.poll(() => page.evaluate(readFolder)).toMatch(/^layanan-tamu\.\w+\.sop\.json \{.*"number": "12\/2026"/s)
  await page.getByLabel('Nama SOP', { exact: true }).fill('Buku Tamu')
  await expect.poll(() => page.evaluate(readFolder)).toMatch(/^buku-tamu\.\w+\.sop\.json \{((?!layanan-tamu\.).)*$/s)
  expect(await page.evaluate(() => (window as { brokenReadings?: readonly string[] }).brokenReadings)).toEqual([])
})

test('a folder that wants leave again says so where one works and gets all drafts once it has it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() })
    // As in a new visit: the browser asks anew.
    const mayWrite = (): boolean => sessionStorage.getItem('mayWrite') !== 'no'
    Object.assign(FileSystemDirectoryHandle.prototype, {
      queryPermission: async () => (mayWrite() ? 'granted' : 'prompt'),
      requestPermission: async () => {
        sessionStorage.setItem('mayWrite', 'yes')
        return 'granted'
      },
    })
  })
  const setMayWrite = (answer: 'yes' | 'no') =>
    page.evaluate((given) => sessionStorage.setItem('mayWrite', given), answer)
  await newDraft(page, 'Layanan Tamu')
  await page.goto('/#/penyimpanan')
  await page.getByRole('button', { name: 'Pilih folder' }).click()
  await expect(page.getByText('1 draf ditulis ke folder.')).toBeVisible()
  await expect.poll(() => page.evaluate(readFolder)).toMatch(/^layanan-tamu\.\w+\.sop\.json /)

  await setMayWrite('no')
  await newDraft(page, 'Layanan Surat')
  await expect(page.getByText(/belum ditulis ke folder .*: peramban meminta izin lagi\./)).toBeVisible()
  await page.getByRole('button', { name: 'Izinkan menulis' }).click()
  await expect
    .poll(() => page.evaluate(readFolder))
    .toMatch(/^layanan-surat\.\w+\.sop\.json \{.*"title": "Layanan Surat"/ms)

  await setMayWrite('no')
  await page.getByLabel('Nomor SOP', { exact: true }).fill('12/2026')
  await waitUntilSaved(page)
  await page.goto('/')
  await expect(page.getByText(/^Folder .* menunggu izin/)).toBeVisible()
  await page.getByRole('button', { name: 'Izinkan menulis' }).click()
  await expect.poll(() => page.evaluate(readFolder)).toMatch(/"number": "12\/2026"/)
  await expect(page.getByText(/menunggu izin/)).toHaveCount(0)
})

/** The folder's files with their texts; nothing where one is being replaced at this moment, to be asked again. */
const readFolder = async (): Promise<string> => {
  try {
    const found: string[] = []
    for await (const [name, handle] of (await navigator.storage.getDirectory()).entries())
      found.push(`${name} ${await (await (handle as FileSystemFileHandle).getFile()).text()}`)
    return found.join('\n')
  } catch {
    return ''
  }
}

/** Reads the folder over and over, as a backup program might, and notes each draft's file that is not a whole one. */
const watchFolder = (): void => {
  const brokenReadings: string[] = []
  Object.assign(window, { brokenReadings })
  const look = async (): Promise<void> => {
    for await (const [name, handle] of (await navigator.storage.getDirectory()).entries()) {
      if (!name.endsWith('.sop.json')) continue
      const text = await (handle as FileSystemFileHandle).getFile().then(
        (file) => file.text(),
        () => null,
      )
      if (text !== null && !text.endsWith('}\n')) brokenReadings.push(`${name}: ${text.slice(-40)}`)
    }
  }
  const lookAgain = (): void => void look().then(lookAgain, lookAgain)
  lookAgain()
}
