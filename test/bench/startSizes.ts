import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import type { Figure } from './figures'

/** A sample that is opened, by its title on the home page. */
const SAMPLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi Kepada Masyarakat'

/** What stands on the screen once the home page is done, and once a draft can be worked with. */
const HOME_STANDS = '#begin-heading'
const DRAFT_STANDS = '.react-flow__node'

/**
 * Every script that the browser asks for on a cold visit before a screen stands, workers and what loads on demand included, each once,
 * compressed as servers do.
 */
export const measureStartSizes = async (
  browser: Browser,
  origin: string,
  folder: string,
): Promise<readonly Figure[]> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const home = await scriptsBefore(page, origin, HOME_STANDS)
  await page.getByRole('button', { name: SAMPLE }).click()
  await page.locator(DRAFT_STANDS).first().waitFor()
  const address = page.url()
  // As on a first visit, when no layout has been kept yet and a worker must make one.
  await page.evaluate(() => void indexedDB.deleteDatabase('lajur-layouts'))
  await page.close()
  const editor = await scriptsBefore(await context.newPage(), address, DRAFT_STANDS)
  await context.close()
  const kilobytes = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0) / 1000
  return [
    { name: 'script before the home page works, gz', value: kilobytes(home), unit: 'kB' },
    { name: 'script before the editor works, gz', value: kilobytes(editor), unit: 'kB', budget: 200 },
  ]
}

/** The paths of the scripts that were asked for before an element stood in the document. */
const scriptsBefore = async (page: Page, address: string, element: string): Promise<readonly string[]> => {
  await page.addInitScript((selector) => {
    performance.setResourceTimingBufferSize(1000)
    new MutationObserver((_changes, observer) => {
      if (document.querySelector(selector) === null) return
      observer.disconnect()
      Object.assign(window, { stoodAt: performance.now() })
    }).observe(document, { childList: true, subtree: true })
  }, element)
  await page.goto(address)
  await page.waitForFunction(() => 'stoodAt' in window)
  return page.evaluate(() => {
    const { stoodAt } = window as unknown as { stoodAt: number }
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime < stoodAt && new URL(name).pathname.endsWith('.js'))
    return [...new Set(scripts.map(({ name }) => new URL(name).pathname))]
  })
}
