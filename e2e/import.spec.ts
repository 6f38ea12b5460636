import { writeFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { symbol, waitUntilSaved } from './support/lajur'

/** Files come in through the home page; what is not a sound draft is refused whole, with its reason in words. */

const soundDraft = {
  format: 'lajur',
  version: 1,
  identity: { title: 'Layanan Legalisir' },
  procedures: [
    {
      actors: [
        { id: 'a1', name: 'Pemohon' },
        { id: 'a2', name: 'Petugas' },
      ],
      rows: [
        { id: 'r1', activity: 'Mengajukan berkas', symbols: [{ id: 's1', actorId: 'a1', shape: 'terminator' }] },
        { id: 'r2', activity: 'Memeriksa berkas', symbols: [{ id: 's2', actorId: 'a2', shape: 'terminator' }] },
      ],
      flows: [{ id: 'f1', from: 's1', to: 's2' }],
    },
  ],
}

const importFile = async (page: Page, name: string, content: string | Buffer): Promise<void> => {
  const path = test.info().outputPath(name)
  await writeFile(path, content)
  await page.getByLabel('Impor berkas').setInputFiles(path)
}

test('an imported file opens in the editor, and a reload comes back to it', async ({ page }) => {
  await page.goto('/')
  await importFile(page, 'legalisir.sop.json', JSON.stringify(soundDraft))
  await expect(symbol(page, 'Mulai, langkah 1, Pemohon')).toBeVisible()
  await waitUntilSaved(page)
  const address = page.url()
  expect(address).toMatch(/#\/draf\/.+/)
  await page.reload()
  await expect(symbol(page, 'Selesai, langkah 2, Petugas')).toBeVisible()
  expect(page.url()).toBe(address)
  await page.goto('/')
  await expect(page.getByRole('list', { name: 'Draf' }).getByRole('listitem')).toHaveCount(1)
})

const intoNowhere = structuredClone(soundDraft)
for (const flow of intoNowhere.procedures[0]?.flows ?? []) flow.to = 's9'

const refusals: readonly { readonly what: string; readonly content: string | Buffer; readonly says: RegExp }[] = [
  { what: 'broken JSON', content: '{"format": "lajur", ', says: /rusak|bukan JSON|tidak dapat dibaca/i },
  { what: 'JSON of another program', content: '{"type":"excalidraw","elements":[]}', says: /bukan .*Lajur/i },
  { what: 'a file of 25 MB', content: Buffer.alloc(25 * 1024 * 1024, 0x20), says: /20 MB/ },
  { what: 'an arrow into nowhere', content: JSON.stringify(intoNowhere), says: /panah.*simbol|simbol.*tidak ada/i },
]

test('what is no sound draft is refused with its reason, and nothing stored changes', async ({ page }) => {
  await page.goto('/')
  await importFile(page, 'legalisir.sop.json', JSON.stringify(soundDraft))
  await waitUntilSaved(page)
  await page.goto('/')
  const drafts = page.getByRole('list', { name: 'Draf' })
  await expect(drafts.getByRole('listitem')).toHaveCount(1)
  await expect(drafts).toContainText(/kesalahan|peringatan|saran|Tanpa temuan/)
  const listed = drafts.locator('h3, p')
  const before = await listed.allInnerTexts()

  for (const [index, { what, content, says }] of refusals.entries()) {
    await test.step(what, async () => {
      await importFile(page, `lain-${index}.json`, content)
      await expect(page.getByRole('alert')).toContainText(`lain-${index}.json`)
      await expect(page.getByRole('alert')).toContainText(says)
      expect(page.url()).not.toContain('#/draf/')
    })
  }
  await page.reload()
  await expect(drafts.getByRole('listitem')).toHaveCount(1)
  await expect(drafts).toContainText(/kesalahan|peringatan|saran|Tanpa temuan/)
  expect(await listed.allInnerTexts()).toEqual(before)
})
