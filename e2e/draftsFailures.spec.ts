import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { waitUntilSaved } from './support/lajur'

/** When the browser's storage fails: nothing on the screen is lost, the state line tells the truth, and it mends itself. */

const title = (page: Page) => page.getByLabel('Nama SOP', { exact: true })
const state = (page: Page) => page.getByRole('status').filter({ hasText: /^(Tersimpan|Menyimpan|Belum tersimpan)/ })

const newDraft = async (page: Page): Promise<void> => {
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await title(page).fill('Sebelum penuh')
  await waitUntilSaved(page)
}

/** Has the page's database refuse every write while its `isFull` is set. */
const fillWhenAsked = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given: [unknown, IDBValidKey?]) {
      if ((window as { isFull?: boolean }).isFull) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })

const setFull = (page: Page, isFull: boolean): Promise<void> =>
  page.evaluate((value) => {
    ;(window as { isFull?: boolean }).isFull = value
  }, isFull)

test('a full disk turns the state red, offers the file, and all is written once there is room', async ({ page }) => {
  await fillWhenAsked(page)
  await newDraft(page)
  await setFull(page, true)
  await title(page).fill('Saat penuh')
  await expect(state(page)).toHaveText(/^Belum tersimpan: Ruang penyimpanan peramban penuh/)
  await title(page).fill('Saat penuh, tetap diketik')
  await expect(state(page)).toHaveText(/^Belum tersimpan/)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh JSON sekarang' }).click()
  const file = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
  expect(file.identity.title).toBe('Saat penuh, tetap diketik')
  await setFull(page, false)
  await waitUntilSaved(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saat penuh, tetap diketik')
})

test('a draft that was begun on a full disk is there at the next start, although its page was closed', async ({
  page,
}) => {
  await fillWhenAsked(page)
  await newDraft(page)
  await page.getByRole('link', { name: 'Beranda' }).click()
  await setFull(page, true)
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await title(page).fill('Tidak pernah muat')
  await expect(state(page)).toHaveText(/^Belum tersimpan/)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto('about:blank')
  await page.goto('/')
  await expect(page.getByRole('list', { name: 'Draf', exact: true })).toContainText('Tidak pernah muat')
})

test('a draft goes on although its database is deleted while it is open', async ({ page, context }) => {
  await newDraft(page)
  const other = await context.newPage()
  await other.goto('/favicon.svg')
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('lajur')
        deleting.onsuccess = () => resolve()
        deleting.onerror = () => reject(deleting.error)
      }),
  )
  await title(page).fill('Sesudah dihapus')
  await waitUntilSaved(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sesudah dihapus')
})

test('a browser that allows no storage says so, and a draft is made all the same, kept by its page and handed out', async ({
  page,
}) => {
  // What Chromium does where the user has forbidden sites to store anything.
  await page.addInitScript(() => {
    const deny = (): never => {
      throw new DOMException('denied', 'SecurityError')
    }
    IDBFactory.prototype.open = deny
    Object.defineProperty(window, 'localStorage', { get: deny })
    LockManager.prototype.request = () => Promise.reject(new DOMException('denied', 'SecurityError'))
  })
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('Penyimpanan peramban tidak dapat dipakai')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await title(page).fill('Tanpa penyimpanan')
  await expect(state(page)).toHaveText(/^Belum tersimpan: Penyimpanan peramban tidak dapat dipakai/)
  await page.getByRole('link', { name: 'Beranda' }).click()
  const unwritten = page.getByRole('list', { name: 'Belum tersimpan, hanya ada di halaman ini' })
  await unwritten.getByRole('link', { name: 'Tanpa penyimpanan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tanpa penyimpanan')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh JSON sekarang' }).click()
  const path = await (await downloading).path()
  await page.getByRole('link', { name: 'Beranda' }).click()
  await page.getByLabel('Impor berkas').setInputFiles(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tanpa penyimpanan')
})

test('a database that does not open is told of, and the draft comes once it does', async ({ page, context }) => {
  const sample = JSON.parse(await readFile('public/templates/pelayanan.sop.json', 'utf8'))
  const busy = await context.newPage()
  await busy.goto('/favicon.svg')
  await busy.evaluate(keepDatabaseBusy, { ...sample, id: 'd1' })
  await page.goto('/#/draf/d1')
  await expect(page.getByRole('alert')).toContainText('Penyimpanan peramban belum menjawab.')
  await busy.evaluate(() => {
    ;(window as { isDone?: boolean }).isDone = true
  })
  await waitUntilSaved(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

/** Makes the program's database with a draft, in a transaction that goes on, and keeps all others waiting, until `isDone` is set. */
const keepDatabaseBusy = (draft: { readonly id: string }): void => {
  const opening = indexedDB.open('lajur', 20)
  opening.onupgradeneeded = () => {
    const database = opening.result
    const bodies = database.createObjectStore('bodies', { keyPath: 'id' })
    const summaries = database.createObjectStore('summaries', { keyPath: 'id' })
    summaries.createIndex('changedAt', 'changedAt')
    const revisions = database.createObjectStore('revisions', { keyPath: 'id', autoIncrement: true })
    revisions.createIndex('draftId', 'draftId')
    database.createObjectStore('revisionBodies', { keyPath: 'id' })
    database.createObjectStore('facts', { keyPath: 'key' })
    bodies.put({ id: draft.id, body: draft })
    const listed = { title: 'Satu', institution: '', stepCount: 1, changedAt: 1, revision: 1, schemaVersion: 1 }
    summaries.put({ ...listed, id: draft.id, removedAt: null })
    const goOn = (): void => {
      if ((window as { isDone?: boolean }).isDone) return
      bodies.get(draft.id).onsuccess = goOn
    }
    goOn()
  }
  opening.onsuccess = () => opening.result.close()
}

test('a clock that was set back loses nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const { now } = Date
    Date.now = () => now() - ((window as { backMs?: number }).backMs ?? 0)
  })
  await newDraft(page)
  await page.evaluate(() => {
    ;(window as { backMs?: number }).backMs = 400 * 24 * 3600 * 1000
  })
  await title(page).fill('Sesudah jam mundur')
  await waitUntilSaved(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sesudah jam mundur')
})

test('the browser is asked to keep the drafts at the first edit, not before', async ({ page }) => {
  await page.addInitScript(() => {
    const asked = window as { asked?: number }
    asked.asked = 0
    navigator.storage.persist = async () => {
      asked.asked = (asked.asked ?? 0) + 1
      return true
    }
  })
  const asked = () => page.evaluate(() => (window as { asked?: number }).asked)
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await title(page).waitFor()
  expect(await asked()).toBe(0)
  await title(page).fill('Pertama')
  await waitUntilSaved(page)
  expect(await asked()).toBe(1)
})
