import { fileURLToPath } from 'node:url'
import { type CDPSession, chromium } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../../scripts/browser.mjs'
import type { AutosavePage } from './autosavePage'
import { benchDraft } from './benchDraft'
import { type Figure, quantile } from './figures'

/** Any address will do: the page comes from here, and its database is its own. */
const ADDRESS = 'http://lajur.test/'
const ROUNDS = { warmUp: 20, timed: 200 } as const

/** What autosave takes of the page's main thread in a real browser, in processor time, so that a busy machine changes little. */
export const benchAutosave = async (): Promise<readonly Figure[]> => {
  const script = await bundle()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
    await page.goto(ADDRESS)
    await page.addScriptTag({ content: script })
    await page.evaluate((draft) => (window as unknown as { page: AutosavePage }).page.begin(draft), benchDraft(200))
    const protocol = await page.context().newCDPSession(page)
    await protocol.send('Performance.enable', { timeDomain: 'threadTicks' })
    const taken = async (work: (round: number) => Promise<unknown>): Promise<readonly number[]> => {
      const times: number[] = []
      for (let round = 0; round < ROUNDS.warmUp + ROUNDS.timed; round++) {
        const before = await busyMs(protocol)
        await work(round)
        if (round >= ROUNDS.warmUp) times.push((await busyMs(protocol)) - before)
      }
      return times
    }
    const asking = quantile(await taken(() => page.evaluate(() => Promise.resolve())), 0.5)
    const saving = await taken((round) =>
      page.evaluate((title) => (window as unknown as { page: AutosavePage }).page.save(title), `Judul ${round}`),
    )
    return [
      { name: 'autosave, 200 steps, main thread, median', value: quantile(saving, 0.5) - asking, unit: 'ms' },
      { name: 'autosave, 200 steps, main thread, p95', value: quantile(saving, 0.95) - asking, unit: 'ms', budget: 10 },
    ]
  } finally {
    await browser.close()
  }
}

/** How long the page's main thread has been busy since it began, in ms. */
const busyMs = async (protocol: CDPSession): Promise<number> => {
  const { metrics } = await protocol.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('autosavePage.ts', import.meta.url)),
        formats: ['iife'],
        name: 'Bench',
        fileName: 'bench',
      },
    },
  })
  const files = (Array.isArray(built) ? built : [built]).flatMap((result) => ('output' in result ? result.output : []))
  return files.find((file) => file.type === 'chunk')?.code ?? ''
}
