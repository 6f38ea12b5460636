import { expect, test } from '@playwright/test'
import { symbol, waitUntilSaved } from './support/lajur'

/** Someone opens the program for the first time. */

test('a blank draft begins with a template, as one step to undo', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).first().click()
  const ways = page.getByRole('region', { name: 'Tiga cara memulai' })
  await ways.getByRole('button', { name: 'Koordinasi dua instansi' }).click()
  await expect(symbol(page, /^Keputusan, langkah 5, Pejabat Teknis/)).toBeVisible()
  await expect(ways).toBeHidden()
  await expect(page.getByRole('button', { name: /^Periksa ?3 peringatan/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(ways).toBeVisible()
  // Nobody is scolded before the first word, but an export says what is missing.
  await expect(page.getByRole('button', { name: 'Periksa', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await expect(page.getByRole('menuitem', { name: /^Periksa dulu: 2 kesalahan/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await ways.getByRole('button', { name: 'Tambah pelaksana' }).click()
  await expect(page.getByLabel('Ubah teks')).toBeFocused()
  await page.keyboard.type('Pemohon')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Pemohon', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Periksa ?\d/ })).toBeVisible()
})

test('each of the five patterns begins a draft of its own', async ({ page }) => {
  const patterns = [
    ['Kosong', null],
    ['Pelayanan linear', /^Selesai, /],
    ['Persetujuan dengan perbaikan', /^Panah dari .*, Tidak/],
    ['Koordinasi dua instansi', /^Keputusan, /],
    ['Penanganan pengaduan', /^Keputusan, /],
  ] as const
  const list = page.getByRole('list', { name: 'Mulai dari templat' })
  for (const [pattern, holds] of patterns) {
    await page.goto('/')
    await expect(list.getByRole('listitem')).toHaveCount(patterns.length)
    await list.getByRole('button', { name: pattern }).click()
    await expect(page).toHaveURL(/#\/draf\//)
    if (holds === null) await expect(page.getByRole('region', { name: 'Tiga cara memulai' })).toBeVisible()
    else await expect(page.getByLabel(holds).first()).toBeVisible()
    await waitUntilSaved(page)
  }
  await page.goto('/')
  const drafts = page.getByRole('list', { name: 'Draf', exact: true }).getByRole('listitem')
  await expect(drafts).toHaveCount(patterns.length)
  // Each is clean but for what only the office can fill in.
  await expect(drafts.filter({ hasText: 'kesalahan' })).toHaveCount(0)
})

test('the tour is walked by keyboard and not offered again', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).first().click()
  await page.getByRole('button', { name: 'Ikuti tur singkat' }).click()
  const stops = ['Lembar ini yang tercetak', 'Pelaksana dan simbol', 'Panel', 'Periksa sebelum dicetak']
  for (const title of [...stops, 'PDF siap ditandatangani', 'Bila tersesat']) {
    await expect(page.getByRole('dialog', { name: title, exact: true }).locator('[data-tour-next]')).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('region', { name: 'Tiga cara memulai' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ikuti tur singkat' })).toHaveCount(0)
})

test('a field explains itself and leads to its help page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Pelayanan linear' }).click()
  await waitUntilSaved(page)
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await page.getByRole('button', { name: 'Penjelasan Tanggal pembuatan' }).press('Enter')
  await expect(page.getByText('bukan hari penyusunan dimulai')).toBeVisible()
  await page.getByRole('button', { name: 'Selengkapnya di Bantuan' }).press('Enter')
  const help = page.getByRole('dialog', { name: 'Bantuan' })
  await expect(help.getByRole('heading', { name: 'Halaman identitas' })).toBeVisible()
  await expect(help.getByRole('searchbox')).toBeFocused()
  await help.getByRole('searchbox').fill('bsre')
  await expect(help.getByRole('heading', { name: 'Mencetak dan TTE' })).toBeVisible()
  await help.getByRole('searchbox').fill('lisensi')
  await expect(help.getByRole('link', { name: 'React Flow' })).toBeVisible()
  await help.getByText('Semua karya pihak lain dan lisensinya').click()
  await expect(help.getByText('@xyflow/react')).toBeVisible()
})

test('cards show the first page and what is open; a broken draft says that it cannot be shown', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Pelayanan linear' }).click()
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Beranda' }).click()
  const card = page.getByRole('list', { name: 'Draf', exact: true }).getByRole('listitem')
  await expect(card.locator('[data-thumbnail="ready"] svg')).toBeVisible()
  await expect(card).toContainText('3 peringatan')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('lajur')
        opening.onsuccess = () => {
          const store = opening.result.transaction('bodies', 'readwrite').objectStore('bodies')
          const cursor = store.openCursor()
          cursor.onsuccess = () => {
            cursor.result?.update({ ...cursor.result.value, body: { format: 'lajur', version: 1, procedures: 3 } })
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  await page.reload()
  await expect(card.locator('[data-thumbnail="broken"]')).toBeVisible()
  await expect(card).toContainText('tidak dapat ditampilkan')
})
