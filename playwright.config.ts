import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

/** One port a run, so that two runs on one machine do not meet; the workers inherit it from the first process. */
process.env.LAJUR_PORT ??= String(20_000 + (process.pid % 20_000))
const origin = `http://127.0.0.1:${process.env.LAJUR_PORT}`

export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'journeys', testMatch: '**/*.spec.ts' },
    { name: 'alone', testMatch: '**/*.alone.ts', dependencies: ['journeys'] },
  ],
  outputDir: 'test-results/e2e',
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  globalTimeout: 840_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: origin,
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Its filling of the cache at each first visit costs as much as a journey's start; what needs it asks for it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${process.env.LAJUR_PORT} --strictPort`,
    url: origin,
    stdout: 'ignore',
  },
})
