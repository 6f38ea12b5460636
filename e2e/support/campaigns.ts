import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { createDice } from '../../test/support/arbitraryDice'
import { waitUntilSaved } from './lajur'

/** Single runs of the campaigns against lost work, each decided by its seed. */

/** So much of the last work may be lost when a page dies, in ms. */
export const LOSS_LIMIT_MS = 500

const title = (page: Page) => page.getByLabel('Nama SOP', { exact: true })

const openIdentity = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Identitas' }).click()
  await title(page).waitFor()
}

/** Makes a draft and gives its address. */
export const beginDraft = async (context: BrowserContext): Promise<string> => {
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('button', { name: 'SOP baru' }).click()
  await openIdentity(page)
  await title(page).fill('Awal')
  await waitUntilSaved(page)
  const address = page.url()
  await page.close()
  return address
}

/** What one killed page has lost. */
export interface KillOutcome {
  readonly typed: number
  readonly kept: number
  /** How old the oldest lost letter was when the page died, in ms; 0 when none was lost. */
  readonly lossMs: number
}

/**
 * Types a burst and has the browser crash the page at some moment of it; then opens the draft again. What is kept must be the
 * beginning of what was typed. A letter's age counts from when the page had taken it.
 */
export const killWhileTyping = async (context: BrowserContext, address: string, seed: number): Promise<KillOutcome> => {
  const dice = createDice(seed)
  const page = await context.newPage()
  await page.goto(address)
  await openIdentity(page)
  await title(page).fill('')
  await title(page).focus()
  const protocol = await context.newCDPSession(page)
  const takenAt: number[] = []
  let isDead = false
  const typing = (async () => {
    while (!isDead) {
      await page.keyboard.insertText('abcdefghij'.charAt(takenAt.length % 10)).catch(() => {})
      if (!isDead) takenAt.push(performance.now())
    }
  })()
  // The first letter may take long to be taken, where the page has just been loaded.
  await expect.poll(() => takenAt.length).toBeGreaterThan(0)
  await new Promise((resolve) => setTimeout(resolve, 400 + dice.int(1600)))
  const diedAt = performance.now()
  isDead = true
  // The call never answers: its page is gone.
  protocol.send('Page.crash').catch(() => {})
  await page.waitForEvent('crash')
  await Promise.race([typing, new Promise((resolve) => setTimeout(resolve, 1000))])
  await page.close()

  const again = await context.newPage()
  await again.goto(address)
  await openIdentity(again)
  const kept = await title(again).inputValue()
  await again.close()
  expect('abcdefghij'.repeat(Math.ceil((takenAt.length + 20) / 10)), `seed ${seed}`).toContain(kept)
  const firstLost = takenAt[kept.length]
  return {
    typed: takenAt.length,
    kept: kept.length,
    lossMs: firstLost === undefined ? 0 : Math.max(0, diedAt - firstLost),
  }
}

/**
 * Types in a browser with little room until its own quota refuses a write, and on. All that was typed must stay on the screen, and
 * all must be stored once there is room. Gives whether a refusal was seen: the browser makes room by itself now and then, and a
 * slow machine writes too seldom to fill it.
 */
export const typeOverQuota = async (browser: Browser, origin: string, seed: number): Promise<boolean> => {
  const dice = createDice(seed)
  // Without the service worker, whose files would fill the room.
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL: origin })
  const page = await context.newPage()
  await page.goto('/favicon.svg')
  const protocol = await context.newCDPSession(page)
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 + dice.int(60_000) })
  await page.goto(await beginDraft(context))
  await openIdentity(page)
  await title(page).fill('')
  await title(page).focus()
  const full = page.getByRole('status').filter({ hasText: /^Belum tersimpan: Ruang penyimpanan peramban penuh/ })
  let [typed, isRefused, timesAfter] = ['', false, 1 + dice.int(10)]
  while (timesAfter > 0 && typed.length < 9000) {
    const letters = 'abcdefghij'.repeat(1 + dice.int(16))
    await page.keyboard.insertText(letters)
    typed += letters
    isRefused ||= await full.isVisible()
    if (isRefused) timesAfter--
  }
  const isShown = async (): Promise<boolean> => (await title(page).inputValue()) === typed
  expect(await isShown(), `seed ${seed}, on the screen`).toBe(true)
  await protocol.send('Storage.overrideQuotaForOrigin', { origin })
  await waitUntilSaved(page)
  await page.reload()
  await openIdentity(page)
  expect(await isShown(), `seed ${seed}, after loading anew`).toBe(true)
  await context.close()
  return isRefused
}

/**
 * Two tabs edit one draft at once, by turns or both together, with and without the browser's locks, one taking over from the
 * other at will. Every word that a tab has shown in its title must be in some stored draft or revision at the end.
 */
export const editInTwoTabs = async (context: BrowserContext, address: string, seed: number): Promise<number> => {
  const dice = createDice(seed)
  const pages = [await context.newPage(), await context.newPage()] as const
  for (const page of pages) {
    await page.goto(address)
    await page.getByRole('tab', { name: 'Identitas' }).waitFor()
  }
  const shown: string[] = []
  const addWord = async (page: Page, word: string): Promise<void> => {
    const takeOver = page.getByRole('button', { name: 'Ambil alih' })
    if (await takeOver.isVisible()) {
      await takeOver.press('Enter')
      await expect(takeOver).toBeHidden({ timeout: 10_000 })
    }
    // The other tab may take over, or this one go on in a copy, in the middle of this; then the word is not on the screen.
    const isTyped = await typeWord(page, word).catch(() => false)
    if (isTyped) shown.push(word)
  }
  for (let turn = 0; turn < 4; turn++) {
    const [one, other] = dice.shuffled(pages)
    const words = [`s${seed}t${turn}a`, `s${seed}t${turn}b`] as const
    if (one === undefined || other === undefined) continue
    if (dice.chance(0.6)) await Promise.all([addWord(one, words[0]), addWord(other, words[1])])
    else
      for (const [page, word] of [
        [one, words[0]],
        [other, words[1]],
      ] as const)
        await addWord(page, word)
  }
  for (const page of pages) await expect(page.getByRole('status').filter({ hasText: /^Tersimpan/ })).toBeVisible()
  const stored = await storedTexts(pages[0])
  expect(
    shown.filter((word) => !stored.includes(word)),
    `seed ${seed}`,
  ).toEqual([])
  for (const page of pages) await page.close()
  return shown.length
}

const typeWord = async (page: Page, word: string): Promise<boolean> => {
  // By the focus alone: a click waits for frames, of which a tab that is not in front gets one a second.
  await page.getByRole('tab', { name: 'Identitas' }).focus({ timeout: 3000 })
  await title(page).focus({ timeout: 3000 })
  await page.keyboard.press('End')
  await page.keyboard.insertText(` ${word}`)
  return (await page.getByRole('heading', { level: 1 }).innerText({ timeout: 1000 })).includes(word)
}

/** All bodies of drafts and revisions, as one text. */
const storedTexts = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('lajur')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const transaction = database.transaction(['bodies', 'revisionBodies'])
          const requests = ['bodies', 'revisionBodies'].map((name) => transaction.objectStore(name).getAll())
          transaction.oncomplete = () => {
            database.close()
            resolve(JSON.stringify(requests.map(({ result }) => result)))
          }
        }
      }),
  )

/** Takes the browser's locks away, as on a plain http intranet. */
export const withoutLocks = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
}
