import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { build, preview } from 'vite'
import { LARGE_STEPS } from './benchDraft'
import { type Figure, quantile } from './figures'

/** Times that each page is opened. */
const ROUNDS = 7

/** The browser contexts that pages are opened in; with the address of a draft comes the storage that holds it. */
export interface StartSource {
  readonly browser: Browser
  readonly address: string
  /** A browser in which the draft has been open before, so that its layout was kept. */
  readonly kept: BrowserContextOptions
  /** One in which it has not, or only for a moment. */
  readonly unkept: BrowserContextOptions
}

/**
 * How long the large draft takes from navigation to paint, beside maxGraph with as many shapes, arrows between them and six lanes. Both
 * are built by the same tool and opened in turn, each time in a context without a cache. Painted means: the frame after the last shape
 * has been drawn is over. Of ours only what is in view is painted at once, so the head of the last row must stand in the document as well; when
 * the words of all rows do is told beside it, and so is how long the draft takes where no layout was kept of it.
 */
export const compareStarts = async ({ browser, address, kept, unkept }: StartSource): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'lajur-maxgraph-'))
  const root = join(import.meta.dirname, 'maxGraph')
  await build({ root, base: './', configFile: false, logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } })
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  try {
    const theirAddress = server.resolvedUrls?.local[0] ?? ''
    const [ours, first, theirs]: [Start[], Start[], Start[]] = [[], [], []]
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await timeCold(browser, kept, address, watchRows))
      first.push(await timeCold(browser, unkept, address, watchRows))
      theirs.push(await timeCold(browser, {}, theirAddress, async () => {}))
    }
    const median = (starts: readonly Start[], part: keyof Start): number =>
      quantile(
        starts.map((start) => start[part]),
        0.5,
      )
    const [our, their] = [median(ours, 'paintedAt'), median(theirs, 'paintedAt')]
    const painted = `painted after cold navigation, median of ${ROUNDS}`
    return [
      { name: `${LARGE_STEPS} steps ${painted}`, value: our, unit: 'ms' },
      { name: `${LARGE_STEPS} steps: the words of all rows, median`, value: median(ours, 'wholeAt'), unit: 'ms' },
      { name: `${LARGE_STEPS} steps, no layout kept: painted, median`, value: median(first, 'paintedAt'), unit: 'ms' },
      { name: `${LARGE_STEPS} shapes of maxGraph ${painted}`, value: their, unit: 'ms' },
      { name: 'ours to maxGraph', value: our / their, unit: '', budget: 1 },
    ]
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
}

/** In ms since navigation. */
interface Start {
  readonly paintedAt: number
  /** When everything stands in the document, out of view too. */
  readonly wholeAt: number
}

const timeCold = async (
  browser: Browser,
  context: BrowserContextOptions,
  address: string,
  prepare: (page: Page) => Promise<unknown>,
): Promise<Start> => {
  const cold = await browser.newContext(context)
  try {
    // The runner names functions by a helper of its own, which what runs in the page must find there.
    await cold.addInitScript('window.__name = (named) => named')
    const page = await cold.newPage()
    await prepare(page)
    await page.goto(address)
    const start = await page.waitForFunction(
      () => {
        const { paintedAt, wholeAt = paintedAt, isWatched } = window as Partial<Start> & { isWatched?: true }
        return paintedAt !== undefined && (!isWatched || 'wholeAt' in window) ? { paintedAt, wholeAt } : null
      },
      undefined,
      { timeout: 120_000 },
    )
    const noted = await start.jsonValue()
    if (noted === null || noted.wholeAt === undefined) throw new Error('The page noted nothing')
    return { paintedAt: noted.paintedAt, wholeAt: noted.wholeAt }
  } finally {
    await cold.close()
  }
}

/**
 * Notes when the frame is over after symbols and the head of the last row stand in the document, and when the words of all rows do, in ms
 * since navigation.
 */
const watchRows = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ({ rowId, count }) => {
      Object.assign(window, { isWatched: true })
      const waitFor = (isThere: () => boolean, then: () => void): void => {
        if (isThere()) then()
        else requestAnimationFrame(() => waitFor(isThere, then))
      }
      const note = (name: string): void =>
        void requestAnimationFrame(() => Object.assign(window, { [name]: performance.now() }))
      waitFor(
        () =>
          document.querySelector('.react-flow__node') !== null &&
          document.querySelector(`button[data-entity="${rowId}"]`) !== null,
        () => note('paintedAt'),
      )
      waitFor(
        () => document.querySelectorAll('[class*="rowBand"]').length >= count,
        () => note('wholeAt'),
      )
    },
    { rowId: `r${LARGE_STEPS - 1}`, count: LARGE_STEPS },
  )
