import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { axeFaults } from '../../e2e/support/axe'
import { findBrowser } from '../../scripts/browser.mjs'
import { serializeDraft } from '../../src/core/draft/serialize'
import { benchDraft, LARGE_STEPS } from './benchDraft'
import { type Figure, quantile } from './figures'
import { measureStartSizes } from './startSizes'
import { compareStarts } from './starts'
import { measureTyping } from './typing'

/** How many times slower than this machine the processor is made for dragging and typing. */
const THROTTLE = 4

/** What users feel of the editor, in a real browser on the built program: sizes, start, drag, typing, and good practice. */
export const benchEditor = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'lajur-bench-'))
  await build({ logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } })
  const server = await preview({
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const origin = server.resolvedUrls?.local[0] ?? ''
    return [...(await measureStartSizes(browser, origin, folder)), ...(await measureScreens(browser, origin))]
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  }
}

/** The screen of a small laptop. */
const SCREEN = { viewport: { width: 1366, height: 768 }, locale: 'id-ID', reducedMotion: 'reduce' } as const

const measureScreens = async (browser: Browser, origin: string): Promise<readonly Figure[]> => {
  const context = await browser.newContext(SCREEN)
  // The runner names functions by a helper of its own, which what runs in the page must find there.
  await context.addInitScript('window.__name = (named) => named')
  const foreign: string[] = []
  const errors: string[] = []
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) foreign.push(request.url())
  })
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(origin)
  await page.getByRole('button', { name: 'SOP baru' }).first().waitFor()
  const homePractice = await goodPractice(page, 'home')
  await page.getByLabel('Impor berkas').setInputFiles({
    name: 'besar.sop.json',
    mimeType: 'application/json',
    buffer: Buffer.from(serializeDraft(benchDraft(LARGE_STEPS))),
  })
  await page.locator('.react-flow__node').first().waitFor()
  const address = page.url()
  await page
    .getByText(/^Tersimpan/)
    .first()
    .waitFor()
  const unkept = await context.storageState({ indexedDB: true })
  await waitUntilKept(page)
  const kept = await context.storageState({ indexedDB: true })
  await page.close()
  const starts = await compareStarts({
    browser,
    address,
    kept: { ...SCREEN, storageState: kept },
    unkept: { ...SCREEN, storageState: withoutLayouts(unkept) },
  })

  const editor = await context.newPage()
  editor.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await editor.goto(address)
  await editor.locator('.react-flow__node').first().waitFor()
  await editor
    .getByText(/^Tersimpan/)
    .first()
    .waitFor()
  const editorPractice = await goodPractice(editor, 'editor')
  const protocol = await context.newCDPSession(editor)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  const frames = await dragFrames(editor)
  const typing = await measureTyping(editor, protocol, THROTTLE)
  await context.close()
  return [
    ...starts,
    { name: `drag, ${THROTTLE}x slower, p95 frame`, value: quantile(frames, 0.95), unit: 'ms', budget: 34 },
    {
      name: `drag, ${THROTTLE}x slower, frames over 33 ms, %`,
      value: (frames.filter((frame) => frame > 33.4).length / frames.length) * 100,
      unit: '',
      budget: 3,
    },
    ...typing,
    ...homePractice,
    ...editorPractice,
    { name: 'errors on the console', value: errors.length, unit: '', budget: 0 },
    { name: 'requests to other places', value: foreign.length, unit: '', budget: 0 },
  ]
}

const LAYOUTS = 'lajur-layouts'

/** Waits until the layout on screen has been kept for the next opening. */
const waitUntilKept = async (page: Page): Promise<void> => {
  const count = (): Promise<number> =>
    page.evaluate(
      (name) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open(name)
          opening.onupgradeneeded = () => opening.transaction?.abort()
          opening.onerror = () => resolve(0)
          opening.onsuccess = () => {
            const counting = opening.result.transaction('layouts').objectStore('layouts').count()
            counting.onerror = () => reject(counting.error)
            counting.onsuccess = () => resolve(counting.result)
            opening.result.close()
          }
        }),
      LAYOUTS,
    )
  while ((await count()) === 0) await new Promise((resolve) => setTimeout(resolve, 200))
}

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>

/** What a browser holds, without the layouts that were kept. */
const withoutLayouts = (state: StorageState): StorageState => ({
  ...state,
  origins: state.origins.map((origin) => {
    const { indexedDB = [] } = origin as { readonly indexedDB?: readonly { readonly name: string }[] }
    return { ...origin, indexedDB: indexedDB.filter(({ name }) => name !== LAYOUTS) }
  }),
})

/** Drags a symbol to and fro over the lanes; gives the time of each frame meanwhile, in ms. */
const dragFrames = async (page: Page): Promise<readonly number[]> => {
  const box = await page.locator('.react-flow__node').first().boundingBox()
  if (box === null) throw new Error('No symbol is on the screen')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 60, box.y + 30, { steps: 5 })
  await page.evaluate(() => {
    const frames: number[] = []
    let last = performance.now()
    const note = (now: number): void => {
      frames.push(now - last)
      last = now
      requestAnimationFrame(note)
    }
    requestAnimationFrame((now) => {
      last = now
      requestAnimationFrame(note)
    })
    Object.assign(window, { frames })
  })
  for (let turn = 0; turn < 6; turn++) {
    await page.mouse.move(box.x + (turn % 2 === 0 ? 320 : 40), box.y + 60 + turn * 30, { steps: 30 })
  }
  const frames = await page.evaluate(() => [...(window as unknown as { frames: number[] }).frames])
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return frames
}

/** What auditors of web pages look at: what axe finds, the policy, the manifest with its icons, small words and small targets. */
const goodPractice = async (page: Page, screen: string): Promise<readonly Figure[]> => {
  const faults = await axeFaults(page)
  const found = await page.evaluate(async () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
    const manifest = link === null ? null : ((await (await fetch(link.href)).json()) as { icons: { src: string }[] })
    const icons = await Promise.all(
      (manifest?.icons ?? []).map(async ({ src }) => (await fetch(new URL(src, link?.href))).ok),
    )
    const shown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('svg, [aria-hidden="true"], .visually-hidden, .react-flow__viewport') === null
    const words = [...document.querySelectorAll('body *')].filter(
      (element) =>
        shown(element) &&
        [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
    )
    const targets = [...document.querySelectorAll('button, a, input, select')].filter(shown)
    return {
      hasPolicy: policy !== null,
      missingIcons: manifest === null ? 1 : icons.filter((isThere) => !isThere).length,
      smallestText: Math.min(...words.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
      smallTargets: targets.filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return (
          width > 1 &&
          height > 1 &&
          getComputedStyle(element, '::after').position !== 'absolute' &&
          Math.min(width, height) < 23.5
        )
      }).length,
    }
  })
  return [
    { name: `${screen}: rules of axe that are broken`, value: faults.length, unit: '', budget: 0 },
    { name: `${screen}: policies missing`, value: found.hasPolicy ? 0 : 1, unit: '', budget: 0 },
    { name: `${screen}: icons missing`, value: found.missingIcons, unit: '', budget: 0 },
    { name: `${screen}: smallest text, px`, value: found.smallestText, unit: '' },
    { name: `${screen}: targets under 24 px`, value: found.smallTargets, unit: '', budget: 0 },
  ]
}
