import type { CDPSession, Page } from '@playwright/test'
import { type Figure, quantile } from './figures'

/** Where in the large draft a sentence is typed; each way leads from the canvas at rest to an open field. */
const PLACES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  activity: (page) => openBeside(page, 'Shift+Tab', 'Enter'),
  requirements: (page) => openBeside(page, 'Tab', 'Enter'),
  symbol: (page) => openBeside(page, 'F2'),
  'lane head': async (page) => {
    await page.locator('button[data-kind="actor"]').first().click()
    await page.keyboard.press('F2')
  },
  'identity page': async (page) => {
    await page.getByRole('tab', { name: 'Identitas' }).click()
    await page.getByRole('tabpanel').getByRole('textbox').first().click()
  },
}

/** Opens a text by keys from the first symbol in view. */
const openBeside = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  await page.locator('.react-flow__node').first().click()
  for (const key of keys) await page.keyboard.press(key)
}

const SENTENCE = 'memeriksa kelengkapan berkas permohonan dan mencatatnya'
const BETWEEN_KEYS_MS = 60

/**
 * What typing a sentence costs, in each place: the time from a key to the end of the frame that shows its letter, the longest that the
 * main thread is taken at a stretch, and its work for a letter with all that follows (layout, checks, saving) as the browser counts it.
 */
export const measureTyping = async (page: Page, protocol: CDPSession, slower: number): Promise<readonly Figure[]> => {
  await page.evaluate(watchKeys)
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' })
  const figures: Figure[] = []
  for (const [place, open] of Object.entries(PLACES)) {
    await open(page)
    await page.waitForFunction(() => document.activeElement?.matches('textarea, input'))
    await page.evaluate(() => Object.assign(window, { keys: [], stretches: [] }))
    const before = await busyMs(protocol)
    await page.keyboard.type(SENTENCE, { delay: BETWEEN_KEYS_MS })
    await page
      .getByText(/^Tersimpan/)
      .first()
      .waitFor()
    const busy = (await busyMs(protocol)) - before
    const { keys, stretches } = await page.evaluate(() => {
      const { keys, stretches } = window as unknown as Watched
      return { keys, stretches }
    })
    const name = `typing, ${place}, ${slower}x slower`
    figures.push(
      { name: `${name}: key to paint, p95`, value: quantile(keys, 0.95), unit: 'ms', budget: 100 },
      { name: `${name}: longest task`, value: Math.max(0, ...stretches), unit: 'ms' },
      { name: `${name}: main thread a letter`, value: busy / keys.length, unit: 'ms' },
    )
    await page.keyboard.press('Escape')
  }
  return figures
}

/** What the page notes of itself, in ms. */
interface Watched {
  readonly keys: readonly number[]
  readonly stretches: readonly number[]
}

/** Runs in the page. */
const watchKeys = (): void => {
  const watched = window as unknown as { keys: number[]; stretches: number[] }
  window.addEventListener(
    'keydown',
    (event) => {
      const pressed = event.timeStamp
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => watched.keys.push(performance.now() - pressed)
        channel.port2.postMessage(null)
      })
    },
    true,
  )
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.stretches.push(duration)
  }).observe({ entryTypes: ['longtask'] })
}

const busyMs = async (protocol: CDPSession): Promise<number> => {
  const { metrics } = await protocol.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}
