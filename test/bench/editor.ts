import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { axeFaults } from '../../e2e/support/axe'
import { findBrowser } from '../../scripts/browser.mjs'
import { serializeDraft } from '../../src/core/draft/serialize'
import { benchDraft } from './benchDraft'
import { type Figure, quantile } from './figures'

/** Steps of the large draft. */
const STEPS = 200

/** Times the draft is opened anew. */
const STARTS = 5

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
    return [...sizes(join(folder, 'assets'), folder), ...(await measureScreens(browser, origin))]
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  }
}

/** What is loaded before a screen works: the scripts that its own scripts import, compressed as servers do. */
const sizes = (assets: string, folder: string): readonly Figure[] => {
  const names = readdirSync(assets)
  const scriptNamed = (start: string) => names.find((name) => name.startsWith(start) && name.endsWith('.js')) ?? ''
  const entry = /assets\/(index-[\w-]+\.js)/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? ''
  const withImports = (name: string, seen: Set<string> = new Set()): Set<string> => {
    if (seen.has(name)) return seen
    seen.add(name)
    for (const [, imported = ''] of readFileSync(join(assets, name), 'utf8').matchAll(
      /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g,
    )) {
      withImports(imported, seen)
    }
    return seen
  }
  const kilobytes = (scripts: ReadonlySet<string>) =>
    [...scripts].reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0) / 1000
  const home = withImports(scriptNamed('Home-'), withImports(entry))
  const editor = withImports(scriptNamed('EditorScreen-'), withImports(entry))
  return [
    { name: 'script before the home page works, gz', value: kilobytes(home), unit: 'kB' },
    { name: 'script before the editor works, gz', value: kilobytes(editor), unit: 'kB', budget: 200 },
  ]
}

const measureScreens = async (browser: Browser, origin: string): Promise<readonly Figure[]> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    reducedMotion: 'reduce',
  })
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
    buffer: Buffer.from(serializeDraft(benchDraft(STEPS))),
  })
  await page.locator('.react-flow__node').first().waitFor()
  const address = page.url()
  await page.close()

  const starts: number[] = []
  for (let turn = 0; turn < STARTS; turn++) {
    const fresh = await context.newPage()
    await fresh.addInitScript(watchFirstPaint)
    await fresh.goto(address)
    starts.push(await readPaint(fresh))
    await fresh.close()
  }

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
  const keys = await typingTimes(editor)
  await context.close()
  return [
    { name: `${STEPS} steps painted after navigation, median`, value: quantile(starts, 0.5), unit: 'ms' },
    { name: `${STEPS} steps painted after navigation, worst of ${STARTS}`, value: Math.max(...starts), unit: 'ms' },
    { name: `drag, ${THROTTLE}x slower, p95 frame`, value: quantile(frames, 0.95), unit: 'ms', budget: 34 },
    {
      name: `drag, ${THROTTLE}x slower, frames over 33 ms, %`,
      value: (frames.filter((frame) => frame > 33.4).length / frames.length) * 100,
      unit: '',
      budget: 3,
    },
    { name: `typing, ${THROTTLE}x slower, key to paint, p95`, value: quantile(keys, 0.95), unit: 'ms' },
    ...homePractice,
    ...editorPractice,
    { name: 'errors on the console', value: errors.length, unit: '', budget: 0 },
    { name: 'requests to other places', value: foreign.length, unit: '', budget: 0 },
  ]
}

/** Notes when symbols are first painted, in ms since navigation; runs in the page. */
const watchFirstPaint = (): void => {
  const look = (): void => {
    if (document.querySelector('.react-flow__node') === null) requestAnimationFrame(look)
    else requestAnimationFrame(() => Object.assign(window, { paintedAt: performance.now() }))
  }
  look()
}

const readPaint = async (page: Page): Promise<number> => {
  const painted = await page.waitForFunction(() => (window as { paintedAt?: number }).paintedAt, undefined, {
    timeout: 120_000,
  })
  return Number(await painted.jsonValue())
}

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

/** Types a sentence into a cell; gives for each key the time until the next paint, in ms. */
const typingTimes = async (page: Page): Promise<readonly number[]> => {
  await page.locator('.react-flow__node').first().click()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.evaluate(() => {
    const keys: number[] = []
    window.addEventListener(
      'keydown',
      (event) => {
        const pressed = event.timeStamp
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => keys.push(performance.now() - pressed)
          channel.port2.postMessage(null)
        })
      },
      true,
    )
    Object.assign(window, { keys })
  })
  await page.keyboard.type('memeriksa kelengkapan berkas permohonan dan mencatatnya', { delay: 60 })
  return page.evaluate(() => [...(window as unknown as { keys: number[] }).keys])
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
