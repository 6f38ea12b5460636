import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { build, preview } from 'vite'
import { LARGE_STEPS } from './benchDraft'
import { type Figure, quantile } from './figures'

/** Times that each page is opened. */
const ROUNDS = 7

/** The browser contexts that pages are opened in; with the address of an open draft comes the storage that holds it. */
export interface StartSource {
  readonly browser: Browser
  readonly address: string
  readonly context: BrowserContextOptions
}

/**
 * How long the large draft takes from navigation to paint, beside maxGraph with as many shapes, arrows between them and six lanes. Both
 * are built by the same tool and opened in turn, each time in a context without a cache. Painted means: the frame after the last shape
 * has been drawn is over. Of ours only symbols in view become elements, so the last row must stand in the document as well.
 */
export const compareStarts = async (source: StartSource): Promise<readonly Figure[]> => {
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
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await timeCold(source, source.address, watchLastRow))
      theirs.push(await timeCold(source, server.resolvedUrls?.local[0] ?? '', async () => {}))
    }
    const [our, their] = [quantile(ours, 0.5), quantile(theirs, 0.5)]
    const painted = `painted after cold navigation, median of ${ROUNDS}`
    return [
      { name: `${LARGE_STEPS} steps ${painted}`, value: our, unit: 'ms' },
      { name: `${LARGE_STEPS} steps ${painted}, worst`, value: Math.max(...ours), unit: 'ms' },
      { name: `${LARGE_STEPS} shapes of maxGraph ${painted}`, value: their, unit: 'ms' },
      { name: 'ours to maxGraph', value: our / their, unit: '', budget: 1 },
    ]
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
}

const timeCold = async (
  { browser, context }: StartSource,
  address: string,
  prepare: (page: Page) => Promise<unknown>,
): Promise<number> => {
  const cold = await browser.newContext(context)
  try {
    // The runner names functions by a helper of its own, which what runs in the page must find there.
    await cold.addInitScript('window.__name = (named) => named')
    const page = await cold.newPage()
    await prepare(page)
    await page.goto(address)
    const painted = await page.waitForFunction(() => (window as { paintedAt?: number }).paintedAt, undefined, {
      timeout: 120_000,
    })
    return Number(await painted.jsonValue())
  } finally {
    await cold.close()
  }
}

/** Notes when the frame is over after symbols and the last row stand in the document, in ms since navigation. */
const watchLastRow = (page: Page): Promise<unknown> =>
  page.addInitScript(
    (rowId) => {
      const look = (): void => {
        const isThere =
          document.querySelector('.react-flow__node') !== null &&
          document.querySelector(`button[data-entity="${rowId}"]`) !== null
        if (!isThere) requestAnimationFrame(look)
        else requestAnimationFrame(() => Object.assign(window, { paintedAt: performance.now() }))
      }
      look()
    },
    `r${LARGE_STEPS - 1}`,
  )
